/* How strong a feeling was guessed against how strong it was (MEASUREMENT.md 4.3; elevation and
 * tracking after Cronbach 1955). Never mixed into accuracy; shown from STRENGTH_SHOWN answers on
 * whose word was at least close.
 */
#ifndef SHOES_STRENGTH_H
#define SHOES_STRENGTH_H

#include <stdbool.h>

enum { STRENGTH_SHOWN = 12 };

/* Sums of guessed and true strengths, 1..5. */
typedef struct Strength {
    int count;
    double guess, truth, off; /* off: |guess - truth| */
    double guess_guess, truth_truth, guess_truth;
} Strength;

void strength_add(Strength *sums, int guess, int truth);

/* Mean of guess - truth: above 0 guesses bigger. And the mean distance. False: nothing added. */
bool strength_bias(const Strength *sums, double *out);
bool strength_distance(const Strength *sums, double *out);

/* Pearson's r of guess and truth. False: fewer than two, or one of them never varied. */
bool strength_tracking(const Strength *sums, double *out);

#endif
