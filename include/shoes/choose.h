/* Which story could come next (MEASUREMENT.md 8): the one whose expected credit lies nearest to the
 * aim, with some variety and the words that are due. An offer, never a rule: players and adults
 * choose freely.
 */
#ifndef SHOES_CHOOSE_H
#define SHOES_CHOOSE_H

#include <stdbool.h>
#include <stdint.h>

enum { CHOOSE_LATELY = 20, CHOOSE_FAMILIES = 16 };

typedef enum ChooseAim { CHOOSE_GENTLE, CHOOSE_USUAL, CHOOSE_STRETCH } ChooseAim;

/* Why it was chosen, for the one line that says so. */
typedef enum ChooseWhy {
    CHOOSE_FIT,    /* about as hard as is good now */
    CHOOSE_FIRST,  /* the session begins, or ends, with an easy one */
    CHOOSE_EASIER, /* the last two missed */
    CHOOSE_DUE,    /* a word comes round again */
    CHOOSE_NEW     /* a family that was not met for a while */
} ChooseWhy;

typedef struct ChooseItem { /* a pair of shoes that could be walked in */
    double difficulty, chance;
    int family; /* of the truth, index 0..CHOOSE_FAMILIES-1 */
    bool due;   /* the truth's word is due (wordbox.h) */
    int ago;    /* how many visits ago it was walked in, 0: never */
} ChooseItem;

typedef struct ChooseState {
    double theta;
    ChooseAim aim;
    bool ends;                 /* the first or the last of a session */
    int misses;                /* in a row */
    int last[2];               /* families of the latest two, -1 none */
    int seen[CHOOSE_FAMILIES]; /* of each family in this session */
} ChooseState;

/* 0.80, gentle 0.85, stretch 0.75. */
double choose_aim(ChooseAim aim);

/* cost = |P - P*| + 0.10 (family among the last two) + 0.03 (times seen) - 0.08 (due). Less is
 * better. */
double choose_cost(const ChooseState *state, const ChooseItem *item);

/* The index of the item to offer, or -1 when count is 0. First and last of a session: the highest
 * P. After two misses in a row: the least cost among those with P >= 0.90, or the highest P. Items
 * walked in during the latest 20 visits come only when there is nothing else. Ties are broken by
 * `seed`. `why` may be NULL. */
int choose_next(const ChooseState *state, const ChooseItem *items, int count, uint64_t seed,
                ChooseWhy *why);

#endif
