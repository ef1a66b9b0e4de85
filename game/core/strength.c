#include <shoes/strength.h>

#include <math.h>
#include <stdlib.h>

void strength_add(Strength *sums, int guess, int truth) {
    sums->count++;
    sums->guess += guess;
    sums->truth += truth;
    sums->off += abs(guess - truth);
    sums->guess_guess += guess * guess;
    sums->truth_truth += truth * truth;
    sums->guess_truth += guess * truth;
}

bool strength_bias(const Strength *sums, double *out) {
    if (sums->count == 0) {
        return false;
    }
    *out = (sums->guess - sums->truth) / sums->count;
    return true;
}

bool strength_distance(const Strength *sums, double *out) {
    if (sums->count == 0) {
        return false;
    }
    *out = sums->off / sums->count;
    return true;
}

/* The sums are whole numbers below 2^53: their differences are exact, so that a flat row gives
 * exactly 0. */
bool strength_tracking(const Strength *sums, double *out) {
    double n = sums->count;
    double guess = n * sums->guess_guess - sums->guess * sums->guess;
    double truth = n * sums->truth_truth - sums->truth * sums->truth;
    if (sums->count < 2 || guess < 0.5 || truth < 0.5) {
        return false;
    }
    *out = (n * sums->guess_truth - sums->guess * sums->truth) / sqrt(guess * truth);
    return true;
}
