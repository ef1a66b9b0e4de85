/* Ranges and tables of what was shown and said, against the design's vectors and their laws. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/confusion.h>
#include <shoes/interval.h>
#include <shoes/rng.h>

#include "measurement_vectors.h"

enum { RANDOM_TABLES = 400, EVERY_COUNT = 60 };

static int set_up(void **state) {
    *state = calloc(1, sizeof(Vectors));
    assert_non_null(*state);
    vectors_read(*state);
    return 0;
}

static int tear_down(void **state) {
    free(*state);
    return 0;
}

/* --- ranges --- */

static void test_wilson(void **state) {
    static const int cases[][2] = {{13, 16}, {0, 5},    {3, 5},    {5, 5},   {4, 6},
                                   {6, 8},   {8, 10},   {9, 12},   {17, 24}, {15, 20},
                                   {30, 40}, {81, 263}, {15, 148}, {0, 20},  {1, 29}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int sum = cases[i][0], count = cases[i][1];
        Interval range = interval_wilson(sum, count);
        vectors_expect(*state, range.low, "wil_%d_%d_lo", sum, count);
        vectors_expect(*state, range.high, "wil_%d_%d_hi", sum, count);
    }
    Interval credits = interval_wilson(8.5, 12);
    vectors_expect(*state, credits.low, "wil_pc_lo");
    vectors_expect(*state, credits.high, "wil_pc_hi");
    vectors_expect(*state, 8.5 / 12, "wil_pc_p");
}

static void test_half_widths(void **state) {
    static const int counts[] = {5, 6, 8, 10, 12, 16, 20, 24, 36, 48};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        Interval half = interval_wilson(counts[i] / 2.0, counts[i]);
        Interval most = interval_wilson(0.75 * counts[i], counts[i]);
        vectors_expect(*state, (half.high - half.low) / 2, "hw_half_%d", counts[i]);
        vectors_expect(*state, (most.high - most.low) / 2, "hw_75_%d", counts[i]);
    }
}

static void test_newcombe(void **state) {
    static const int cases[][4] = {
        {7, 34, 1, 34}, {14, 20, 9, 20}, {28, 40, 18, 40}, {26, 36, 18, 36}, {27, 36, 18, 36}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const int *c = cases[i];
        IntervalChange change;
        assert_true(interval_newcombe(c[0], c[1], c[2], c[3], &change));
        vectors_expect(*state, change.change, "newc_%d_%d_d", c[0], c[1]);
        vectors_expect(*state, change.range.low, "newc_%d_%d_lo", c[0], c[1]);
        vectors_expect(*state, change.range.high, "newc_%d_%d_hi", c[0], c[1]);
    }
}

static void test_range_holds_its_share(void **state) {
    (void)state;
    for (int count = 1; count <= EVERY_COUNT; count++) {
        for (int halves = 0; halves <= 2 * count; halves++) {
            Interval range = interval_wilson(halves / 2.0, count);
            double share = halves / 2.0 / count;
            assert_true(range.low >= 0 && range.low <= share);
            assert_true(range.high >= share && range.high <= 1);
        }
    }
}

static void test_nothing_counted(void **state) {
    (void)state;
    IntervalChange change = {.change = 7};
    Interval range = interval_wilson(0, 0);
    assert_true(range.low <= 0 && range.high >= 1);
    assert_false(interval_newcombe(0, 0, 3, 5, &change));
    assert_false(interval_newcombe(3, 5, 0, 0, &change));
    assert_true(change.change > 6.5);
}

/* --- tables --- */

typedef struct Example {
    char letter;
    const char *names[5];
    Confusion table;
} Example;

static const Example examples[] = {
    {'A',
     {"happy", "sad", "angry", "fear"},
     {4, {{4, 1, 0, 1}, {0, 3, 2, 1}, {0, 0, 6, 0}, {2, 0, 0, 4}}}},
    {'B',
     {"happy", "sad", "angry", "scared"},
     {4, {{5, 1, 0, 0}, {0, 6, 0, 0}, {0, 4, 2, 0}, {0, 4, 0, 2}}}},
    {'C',
     {"happy", "sad", "angry", "scared", NULL},
     {5, {{4}, {0, 3, 1}, {0, 1, 2, 0, 1}, {0, 1, 2}}}},
};

static void expect_item(const Vectors *vectors, const Example *example, int item) {
    double hit, hu, chance;
    char letter = example->letter;
    const char *name = example->names[item];
    assert_true(confusion_hit(&example->table, item, &hit));
    assert_true(confusion_unbiased(&example->table, item, &hu));
    assert_true(confusion_chance(&example->table, item, &chance));
    vectors_expect(vectors, hit, "%c_%s_hit", letter, name);
    vectors_expect(vectors, hu, "%c_%s_hu", letter, name);
    vectors_expect(vectors, chance, "%c_%s_pc", letter, name);
    vectors_expect(vectors, confusion_arcsine(hu), "%c_%s_asin", letter, name);
}

static void test_examples(void **state) {
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        const Example *example = &examples[i];
        double mean, kappa, observed, expected;
        for (int item = 0; item < 4; item++) {
            expect_item(*state, example, item);
        }
        assert_true(confusion_mean_unbiased(&example->table, &mean));
        assert_true(confusion_agreement(&example->table, &observed, &expected));
        assert_true(confusion_kappa(&example->table, &kappa));
        vectors_expect(*state, mean, "%c_meanhu", example->letter);
        vectors_expect(*state, observed, "%c_po", example->letter);
        vectors_expect(*state, expected, "%c_pe", example->letter);
        vectors_expect(*state, kappa, "%c_kappa", example->letter);
    }
    double hit;
    assert_true(confusion_mean_hit(&examples[1].table, &hit));
    vectors_expect(*state, hit, "B_meanhit");
}

/* Always the same word: nothing is told apart. */
static void test_constant_guesser(void **state) {
    static const Confusion table = {4, {{6}, {6}, {6}, {6}}};
    double hit, hu, chance, mean, kappa;
    assert_true(confusion_mean_hit(&table, &hit) && confusion_unbiased(&table, 0, &hu));
    assert_true(confusion_chance(&table, 0, &chance));
    assert_true(confusion_mean_unbiased(&table, &mean) && confusion_kappa(&table, &kappa));
    vectors_expect(*state, hit, "D_meanhit");
    vectors_expect(*state, hu, "D_happy_hu");
    vectors_expect(*state, chance, "D_happy_pc");
    vectors_expect(*state, mean, "D_meanhu");
    vectors_expect(*state, kappa, "D_kappa");
}

static void test_kappa_of_two_raters(void **state) {
    static const Confusion table = {3, {{.44, .07, .09}, {.05, .20, .05}, {.01, .03, .06}}};
    static const Confusion even = {3, {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}}};
    static const Confusion uneven = {3, {{0, 1, 4}, {1, 0, 6}, {2, 2, 0}}};
    double kappa;
    assert_true(confusion_kappa(&table, &kappa));
    vectors_expect(*state, kappa, "cohen_kappa");
    assert_true(confusion_kappa_weighted(&table, &even, &kappa));
    vectors_expect(*state, kappa, "cohen_wkappa");
    assert_true(confusion_kappa_weighted(&table, &uneven, &kappa));
    vectors_expect(*state, kappa, "cohen_wkappa2");
}

static void test_undefined(void **state) {
    (void)state;
    static const Confusion empty = {3, {{0}}}, one = {2, {{5}}};
    double out = 7, other = 7;
    assert_false(confusion_hit(&empty, 0, &out) || confusion_unbiased(&empty, 0, &out));
    assert_false(confusion_chance(&empty, 0, &out) || confusion_mean_hit(&empty, &out));
    assert_false(confusion_mean_unbiased(&empty, &out) || confusion_kappa(&empty, &out));
    assert_false(confusion_agreement(&empty, &out, &other));
    assert_false(confusion_kappa_weighted(&empty, &empty, &out));
    assert_false(confusion_kappa(&one, &out));                     /* everything expected: pe = 1 */
    assert_false(confusion_unbiased(&examples[2].table, 4, &out)); /* disgusted: never shown */
    assert_true(out > 6.5 && other > 6.5);
}

static void random_table(PlayRng *rng, Confusion *table, Confusion *turned) {
    table->size = turned->size = 1 + (int)play_rng_below(rng, 9);
    for (int i = 0; i < table->size; i++) {
        for (int j = 0; j < table->size; j++) {
            double count = (double)play_rng_below(rng, 4);
            table->cell[i][j] = turned->cell[j][i] = count;
        }
    }
}

/* Hu is the same whichever side was shown, lies in 0..1, and nothing is NaN. */
static void test_turned_on_its_side(void **state) {
    (void)state;
    PlayRng rng = play_rng(20261124);
    static Confusion table, turned;
    for (int i = 0; i < RANDOM_TABLES; i++) {
        random_table(&rng, &table, &turned);
        for (int item = 0; item < table.size; item++) {
            double one = 0, two = 0;
            bool shown = confusion_unbiased(&table, item, &one);
            bool said = confusion_unbiased(&turned, item, &two);
            assert_true(one >= 0 && one <= 1);
            assert_true(!shown || !said || fabs(one - two) < 1e-12);
        }
        double kappa = 0;
        confusion_kappa(&table, &kappa);
        assert_true(kappa >= -1 - 1e-9 && kappa <= 1 + 1e-9);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wilson),           cmocka_unit_test(test_half_widths),
        cmocka_unit_test(test_newcombe),         cmocka_unit_test(test_range_holds_its_share),
        cmocka_unit_test(test_nothing_counted),  cmocka_unit_test(test_examples),
        cmocka_unit_test(test_constant_guesser), cmocka_unit_test(test_kappa_of_two_raters),
        cmocka_unit_test(test_undefined),        cmocka_unit_test(test_turned_on_its_side),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
