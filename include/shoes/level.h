/* How hard a story may be: an Elo-like estimate of a player's level (MEASUREMENT.md 8; Elo form of
 * the one-parameter model after Klinkenberg, Straatemeier and van der Maas 2011, with Pelanek's
 * (2016) decaying step).
 *
 * Level theta and difficulty b lie on one scale of logits: theta -3..3 (start -1, 0, 1 by the tier
 * that was chosen, never by age), b -2..2.5 and fixed, never learned on the device. With adaptive
 * play the share of right answers says nothing about a player: only theta and Check-ins do. Hidden
 * from players; for the desk only from LEVEL_SHOWN answers on.
 */
#ifndef SHOES_LEVEL_H
#define SHOES_LEVEL_H

#include <stdbool.h>

enum { LEVEL_LATEST = 60, LEVEL_SHOWN = 36 };

typedef struct Level {
    double theta;
    int played;                  /* answers so far, in practice */
    double latest[LEVEL_LATEST]; /* information of each of the latest answers, a ring */
} Level;

Level level_start(double theta);

/* Expected credit P = cbar + (1 - cbar) / (1 + exp(b - theta)). `chance` (cbar) in 0..1, see
 * score_chance. */
double level_expected(double theta, double difficulty, double chance);

/* K(n) = max(0.15, 0.7 / (1 + 0.05 n)) after n answers. */
double level_step(int played);

/* Fisher information of one answer: ((1 - cbar) s (1 - s))^2 / (P (1 - P)), s = sigmoid(theta - b).
 * 0 where P is 0 or 1. */
double level_information(double theta, double difficulty, double chance);

/* theta += K(n) (credit - P), held within -3..3. Credit 0..1. */
void level_play(Level *level, double difficulty, double chance, double credit);

/* 1 / sqrt(1 + sum I), the sum over the latest 60 answers (a prior with deviation 1). */
double level_error(const Level *level);

/* sum I / (1 + sum I), 0..1. */
double level_reliability(const Level *level);

/* How far two estimates must lie apart before one may speak of a change: 1.96 sqrt(e1^2 + e2^2). */
double level_least_change(double error_a, double error_b);

/* theta - b at which P = target. False: the target is not between chance and 1. */
bool level_gap(double target, double chance, double *out);

/* b of a story: its tier 1, 2, 3 counts -1, 0, 1; clues that disagree and mixed feelings 0.75 each;
 * held within -2..2.5. */
double level_difficulty(int tier, bool disagrees, bool mixed);

#endif
