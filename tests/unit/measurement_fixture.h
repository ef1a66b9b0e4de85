/* The shipped feeling words beside the design's named values, as a group's set-up and tear-down.
 * Include after cmocka.h. */
#ifndef TESTS_MEASUREMENT_FIXTURE_H
#define TESTS_MEASUREMENT_FIXTURE_H

#include "feelings_book.h"
#include "measurement_vectors.h"

typedef struct Fixture {
    Arena *arena;
    FeelingBook book;
    Vectors vectors;
} Fixture;

static int set_up(void **state) {
    Fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    fixture->arena = arena_new();
    feelings_book(fixture->arena, &fixture->book);
    vectors_read(&fixture->vectors);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    arena_free(fixture->arena);
    free(fixture);
    return 0;
}

static int find(const Fixture *fixture, const char *id) {
    int feeling = feeling_find(&fixture->book, id);
    assert_true(feeling != FEELING_NONE);
    return feeling;
}

#endif
