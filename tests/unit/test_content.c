/* The small parts of content: plain sentences, slips of the keyboard, the text catalogue, the
 * feelings file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/words.h>

#include "content/nearest.h"
#include "content/prose.h"
#include "story_names.h"

static void test_prose_counts(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int words, sentences, longest;
    } samples[] = {
        {NULL, 0, 0, 0},
        {"", 0, 0, 0},
        {"Stop", 1, 1, 1},
        {"She says: I didn't want to play anyway.", 8, 1, 8},
        {"Leo! You're with me!", 4, 2, 3},
        {"Well... I don't know.  Two\nlines?", 6, 3, 3},
        {"\"Come on!\" said Mr. Omar. Then he left.", 8, 3, 3},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        assert_int_equal(prose_words(samples[i].text), samples[i].words);
        assert_int_equal(prose_sentences(samples[i].text), samples[i].sentences);
        assert_int_equal(prose_longest_sentence(samples[i].text), samples[i].longest);
    }
}

static void test_prose_has(void **state) {
    (void)state;
    assert_true(prose_has("He stands left out.", "left_out"));
    assert_true(prose_has("Left\nout", "left_out"));
    assert_true(prose_has("Sad.", "sad"));
    assert_false(prose_has("sadly", "sad"));
    assert_false(prose_has("a crusade", "sad"));
    assert_false(prose_has("left outside", "left_out"));
    assert_false(prose_has("sad\xC3\xA9", "sad"));
    assert_false(prose_has("", "sad"));
}

static void test_nearest(void **state) {
    (void)state;
    static const char *const known[] = {"title", "to", "tier", "says"};
    assert_string_equal(nearest_word("tilte", known, 4), "title");
    assert_string_equal(nearest_word("Title", known, 4), "title");
    assert_string_equal(nearest_word("teir", known, 4), "tier");
    assert_null(nearest_word("of", known, 4));
    assert_null(nearest_word("colour", known, 4));
    assert_null(nearest_word("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", known, 4));
    assert_int_equal(nearest_steps("", "abc"), 3);
    assert_int_equal(nearest_steps("kitten", "sitting"), 3);
    assert_int_equal(nearest_steps("angyr", "angry"), 1);
}

static bool read_words(const char *json, Words *words, Arena *arena) {
    Issues *issues = issues_new();
    const bool good = words_read(json, strlen(json), arena, words, issues);
    assert_true(good == (issues_errors(issues) == 0));
    issues_free(issues);
    return good;
}

static void test_words(void **state) {
    (void)state;
    Arena *arena = arena_new();
    Words words = {NULL, 0};
    assert_true(read_words("{\"b\": \"two\", \"a\": \"one\"}", &words, arena));
    assert_int_equal(words.count, 2);
    assert_string_equal(words_get(&words, "a"), "one");
    assert_string_equal(words_get(&words, "b"), "two");
    assert_string_equal(words_get(&words, "c"), "c");
    assert_false(read_words("{\"a\": 1}", &words, arena));
    assert_false(read_words("[\"a\"]", &words, arena));
    assert_false(read_words("{\"a\": \"one\", \"a\": \"two\"}", &words, arena));
    assert_int_equal(words.count, 2);
    assert_true(read_words("{}", &words, arena));
    assert_int_equal(words.count, 0);
    arena_free(arena);
}

static bool read_feelings(const char *bytes, size_t length) {
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    FeelingBook book = {.count = -7};
    const bool good = feelings_read(bytes, length, arena, &book, issues);
    assert_true(good == (issues_errors(issues) == 0));
    assert_true(good || book.count == -7);
    issues_free(issues);
    arena_free(arena);
    return good;
}

static void test_feelings(void **state) {
    (void)state;
    Names names;
    names_open(&names);
    const FeelingBook *book = &names.feelings;
    assert_int_equal(book->count, 36);
    assert_int_equal(book->family_count, 9);
    const int left_out = feeling_find(book, "left_out");
    const int jealous = feeling_find(book, "jealous");
    assert_int_equal(feeling_rating(book, left_out, jealous), 1);
    for (int i = 0; i < book->family_count; i++) {
        const int head = book->families[i].head;
        assert_int_equal(book->feelings[head].tier, 1);
        assert_int_equal(book->feelings[head].family, i);
    }
    names_close(&names);
}

static void test_bad_feelings(void **state) {
    (void)state;
    static const char *const slips[][2] = {
        {"\"tier\": 1", "\"tier\": 9"},
        {"\"id\": \"excited\"", "\"id\": \"exited\""},
        {"\"head\": \"happy\"", "\"head\": \"hippy\""},
        {"\"near_miss\": [", "\"near_miss\": [\"nobody\","},
        {"\"look_alike\": [", "\"look_alike\": [\"loved\","},
        {"\"feelings\": [", "\"feeling\": ["},
    };
    size_t length = 0;
    char *good = file_read(SHOES_SOURCE_DIR "/assets/feelings.json", &length);
    char *bad = malloc(length + 64);
    assert_non_null(bad);
    assert_true(read_feelings(good, length));
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        const char *at = strstr(good, slips[i][0]);
        if (at == NULL) {
            fail_msg("not in the file: %s", slips[i][0]);
        }
        const size_t before = (size_t)(at - good);
        memcpy(bad, good, before);
        strcpy(bad + before, slips[i][1]);
        strcat(bad, at + strlen(slips[i][0]));
        if (read_feelings(bad, strlen(bad))) {
            fail_msg("accepted: %s", slips[i][1]);
        }
    }
    assert_false(read_feelings("{}", 2));
    assert_false(read_feelings("[]", 2));
    free(bad);
    free(good);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_prose_counts), cmocka_unit_test(test_prose_has),
        cmocka_unit_test(test_nearest),      cmocka_unit_test(test_words),
        cmocka_unit_test(test_feelings),     cmocka_unit_test(test_bad_feelings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
