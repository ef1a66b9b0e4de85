#include <shoes/projection.h>

#include <math.h>
#include <stddef.h>

bool projection_rate(const Projection *sums, double *out) {
    if (sums->count == 0) {
        return false;
    }
    *out = sums->own / sums->count;
    return true;
}

bool projection_accuracy(const Projection *sums, double *out) {
    if (sums->count == 0) {
        return false;
    }
    *out = sums->right / sums->count;
    return true;
}

bool projection_lean(const Projection *sums, double *out) {
    double both = sums->own + sums->right;
    if (!(both > 0)) {
        return false;
    }
    *out = sums->own / both;
    return true;
}

bool projection_corrected(const Projection *sums, double *out) {
    double room = sums->count - sums->by_chance;
    if (!(room > 1e-12)) {
        return false;
    }
    *out = (sums->own - sums->by_chance) / room;
    return true;
}

bool projection_slope(const ProjectionScene *scenes, int count, double least, double *out,
                      int *used) {
    double top = 0, bottom = 0;
    int counted = 0;
    for (int i = 0; i < count; i++) {
        double way = scenes[i].truth - scenes[i].own;
        if (fabs(way) >= least - 1e-12) {
            top += (scenes[i].guess - scenes[i].own) * way;
            bottom += way * way;
            counted++;
        }
    }
    if (used != NULL) {
        *used = counted;
    }
    if (!(bottom > 0)) {
        return false;
    }
    *out = top / bottom;
    return true;
}
