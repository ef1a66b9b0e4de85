/* What a room's rounds of Real shoes say about the group (MEASUREMENT.md 7): distinctive accuracy
 * against the baseline of re-paired rounds (Ickes's random pairing; the categorical counterpart of
 * Biesanz's distinctive accuracy).
 *
 * The truth is the target's own card. Nobody is ranked; only the group's line is ever shown, at the
 * desk, with ROOM_SHOWN_GUESSERS or more, ROOM_SHOWN_ROUNDS each. Nothing here keeps who was hard
 * to read.
 */
#ifndef SHOES_ROOM_SCORE_H
#define SHOES_ROOM_SCORE_H

#include <stdbool.h>

#include <shoes/feeling.h>

enum { ROOM_SEATS = 8, ROOM_ROUNDS = 128, ROOM_SHOWN_GUESSERS = 3, ROOM_SHOWN_ROUNDS = 4 };

typedef struct RoomRound {
    int target;            /* seat 0..7 */
    int report;            /* the target's own word */
    int guess[ROOM_SEATS]; /* by seat; FEELING_NONE: none (the target, a pass, not there) */
} RoomRound;

typedef struct RoomScore {
    int guesses;     /* how many were made */
    double accuracy; /* mean credit with the round's own report */
    double baseline; /* mean credit with the other rounds' reports */
    double distinct; /* accuracy - baseline; exactly 0 for a guess that never changes */
} RoomScore;

/* Mean credit of guess k against truth j, j != k. False: fewer than two. */
bool room_baseline(const FeelingBook *book, const int *guesses, const int *truths, int count,
                   double *out);

/* Of one seat. False: fewer than two guesses of it. At most ROOM_ROUNDS rounds. */
bool room_score_seat(const FeelingBook *book, const RoomRound *rounds, int count, int seat,
                     RoomScore *out);

/* Mean over the seat's rounds of its credit less the others' mean credit in that round: fair where
 * targets differ. False: nobody else ever guessed with it. */
bool room_relative(const FeelingBook *book, const RoomRound *rounds, int count, int seat,
                   double *out);

/* All guesses together; the baseline weighs each seat by its rounds. False: no seat has two. */
bool room_score_group(const FeelingBook *book, const RoomRound *rounds, int count, RoomScore *out);

/* May the group's line be shown? Three seats with four guesses each. */
bool room_score_shown(const RoomRound *rounds, int count);

#endif
