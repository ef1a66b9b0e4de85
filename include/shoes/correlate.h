/* How two rows of numbers go together: Pearson's r, the range-safe mean of several, and the best
 * line through two causes (MEASUREMENT.md 1.2, 4.3, 6.2).
 *
 * False means undefined; `out` is then untouched. Nothing here is ever NaN for finite input.
 */
#ifndef SHOES_CORRELATE_H
#define SHOES_CORRELATE_H

#include <stdbool.h>
#include <stddef.h>

/* Pearson's r, -1..1. False: fewer than two pairs, or one row is flat (its summed squares around
 * the mean are below 1e-12). */
bool correlate_pearson(const double *a, const double *b, size_t count, double *out);

/* atanh of r held within -0.99..0.99, so that one perfect clip (2.6467) cannot swamp a mean (Fisher
 * 1921). */
double correlate_fisher(double r);

typedef struct CorrelateMean {
    double z;      /* mean of Fisher z */
    double r;      /* tanh(z): what may be shown */
    double spread; /* standard deviation of z, n - 1; 0 for a single clip */
} CorrelateMean;

/* Over the r of several clips. False: none. */
bool correlate_mean(const double *r, size_t count, CorrelateMean *out);

/* y = a * x1 + b * x2 + constant by least squares (in the spirit of Kenny & Acitelli 2001). False:
 * the two rows say the same, or there are fewer than three. */
bool correlate_two(const double *y, const double *x1, const double *x2, size_t count, double *a,
                   double *b);

#endif
