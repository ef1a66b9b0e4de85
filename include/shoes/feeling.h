/* The 36 feeling words: what is close to what (assets/feelings.json; MEASUREMENT.md sections 4 and
 * 5).
 *
 * A feeling is an index 0..count-1 into the book, in the file's order; ids ("left_out") are what
 * data, moves and journals say. Words and meanings for people lie in the text catalogue under
 * `feeling.ID.word` and `feeling.ID.meaning`. The book is filled once at start by feelings_read and
 * only read after that; its strings live in the arena given then.
 */
#ifndef SHOES_FEELING_H
#define SHOES_FEELING_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum { FEELINGS_MAX = 64, FEELING_NEAR_MAX = 8, FEELING_FAMILIES_MAX = 16, FEELING_NONE = -1 };

typedef struct Feeling {
    const char *id;
    int tier;                   /* 1..3 */
    int family;                 /* index into FeelingBook.families */
    double valence;             /* -1 very unpleasant .. +1 very pleasant; author estimates */
    double arousal;             /* -1 very low .. +1 very high energy */
    int near[FEELING_NEAR_MAX]; /* near-misses, rate 1 */
    int near_count;
    int look_alike[FEELING_NEAR_MAX]; /* confusable by the cues, rate 0 */
    int look_alike_count;
} Feeling;

typedef struct FeelingFamily {
    const char *id;
    int head; /* the family's tier-1 word, used by Check-in */
} FeelingFamily;

typedef struct FeelingBook {
    Feeling feelings[FEELINGS_MAX];
    int count;
    FeelingFamily families[FEELING_FAMILIES_MAX];
    int family_count;
} FeelingBook;

/* The index of an id, or FEELING_NONE. */
int feeling_find(const FeelingBook *book, const char *id);

/* 2 the same word; 1 the same family or one lists the other as near; 0 otherwise
 * (MEASUREMENT.md 4.2, after Ickes). Symmetric. Both must be in the book. */
int feeling_rating(const FeelingBook *book, int guess, int truth);

/* Reads assets/feelings.json (content module). False: at least one issue; *out is then unchanged.
 * Checks that near-misses rate 1, look-alikes rate 0 and near-misses across families stay on one
 * side of pleasant. */
bool feelings_read(const char *bytes, size_t length, Arena *arena, FeelingBook *out,
                   Issues *issues);

#endif
