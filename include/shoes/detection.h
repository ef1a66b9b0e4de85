/* Yes-or-no pages ("Is this smile the real feeling?"): telling apart and leaning (MEASUREMENT.md
 * 3.3).
 *
 *     Detection found = detection_counted(7, 8, 1, 8);   seven of eight real ones, one false alarm
 */
#ifndef SHOES_DETECTION_H
#define SHOES_DETECTION_H

#include <stdbool.h>

typedef struct Detection {
    double apart; /* d' = z(H) - z(FA): 0 nothing is told apart, about 1 fairly, 3 nearly always */
    double lean;  /* c = -(z(H) + z(FA)) / 2: below 0 says "yes" too often, above 0 too rarely */
} Detection;

/* Where the standard normal curve has `share` below it; share strictly between 0 and 1, found by
 * halving on erfc. False: outside, `out` untouched. */
bool detection_z(double share, double *out);

/* From two rates strictly between 0 and 1 (Macmillan & Creelman). False otherwise. */
bool detection_rates(double hits, double false_alarms, Detection *out);

/* From counts, with the log-linear correction (hits + 0.5) / (signals + 1) (Hautus 1995), so that
 * all or nothing stays finite. 0 <= hits <= signals, the same for the alarms. */
Detection detection_counted(int hits, int signals, int alarms, int noises);

#endif
