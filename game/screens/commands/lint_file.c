#include "screens/commands/lint.h"

#include <shoes/json.h>
#include <shoes/text.h>

static void print_issue(const Host *host, const Issue *issue) {
    host->print(host->self, issue->kind == ISSUE_WARNING ? "warning: " : "");
    host->print(host->self, issue->text);
    host->print(host->self, "\n");
}

void lint_tell(Lint *lint, Issues *issues) {
    size_t kept = issues_kept(issues);
    for (size_t i = 0; i < kept; i++) {
        print_issue(lint->host, issues_at(issues, i));
    }
    if (issues_errors(issues) + issues_warnings(issues) > kept) {
        lint->host->print(lint->host->self, "... and more of that in this file\n");
    }
    lint->errors += issues_errors(issues);
    lint->warnings += issues_warnings(issues);
    issues_free(issues);
}

Issues *lint_issues(const char *path) {
    Issues *issues = issues_new();
    issues_set_file(issues, path);
    return issues;
}

static bool read_file(Lint *lint, const char *path, Arena *arena, HostBytes *out, Issues *issues) {
    switch (lint->host->read(lint->host->self, HOST_PLAIN, path, JSON_MAX_BYTES, arena, out)) {
    case HOST_READ_OK:
        return true;
    case HOST_READ_TOO_LARGE:
        issues_add(issues, ISSUE_ERROR, "", "is larger than %d bytes", (int)JSON_MAX_BYTES);
        return false;
    case HOST_READ_MISSING:
    case HOST_READ_FAILED:
        break;
    }
    issues_add(issues, ISSUE_ERROR, "", "cannot be read");
    return false;
}

void lint_story(Lint *lint, const char *path, const char *pack, const char *id) {
    Arena *arena = arena_new();
    Issues *issues = lint_issues(path);
    HostBytes bytes;
    Story story;
    if (read_file(lint, path, arena, &bytes, issues) &&
        story_read(bytes.bytes, bytes.length, pack, id, &lint->library.names, arena, &story,
                   issues)) {
        lint_count_story(&lint->count, &lint->library, &story);
    }
    lint_tell(lint, issues);
    arena_free(arena);
}

void lint_pack(Lint *lint, const char *path, const char *folder, char id[LINT_ID]) {
    Arena *arena = arena_new();
    Issues *issues = lint_issues(path);
    HostBytes bytes;
    Pack pack;
    text_copy(id, LINT_ID, folder);
    if (read_file(lint, path, arena, &bytes, issues) &&
        pack_read(bytes.bytes, bytes.length, arena, &pack, issues)) {
        lint->count.packs++;
        if (!text_is_id(folder)) {
            text_copy(id, LINT_ID, pack.id);
        } else if (!text_equal(pack.id, folder)) {
            issues_add(issues, ISSUE_ERROR, "id", "is \"%s\", but the folder is called \"%s\"",
                       pack.id, folder);
        }
    }
    lint_tell(lint, issues);
    arena_free(arena);
}
