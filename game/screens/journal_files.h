/* Reads every journal file of a player as one journal: lines in the order of n, then of the file's
 * name. */
#ifndef SCREENS_JOURNAL_FILES_H
#define SCREENS_JOURNAL_FILES_H

#include <shoes/journal.h>

#include "screens/host.h"

typedef struct JournalFiles {
    const Host *host;
    const FeelingBook *feelings;
    const char *folder; /* under HOST_DATA */
    const char *mine;   /* the file this copy writes: a torn end there is closed by a newline */
    void (*line)(void *to, const JournalLine *line, const char *file); /* file: borrowed */
    void *line_to;
    void (*broken)(void *to, const char *bytes, size_t length); /* torn or unreadable lines */
    void *broken_to;
} JournalFiles;

/* How many of the files could not be read at all. */
int journal_files_read(const JournalFiles *files);

#endif
