/* Me and them: how far a guess about somebody else started from one's own feeling (MEASUREMENT.md
 * 6).
 *
 * Only scenes where the own word and the truth are unlike (rated 0) can tell: elsewhere projecting
 * makes a guess right. The own word must have been on the board. Said to adults as "started from
 * your own feelings"; nothing is shown below PROJECTION_SHOWN scenes, nor when one of the two
 * orders (my shoes first, their shoes first) has fewer than PROJECTION_ORDER.
 */
#ifndef SHOES_PROJECTION_H
#define SHOES_PROJECTION_H

#include <stdbool.h>

enum { PROJECTION_SHOWN = 8, PROJECTION_ORDER = 4 };

/* Sums over diagnostic scenes. */
typedef struct Projection {
    int count;        /* n_d */
    double own;       /* sum of e = credit of the guess against the own word */
    double right;     /* sum of a = credit of the guess against the truth */
    double by_chance; /* sum of the mean credit of the board's words against the own word */
} Projection;

/* rate = own / n; accuracy = right / n. False: no scene. */
bool projection_rate(const Projection *sums, double *out);
bool projection_accuracy(const Projection *sums, double *out);

/* own / (own + right). False: both are 0. */
bool projection_lean(const Projection *sums, double *out);

/* (rate - ebar) / (1 - ebar), ebar the mean by chance. False: no scene, or every word of every
 * board was the own one. */
bool projection_corrected(const Projection *sums, double *out);

/* One scene of the adjustment slope: own, guessed and true, as valences or strengths. */
typedef struct ProjectionScene {
    double own, guess, truth;
} ProjectionScene;

/* lambda = sum((g - s)(t - s)) / sum((t - s)^2) over scenes with |t - s| >= least (valence 0.5,
 * strength 2), after Epley, Keysar, Van Boven and Gilovich (2004): 0 stayed at the own feeling, 1
 * moved all the way. `used` (may be NULL) is how many scenes counted. False: none. */
bool projection_slope(const ProjectionScene *scenes, int count, double least, double *out,
                      int *used);

#endif
