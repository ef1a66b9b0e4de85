/* A list of problems in data that came from outside: a story, a pack, settings, a script.
 *
 * A reader takes `Issues *` last and adds every problem it finds, not only the first; when it
 * returns false there is at least one error. Each problem says where (file, and line and column for
 * syntax or a path like `shoes[1].offer` for content) and what to do, in words a therapist
 * understands:
 *
 *     playground/teams.json: shoes[1].offer: needs at least 3 feelings, has 2
 *     playground/teams.json:12:7: a comma is missing before this
 *
 * Holds at most ISSUES_MAX problems; what comes after is counted, not kept. The strings are copied
 * in.
 */
#ifndef SHOES_ISSUES_H
#define SHOES_ISSUES_H

#include <stdbool.h>
#include <stddef.h>

enum { ISSUES_MAX = 200, ISSUE_TEXT = 320 };

typedef enum IssueKind { ISSUE_ERROR, ISSUE_WARNING } IssueKind;

typedef struct Issue {
    IssueKind kind;
    char text[ISSUE_TEXT]; /* whole line: file, place, problem; cut at a character's border with
                              "..." */
} Issue;

typedef struct Issues Issues;

Issues *issues_new(void);
void issues_free(Issues *issues);

/* The file named in front of what is added next; copied, at most 159 bytes. */
void issues_set_file(Issues *issues, const char *file);

/* `place` is a path inside the document ("shoes[1].offer") or "" for the whole file. */
void issues_add(Issues *issues, IssueKind kind, const char *place, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* A problem at a line and column, both counted from 1, columns in characters. */
void issues_add_at(Issues *issues, int line, int column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

size_t issues_errors(const Issues *issues); /* all of them, also those not kept */
size_t issues_warnings(const Issues *issues);
size_t issues_kept(const Issues *issues);
const Issue *issues_at(const Issues *issues, size_t index); /* borrowed until issues_free */

#endif
