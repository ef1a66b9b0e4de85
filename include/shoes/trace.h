/* A line that was followed with a slider, against the line as it was told (MEASUREMENT.md 1.2,
 * after Zaki, Bolger and Ochsner 2009; windows and lag are our own).
 *
 * Values run from 1 (very bad) to 9 (very good). The hand is sampled TRACE_RATE times a second and
 * averaged into windows of two seconds. The first window settles in and is dropped. Everybody's
 * line is moved back by exactly one window, for the time a hand takes: a window of the told line is
 * held against the next one of the hand. The best lag is never searched for: that would only make
 * the score larger.
 */
#ifndef SHOES_TRACE_H
#define SHOES_TRACE_H

#include <stdbool.h>
#include <stddef.h>

enum {
    TRACE_RATE = 10,      /* samples a second */
    TRACE_WINDOW = 20,    /* samples in a window */
    TRACE_WINDOWS = 64,   /* at most; 128 seconds */
    TRACE_WINDOWS_MIN = 8 /* pairs of windows below which there is no score */
};

typedef struct TraceWindow {
    double value; /* 0 when there was none */
    bool moved;   /* there was at least one sample */
} TraceWindow;

/* Means of every full window of `per` samples, each 1..9 or 0 for none; what is left over at the
 * end is dropped. Returns how many, at most `room`. */
size_t trace_windows(const double *samples, size_t count, size_t per, TraceWindow *out,
                     size_t room);

typedef struct TraceScore {
    double r;  /* Pearson, -1..1 */
    double z;  /* Fisher, see correlate.h */
    int pairs; /* windows that were compared */
} TraceScore;

/* Both rows start at the story's first window. False: fewer than TRACE_WINDOWS_MIN pairs, or one of
 * the lines is flat. */
bool trace_score(const double *told, size_t told_count, const TraceWindow *hand, size_t hand_count,
                 TraceScore *out);

/* Where the lines part the most, as a window of the told line (1 ..) compared as above. False:
 * nothing to compare. */
bool trace_parting(const double *told, size_t told_count, const TraceWindow *hand,
                   size_t hand_count, size_t *out);

#endif
