#include <shoes/correlate.h>

#include <math.h>

static const double FLAT = 1e-12;
static const double MOST = 0.99;

static double mean(const double *items, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += items[i];
    }
    return sum / (double)count;
}

/* Sum of (a - mean a)(b - mean b). */
static double together(const double *a, const double *b, size_t count) {
    double mean_a = mean(a, count), mean_b = mean(b, count), sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (a[i] - mean_a) * (b[i] - mean_b);
    }
    return sum;
}

bool correlate_pearson(const double *a, const double *b, size_t count, double *out) {
    if (count < 2) {
        return false;
    }
    double aa = together(a, a, count), bb = together(b, b, count);
    if (aa < FLAT || bb < FLAT) {
        return false;
    }
    *out = together(a, b, count) / sqrt(aa * bb);
    return true;
}

double correlate_fisher(double r) {
    return atanh(fmax(-MOST, fmin(MOST, r)));
}

bool correlate_mean(const double *r, size_t count, CorrelateMean *out) {
    double sum = 0, squares = 0;
    if (count == 0) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        sum += correlate_fisher(r[i]);
    }
    double z = sum / (double)count;
    for (size_t i = 0; i < count; i++) {
        squares += pow(correlate_fisher(r[i]) - z, 2);
    }
    *out = (CorrelateMean){z, tanh(z), count > 1 ? sqrt(squares / (double)(count - 1)) : 0};
    return true;
}

bool correlate_two(const double *y, const double *x1, const double *x2, size_t count, double *a,
                   double *b) {
    if (count < 3) {
        return false;
    }
    double s11 = together(x1, x1, count), s22 = together(x2, x2, count);
    double s12 = together(x1, x2, count), s1y = together(x1, y, count);
    double s2y = together(x2, y, count), area = s11 * s22 - s12 * s12;
    if (area < FLAT * (1 + s11 * s22)) {
        return false;
    }
    *a = (s22 * s1y - s12 * s2y) / area;
    *b = (s11 * s2y - s12 * s1y) / area;
    return true;
}
