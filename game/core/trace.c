#include <shoes/trace.h>

#include <math.h>

#include <shoes/correlate.h>

enum { SETTLE = 1, LAG = 1 }; /* windows */

/* The mean of the samples that are there. */
static TraceWindow window_of(const double *samples, size_t per) {
    double sum = 0, there = 0;
    for (size_t i = 0; i < per; i++) {
        sum += samples[i];
        there += samples[i] > 0;
    }
    return (TraceWindow){there > 0 ? sum / there : 0, there > 0};
}

size_t trace_windows(const double *samples, size_t count, size_t per, TraceWindow *out,
                     size_t room) {
    size_t made = 0;
    for (size_t start = 0; start + per <= count && made < room; start += per) {
        out[made++] = window_of(samples + start, per);
    }
    return made;
}

/* The windows that are compared, in two rows. */
typedef struct Pairs {
    double told[TRACE_WINDOWS], hand[TRACE_WINDOWS];
    size_t window[TRACE_WINDOWS], count;
} Pairs;

static void pair_up(const double *told, size_t told_count, const TraceWindow *hand,
                    size_t hand_count, Pairs *out) {
    out->count = 0;
    for (size_t i = SETTLE; i < told_count && i + LAG < hand_count; i++) {
        if (hand[i + LAG].moved && out->count < TRACE_WINDOWS) {
            out->told[out->count] = told[i];
            out->hand[out->count] = hand[i + LAG].value;
            out->window[out->count++] = i;
        }
    }
}

bool trace_score(const double *told, size_t told_count, const TraceWindow *hand, size_t hand_count,
                 TraceScore *out) {
    Pairs pairs;
    double r = 0;
    pair_up(told, told_count, hand, hand_count, &pairs);
    if (pairs.count < TRACE_WINDOWS_MIN ||
        !correlate_pearson(pairs.told, pairs.hand, pairs.count, &r)) {
        return false;
    }
    *out = (TraceScore){r, correlate_fisher(r), (int)pairs.count};
    return true;
}

bool trace_parting(const double *told, size_t told_count, const TraceWindow *hand,
                   size_t hand_count, size_t *out) {
    Pairs pairs;
    double widest = -1;
    pair_up(told, told_count, hand, hand_count, &pairs);
    for (size_t i = 0; i < pairs.count; i++) {
        double gap = fabs(pairs.told[i] - pairs.hand[i]);
        if (gap > widest) {
            widest = gap;
            *out = pairs.window[i];
        }
    }
    return widest >= 0;
}
