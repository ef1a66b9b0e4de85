/* Walks through a story, written as the moves a player makes and where they lead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <shoes/visit.h>

#include "core_sample.h"

enum { ALL_STEPS = VISIT_STEP_MINE | VISIT_STEP_ASK | VISIT_STEP_SAY, SEED = 42 };

static Visit *start(const Story *story, const char *wearer, int steps) {
    Visit *visit = visit_new(&SAMPLE_BOOK);
    visit_start(visit, story, wearer, SEED, steps);
    return visit;
}

static bool makes(Visit *visit, const char *line) {
    Move move;
    if (!move_parse(line, &SAMPLE_BOOK, &move)) {
        fail_msg("not a move: %s", line);
    }
    bool can = visit_can(visit, &move);
    assert_int_equal(visit_apply(visit, &move), can);
    return can;
}

/* One step of a walk: a move, whether it is taken, and where the walk is then. */
typedef struct Walk {
    const char *move;
    bool taken;
    VisitPhase phase;
    int beat;
} Walk;

static void walk(Visit *visit, const Walk *steps, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (makes(visit, steps[i].move) != steps[i].taken || visit_phase(visit) != steps[i].phase ||
            visit_beat(visit) != steps[i].beat) {
            fail_msg("step %d, %s: phase %d, beat %d", (int)i, steps[i].move,
                     (int)visit_phase(visit), visit_beat(visit));
        }
    }
}

#define WALK(visit, ...)                                                                           \
    walk(visit, (const Walk[]){__VA_ARGS__}, sizeof((const Walk[]){__VA_ARGS__}) / sizeof(Walk))

static void an_idle_visit_does_nothing(void **state) {
    (void)state;
    Visit *visit = visit_new(&SAMPLE_BOOK);
    assert_int_equal(visit_phase(visit), VISIT_IDLE);
    assert_null(visit_story(visit));
    assert_null(visit_shoes(visit));
    assert_int_equal(visit_cards(visit), 0);
    int offer[VISIT_OFFER_MAX];
    assert_int_equal(visit_offer(visit, offer), 0);
    static const char *const LINES[] = {"next", "undo", "pass", "end", "begin a/b maya", "calm"};
    for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
        assert_false(makes(visit, LINES[i]));
    }
    visit_free(visit);
    visit_free(NULL);
}

static void the_short_walk(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEPS_SHORT);
    assert_int_equal(visit_phase(visit), VISIT_WATCH);
    assert_int_equal(visit_beat(visit), -1);
    WALK(visit, {"next", true, VISIT_WATCH, 0}, {"guess sad 3 sure", false, VISIT_WATCH, 0},
         {"next", true, VISIT_WATCH, 1}, {"next", true, VISIT_WATCH, 2},
         {"next", true, VISIT_GUESS, 2}, {"next", false, VISIT_GUESS, 2},
         {"look face", true, VISIT_GUESS, 2}, {"look voice", false, VISIT_GUESS, 2},
         {"meaning jealous", true, VISIT_GUESS, 2}, {"hint", true, VISIT_GUESS, 2},
         {"guess sad 3 sure by face", true, VISIT_READY, 2}, {"look body", false, VISIT_READY, 2},
         {"step", false, VISIT_READY, 2}, {"turn", true, VISIT_TURNED, 2},
         {"undo", false, VISIT_TURNED, 2}, {"step", true, VISIT_INSIDE, 2},
         {"next", true, VISIT_WORDS, 2}, {"next", true, VISIT_ENDING, 0},
         {"next", true, VISIT_ENDING, 1}, {"next", true, VISIT_TALK, 2});
    assert_int_equal(visit_cards(visit), 4);
    assert_int_equal(visit_card(visit), 0);
    WALK(visit, {"talk 3", true, VISIT_TALK, 2}, {"talk 4", false, VISIT_TALK, 2},
         {"talk 2", true, VISIT_TALK, 2});
    assert_int_equal(visit_card(visit), 2);
    WALK(visit, {"next", true, VISIT_TALK, 2}, {"next", true, VISIT_SWAP, 2});
    const VisitAnswer *answer = visit_answer(visit);
    Guess wanted = {{SAD, FEELING_NONE}, 3, SURE_SURE, CLUE_FACE};
    assert_true(answer->began && answer->guessed && answer->turned && answer->finished);
    assert_false(answer->unsure || answer->passed || answer->changed);
    assert_true(guess_equal(&answer->first, &wanted) && guess_equal(&answer->last, &wanted));
    assert_true(answer->looked[CLUE_FACE]);
    assert_false(answer->looked[CLUE_BODY] || answer->looked[CLUE_VOICE]);
    visit_free(visit);
}

static void shoes_are_swapped_until_all_were_worn(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "sam", VISIT_STEPS_SHORT);
    WALK(visit, {"pass", true, VISIT_GUESS, 0}, {"guess sad nervous 3 think", true, VISIT_READY, 0},
         {"turn", true, VISIT_TURNED, 0}, {"step", true, VISIT_INSIDE, 0},
         {"pass", true, VISIT_WORDS, 0}, {"pass", true, VISIT_ENDING, 0},
         {"pass", true, VISIT_TALK, 0}, {"pass", true, VISIT_SWAP, 0},
         {"swap sam", false, VISIT_SWAP, 0}, {"swap noor", false, VISIT_SWAP, 0},
         {"next", false, VISIT_SWAP, 0}, {"swap leo", true, VISIT_WATCH, -1},
         {"undo", false, VISIT_WATCH, -1}, {"pass", true, VISIT_GUESS, 1},
         {"guess sad angry 3 sure", false, VISIT_GUESS, 1}, {"unsure", true, VISIT_TURNED, 1},
         {"step", true, VISIT_INSIDE, 1}, {"next", true, VISIT_WORDS, 1},
         {"next", true, VISIT_ENDING, 0}, {"next", true, VISIT_ENDING, 1},
         {"next", true, VISIT_SWAP, 1}, {"swap maya", true, VISIT_WATCH, -1});
    assert_int_equal(visit_shoes_index(visit), MAYA);
    assert_true(visit_answer_of(visit, SAM)->finished && visit_answer_of(visit, LEO)->unsure);
    assert_int_equal(visit_answer_of(visit, SAM)->first.feelings[1], NERVOUS);
    assert_false(visit_answer_of(visit, LEO)->guessed || visit_answer(visit)->finished);
    WALK(visit, {"pass", true, VISIT_GUESS, 2}, {"pass", true, VISIT_TURNED, 2},
         {"pass", true, VISIT_INSIDE, 2}, {"pass", true, VISIT_WORDS, 2},
         {"pass", true, VISIT_ENDING, 0}, {"pass", true, VISIT_TALK, 2},
         {"pass", true, VISIT_SAME, 2}, {"pass", false, VISIT_SAME, 2},
         {"calm", true, VISIT_SAME, 2}, {"next", true, VISIT_DONE, 2},
         {"end", false, VISIT_DONE, 2});
    assert_true(visit_answer(visit)->passed && !visit_answer(visit)->guessed);
    visit_free(visit);
}

static void asking_comes_between_guess_and_turning(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", ALL_STEPS);
    WALK(visit, {"next", true, VISIT_WATCH, 0}, {"next", true, VISIT_WATCH, 1},
         {"next", true, VISIT_WATCH, 2}, {"next", true, VISIT_MINE, 2},
         {"mine hurt 3", true, VISIT_GUESS, 2}, {"guess jealous 4 think", false, VISIT_GUESS, 2},
         {"guess hurt 4 think", true, VISIT_ASK, 2}, {"keep", false, VISIT_ASK, 2},
         {"ask 3", false, VISIT_ASK, 2}, {"ask 1", true, VISIT_ASK, 2},
         {"ask 0", false, VISIT_ASK, 2}, {"look words", true, VISIT_ASK, 2},
         {"change left_out 5 sure by words", true, VISIT_READY, 2}, {"turn", true, VISIT_TURNED, 2},
         {"step", true, VISIT_INSIDE, 2}, {"next", true, VISIT_WORDS, 2},
         {"next", true, VISIT_SAY, 2}, {"again", false, VISIT_SAY, 2},
         {"say 3", false, VISIT_SAY, 2}, {"say 2", true, VISIT_SAY, 2},
         {"again", true, VISIT_SAY, 2}, {"say 0", true, VISIT_SAY, 2},
         {"next", true, VISIT_ENDING, 0});
    const VisitAnswer *answer = visit_answer(visit);
    assert_true(answer->guessed && answer->changed && answer->looked[CLUE_WORDS]);
    assert_int_equal(answer->asked, 1);
    assert_int_equal(answer->said, 0);
    assert_int_equal(answer->first.feelings[0], HURT);
    assert_int_equal(answer->last.feelings[0], LEFT_OUT);
    visit_free(visit);
}

static void asking_without_a_guess(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEP_ASK);
    WALK(visit, {"pass", true, VISIT_GUESS, 2}, {"unsure", true, VISIT_ASK, 2},
         {"ask 0", true, VISIT_ASK, 2}, {"keep", true, VISIT_TURNED, 2},
         {"undo", true, VISIT_ASK, 2}, {"pass", true, VISIT_TURNED, 2},
         {"undo", true, VISIT_ASK, 2}, {"change sad 3 sure", true, VISIT_READY, 2});
    const VisitAnswer *answer = visit_answer(visit);
    assert_true(answer->unsure && answer->changed);
    assert_false(answer->guessed);
    assert_int_equal(answer->last.feelings[0], SAD);
    visit_free(visit);
}

static void my_shoes_stay_off_where_it_may_hurt(void **state) {
    (void)state;
    static const char *const TAGS[] = {"loss"};
    Story careful = SAMPLE_STORY, tender = SAMPLE_STORY, young = SAMPLE_STORY;
    careful.careful = (StoryTexts){TAGS, 1};
    tender.tender = (StoryTexts){TAGS, 1};
    young.tier = 1;
    const struct {
        const Story *story;
        VisitPhase phase;
    } cases[] = {{&SAMPLE_STORY, VISIT_MINE},
                 {&careful, VISIT_GUESS},
                 {&tender, VISIT_GUESS},
                 {&young, VISIT_GUESS}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Visit *visit = start(cases[i].story, "maya", ALL_STEPS);
        for (int beat = 0; beat < 4; beat++) {
            assert_true(makes(visit, "next"));
        }
        assert_int_equal(visit_phase(visit), cases[i].phase);
        visit_free(visit);
    }
}

static void beats_are_replayed(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEP_MINE);
    WALK(visit, {"replay 2", true, VISIT_WATCH, 2}, {"replay 3", false, VISIT_WATCH, 2},
         {"next", true, VISIT_MINE, 2}, {"replay 0", false, VISIT_MINE, 2},
         {"mine sad 1", true, VISIT_GUESS, 2}, {"replay 1", true, VISIT_WATCH, 1},
         {"next", true, VISIT_WATCH, 2}, {"next", true, VISIT_GUESS, 2});
    visit_free(visit);
}

static void undo_takes_back_until_the_truth_is_out(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEP_ASK);
    WALK(visit, {"undo", false, VISIT_WATCH, -1}, {"next", true, VISIT_WATCH, 0},
         {"undo", true, VISIT_WATCH, -1}, {"pass", true, VISIT_GUESS, 2},
         {"look face", true, VISIT_GUESS, 2}, {"guess sad 3 sure", true, VISIT_ASK, 2},
         {"look body", true, VISIT_ASK, 2}, {"ask 0", true, VISIT_ASK, 2},
         {"undo", true, VISIT_ASK, 2});
    assert_int_equal(visit_answer(visit)->asked, -1);
    WALK(visit, {"undo", true, VISIT_GUESS, 2});
    assert_false(visit_answer(visit)->guessed);
    assert_true(visit_answer(visit)->looked[CLUE_FACE] && visit_answer(visit)->looked[CLUE_BODY]);
    assert_int_equal(visit_move_count(visit), 3);
    WALK(visit, {"undo", true, VISIT_WATCH, -1});
    assert_false(visit_answer(visit)->looked[CLUE_FACE]);
    WALK(visit, {"pass", true, VISIT_GUESS, 2}, {"unsure", true, VISIT_ASK, 2},
         {"pass", true, VISIT_TURNED, 2}, {"step", true, VISIT_INSIDE, 2},
         {"undo", false, VISIT_INSIDE, 2}, {"next", true, VISIT_WORDS, 2},
         {"undo", true, VISIT_INSIDE, 2}, {"undo", false, VISIT_INSIDE, 2},
         {"end", true, VISIT_DONE, 2}, {"undo", false, VISIT_DONE, 2});
    visit_free(visit);
}

static void passing_where_it_lies_turned_steps_in_for_good(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", VISIT_STEPS_SHORT);
    WALK(visit, {"pass", true, VISIT_GUESS, 2}, {"pass", true, VISIT_TURNED, 2},
         {"undo", true, VISIT_GUESS, 2}, {"pass", true, VISIT_TURNED, 2},
         {"pass", true, VISIT_INSIDE, 2}, {"undo", false, VISIT_INSIDE, 2});
    visit_free(visit);
}

static void the_offer_is_shuffled_the_same_way(void **state) {
    (void)state;
    int first[VISIT_OFFER_MAX], second[VISIT_OFFER_MAX], differ = 0;
    for (uint64_t seed = 0; seed < 20; seed++) {
        Visit *visit = visit_new(&SAMPLE_BOOK);
        visit_start(visit, &SAMPLE_STORY, "maya", seed, 0);
        assert_int_equal(visit_offer(visit, first), 5);
        assert_true(makes(visit, "pass") && makes(visit, "guess sad 3 sure"));
        assert_int_equal(visit_offer(visit, second), 5);
        assert_memory_equal(first, second, 5 * sizeof first[0]);
        differ += memcmp(first, SAMPLE_STORY.shoes[MAYA].offer, 5 * sizeof first[0]) != 0;
        unsigned seen = 0;
        for (int i = 0; i < 5; i++) {
            seen |= 1u << first[i];
        }
        assert_int_equal(seen,
                         1u << LEFT_OUT | 1u << SAD | 1u << ANGRY | 1u << HAPPY | 1u << NERVOUS);
        visit_free(visit);
    }
    assert_true(differ >= 15);
}

static void moves_from_nowhere_are_refused(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "sam", VISIT_STEP_ASK);
    assert_true(makes(visit, "pass"));
    const Move moves[] = {
        {.kind = MOVE_KINDS},
        {.kind = (MoveKind)-1},
        {.kind = MOVE_LOOK, .clue = CLUE_COUNT},
        {.kind = MOVE_LOOK, .clue = (Clue)-1},
        {.kind = MOVE_MEANING, .feeling = 999},
        {.kind = MOVE_REPLAY, .number = -1},
        {.kind = MOVE_GUESS, .guess = {{999, FEELING_NONE}, 3, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, SAD}, 3, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, 999}, 3, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 6, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 3, SURE_COUNT, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 3, SURE_SURE, CLUE_COUNT}},
    };
    for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++) {
        assert_false(visit_can(visit, &moves[i]));
        assert_false(visit_apply(visit, &moves[i]));
    }
    assert_int_equal(visit_move_count(visit), 1);
    visit_free(visit);
}

/* Whoever plays with the buttons for ever can still go home. */
static void a_full_record_still_lets_one_finish(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", ALL_STEPS);
    assert_true(makes(visit, "pass"));
    for (int i = 0; i < 3 * VISIT_MOVES_MAX; i++) {
        assert_true(makes(visit, "hint"));
    }
    size_t full = visit_move_count(visit);
    assert_true(full < VISIT_MOVES_MAX);
    assert_true(makes(visit, "look face"));
    assert_false(visit_answer(visit)->looked[CLUE_FACE]);
    assert_false(makes(visit, "replay 0"));
    static const char *const REST[] = {"guess sad 3 sure",
                                       "ask 0",
                                       "keep",
                                       "turn",
                                       "step",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "next",
                                       "swap leo"};
    for (size_t i = 0; i < sizeof REST / sizeof REST[0]; i++) {
        assert_true(makes(visit, REST[i]));
    }
    assert_int_equal(visit_move_count(visit), full + sizeof REST / sizeof REST[0]);
    assert_true(makes(visit, "end"));
    assert_int_equal(visit_phase(visit), VISIT_DONE);
    visit_free(visit);
}

/* No word before, no ending, no cards: what is not there is not walked. */
static void a_bare_story_is_short(void **state) {
    (void)state;
    Story bare = SAMPLE_STORY;
    bare.before = NULL;
    bare.ending = (StoryBeats){NULL, 0};
    bare.shoes_count = 1;
    bare.shoes[0] = SAMPLE_STORY.shoes[LEO];
    Visit *visit = start(&bare, "leo", ALL_STEPS);
    assert_int_equal(visit_beat(visit), 0);
    WALK(visit, {"pass", true, VISIT_GUESS, 1}, {"guess happy 5 sure", true, VISIT_READY, 1},
         {"turn", true, VISIT_TURNED, 1}, {"step", true, VISIT_INSIDE, 1},
         {"next", true, VISIT_WORDS, 1}, {"next", true, VISIT_DONE, 1});
    assert_true(visit_answer(visit)->finished);
    visit_free(visit);
}

static void starting_again_forgets(void **state) {
    (void)state;
    Visit *visit = start(&SAMPLE_STORY, "maya", ALL_STEPS);
    assert_true(makes(visit, "pass") && makes(visit, "guess sad 3 sure"));
    visit_start(visit, &SAMPLE_STORY, "leo", 7, 0);
    assert_int_equal(visit_move_count(visit), 0);
    assert_false(visit_answer_of(visit, MAYA)->began);
    assert_true(visit_answer(visit)->began);
    assert_int_equal(visit_shoes_index(visit), LEO);
    assert_int_equal(visit_steps(visit), 0);
    assert_int_equal(visit_seed(visit), 7);
    visit_free(visit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_idle_visit_does_nothing),
        cmocka_unit_test(the_short_walk),
        cmocka_unit_test(shoes_are_swapped_until_all_were_worn),
        cmocka_unit_test(asking_comes_between_guess_and_turning),
        cmocka_unit_test(asking_without_a_guess),
        cmocka_unit_test(my_shoes_stay_off_where_it_may_hurt),
        cmocka_unit_test(beats_are_replayed),
        cmocka_unit_test(undo_takes_back_until_the_truth_is_out),
        cmocka_unit_test(passing_where_it_lies_turned_steps_in_for_good),
        cmocka_unit_test(the_offer_is_shuffled_the_same_way),
        cmocka_unit_test(moves_from_nowhere_are_refused),
        cmocka_unit_test(a_full_record_still_lets_one_finish),
        cmocka_unit_test(a_bare_story_is_short),
        cmocka_unit_test(starting_again_forgets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
