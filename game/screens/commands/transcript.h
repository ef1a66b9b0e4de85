/* What was there after each step, as text that a reviewer can read and a file that can be compared.
 * Private to commands/.
 */
#ifndef SCREENS_COMMANDS_TRANSCRIPT_H
#define SCREENS_COMMANDS_TRANSCRIPT_H

#include "screens/commands/replay.h"

typedef struct Transcript { /* zeroed = empty */
    char *bytes;
    size_t length, room;
    size_t told; /* bytes of what was said since the latest press that are written */
} Transcript;

/* `words`: the step as its script says it. With `page`, all nodes, the focus and what was said
 * follow. */
void transcript_add(Transcript *transcript, ReplayRun *run, const char *words, bool page);
void transcript_free(Transcript *transcript);

#endif
