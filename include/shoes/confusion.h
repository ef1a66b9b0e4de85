/* Which feeling was shown and which was said: a square table, and what it tells (MEASUREMENT.md 3.1
 * and 3.2).
 *
 * Rows are what was shown, columns what was said, cells are counts or proportions >= 0. The
 * unbiased hit rate holds only where every answer was offered each time: Check-ins, never adaptive
 * play (MEASUREMENT.md 3.5).
 *
 * Every function returns false where its value is undefined and leaves `out` untouched. A row that
 * was never shown is left out of means; a word that was shown and never said has Hu 0.
 */
#ifndef SHOES_CONFUSION_H
#define SHOES_CONFUSION_H

#include <stdbool.h>

enum { CONFUSION_MAX = 36 }; /* every feeling word */

typedef struct Confusion {
    int size; /* 1..CONFUSION_MAX rows and columns */
    double cell[CONFUSION_MAX][CONFUSION_MAX];
} Confusion;

double confusion_shown(const Confusion *table, int row);
double confusion_said(const Confusion *table, int column);
double confusion_total(const Confusion *table);

/* Hit rate a_ii / row_i. False: never shown. */
bool confusion_hit(const Confusion *table, int item, double *out);

/* Unbiased hit rate Hu = a_ii^2 / (row_i * col_i) (Wagner 1993). The same for the table turned on
 * its side. False: never shown. */
bool confusion_unbiased(const Confusion *table, int item, double *out);

/* What Hu would be by chance: row_i * col_i / N^2 (Wagner 1993). False: the table is empty. */
bool confusion_chance(const Confusion *table, int item, double *out);

/* asin(sqrt(Hu)) in radians, 0..pi/2 (some papers double it). hu in 0..1. */
double confusion_arcsine(double hu);

/* Unweighted means over the rows that were shown. False: none was. */
bool confusion_mean_hit(const Confusion *table, double *out);
bool confusion_mean_unbiased(const Confusion *table, double *out);

/* Observed and expected agreement, and kappa = (po - pe) / (1 - pe) (Cohen 1960). False: empty, and
 * for kappa also pe = 1. */
bool confusion_agreement(const Confusion *table, double *observed, double *expected);
bool confusion_kappa(const Confusion *table, double *out);

/* 1 - sum(v * po) / sum(v * pe) with a table of disagreement weights v >= 0 of the same size (Cohen
 * 1968). False: empty, or no weight lies on what is expected. */
bool confusion_kappa_weighted(const Confusion *table, const Confusion *weights, double *out);

#endif
