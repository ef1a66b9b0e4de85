/* The whole loop: my shoes first or last, the words on the board, asking twice, sentences in an
 * order, steps that are left out, and everybody side by side. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/score.h>
#include <shoes/visit.h>

#include "core_sample.h"

enum { SEED = 7 };

static Visit *start(const Story *story, const char *wearer, int steps) {
    Visit *visit = visit_new(&SAMPLE_BOOK);
    visit_start(visit, story, wearer, SEED, steps);
    return visit;
}

static bool makes(Visit *visit, const char *line) {
    Move move;
    assert_true(move_parse(line, &SAMPLE_BOOK, &move));
    return visit_apply(visit, &move);
}

static void makes_all(Visit *visit, const char *const *lines) {
    for (int i = 0; lines[i] != NULL; i++) {
        if (!makes(visit, lines[i])) {
            fail_msg("refused: %s in phase %d", lines[i], (int)visit_phase(visit));
        }
    }
}

#define MAKE(visit, ...) makes_all(visit, (const char *const[]){__VA_ARGS__, NULL})

static bool offers(const Visit *visit, int feeling) {
    int words[VISIT_OFFER_MAX];
    int count = visit_offer(visit, words);
    for (int i = 0; i < count; i++) {
        if (words[i] == feeling) {
            return true;
        }
    }
    return false;
}

static void my_own_word_joins_the_board_when_it_comes_first(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEPS_ALL);
    MAKE(visit, "next", "next", "next", "next");
    assert_int_equal(visit_phase(visit), VISIT_MINE);
    assert_false(offers(visit, HURT));
    MAKE(visit, "mine hurt 4");
    int words[VISIT_OFFER_MAX];
    assert_int_equal(visit_offer(visit, words), 6);
    assert_true(offers(visit, HURT));
    assert_int_equal(visit_answer(visit)->mine_strength, 4);
    MAKE(visit, "undo");
    assert_false(offers(visit, HURT));
    MAKE(visit, "mine sad 4"); /* there already: not twice */
    assert_int_equal(visit_offer(visit, words), 5);
    visit_free(visit);
}

static void my_shoes_can_come_after_the_guess(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEPS_ALL | VISIT_MINE_LAST);
    MAKE(visit, "next", "next", "next", "next");
    assert_int_equal(visit_phase(visit), VISIT_GUESS);
    MAKE(visit, "guess sad 3 maybe");
    assert_int_equal(visit_phase(visit), VISIT_MINE);
    MAKE(visit, "undo");
    assert_int_equal(visit_phase(visit), VISIT_GUESS);
    MAKE(visit, "guess sad 3 maybe", "mine hurt 2");
    assert_int_equal(visit_phase(visit), VISIT_ASK);
    assert_false(offers(visit, HURT));
    visit_free(visit);
    visit = start(&SAMPLE_STORY, "maya", VISIT_STEP_MINE | VISIT_MINE_LAST);
    MAKE(visit, "pass", "guess sad 3 maybe", "pass");
    assert_int_equal(visit_phase(visit), VISIT_READY);
    visit_free(visit);
    visit = start(&SAMPLE_STORY, "maya", VISIT_STEPS_ALL | VISIT_MINE_LAST);
    MAKE(visit, "pass", "unsure"); /* whoever would rather ask goes straight there */
    assert_int_equal(visit_phase(visit), VISIT_ASK);
    visit_free(visit);
}

/* Three words, the truth among them, none close: what MEASUREMENT.md 4.4 wants of three. */
static void two_misses_bring_fewer_words(void **state) {
    (void)state;
    const struct { int misses, words; } cases[] = {{0, 5}, {1, 5}, {2, 3}, {3, 3}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Visit *visit = start(&SAMPLE_STORY, "maya", cases[i].misses * VISIT_MISS);
        int words[VISIT_OFFER_MAX];
        assert_int_equal(visit_offer(visit, words), cases[i].words);
        assert_true(offers(visit, LEFT_OUT));
        int close = 0;
        for (int w = 0; w < cases[i].words; w++) {
            close += score_rating(&SAMPLE_BOOK, visit_shoes(visit), words[w], LEFT_OUT) == 1;
        }
        assert_int_equal(close, cases[i].words == 3 ? 0 : 2); /* the sample has two */
        assert_int_equal(offers(visit, SAD), cases[i].words == 5);
        visit_free(visit);
    }
}

static void misses_are_counted_from_pair_to_pair(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_MISS);
    MAKE(visit, "pass", "guess happy 3 maybe", "turn", "pass", "pass", "pass", "pass", "pass",
         "swap leo");
    int words[VISIT_OFFER_MAX];
    assert_int_equal(visit_offer(visit, words), 3);
    visit_free(visit);
    visit = start(&SAMPLE_STORY, "maya", 2 * VISIT_MISS);
    MAKE(visit, "pass", "guess left_out 3 maybe", "turn", "pass", "pass", "pass", "pass", "pass",
         "swap sam");
    assert_int_equal(visit_offer(visit, words), 4);
    visit_free(visit);
    visit = start(&SAMPLE_STORY, "sam", 2 * VISIT_MISS); /* two feelings: both, and two others */
    assert_int_equal(visit_offer(visit, words), 4);
    assert_true(offers(visit, EXCITED) && offers(visit, NERVOUS));
    visit_free(visit);
}

static void a_story_can_be_asked_twice(void **state) {
    (void)state;
    Story story = SAMPLE_STORY;
    story.shoes[MAYA].ask_again_count = 2;
    Visit *visit = start(&story, "maya", VISIT_STEP_ASK);
    MAKE(visit, "pass", "guess sad 3 maybe", "ask 2");
    assert_int_equal(visit_answer(visit)->asked_again, -1);
    assert_false(makes(visit, "ask 2"));
    MAKE(visit, "ask 1");
    assert_int_equal(visit_answer(visit)->asked, 2);
    assert_int_equal(visit_answer(visit)->asked_again, 1);
    assert_false(makes(visit, "ask 0"));
    MAKE(visit, "undo");
    assert_int_equal(visit_answer(visit)->asked_again, -1);
    MAKE(visit, "keep");
    assert_int_equal(visit_phase(visit), VISIT_READY);
    visit_free(visit);
}

static void sentences_are_laid_in_the_storys_order(void **state) {
    (void)state;
    Story story = SAMPLE_STORY;
    StoryShoes *maya = &story.shoes[MAYA];
    maya->say[0].does = DOES_CONNECTS;
    maya->say[1].does = DOES_MINIMISES;
    maya->say[2].does = DOES_VALIDATES;
    maya->order[0] = DOES_VALIDATES;
    maya->order[1] = DOES_CONNECTS;
    maya->order_count = 2;
    Visit *visit = start(&story, "maya", VISIT_STEP_SAY);
    MAKE(visit, "pass", "pass", "pass", "pass", "pass");
    assert_int_equal(visit_phase(visit), VISIT_SAY);
    MAKE(visit, "say 0"); /* kind, and too early */
    assert_int_equal(visit_answer(visit)->laid, 0);
    assert_false(makes(visit, "say 2"));
    MAKE(visit, "again", "say 2", "again", "say 1");
    const VisitAnswer *answer = visit_answer(visit);
    assert_int_equal(answer->laid, 1);
    assert_int_equal(answer->laid_say[0], 2);
    assert_false(visit_say_whole(visit));
    MAKE(visit, "again", "say 0");
    assert_true(visit_say_whole(visit));
    assert_int_equal(visit_answer(visit)->laid_say[1], 0);
    assert_int_equal(visit_answer(visit)->said_first, 0);
    assert_true(answer->tried[0] && answer->tried[1] && answer->tried[2]);
    MAKE(visit, "again"); /* all was laid: another one begins anew */
    assert_int_equal(visit_answer(visit)->laid, 0);
    assert_int_equal(visit_answer(visit)->said, -1);
    assert_int_equal(visit_answer(visit)->said_last, 0);
    visit_free(visit);
}

static void steps_can_be_left_out(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_NO_INSIDE | VISIT_NO_TALK | VISIT_NO_SWAP);
    MAKE(visit, "pass", "guess sad 3 sure", "turn", "step");
    assert_int_equal(visit_phase(visit), VISIT_WORDS);
    MAKE(visit, "next", "next", "next");
    assert_int_equal(visit_phase(visit), VISIT_DONE);
    visit_free(visit);
}

static void two_pairs_are_enough_to_be_seen_side_by_side(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_NO_TALK);
    MAKE(visit, "pass", "pass", "pass", "pass", "pass", "pass");
    assert_int_equal(visit_phase(visit), VISIT_SWAP);
    assert_false(makes(visit, "next"));
    MAKE(visit, "swap leo", "pass", "pass", "pass", "pass", "pass", "pass");
    assert_int_equal(visit_phase(visit), VISIT_SWAP);
    MAKE(visit, "next");
    assert_int_equal(visit_phase(visit), VISIT_SAME);
    MAKE(visit, "undo", "swap sam", "pass", "pass", "pass", "pass", "pass", "pass");
    assert_int_equal(visit_phase(visit), VISIT_SAME); /* nobody is left */
    MAKE(visit, "end");
    assert_int_equal(visit_phase(visit), VISIT_DONE);
    visit_free(visit);
}

static void orders_are_whole_and_stay(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", 0);
    int first[STORY_MAX_SAY], second[STORY_MAX_SAY], asks[STORY_MAX_ASK];
    assert_int_equal(visit_say_order(visit, first), 3);
    assert_int_equal(visit_ask_order(visit, false, asks), 3);
    assert_int_equal(visit_ask_order(visit, true, asks), 0);
    MAKE(visit, "pass");
    assert_int_equal(visit_say_order(visit, second), 3);
    assert_memory_equal(first, second, 3 * sizeof first[0]);
    assert_int_equal((1 << first[0]) | (1 << first[1]) | (1 << first[2]), 7);
    visit_free(visit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(my_own_word_joins_the_board_when_it_comes_first),
        cmocka_unit_test(my_shoes_can_come_after_the_guess),
        cmocka_unit_test(two_misses_bring_fewer_words),
        cmocka_unit_test(misses_are_counted_from_pair_to_pair),
        cmocka_unit_test(a_story_can_be_asked_twice),
        cmocka_unit_test(sentences_are_laid_in_the_storys_order),
        cmocka_unit_test(steps_can_be_left_out),
        cmocka_unit_test(two_pairs_are_enough_to_be_seen_side_by_side),
        cmocka_unit_test(orders_are_whole_and_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
