#include <shoes/follow.h>

#include <math.h>

#include <shoes/correlate.h>

enum { PARTS = 10 }; /* tenths */

const char *follow_pace_id(FollowPace pace) {
    static const char *const ids[FOLLOW_PACES] = {"whole", "lines"};
    return ids[pace];
}

void follow_line_make(FollowLine *out, const double *samples, size_t count) {
    TraceWindow windows[FOLLOW_WINDOWS];
    size_t made = trace_windows(samples, count, TRACE_WINDOW, windows, FOLLOW_WINDOWS);
    *out = (FollowLine){.count = (int)made};
    for (size_t i = 0; i < made; i++) {
        double tenths = floor(windows[i].value * PARTS + .5);
        out->tenths[i] = (unsigned char)(tenths > FOLLOW_MOST ? FOLLOW_MOST : tenths);
    }
}

void follow_line_later(FollowLine *line) {
    for (int i = line->count - 1; i > 0; i--) {
        line->tenths[i] = line->tenths[i - 1];
    }
    line->tenths[0] = 0;
}

/* As trace.h wants them. */
typedef struct Rows {
    double told[FOLLOW_WINDOWS];
    TraceWindow hand[FOLLOW_WINDOWS];
} Rows;

static void make_rows(const FollowLine *told, const FollowLine *hand, Rows *out) {
    for (int i = 0; i < told->count; i++) {
        out->told[i] = told->tenths[i] / (double)PARTS;
    }
    for (int i = 0; i < hand->count; i++) {
        out->hand[i] = (TraceWindow){hand->tenths[i] / (double)PARTS, hand->tenths[i] > 0};
    }
}

bool follow_score(const FollowLine *told, const FollowLine *hand, TraceScore *out) {
    Rows rows;
    make_rows(told, hand, &rows);
    return trace_score(rows.told, (size_t)told->count, rows.hand, (size_t)hand->count, out);
}

bool follow_parting(const FollowLine *told, const FollowLine *hand, size_t *window, double *apart) {
    Rows rows;
    make_rows(told, hand, &rows);
    if (!trace_parting(rows.told, (size_t)told->count, rows.hand, (size_t)hand->count, window)) {
        return false;
    }
    *apart = fabs(rows.told[*window] - rows.hand[*window + 1].value);
    return true;
}

/* Two-sided 95 % of Student's t by degrees of freedom, from 3 on (any table of it). */
static double student(int freedom) {
    static const double from3[] = {3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004,
                                   2.262157, 2.228139, 2.200985, 2.178813, 2.160369, 2.144787,
                                   2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963};
    const int rows = sizeof from3 / sizeof *from3;
    int row = freedom - 3;
    return from3[row < 0 ? 0 : row < rows ? row : rows - 1];
}

void follow_mean(const Follow *follows, size_t count, FollowMean *out) {
    double r[TRACE_WINDOWS];
    CorrelateMean mean = {0};
    *out = (FollowMean){0};
    for (size_t i = 0; i < count && out->count < TRACE_WINDOWS; i++) {
        if (follows[i].scored && !follows[i].again) {
            r[out->count++] = follows[i].score.r;
        }
    }
    out->shown = out->count >= FOLLOW_MEAN_FROM;
    if (!out->shown || !correlate_mean(r, (size_t)out->count, &mean)) {
        return;
    }
    out->r = mean.r;
    out->error = mean.spread / sqrt(out->count);
    double half = student(out->count - 1) * out->error;
    out->low = tanh(mean.z - half);
    out->high = tanh(mean.z + half);
}
