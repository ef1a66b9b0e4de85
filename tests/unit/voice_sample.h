/* The looks and people of the game, read as the game does, for tests of the voice. */
#ifndef TESTS_VOICE_SAMPLE_H
#define TESTS_VOICE_SAMPLE_H

#include <stdio.h>
#include <stdlib.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>
#include <shoes/voice.h>

enum { SAMPLE_PEOPLE = 12, SAMPLE_FILE = 1 << 20 };

static const char *const sample_names[SAMPLE_PEOPLE] = {
    "amina", "dana", "jun", "leo", "li", "maya", "noor", "omar", "robin", "sam", "theo", "tomas"};

typedef struct Sample {
    Arena *arena;
    ExpressionBook book;
    Person people[SAMPLE_PEOPLE];
} Sample;

static inline size_t sample_file(Sample *sample, const char *path, const char **out) {
    char whole[512];
    char *bytes = arena_alloc(sample->arena, SAMPLE_FILE);
    snprintf(whole, sizeof whole, "%s/assets/%s", SHOES_SOURCE_DIR, path);
    FILE *file = fopen(whole, "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, SAMPLE_FILE - 1, file);
    fclose(file);
    *out = bytes;
    return length;
}

static inline int sample_begin(void **state) {
    Sample *sample = calloc(1, sizeof *sample);
    Issues *issues = issues_new();
    const char *bytes;
    sample->arena = arena_new();
    size_t length = sample_file(sample, "expressions.json", &bytes);
    assert_true(expressions_read(bytes, length, sample->arena, &sample->book, issues));
    for (int i = 0; i < SAMPLE_PEOPLE; i++) {
        char path[64];
        snprintf(path, sizeof path, "people/%s.json", sample_names[i]);
        length = sample_file(sample, path, &bytes);
        assert_true(person_read(bytes, length, sample->arena, &sample->people[i], issues));
    }
    issues_free(issues);
    *state = sample;
    return 0;
}

static inline int sample_end(void **state) {
    Sample *sample = *state;
    arena_free(sample->arena);
    free(sample);
    return 0;
}

static inline const Person *sample_person(const Sample *sample, const char *id) {
    for (int i = 0; i < SAMPLE_PEOPLE; i++) {
        if (strcmp(sample_names[i], id) == 0) {
            return &sample->people[i];
        }
    }
    return NULL;
}

static inline VoicePlan sample_plan(const Sample *sample, const char *look, const Person *person,
                                    int strength) {
    const Expression *found = expression_find(&sample->book, look);
    VoicePlan plan;
    assert_non_null(found);
    voice_plan(&plan, &(VoiceRequest){.voice = &found->voice,
                                      .look = look,
                                      .person = person,
                                      .strength = strength,
                                      .plain = true});
    return plan;
}

#endif
