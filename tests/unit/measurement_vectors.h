/* The design's named values (measurement-vectors.tsv), to hold a computed one against. Include
 * after cmocka.h. */
#ifndef TESTS_MEASUREMENT_VECTORS_H
#define TESTS_MEASUREMENT_VECTORS_H

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/text.h>

#define VECTORS SHOES_SOURCE_DIR "/tests/unit/measurement-vectors.tsv"

enum { VECTORS_MAX = 600, VECTOR_NAME = 48 };

typedef struct Vectors {
    struct {
        char name[VECTOR_NAME];
        double value;
    } items[VECTORS_MAX];
    int count;
} Vectors;

static void vectors_read(Vectors *vectors) {
    FILE *file = fopen(VECTORS, "r");
    assert_non_null(file);
    char line[256];
    while (fgets(line, sizeof line, file) != NULL) {
        char *tab = strchr(line, '\t');
        if (line[0] == '#' || tab == NULL) {
            continue;
        }
        assert_true(vectors->count < VECTORS_MAX);
        *tab = '\0';
        text_copy(vectors->items[vectors->count].name, VECTOR_NAME, line);
        vectors->items[vectors->count++].value = strtod(tab + 1, NULL);
    }
    fclose(file);
}

/* Notes the name where SHOES_VECTORS_LOG says, for the check that no vector was forgotten. */
static void vectors_note(const char *name) {
    const char *path = getenv("SHOES_VECTORS_LOG");
    FILE *file = path != NULL ? fopen(path, "a") : NULL;
    if (file != NULL) {
        fprintf(file, "%s\n", name);
        fclose(file);
    }
}

/* Holds `value` against the vector of this name, to 1e-9. */
__attribute__((format(printf, 3, 4))) static void
vectors_expect(const Vectors *vectors, double value, const char *format, ...) {
    char name[VECTOR_NAME];
    va_list values;
    va_start(values, format);
    vsnprintf(name, sizeof name, format, values);
    va_end(values);
    for (int i = 0; i < vectors->count; i++) {
        if (text_equal(vectors->items[i].name, name)) {
            vectors_note(name);
            if (!(fabs(vectors->items[i].value - value) <= 1e-9)) {
                fail_msg("%s: wanted %.10f, got %.10f", name, vectors->items[i].value, value);
            }
            return;
        }
    }
    fail_msg("no vector is called %s", name);
}

#endif
