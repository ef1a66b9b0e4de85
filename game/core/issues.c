#include <shoes/issues.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/text.h>

enum { FILE_NAME = 160, PLACE = 160, SCRATCH = 2048 };

struct Issues {
    char file[FILE_NAME];
    size_t errors, warnings, kept;
    Issue items[ISSUES_MAX];
};

Issues *issues_new(void) {
    Issues *issues = calloc(1, sizeof *issues);
    if (issues == NULL) {
        memory_exit();
    }
    return issues;
}

void issues_free(Issues *issues) {
    free(issues);
}

void issues_set_file(Issues *issues, const char *file) {
    text_copy(issues->file, sizeof issues->file, file);
}

static void keep_line(Issues *issues, IssueKind kind, const char *line) {
    if (issues->kept == ISSUES_MAX) {
        return;
    }
    Issue *issue = &issues->items[issues->kept++];
    issue->kind = kind;
    if (strlen(line) < ISSUE_TEXT) {
        text_copy(issue->text, ISSUE_TEXT, line);
        return;
    }
    text_copy(issue->text, ISSUE_TEXT - 3, line);
    text_append(issue->text, ISSUE_TEXT, "...");
}

/* `where` is "place" or "line:column" or ""; the parts are joined by `joint` as the header shows.
 */
static void add_line(Issues *issues, IssueKind kind, const char *joint, const char *where,
                     const char *problem) {
    char line[FILE_NAME + PLACE + SCRATCH] = "";
    bool both = issues->file[0] != '\0' && where[0] != '\0';
    text_append(line, sizeof line, issues->file);
    text_append(line, sizeof line, both ? joint : "");
    text_append(line, sizeof line, where);
    text_append(line, sizeof line, line[0] != '\0' ? ": " : "");
    text_append(line, sizeof line, problem);
    keep_line(issues, kind, line);
    if (kind == ISSUE_ERROR) {
        issues->errors++;
    } else {
        issues->warnings++;
    }
}

void issues_add(Issues *issues, IssueKind kind, const char *place, const char *format, ...) {
    char problem[SCRATCH], where[PLACE];
    va_list values;
    va_start(values, format);
    vsnprintf(problem, sizeof problem, format, values);
    va_end(values);
    text_copy(where, sizeof where, place);
    add_line(issues, kind, ": ", where, problem);
}

void issues_add_at(Issues *issues, int line, int column, const char *format, ...) {
    char problem[SCRATCH], where[PLACE];
    va_list values;
    va_start(values, format);
    vsnprintf(problem, sizeof problem, format, values);
    va_end(values);
    snprintf(where, sizeof where, "%d:%d", line, column);
    add_line(issues, ISSUE_ERROR, ":", where, problem);
}

size_t issues_errors(const Issues *issues) {
    return issues->errors;
}

size_t issues_warnings(const Issues *issues) {
    return issues->warnings;
}

size_t issues_kept(const Issues *issues) {
    return issues->kept;
}

const Issue *issues_at(const Issues *issues, size_t index) {
    ASSERT(index < issues->kept);
    return &issues->items[index];
}
