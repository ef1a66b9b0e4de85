/* Answers out of lines: what undo takes back, visits on two machines, and looking in between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

#include <shoes/answers.h>
#include <shoes/text.h>

#include "feelings_book.h"

typedef struct Fixture {
    Arena *arena;
    FeelingBook book;
    Answers *answers;
    uint64_t n;
} Fixture;

static int set_up(void **state) {
    Fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    fixture->arena = arena_new();
    feelings_book(fixture->arena, &fixture->book);
    fixture->answers = answers_new(&fixture->book);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    answers_free(fixture->answers);
    arena_free(fixture->arena);
    free(fixture);
    return 0;
}

/* A line of visit `v` in file `source`; "begin" and "swap" freeze one truth, sad. */
static void tell(Fixture *fixture, int source, uint32_t v, const char *text) {
    JournalLine line = {.n = ++fixture->n, .v = v};
    assert_true(move_parse(text, &fixture->book, &line.move));
    MoveKind kind = line.move.kind;
    if (kind == MOVE_BEGIN || kind == MOVE_SWAP) {
        line.frozen = (JournalFrozen){.present = true,
                                      .mode = "story",
                                      .key = "pack/story",
                                      .wearer = "maya",
                                      .tier = 1,
                                      .difficulty = -1,
                                      .truth_count = 1,
                                      .date = "2026-11-24"};
        line.frozen.truths[0] = (StoryFeel){feeling_find(&fixture->book, "sad"), 3};
    }
    if (kind == MOVE_GUESS || kind == MOVE_UNSURE) {
        static const char *const words[] = {"sad", "lonely", "happy", "calm"};
        for (int i = 0; i < 4; i++) {
            line.offer[line.offer_count++] = feeling_find(&fixture->book, words[i]);
        }
    }
    answers_line(fixture->answers, &line, source);
}

static void tell_all(Fixture *fixture, const char *const *lines) {
    for (; *lines != NULL; lines++) {
        tell(fixture, 0, 1, *lines);
    }
}

static const Answer *only(Fixture *fixture) {
    answers_finish(fixture->answers);
    assert_int_equal(answers_count(fixture->answers), 1);
    return answers_at(fixture->answers, 0);
}

static bool says(const Fixture *fixture, int feeling, const char *id) {
    return feeling == feeling_find(&fixture->book, id);
}

static void test_the_first_that_stands(void **state) {
    Fixture *fixture = *state;
    tell_all(fixture,
             (const char *[]){"begin pack/story maya", "next", "look face", "guess happy 2 sure",
                              "undo", "look voice", "guess lonely 4 think by voice", "ask 1",
                              "change sad 3 sure", "turn", "step", NULL});
    const Answer *answer = only(fixture);
    assert_true(answer->guessed && answer->answered && answer->counted && answer->stepped);
    assert_true(says(fixture, answer->first.feelings[0], "lonely"));
    assert_true(says(fixture, answer->last.feelings[0], "sad"));
    assert_int_equal(answer->n, 7);
    assert_int_equal(answer->looked, 1 << CLUE_FACE | 1 << CLUE_VOICE);
    assert_true(fabs(answer->credit - 0.5) < 1e-12 && fabs(answer->after - 1) < 1e-12);
    assert_true(fabs(answer->chance - 1.5 / 4) < 1e-12);
    assert_int_equal(answer->right, 1);
}

static void test_nothing_goes_past_turning(void **state) {
    Fixture *fixture = *state;
    tell_all(fixture,
             (const char *[]){"begin pack/story maya", "guess happy 2 sure", "turn", "undo", NULL});
    assert_true(only(fixture)->guessed);
}

static void test_not_sure_yet(void **state) {
    Fixture *fixture = *state;
    tell_all(fixture, (const char *[]){"begin pack/story maya", "unsure", "ask 0",
                                       "change lonely 3 maybe", "turn", NULL});
    const Answer *answer = only(fixture);
    assert_true(answer->unsure && answer->answered && !answer->guessed && !answer->counted);
    assert_true(fabs(answer->after - 0.5) < 1e-12);
}

static void test_looks_go_with_the_way_to_the_board(void **state) {
    Fixture *fixture = *state;
    tell_all(fixture, (const char *[]){"begin pack/story maya", "next", "next", "look face", "hint",
                                       "calm", "undo", "next", "look body", NULL});
    const Answer *answer = only(fixture);
    assert_int_equal(answer->looked, 1 << CLUE_BODY);
    assert_int_equal(answer->hints, 0);
}

/* Two machines at the same time, with the same visit number. */
static void test_two_files(void **state) {
    Fixture *fixture = *state;
    tell(fixture, 0, 1, "begin pack/story maya");
    tell(fixture, 1, 1, "begin pack/story maya");
    tell(fixture, 0, 1, "guess sad 3 sure");
    tell(fixture, 1, 1, "guess happy 3 sure");
    tell(fixture, 1, 7, "guess calm 3 sure"); /* a visit that was never begun */
    answers_finish(fixture->answers);
    assert_int_equal(answers_count(fixture->answers), 2);
    assert_true(says(fixture, answers_at(fixture->answers, 0)->first.feelings[0], "sad"));
    assert_true(says(fixture, answers_at(fixture->answers, 1)->first.feelings[0], "happy"));
    assert_true(answers_at(fixture->answers, 1)->theta > 0); /* after the one before */
}

/* Looking at the answers in the middle of a visit changes nothing. */
static void test_looked_at_in_between(void **state) {
    Fixture *fixture = *state;
    tell(fixture, 0, 1, "begin pack/story maya");
    answers_finish(fixture->answers);
    assert_int_equal(answers_count(fixture->answers), 1);
    assert_true(answers_at(fixture->answers, 0)->open);
    tell(fixture, 0, 1, "guess sad 3 sure");
    answers_finish(fixture->answers);
    answers_finish(fixture->answers);
    assert_int_equal(answers_count(fixture->answers), 1);
    tell(fixture, 0, 2, "begin pack/story maya");
    tell(fixture, 0, 2, "guess calm 3 sure");
    answers_finish(fixture->answers);
    assert_int_equal(answers_count(fixture->answers), 2);
    assert_false(answers_at(fixture->answers, 0)->open);
    Level level = answers_level(fixture->answers, 1);
    assert_true(fabs(level.theta - answers_at(fixture->answers, 0)->theta_after) < 1e-12);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(test_the_first_that_stands),
        TEST(test_nothing_goes_past_turning),
        TEST(test_not_sure_yet),
        TEST(test_looks_go_with_the_way_to_the_board),
        TEST(test_two_files),
        TEST(test_looked_at_in_between),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
