/* How sure a share can be: 95 % ranges beside every number of the desk (MEASUREMENT.md 3.4).
 *
 *     Interval range = interval_wilson(17, 24);   0.5083 .. 0.8509
 *
 * Everything is a share in 0..1. Nothing here is ever NaN.
 */
#ifndef SHOES_INTERVAL_H
#define SHOES_INTERVAL_H

#include <stdbool.h>

#define INTERVAL_Z 1.959963984540054 /* the standard normal's 97.5 % point */

typedef struct Interval {
    double low, high;
} Interval;

/* The score interval of Wilson (1927) for `sum` out of `count`, 0 <= sum <= count. `sum` may be a
 * sum of credits 0, 0.5, 1: a value in 0..1 with this mean varies no more than a yes or no does, so
 * the range is then rather too wide than too narrow. Always contains sum / count; 0..1 when count
 * is 0. */
Interval interval_wilson(double sum, double count);

typedef struct IntervalChange {
    double change; /* the first share minus the second, -1..1 */
    Interval range;
} IntervalChange;

/* The difference of two independent shares by the hybrid of two Wilson intervals (Newcombe 1998,
 * method 10). False: one of the counts is 0, `out` is untouched. Only a range without 0 in it may
 * be called a change (MEASUREMENT.md 9). */
bool interval_newcombe(double sum_a, double count_a, double sum_b, double count_b,
                       IntervalChange *out);

#endif
