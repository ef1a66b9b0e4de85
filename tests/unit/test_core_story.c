/* Feelings, stories, the text catalogue. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/words.h>

#include "core_sample.h"

static void feelings_are_found_by_id(void **state) {
    (void)state;
    for (int i = 0; i < SAMPLE_BOOK.count; i++) {
        assert_int_equal(feeling_find(&SAMPLE_BOOK, SAMPLE_BOOK.feelings[i].id), i);
    }
    assert_int_equal(feeling_find(&SAMPLE_BOOK, "left out"), FEELING_NONE);
    assert_int_equal(feeling_find(&SAMPLE_BOOK, ""), FEELING_NONE);
}

static void ratings_are_symmetric(void **state) {
    (void)state;
    static const struct {
        int a, b, rating;
    } CASES[] = {{SAD, SAD, 2},         {SAD, LEFT_OUT, 1},  {LEFT_OUT, JEALOUS, 1},
                 {SAD, JEALOUS, 0},     {ANGRY, JEALOUS, 1}, {ANGRY, NERVOUS, 0},
                 {EXCITED, NERVOUS, 0}, {HAPPY, EXCITED, 1}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        assert_int_equal(feeling_rating(&SAMPLE_BOOK, CASES[i].a, CASES[i].b), CASES[i].rating);
        assert_int_equal(feeling_rating(&SAMPLE_BOOK, CASES[i].b, CASES[i].a), CASES[i].rating);
    }
}

static void stories_answer_questions(void **state) {
    (void)state;
    assert_ptr_equal(story_shoes(&SAMPLE_STORY, "sam"), &SAMPLE_STORY.shoes[SAM]);
    assert_null(story_shoes(&SAMPLE_STORY, "noor"));
    assert_ptr_equal(story_person(&SAMPLE_STORY, "leo"), &SAMPLE_STORY.people[LEO]);
    assert_null(story_person(&SAMPLE_STORY, "noor"));
    assert_string_equal(story_if(&SAMPLE_STORY.shoes[MAYA], SAD), "Very near.");
    assert_null(story_if(&SAMPLE_STORY.shoes[MAYA], LEFT_OUT));
}

static void looks_stay_until_changed(void **state) {
    (void)state;
    static const struct {
        int beat;
        const char *who, *look;
    } CASES[] = {{-1, "maya", NULL},      {0, "maya", "excited"},   {1, "maya", "excited"},
                 {2, "maya", "left_out"}, {99, "maya", "left_out"}, {2, "sam", "happy"},
                 {2, "leo", NULL}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        const StoryLook *look = story_look_at(&SAMPLE_STORY.beats, CASES[i].beat, CASES[i].who);
        assert_int_equal(look == NULL, CASES[i].look == NULL);
        if (look != NULL) {
            assert_string_equal(look->look, CASES[i].look);
        }
    }
}

static void clues_have_names(void **state) {
    (void)state;
    for (int i = 0; i < CLUE_COUNT; i++) {
        Clue clue = CLUE_COUNT;
        assert_true(clue_find(clue_id((Clue)i), &clue));
        assert_int_equal(clue, i);
    }
    Clue clue = CLUE_VOICE;
    assert_false(clue_find("smell", &clue));
    assert_int_equal(clue, CLUE_VOICE);
}

static const WordsEntry ENTRIES[] = {{"a", "A"}, {"b.c", "BC"}, {"b.d", "BD"}, {"z", "Z"}};
static const Words WORDS = {ENTRIES, 4};

static void words_are_found_or_show_their_key(void **state) {
    (void)state;
    for (size_t i = 0; i < WORDS.count; i++) {
        assert_string_equal(words_get(&WORDS, ENTRIES[i].key), ENTRIES[i].text);
        assert_true(words_has(&WORDS, ENTRIES[i].key));
    }
    assert_string_equal(words_get(&WORDS, "b.cc"), "b.cc");
    assert_false(words_has(&WORDS, ""));
    assert_string_equal(words_get(&(Words){0}, "a"), "a");
}

static void words_are_filled(void **state) {
    (void)state;
    static const WordsValue VALUES[] = {
        {"name", "Maya"}, {"word", "{name}"}, {"euro", "\xE2\x82\xAC"}};
    static const struct {
        size_t size;
        const char *text, *filled;
    } CASES[] = {{40, "You are in {name}'s shoes", "You are in Maya's shoes"},
                 {40, "{name}{name}", "MayaMaya"},
                 {40, "{word}", "{name}"},
                 {40, "{who} {", "{who} {"},
                 {40, "{{name}}", "{Maya}"},
                 {40, "{name", "{name"},
                 {40, "", ""},
                 {5, "{name}!", "Maya"},
                 {4, "{name}", "May"},
                 {4, "ab{euro}c", "ab"},
                 {1, "{name}", ""}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        char out[40] = "untouched";
        words_fill(out, CASES[i].size, CASES[i].text, VALUES, 3);
        assert_string_equal(out, CASES[i].filled);
    }
    char out[8] = "";
    words_fill(out, sizeof out, "{name}", NULL, 0);
    assert_string_equal(out, "{name}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(feelings_are_found_by_id),
        cmocka_unit_test(ratings_are_symmetric),
        cmocka_unit_test(stories_answer_questions),
        cmocka_unit_test(looks_stay_until_changed),
        cmocka_unit_test(clues_have_names),
        cmocka_unit_test(words_are_found_or_show_their_key),
        cmocka_unit_test(words_are_filled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
