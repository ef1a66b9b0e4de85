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

/* The same bit by bit, for a page that goes on meanwhile:
 *
 *     JournalReading *reading = journal_reading_new(&files);
 *     while (journal_reading_step(reading, 20000)) { ... journal_reading_part(reading) ... }
 *     unread = journal_reading_free(reading);
 *
 * `files` is copied; what it borrows must stay until the end. */
typedef struct JournalReading JournalReading;

JournalReading *journal_reading_new(const JournalFiles *files);
bool journal_reading_step(JournalReading *reading, size_t lines); /* false: all was read */
double journal_reading_part(const JournalReading *reading);       /* 0..1 of the bytes */
int journal_reading_free(JournalReading *reading);

#endif
