/* The measurement core against the design's vectors (measurement-vectors.tsv), to 1e-9. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/score.h>
#include <shoes/text.h>

#include "measurement_fixture.h"

enum { BOARD = 6 };

static const StoryShoes NO_SHOES;

static double credit(const Fixture *fixture, int guess, int truth) {
    return score_credit_set(&fixture->book, &NO_SHOES, &guess, 1, &truth, 1);
}

static void ratings_match(void **state) {
    const Fixture *fixture = *state;
    static const char *const PAIRS[][2] = {
        {"angry", "scared"},     {"worried", "nervous"}, {"sad", "lonely"},
        {"left_out", "jealous"}, {"left_out", "shy"},    {"excited", "nervous"},
        {"happy", "excited"},    {"hurt", "guilty"},     {"happy", "sad"},
        {"proud", "grateful"},   {"calm", "bored"},      {"embarrassed", "ashamed"},
    };
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
        int a = find(fixture, PAIRS[i][0]), b = find(fixture, PAIRS[i][1]);
        int rating = feeling_rating(&fixture->book, a, b);
        vectors_expect(&fixture->vectors, rating, "rate_%s_%s", PAIRS[i][0], PAIRS[i][1]);
        assert_int_equal(rating, score_rating(&fixture->book, &NO_SHOES, b, a));
    }
}

static void vocabulary_matches(void **state) {
    const Fixture *fixture = *state;
    const FeelingBook *book = &fixture->book;
    int total = 0, family = 0, cross = 0;
    for (int a = 0; a < book->count; a++) {
        for (int b = a + 1; b < book->count; b++) {
            bool related = feeling_rating(book, a, b) == 1;
            bool kin = book->feelings[a].family == book->feelings[b].family;
            total++;
            family += related && kin;
            cross += related && !kin;
        }
    }
    vectors_expect(&fixture->vectors, total, "vocab_pairs_total");
    vectors_expect(&fixture->vectors, family, "vocab_pairs_family");
    vectors_expect(&fixture->vectors, cross, "vocab_pairs_cross");
    vectors_expect(&fixture->vectors, family + cross, "vocab_pairs_rated_1");
}

static void constant_answers_match(void **state) {
    const Fixture *fixture = *state;
    double best = 0, sum = 0, exact = 1.0 / fixture->book.count;
    for (int guess = 0; guess < fixture->book.count; guess++) {
        double mean = 0;
        for (int truth = 0; truth < fixture->book.count; truth++) {
            mean += credit(fixture, guess, truth) / fixture->book.count;
        }
        best = mean > best ? mean : best;
        sum += mean;
    }
    vectors_expect(&fixture->vectors, best, "const_best_210");
    vectors_expect(&fixture->vectors, sum / fixture->book.count, "const_avg_210");
    vectors_expect(&fixture->vectors, exact, "const_best_exact");
}

static void strengths_match(void **state) {
    const Fixture *fixture = *state;
    double all = 0;
    for (int d = 0; d <= 4; d++) {
        vectors_expect(&fixture->vectors, score_strength(1 + d, 1), "K_%d", d);
        vectors_expect(&fixture->vectors, score_strength(1, 1 + d), "K_%d", d);
    }
    for (int guess = 1; guess <= 5; guess++) {
        double five = 0, three = 0;
        for (int truth = 1; truth <= 5; truth++) {
            double closeness = score_strength(guess, truth);
            five += closeness / 5;
            three += truth % 2 == 1 ? closeness / 3 : 0;
        }
        all += five / 5;
        vectors_expect(&fixture->vectors, five, "int5_guess%d", guess);
        if (guess % 2 == 1) {
            vectors_expect(&fixture->vectors, three, "int3_guess%d", guess);
        }
    }
    vectors_expect(&fixture->vectors, all, "int5_random");
}

static void points_match(void **state) {
    const Fixture *fixture = *state;
    static const int CASES[][2] = {{2, 0}, {2, 1}, {2, 2}, {1, 0}, {1, 1}, {1, 3}, {0, 0}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int rating = CASES[i][0], apart = CASES[i][1];
        vectors_expect(&fixture->vectors, score_points(rating / 2.0, score_strength(1 + apart, 1)),
                       "pts_%d_%d", rating, apart);
    }
}

typedef struct MixCase {
    const char *truth[2], *guess[2];
} MixCase;

static void mixed_feelings_match(void **state) {
    const Fixture *fixture = *state;
    static const MixCase CASES[] = {
        {{"excited", "nervous"}, {"nervous", "excited"}},
        {{"excited", "nervous"}, {"excited", NULL}},
        {{"excited", "nervous"}, {"happy", "worried"}},
        {{"excited", "nervous"}, {"happy", "excited"}},
        {{"sad", NULL}, {"sad", "angry"}},
        {{"sad", NULL}, {"sad", NULL}},
        {{"happy", "sad"}, {"surprised", "calm"}},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        const MixCase *mix = &CASES[i];
        int truths = mix->truth[1] != NULL ? 2 : 1, guesses = mix->guess[1] != NULL ? 2 : 1;
        StoryShoes shoes = {.mixed = truths == 2, .feel_count = truths};
        Guess guess = {.feelings = {find(fixture, mix->guess[0]), FEELING_NONE}};
        for (int j = 0; j < truths; j++) {
            shoes.feels[j].feeling = find(fixture, mix->truth[j]);
        }
        if (guesses == 2) {
            guess.feelings[1] = find(fixture, mix->guess[1]);
        }
        vectors_expect(&fixture->vectors, score_credit(&fixture->book, &shoes, &guess), "mix_%d",
                       (int)i + 1);
    }
}

static void mixed_chance_matches(void **state) {
    const Fixture *fixture = *state;
    static const char *const OFFER[BOARD] = {"excited", "nervous", "happy",
                                             "sad",     "angry",   "tired"};
    int offer[BOARD];
    for (int i = 0; i < BOARD; i++) {
        offer[i] = find(fixture, OFFER[i]);
    }
    StoryShoes shoes = {.mixed = true, .feel_count = 2, .feels = {{offer[0], 3}, {offer[1], 4}}};
    vectors_expect(&fixture->vectors, score_chance(&fixture->book, &shoes, offer, BOARD),
                   "mix_cbar");
}

/* Boards of K words around "sad": the truth, then one of its family or none, then strangers. */
static void chance_by_board_size_matches(void **state) {
    const Fixture *fixture = *state;
    static const char *const NONE[] = {"sad",       "angry", "happy", "scared",
                                       "surprised", "calm",  "shy",   "tired"};
    static const int SIZES[] = {3, 4, 6, 8};
    StoryShoes shoes = {.feel_count = 1, .feels = {{find(fixture, "sad"), 3}}};
    for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
        int count = SIZES[i], offer[8];
        for (int j = 0; j < count; j++) {
            offer[j] = find(fixture, NONE[j]);
        }
        double none = score_chance(&fixture->book, &shoes, offer, count);
        offer[count - 1] = find(fixture, "lonely");
        double half = score_chance(&fixture->book, &shoes, offer, count);
        vectors_expect(&fixture->vectors, none, "chance_K%d_none", count);
        vectors_expect(&fixture->vectors, half, "chance_K%d_half", count);
        vectors_expect(&fixture->vectors, (0.5 - half) / (1 - half), "corr_half_K%d", count);
        vectors_expect(&fixture->vectors, (0.0 - half) / (1 - half), "corr_zero_K%d", count);
    }
}

typedef struct Played {
    const char *truth, *guess, *offer[BOARD];
} Played;

static void the_worked_session_matches(void **state) {
    const Fixture *fixture = *state;
    static const Played SCENES[] = {
        {"sad", "sad", {"sad", "lonely", "angry", "happy", "surprised", "calm"}},
        {"proud", "happy", {"proud", "happy", "surprised", "scared", "bored", "shy"}},
        {"worried", "angry", {"worried", "nervous", "angry", "calm", "happy", "disgusted"}},
        {"lonely", "sad", {"lonely", "sad", "bored", "shy", "angry", "excited"}},
        {"excited", "excited", {"excited", "happy", "nervous", "surprised", "angry", "tired"}},
        {"embarrassed", "embarrassed", {"embarrassed", "shy", "angry", "surprised", "sad", "calm"}},
        {"jealous", "angry", {"jealous", "angry", "sad", "worried", "curious", "happy"}},
        {"curious", "confused", {"curious", "confused", "surprised", "worried", "sad", "calm"}},
    };
    double credits = 0, chances = 0;
    for (size_t i = 0; i < 8; i++) {
        int offer[BOARD];
        for (int j = 0; j < BOARD; j++) {
            offer[j] = find(fixture, SCENES[i].offer[j]);
        }
        StoryShoes shoes = {.feel_count = 1, .feels = {{find(fixture, SCENES[i].truth), 3}}};
        Guess guess = {.feelings = {find(fixture, SCENES[i].guess), FEELING_NONE}};
        double earned = score_credit(&fixture->book, &shoes, &guess);
        double chance = score_chance(&fixture->book, &shoes, offer, BOARD);
        vectors_expect(&fixture->vectors, earned, "sess_credit_%d", (int)i + 1);
        vectors_expect(&fixture->vectors, chance, "sess_chance_%d", (int)i + 1);
        credits += earned;
        chances += chance;
    }
    vectors_expect(&fixture->vectors, credits / 8, "sess_raw");
    vectors_expect(&fixture->vectors, chances / 8, "sess_chance");
    vectors_expect(&fixture->vectors, (credits - chances) / (8 - chances), "sess_corrected");
}

static void a_story_may_widen_what_is_right(void **state) {
    const Fixture *fixture = *state;
    int sad = find(fixture, "sad"), happy = find(fixture, "happy"), shy = find(fixture, "shy");
    int lonely = find(fixture, "lonely"), angry = find(fixture, "angry");
    StoryShoes shoes = {.feel_count = 1,
                        .feels = {{sad, 2}},
                        .also_right = {shy, lonely},
                        .also_right_count = 2,
                        .also_close = {happy},
                        .also_close_count = 1};
    const struct {
        int guess, rating;
    } cases[] = {{sad, 2}, {shy, 2}, {lonely, 2}, {happy, 1}, {angry, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(score_rating(&fixture->book, &shoes, cases[i].guess, sad),
                         cases[i].rating);
    }
    int offer[] = {sad, happy, angry, shy};
    double chance = score_chance(&fixture->book, &shoes, offer, 4);
    assert_true(fabs(chance - 2.5 / 4) < 1e-9);
}

/* Two words on one truth never earn more than the better of them alone. */
static void hedging_never_pays(void **state) {
    const Fixture *fixture = *state;
    int count = fixture->book.count;
    for (int truth = 0; truth < count; truth++) {
        for (int pair = 0; pair < count * count; pair++) {
            int guess[2] = {pair / count, pair % count};
            double both = score_credit_set(&fixture->book, &NO_SHOES, guess, 2, &truth, 1);
            double a = credit(fixture, guess[0], truth), b = credit(fixture, guess[1], truth);
            assert_true(both <= (a > b ? a : b) / 2 + 1e-12);
        }
    }
}

static void the_stronger_truth_counts(void **state) {
    (void)state;
    StoryShoes shoes = {.feel_count = 2, .feels = {{0, 2}, {1, 5}}};
    assert_int_equal(score_truth_strength(&shoes), 2);
    shoes.mixed = true;
    assert_int_equal(score_truth_strength(&shoes), 5);
}

static void children_hear_words(void **state) {
    (void)state;
    assert_int_equal(score_word(1.0), SCORE_SAME);
    assert_int_equal(score_word(0.75), SCORE_CLOSE);
    assert_int_equal(score_word(0.25), SCORE_CLOSE);
    assert_int_equal(score_word(0.0), SCORE_OTHER);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ratings_match),
        cmocka_unit_test(vocabulary_matches),
        cmocka_unit_test(constant_answers_match),
        cmocka_unit_test(strengths_match),
        cmocka_unit_test(points_match),
        cmocka_unit_test(mixed_feelings_match),
        cmocka_unit_test(mixed_chance_matches),
        cmocka_unit_test(chance_by_board_size_matches),
        cmocka_unit_test(the_worked_session_matches),
        cmocka_unit_test(a_story_may_widen_what_is_right),
        cmocka_unit_test(hedging_never_pays),
        cmocka_unit_test(the_stronger_truth_counts),
        cmocka_unit_test(children_hear_words),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
