#include <shoes/interval.h>

#include <math.h>

#include <shoes/assert.h>

static double within(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

Interval interval_wilson(double sum, double count) {
    ASSERT(count >= 0 && sum >= 0 && sum <= count);
    if (count <= 0) {
        return (Interval){0, 1};
    }
    double share = sum / count, z2 = INTERVAL_Z * INTERVAL_Z;
    double scale = 1 + z2 / count;
    double middle = (share + z2 / (2 * count)) / scale;
    double spread = share * (1 - share) / count + z2 / (4 * count * count);
    double half = INTERVAL_Z * sqrt(within(spread, 0, 1)) / scale;
    /* rounding must not push the share itself out of its range */
    return (Interval){within(middle - half, 0, share), within(middle + half, share, 1)};
}

bool interval_newcombe(double sum_a, double count_a, double sum_b, double count_b,
                       IntervalChange *out) {
    if (count_a <= 0 || count_b <= 0) {
        return false;
    }
    double a = sum_a / count_a, b = sum_b / count_b;
    Interval around_a = interval_wilson(sum_a, count_a);
    Interval around_b = interval_wilson(sum_b, count_b);
    out->change = a - b;
    out->range.low = out->change - hypot(a - around_a.low, around_b.high - b);
    out->range.high = out->change + hypot(around_a.high - a, b - around_b.low);
    return true;
}
