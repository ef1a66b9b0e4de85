/* Follow the feeling: windows, scores, what a journal keeps of it, and the tellings as shipped. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/answers.h>
#include <shoes/correlate.h>
#include <shoes/expression_read.h>
#include <shoes/feeling_line.h>
#include <shoes/figures.h>
#include <shoes/telling_read.h>
#include <shoes/text.h>

#include "feelings_book.h"

enum { FILE_CAP = 1 << 20, SHIPPED = 4 };

typedef struct Fixture {
    Arena *arena;
    FeelingBook book;
    ExpressionBook looks;
    const char *look_ids[EXPRESSIONS_MAX];
    StoryNames names;
    Telling tellings[SHIPPED];
    char files[SHIPPED][40];
} Fixture;

static const char *const PEOPLE[] = {"noor", "sam", "theo", "omar"};
static const char *const PLACES[] = {"park", "kitchen", "living_room"};

static size_t read_file(const char *path, char *out) {
    char whole[512];
    snprintf(whole, sizeof whole, "%s/assets/%s", SHOES_SOURCE_DIR, path);
    FILE *file = fopen(whole, "rb");
    assert_non_null(file);
    size_t length = fread(out, 1, FILE_CAP - 1, file);
    fclose(file);
    out[length] = '\0';
    return length;
}

static bool read_telling(Fixture *fixture, const char *bytes, const char *id, Telling *out) {
    Issues *issues = issues_new();
    bool good =
        telling_read(bytes, strlen(bytes), id, &fixture->names, fixture->arena, out, issues);
    assert_true(good == (issues_kept(issues) == 0));
    issues_free(issues);
    return good;
}

static void read_shipped(Fixture *fixture) {
    static char bytes[FILE_CAP];
    DIR *folder = opendir(SHOES_SOURCE_DIR "/assets/follow");
    assert_non_null(folder);
    int count = 0;
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        size_t length = strlen(entry->d_name);
        if (length < 6 || strcmp(entry->d_name + length - 5, ".json") != 0) {
            continue;
        }
        char path[300], id[40];
        assert_true(count < SHIPPED && length - 5 < sizeof id);
        snprintf(path, sizeof path, "follow/%s", entry->d_name);
        snprintf(id, sizeof id, "%.*s", (int)length - 5, entry->d_name);
        read_file(path, bytes);
        assert_true(read_telling(fixture, bytes, id, &fixture->tellings[count]));
        text_copy(fixture->files[count++], sizeof fixture->files[0], path);
    }
    closedir(folder);
    assert_int_equal(count, SHIPPED);
}

static int set_up(void **state) {
    static char bytes[FILE_CAP];
    Fixture *fixture = calloc(1, sizeof *fixture);
    Issues *issues = issues_new();
    assert_non_null(fixture);
    fixture->arena = arena_new();
    feelings_book(fixture->arena, &fixture->book);
    size_t length = read_file("expressions.json", bytes);
    assert_true(expressions_read(bytes, length, fixture->arena, &fixture->looks, issues));
    issues_free(issues);
    for (int i = 0; i < fixture->looks.count; i++) {
        fixture->look_ids[i] = fixture->looks.looks[i].id;
    }
    fixture->names = (StoryNames){.feelings = &fixture->book,
                                  .people = {PEOPLE, 4},
                                  .places = {PLACES, 3},
                                  .looks = {fixture->look_ids, fixture->looks.count}};
    read_shipped(fixture);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    arena_free(fixture->arena);
    free(fixture);
    return 0;
}

/* --- lines --- */

static void test_windows(void **state) {
    (void)state;
    double samples[3 * TRACE_WINDOW + 7];
    FollowLine line;
    for (int i = 0; i < 3 * TRACE_WINDOW + 7; i++) {
        samples[i] = i < TRACE_WINDOW ? 0 : i < 2 * TRACE_WINDOW ? 1 : i % 2 == 0 ? 8 : 9;
    }
    for (int i = TRACE_WINDOW; i < TRACE_WINDOW + 15; i++) {
        samples[i] = 0; /* what is not there does not count */
    }
    follow_line_make(&line, samples, 3 * TRACE_WINDOW + 7);
    assert_int_equal(line.count, 3);
    assert_int_equal(line.tenths[0], 0);
    assert_int_equal(line.tenths[1], 10);
    assert_int_equal(line.tenths[2], 85);
    follow_line_later(&line);
    assert_int_equal(line.count, 3);
    assert_int_equal(line.tenths[0], 0);
    assert_int_equal(line.tenths[1], 0);
    assert_int_equal(line.tenths[2], 10);
}

static FollowLine line_of(const int *tenths, int count) {
    FollowLine line = {.count = count};
    for (int i = 0; i < count; i++) {
        line.tenths[i] = (unsigned char)tenths[i];
    }
    return line;
}

static const int TOLD[] = {30, 30, 40, 50, 60, 70, 70, 60, 50, 40, 30};

/* Who moves exactly one window later has followed without a fault. */
static void test_score(void **state) {
    (void)state;
    TraceScore score;
    size_t window = 0;
    double apart = 0;
    FollowLine told = line_of(TOLD, 11), hand = told;
    follow_line_later(&hand);
    assert_true(follow_score(&told, &hand, &score));
    assert_true(fabs(score.r - 1) < 1e-12);
    assert_int_equal(score.pairs, 9);
    hand.tenths[6] = 20;
    assert_true(follow_parting(&told, &hand, &window, &apart));
    assert_int_equal(window, 5);
    assert_true(fabs(apart - 5) < 1e-12);
    hand = (FollowLine){.count = 11};
    assert_false(follow_score(&told, &hand, &score));
    assert_false(follow_parting(&told, &hand, &window, &apart));
    for (int i = 0; i < 11; i++) {
        hand.tenths[i] = 50;
    }
    assert_false(follow_score(&told, &hand, &score)); /* flat */
    assert_true(follow_parting(&told, &hand, &window, &apart));
}

static void test_mean(void **state) {
    (void)state;
    static const double r[] = {.40, .60, .75, .9, .2};
    Follow follows[7] = {{.scored = false}, {.scored = true, .again = true, .score = {.r = -.9}}};
    FollowMean mean;
    double z = 0, spread = 0;
    for (int i = 0; i < 5; i++) {
        follows[2 + i] = (Follow){.scored = true, .score = {.r = r[i]}};
        z += atanh(r[i]) / 5;
    }
    follow_mean(follows, 5, &mean);
    assert_int_equal(mean.count, 3);
    assert_false(mean.shown);
    follow_mean(follows, 7, &mean);
    assert_int_equal(mean.count, 5);
    assert_true(mean.shown);
    for (int i = 0; i < 5; i++) {
        spread += (atanh(r[i]) - z) * (atanh(r[i]) - z) / 4;
    }
    double error = sqrt(spread / 5);
    assert_true(fabs(mean.r - tanh(z)) < 1e-12);
    assert_true(fabs(mean.error - error) < 1e-12);
    assert_true(fabs(mean.low - tanh(z - 2.776445 * error)) < 1e-12);
    assert_true(fabs(mean.high - tanh(z + 2.776445 * error)) < 1e-12);
}

/* --- the journal --- */

static JournalLine begin_line(const char *key, uint64_t n, uint32_t v) {
    JournalLine line = {.n = n, .v = v, .move = {.kind = MOVE_BEGIN}};
    line.frozen = (JournalFrozen){
        .present = true, .mode = "follow", .date = "2026-11-24", .line = line_of(TOLD, 11)};
    text_copy(line.move.key, sizeof line.move.key, key);
    text_copy(line.move.wearer, sizeof line.move.wearer, "noor");
    text_copy(line.frozen.key, sizeof line.frozen.key, key);
    text_copy(line.frozen.wearer, sizeof line.frozen.wearer, "noor");
    return line;
}

static JournalLine hand_line(uint64_t n, uint32_t v) {
    JournalLine line = {.n = n, .v = v, .move = {.kind = MOVE_FOLLOW, .pace = FOLLOW_BY_LINES}};
    line.move.hand = line_of(TOLD, 11);
    follow_line_later(&line.move.hand);
    return line;
}

static void comes_back(const FeelingBook *book, const JournalLine *line, const char *piece) {
    char out[JOURNAL_LINE];
    JournalLine read = {.n = 0};
    size_t at = 0, length = journal_print(line, book, out, sizeof out);
    assert_true(length > 0);
    assert_non_null(strstr(out, piece));
    assert_int_equal(journal_next(out, length, &at, book, &read), JOURNAL_OK);
    assert_int_equal(read.frozen.truth_count, 0);
    assert_memory_equal(&read.frozen.line, &line->frozen.line, sizeof read.frozen.line);
    assert_memory_equal(&read.move.hand, &line->move.hand, sizeof read.move.hand);
    assert_int_equal(read.move.pace, line->move.pace);
}

static void test_lines_come_back(void **state) {
    const Fixture *fixture = *state;
    JournalLine begin = begin_line("follow/mr-bun", 1, 1), hand = hand_line(2, 1);
    comes_back(&fixture->book, &begin, "\"line\":[30,30,40,50,60,70,70,60,50,40,30]");
    comes_back(&fixture->book, &hand, "\"move\":\"follow lines - 30 30 40 50 60 70 70 60 50 40\"");
    for (int i = 0; i < FOLLOW_WINDOWS; i++) { /* the longest there is */
        hand.move.hand.tenths[i] = 90;
        begin.frozen.line.tenths[i] = 90;
    }
    hand.move.hand.count = begin.frozen.line.count = FOLLOW_WINDOWS;
    comes_back(&fixture->book, &begin, "90,90]");
    comes_back(&fixture->book, &hand, "follow lines 90 90");
}

static void test_bad_moves(void **state) {
    const Fixture *fixture = *state;
    static const char *const bad[] = {"follow",           "follow whole",       "follow half 50",
                                      "follow whole 9",   "follow whole 91",    "follow whole 050",
                                      "follow whole 50 ", "follow whole 50 --", "follow whole x"};
    Move move;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(move_parse(bad[i], &fixture->book, &move));
    }
    assert_true(move_parse("follow whole -", &fixture->book, &move));
    assert_true(move_parse("follow whole 10 - 90", &fixture->book, &move));
}

/* Neither an answer nor a visit; the second time of the same telling says so; two machines. */
static void test_answers(void **state) {
    Fixture *fixture = *state;
    Answers *answers = answers_new(&fixture->book);
    Figures *figures = figures_new();
    const JournalLine lines[] = {
        begin_line("follow/mr-bun", 10, 1), hand_line(11, 1), begin_line("follow/the-list", 14, 2),
        begin_line("follow/mr-bun", 15, 3), hand_line(16, 3), hand_line(17, 3)};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        answers_line(answers, &lines[i], 0);
    }
    JournalLine begin = begin_line("follow/mr-bun", 2, 1), hand = hand_line(3, 1);
    answers_line(answers, &begin, 1);
    answers_line(answers, &hand, 1);
    answers_finish(answers);
    assert_int_equal(answers_count(answers), 0);
    assert_int_equal(answers_follow_count(answers), 3);
    const Follow *follows = answers_follows(answers);
    assert_int_equal(follows[0].source, 1);
    assert_false(follows[0].again);
    assert_true(follows[1].again && follows[2].again);
    assert_int_equal(follows[2].n, 16);
    assert_int_equal(follows[2].date, 20261124);
    assert_true(follows[2].scored);
    assert_string_equal(answers_key(answers, follows[2].place), "follow/mr-bun");
    figures_make(figures, answers, &fixture->book);
    assert_int_equal(figures->visits, 0);
    assert_int_equal(figures->follow.count, 1);
    assert_false(figures->follow.shown);
    figures_free(figures);
    answers_free(answers);
}

/* --- the tellings --- */

static bool names_feeling(const Fixture *fixture, const char *text) {
    for (int i = 0; i < fixture->book.count && text != NULL; i++) {
        if (strstr(text, fixture->book.feelings[i].id) != NULL) {
            return true;
        }
    }
    return false;
}

/* What is seen and heard moves with the line, and no word of it names a feeling. */
static void test_tellings_are_fair(void **state) {
    const Fixture *fixture = *state;
    for (int i = 0; i < SHIPPED; i++) {
        const Telling *telling = &fixture->tellings[i];
        double shown[TELLING_LINES], was[TELLING_LINES], r = 0;
        int count = telling->story.beats.count;
        for (int k = 0; k < count; k++) {
            const StoryBeat *beat = &telling->story.beats.items[k];
            double end = k + 1 < count ? telling->at[k + 1] : telling->seconds;
            const StoryLook *look = &beat->shows.items[0];
            assert_false(names_feeling(fixture, beat->says));
            assert_false(names_feeling(fixture, beat->does));
            shown[k] = feeling_line_level(&fixture->looks, look->look, look->strength);
            was[k] = telling_value(telling, (telling->at[k] + 2 * end) / 3);
        }
        assert_true(correlate_pearson(shown, was, (size_t)count, &r));
        if (r < .85) {
            fail_msg("%s: looks and line go together only by %.2f", telling->id, r);
        }
        assert_int_equal(telling->seconds, 60);
    }
}

/* The person of 1.2 seconds' delay is told from one who watches the mouth of somebody else. */
static void test_tellings_can_be_followed(void **state) {
    const Fixture *fixture = *state;
    for (int i = 0; i < SHIPPED; i++) {
        FollowLine told, other, hand;
        TraceScore score;
        telling_line(&fixture->tellings[i], &told);
        telling_line(&fixture->tellings[(i + 1) % SHIPPED], &other);
        assert_int_equal(told.count, 30);
        hand = told;
        follow_line_later(&hand);
        assert_true(follow_score(&told, &hand, &score) && score.r > .999);
        follow_line_later(&other);
        assert_true(follow_score(&told, &other, &score) && score.r < .8);
    }
}

static void test_moments(void **state) {
    const Fixture *fixture = *state;
    const Telling *telling = &fixture->tellings[0];
    assert_int_equal(telling_beat(telling, 0), 0);
    assert_int_equal(telling_beat(telling, telling->at[1]), 1);
    assert_int_equal(telling_beat(telling, 1000), telling->story.beats.count - 1);
    assert_int_equal(telling_heard(telling, 0), 0);
    assert_int_equal(telling_heard(telling, 1000), telling->heard_count - 1);
    assert_true(fabs(telling_value(telling, 0) - telling->points[0].value) < 1e-12);
    assert_true(fabs(telling_value(telling, 1000) -
                     telling->points[telling->point_count - 1].value) < 1e-12);
}

static void refuses(Fixture *fixture, const char *from, const char *to) {
    static char bytes[FILE_CAP], changed[FILE_CAP];
    Telling telling = {.id = "before"};
    read_file("follow/mr-bun.json", bytes);
    const char *at = strstr(bytes, from);
    assert_non_null(at);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - bytes), bytes, to, at + strlen(from));
    assert_false(read_telling(fixture, changed, "mr-bun", &telling));
    assert_string_equal(telling.id, "before");
}

static void test_bad_tellings(void **state) {
    Fixture *fixture = *state;
    refuses(fixture, "{", "");
    refuses(fixture, "\"format\": 1", "\"format\": 2");
    refuses(fixture, "\"id\": \"mr-bun\"", "\"id\": \"mr-bin\"");
    refuses(fixture, "\"noor\"", "\"nora\"");
    refuses(fixture, "\"living_room\"", "\"moon\"");
    refuses(fixture, "\"seconds\": 60", "\"seconds\": 61");
    refuses(fixture, "{\"content\": 3}", "{\"cheesy\": 3}");
    refuses(fixture, "{\"at\": 5, \"says\"", "{\"at\": 0, \"says\"");
    refuses(fixture, "\"at\": 54", "\"at\": 64");
    refuses(fixture, "\"value\": 6.5", "\"value\": 9.5");
    refuses(fixture, "{\"at\": 10, \"value\": 7}", "{\"at\": 3, \"value\": 7}");
    refuses(fixture, "\"from\": 15", "\"from\": 16");
    refuses(fixture, "\"to\": 60", "\"to\": 59");
    refuses(fixture, "\"heard\"", "\"herd\"");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_score),
        cmocka_unit_test(test_mean),
        cmocka_unit_test_setup_teardown(test_lines_come_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_bad_moves, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_answers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_tellings_are_fair, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_tellings_can_be_followed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_moments, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_bad_tellings, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
