#include <shoes/confusion.h>

#include <math.h>

#include <shoes/assert.h>

double confusion_shown(const Confusion *table, int row) {
    double sum = 0;
    for (int i = 0; i < table->size; i++) {
        sum += table->cell[row][i];
    }
    return sum;
}

double confusion_said(const Confusion *table, int column) {
    double sum = 0;
    for (int i = 0; i < table->size; i++) {
        sum += table->cell[i][column];
    }
    return sum;
}

double confusion_total(const Confusion *table) {
    double sum = 0;
    for (int i = 0; i < table->size; i++) {
        sum += confusion_shown(table, i);
    }
    return sum;
}

bool confusion_hit(const Confusion *table, int item, double *out) {
    double shown = confusion_shown(table, item);
    if (shown <= 0) {
        return false;
    }
    *out = table->cell[item][item] / shown;
    return true;
}

bool confusion_unbiased(const Confusion *table, int item, double *out) {
    double said = confusion_said(table, item), hit;
    if (!confusion_hit(table, item, &hit)) {
        return false;
    }
    *out = said > 0 ? hit * (table->cell[item][item] / said) : 0;
    return true;
}

bool confusion_chance(const Confusion *table, int item, double *out) {
    double total = confusion_total(table);
    if (total <= 0) {
        return false;
    }
    *out = confusion_shown(table, item) / total * (confusion_said(table, item) / total);
    return true;
}

double confusion_arcsine(double hu) {
    ASSERT(hu >= 0 && hu <= 1);
    return asin(sqrt(hu));
}

static bool mean_over_shown(const Confusion *table, double *out,
                            bool (*value)(const Confusion *, int, double *)) {
    double sum = 0, one;
    int shown = 0;
    for (int i = 0; i < table->size; i++) {
        if (value(table, i, &one)) {
            sum += one;
            shown++;
        }
    }
    if (shown == 0) {
        return false;
    }
    *out = sum / shown;
    return true;
}

bool confusion_mean_hit(const Confusion *table, double *out) {
    return mean_over_shown(table, out, confusion_hit);
}

bool confusion_mean_unbiased(const Confusion *table, double *out) {
    return mean_over_shown(table, out, confusion_unbiased);
}

bool confusion_agreement(const Confusion *table, double *observed, double *expected) {
    double total = confusion_total(table);
    if (total <= 0) {
        return false;
    }
    *observed = *expected = 0;
    for (int i = 0; i < table->size; i++) {
        double chance = 0;
        confusion_chance(table, i, &chance);
        *observed += table->cell[i][i] / total;
        *expected += chance;
    }
    return true;
}

bool confusion_kappa(const Confusion *table, double *out) {
    double observed, expected;
    if (!confusion_agreement(table, &observed, &expected) || 1 - expected < 1e-12) {
        return false;
    }
    *out = (observed - expected) / (1 - expected);
    return true;
}

bool confusion_kappa_weighted(const Confusion *table, const Confusion *weights, double *out) {
    ASSERT(weights->size == table->size);
    double total = confusion_total(table), observed = 0, expected = 0;
    if (total <= 0) {
        return false;
    }
    for (int i = 0; i < table->size; i++) {
        double shown = confusion_shown(table, i) / total;
        for (int j = 0; j < table->size; j++) {
            observed += weights->cell[i][j] * table->cell[i][j] / total;
            expected += weights->cell[i][j] * shown * (confusion_said(table, j) / total);
        }
    }
    if (expected <= 0) {
        return false;
    }
    *out = 1 - observed / expected;
    return true;
}
