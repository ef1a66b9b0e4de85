/* When a feeling word comes round again: four boxes after Leitner (1972) (MEASUREMENT.md 8). It
 * plans, it measures nothing.
 *
 * A session is a day on which something was played; the boxes count sessions, so a pause of weeks
 * makes nobody late.
 */
#ifndef SHOES_WORDBOX_H
#define SHOES_WORDBOX_H

#include <stdbool.h>

#include <shoes/feeling.h>

enum { WORDBOX_BOXES = 4, WORDBOX_NEW_A_SESSION = 2 };

typedef struct WordBox {
    int box;  /* 1..4; 0: not met yet */
    int last; /* the session in which it was met last */
} WordBox;

typedef struct WordBoxes {
    WordBox words[FEELINGS_MAX];
    int session; /* the present one, from 1; 0 before the first */
    int fresh;   /* words met for the first time in this session */
} WordBoxes;

void wordbox_session(WordBoxes *boxes);

/* A guess at this truth was rated 2 (one box up), 1 (stays) or 0 (one box down, not to the first).
 * A new word starts in box 1. */
void wordbox_rated(WordBoxes *boxes, int feeling, int rating);

/* Boxes 1..4 are due after 1, 2, 4, 8 sessions. A word that was never met is not due. */
bool wordbox_due(const WordBoxes *boxes, int feeling);

/* May one more new word come? At most two a session, and only when every family has a word of
 * `tier` or lower in box 2 or above. The first session begins from nothing: there any may. */
bool wordbox_may_grow(const WordBoxes *boxes, const FeelingBook *book, int tier);

#endif
