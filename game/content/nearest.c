#include "content/nearest.h"

#include <string.h>

static char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Optimal string alignment, three rows at a time (Levenshtein 1966, with neighbours swapped as one
 * step). */
size_t nearest_steps(const char *a, const char *b) {
    const size_t length_a = strlen(a);
    const size_t length_b = strlen(b);
    if (length_a > NEAREST_MAX || length_b > NEAREST_MAX) {
        return NEAREST_MAX;
    }
    size_t rows[3][NEAREST_MAX + 1] = {{0}};
    for (size_t j = 0; j <= length_b; j++) {
        rows[0][j] = j;
    }
    for (size_t i = 1; i <= length_a; i++) {
        size_t *row = rows[i % 3];
        const size_t *above = rows[(i + 2) % 3];
        row[0] = i;
        for (size_t j = 1; j <= length_b; j++) {
            const size_t change = lower(a[i - 1]) != lower(b[j - 1]);
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + change);
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1])) {
                row[j] = least(row[j], rows[(i + 1) % 3][j - 2] + 1);
            }
        }
    }
    return rows[length_a % 3][length_b];
}

int nearest_is_slip(const char *word, const char *known) {
    const size_t allowed = least(strlen(word), strlen(known)) <= 3 ? 1 : 2;
    return nearest_steps(word, known) <= allowed;
}

const char *nearest_word(const char *word, const char *const *known, size_t count) {
    const char *best = NULL;
    size_t best_steps = NEAREST_MAX;
    for (size_t i = 0; i < count; i++) {
        const size_t steps = nearest_steps(word, known[i]);
        if (steps < best_steps && nearest_is_slip(word, known[i])) {
            best = known[i];
            best_steps = steps;
        }
    }
    return best;
}
