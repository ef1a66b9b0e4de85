/* The shipped feeling words, for tests of the core. Include after cmocka.h. */
#ifndef TESTS_FEELINGS_BOOK_H
#define TESTS_FEELINGS_BOOK_H

#include <stdio.h>

#include <shoes/feeling.h>

static void feelings_book(Arena *arena, FeelingBook *out) {
    static char bytes[256 * 1024];
    FILE *file = fopen(SHOES_SOURCE_DIR "/assets/feelings.json", "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    Issues *issues = issues_new();
    assert_true(feelings_read(bytes, length, arena, out, issues));
    issues_free(issues);
}

#endif
