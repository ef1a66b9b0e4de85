/* The feeling line: where its places lie, what counts as hot, and that closers lift nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/feeling_line.h>

enum { SAD, EXCITED, NERVOUS };

static const FeelingBook feelings = {.count = 3,
                                     .feelings = {{.id = "sad", .valence = -0.7, .arousal = -0.4},
                                                  {.id = "excited", .valence = 0.8, .arousal = 0.8},
                                                  {.id = "nervous", .valence = -0.4}}};

static const ExpressionBook looks = {.count = 6,
                                     .looks = {{.id = "sad", .valence = -0.7, .arousal = -0.4},
                                               {.id = "excited", .valence = 0.8, .arousal = 0.8},
                                               {.id = "angry", .valence = -0.7, .arousal = 0.75},
                                               {.id = "smile", .valence = 0.2, .leak = "sad"},
                                               {.id = "neutral", .valence = 0, .arousal = 0},
                                               {.id = "relieved", .valence = 0.5}}};

static const StoryLook maya_excited[] = {{"maya", "excited", 3}};
static const StoryLook maya_sad[] = {{"maya", "sad", 4}, {"sam", "angry", 3}};
static const StoryLook sam_angry[] = {{"sam", "angry", 4}};
static const StoryBeat beats[] = {{.who = "sam"},
                                  {.who = "sam", .shows = {maya_excited, 1}},
                                  {.who = "maya", .shows = {maya_sad, 2}},
                                  {.who = "sam", .shows = {sam_angry, 1}}};

static const StoryLook less_sad[] = {{"maya", "sad", 2}};
static const StoryLook lighter[] = {{"sam", "relieved", 1}, {"maya", "relieved", 3}};
static const StoryLook hides[] = {{"maya", "smile", 3}};
static const StoryLook others[] = {{"sam", "relieved", 3}};

enum { OPENS, OPENS_WIDE, CLOSES, HIDES, OTHERS, SAYS };

static const Story story = {
    .people = {{.who = "maya"}, {.who = "sam"}},
    .person_count = 2,
    .beats = {beats, 4},
    .shoes_count = 2,
    .shoes = {
        {.wearer = "maya",
         .moment = 2,
         .feels = {{SAD, 5}},
         .feel_count = 1,
         .say_count = SAYS,
         .say = {[OPENS] = {.kind = SAY_OPENER, .shows = {less_sad, 1}},
                 [OPENS_WIDE] = {.kind = SAY_OPENER, .shows = {lighter, 2}},
                 [CLOSES] = {.kind = SAY_CLOSER, .shows = {less_sad, 1}},
                 [HIDES] = {.kind = SAY_CLOSER, .shows = {hides, 1}},
                 [OTHERS] = {.kind = SAY_OPENER, .shows = {others, 1}}}},
        {.wearer = "leo", .feels = {{EXCITED, 5}, {NERVOUS, 5}}, .feel_count = 2, .mixed = true}}};

static FeelingLine line_of(int shoes, int said) {
    FeelingLine line;
    feeling_line_make(&line, &feelings, &looks, &story, &story.shoes[shoes], said);
    return line;
}

static double level(const FeelingLine *line, FeelingLinePlace place) {
    return line->points[place].level;
}

static void expect_level(double is, double should_be) {
    double apart = is > should_be ? is - should_be : should_be - is;
    assert_true(apart < 1e-9);
}

static void test_three_places(void **state) {
    (void)state;
    FeelingLine line = line_of(0, OPENS);
    assert_string_equal(line.points[FEELING_LINE_BEFORE].look, "excited");
    expect_level(level(&line, FEELING_LINE_BEFORE), 0.8 * 3 / 5);
    expect_level(level(&line, FEELING_LINE_EVENT), -0.7);
    expect_level(level(&line, FEELING_LINE_AFTER), -0.7 * 2 / 5);
    line = line_of(0, OPENS_WIDE);
    assert_string_equal(line.points[FEELING_LINE_AFTER].look, "relieved");
    expect_level(level(&line, FEELING_LINE_AFTER), 0.5 * 3 / 5);
}

static void test_nothing_said(void **state) {
    (void)state;
    FeelingLine line = line_of(0, -1);
    expect_level(level(&line, FEELING_LINE_AFTER), level(&line, FEELING_LINE_EVENT));
    line = line_of(0, OTHERS);
    expect_level(level(&line, FEELING_LINE_AFTER), level(&line, FEELING_LINE_EVENT));
}

static void test_closers_lift_nothing(void **state) {
    (void)state;
    FeelingLine line = line_of(0, CLOSES);
    expect_level(level(&line, FEELING_LINE_AFTER), -0.7);
    assert_int_equal(line.points[FEELING_LINE_AFTER].strength, 2); /* the face is as it was shown */
    line = line_of(0, HIDES);
    expect_level(level(&line, FEELING_LINE_AFTER), -0.7);
}

static void test_hidden_counts_as_what_shows_through(void **state) {
    (void)state;
    expect_level(feeling_line_level(&looks, "smile", 5), -0.7);
    expect_level(feeling_line_level(&looks, "none", 5), 0);
    expect_level(feeling_line_level(&looks, NULL, 5), 0);
}

static void test_mixed_and_never_seen(void **state) {
    (void)state;
    FeelingLine line = line_of(1, -1);
    assert_string_equal(line.points[FEELING_LINE_BEFORE].look, "neutral");
    expect_level(level(&line, FEELING_LINE_BEFORE), 0);
    expect_level(level(&line, FEELING_LINE_EVENT), (0.8 - 0.4) / 2);
    assert_string_equal(line.points[FEELING_LINE_EVENT].look, "excited");
}

static void test_hot(void **state) {
    (void)state;
    assert_false(feeling_line_is_hot(&looks, &story, 0));
    assert_false(feeling_line_is_hot(&looks, &story, 1)); /* strong, but pleasant or weak */
    assert_false(feeling_line_is_hot(&looks, &story, 2)); /* heavy, but low in energy */
    assert_true(feeling_line_is_hot(&looks, &story, 3));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_three_places),
        cmocka_unit_test(test_nothing_said),
        cmocka_unit_test(test_closers_lift_nothing),
        cmocka_unit_test(test_hidden_counts_as_what_shows_through),
        cmocka_unit_test(test_mixed_and_never_seen),
        cmocka_unit_test(test_hot),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
