/* Checking one file at a time. Private to commands/. */
#ifndef SCREENS_COMMANDS_LINT_H
#define SCREENS_COMMANDS_LINT_H

#include "screens/commands/lint_count.h"

enum { LINT_ID = 96 };

typedef struct Lint {
    const Host *host;
    Library library; /* its assets */
    LintCount count;
    size_t errors, warnings;
} Lint;

void lint_story(Lint *lint, const char *path, const char *pack, const char *id);

/* Writes the pack's id: its folder's name; when that cannot be one (like "."), what the pack says.
 */
void lint_pack(Lint *lint, const char *path, const char *folder, char id[LINT_ID]);

Issues *lint_issues(const char *path);
void lint_tell(Lint *lint, Issues *issues); /* prints them, counts them, frees them */

#endif
