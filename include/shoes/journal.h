/* The journal: what a player did, one line a move, and the only truth about it (STORY-FORMAT.md,
 * Journal).
 *
 *     {"n":41,"v":12,"move":"guess left_out 4 think by situation","crc":"1a2b3c4d"}
 *
 * `n` counts up over all files seen, `v` numbers the visit, `crc` is CRC-32 (8 lower-case hex
 * digits) of the line's bytes up to (not with) the comma before "crc". A `begin` (and `swap`) line
 * also freezes what a removed pack must not take away; the first `guess` or `unsure` line holds the
 * offer as shown. This module prints and reads lines; files are the host's business. Nothing rated
 * is ever stored. Names it does not know are read past; `truths` are "left_out 4", `version` and
 * `seed` 16 hex digits, `difficulty` has two decimals. A followed telling has no truths but `line`,
 * as it was told.
 */
#ifndef SHOES_JOURNAL_H
#define SHOES_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/feeling.h>
#include <shoes/move.h>
#include <shoes/story.h>

enum { JOURNAL_LINE = 1400 };

/* What `begin` and `swap` freeze about the pair. */
typedef struct JournalFrozen {
    bool present;
    char key[MOVE_NAME], wearer[MOVE_NAME];
    uint64_t version; /* Story.version, 16 hex digits in the file */
    uint64_t seed;
    int steps;     /* VisitSteps */
    char mode[16]; /* "story", "checkin", "follow" */
    int tier;
    double difficulty; /* b of level.h, in hundredths; lines without it go by tier and mixed */
    StoryFeel truths[STORY_MAX_FEELS];
    int truth_count;
    bool mixed;
    int also_right[STORY_MAX_LIST], also_right_count;
    int also_close[STORY_MAX_LIST], also_close_count;
    FollowLine line; /* mode "follow"; count 0 elsewhere */
    char date[11];   /* "2026-11-23", or "" when unknown */
} JournalFrozen;

typedef struct JournalLine {
    uint64_t n;
    uint32_t v;
    Move move;
    JournalFrozen frozen;                        /* begin, swap */
    int offer[STORY_MAX_OFFER + 2], offer_count; /* first guess or unsure; 0 elsewhere */
} JournalLine;

/* Fills line->frozen from a pair. */
void journal_freeze(JournalLine *line, const Story *story, const StoryShoes *shoes, uint64_t seed,
                    int steps, const char *date);

/* As much of the pair as ratings need (score.h): the story itself may be gone. */
StoryShoes journal_frozen_shoes(const JournalFrozen *frozen);

/* "2026-11-24" as 20261124, "" as 0. */
int journal_day(const char *date);

/* One line with its newline; returns the length, or 0 when it does not fit. */
size_t journal_print(const JournalLine *line, const FeelingBook *feelings, char *out, size_t size);

typedef enum JournalRead {
    JOURNAL_OK,
    JOURNAL_TORN,   /* no newline at the end: the last line of a killed game; drop it and say so */
    JOURNAL_BROKEN, /* does not parse or its crc differs: set it aside, keep the rest, name the loss
                     */
    JOURNAL_END     /* nothing left */
} JournalRead;

/* Reads the line at *at of a whole file's bytes and moves *at behind it. Only after JOURNAL_OK does
 * `out` hold a line; of `frozen`, when it is not present, and of lists beyond their counts nothing
 * is set. */
JournalRead journal_next(const char *bytes, size_t length, size_t *at, const FeelingBook *feelings,
                         JournalLine *out);

#endif
