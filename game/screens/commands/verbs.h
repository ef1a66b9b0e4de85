/* One function a verb; each returns the program's exit status: 0 fine, 1 problems, 2 usage. Private
 * to commands/. */
#ifndef SCREENS_COMMANDS_VERBS_H
#define SCREENS_COMMANDS_VERBS_H

#include <shoes/issues.h>

#include "screens/commands.h"

enum { STATUS_FINE, STATUS_PROBLEMS, STATUS_USAGE };

/* What kept the library from being loaded, a line each, to standard error. */
void command_tell_issues(const Host *host, const Issues *issues);

int command_help(const Host *host);
int command_version(const Host *host);
int command_lint(const Host *host, const Options *options);
int command_replay(const Host *host, const Options *options);
int command_faces(const Host *host, const Options *options);
int command_voice(const Host *host, const Options *options);
int command_print(const Host *host, const Options *options);
int command_export(const Host *host, const Options *options);
int command_import(const Host *host, const Options *options);
int command_report(const Host *host, const Options *options);

/* "1280x720" as two sides of 200 to 8192 pixels. False: *width and *height are unchanged. */
bool options_parse_size(const char *text, int *width, int *height);

/* A whole number without sign, at most `most`. False: *out is unchanged. */
bool options_parse_number(const char *text, uint64_t most, uint64_t *out);

#endif
