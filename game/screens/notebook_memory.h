/* Whose shoes a player walked in and what was felt in them: what the notebook knows.
 *
 * Fed with every line of the journal in its order, when the game starts and as moves are made. A
 * pair counts from the moment that its shoes were stepped into. All comes from what `begin` and
 * `swap` froze, so that a story that was removed since still counts. No heap; strings are its own.
 */
#ifndef SCREENS_NOTEBOOK_MEMORY_H
#define SCREENS_NOTEBOOK_MEMORY_H

#include <stdbool.h>

#include <shoes/journal.h>

enum { NOTEBOOK_PAIRS_MAX = 1200 }; /* beyond that no new ones are noted */

typedef struct NotebookPair {
    char key[MOVE_NAME], wearer[MOVE_NAME];
    StoryFeel truths[2];
    int truth_count; /* 2: mixed feelings */
    int walks;       /* how often it was stepped into, at least 1 */
    int latest;      /* counts up with each step: a larger one was later */
} NotebookPair;

typedef struct NotebookMemory {
    NotebookPair pairs[NOTEBOOK_PAIRS_MAX]; /* in the order of the first time */
    int count;
    int steps;         /* of all pairs */
    NotebookPair open; /* begun, not stepped into yet; truth_count 0: none */
    uint32_t visit;    /* of `open` */
} NotebookMemory;

void notebook_memory_line(NotebookMemory *memory, const JournalLine *line);

/* How often this person's shoes were stepped into. */
int notebook_memory_visits(const NotebookMemory *memory, const char *who);

/* The pairs walked in with this person, the latest first; at most `room`. Returns how many. */
int notebook_memory_with(const NotebookMemory *memory, const char *who, const NotebookPair **out,
                         int room);

/* The pair in which this feeling was met for the first time, or NULL. */
const NotebookPair *notebook_memory_teacher(const NotebookMemory *memory, int feeling);

/* How strongly it was felt there, 1..5. */
int notebook_pair_strength(const NotebookPair *pair, int feeling);

#endif
