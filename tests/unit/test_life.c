/* Time in people: blinks as people blink, ways that never go back and end in time, looks that are
 * held, and nothing but lids after a while. Also the numbers of SVG text, and styles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>

#include "art/life.h"
#include "art/style.h"
#include "art/svg.h"

enum { BYTES = 256 * 1024, SEEDS = 20, MINUTE_MS = 60000 };

typedef struct World {
    Arena *arena;
    Issues *issues;
    ExpressionBook book;
    char bytes[BYTES];
} World;

static size_t load(World *world, const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/assets/%s", SHOES_SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(world->bytes, 1, BYTES, file);
    fclose(file);
    return length;
}

static int open_world(void **state) {
    World *world = calloc(1, sizeof *world);
    assert_non_null(world);
    world->arena = arena_new();
    world->issues = issues_new();
    size_t length = load(world, "expressions.json");
    assert_true(expressions_read(world->bytes, length, world->arena, &world->book, world->issues));
    *state = world;
    return 0;
}

static int close_world(void **state) {
    World *world = *state;
    issues_free(world->issues);
    arena_free(world->arena);
    free(world);
    return 0;
}

static const Expression *look(const World *world, const char *id) {
    const Expression *found = expression_find(&world->book, id);
    assert_non_null(found);
    return found;
}

/* --- blinks --- */

typedef struct BlinkCount {
    int blinks, twice, gaps;
    double sum;
    int least, most;
} BlinkCount;

static BlinkCount count_blinks(const Expression *shown, uint64_t seed, int minutes) {
    BlinkCount count = {.least = MINUTE_MS};
    int64_t last = -MINUTE_MS;
    for (uint64_t minute = 0; minute < (uint64_t)minutes; minute++) {
        for (int i = 0; life_blink_at(seed, shown, minute * MINUTE_MS, i) >= 0; i++) {
            int64_t at =
                (int64_t)minute * MINUTE_MS + life_blink_at(seed, shown, minute * MINUTE_MS, i);
            int gap = (int)(at - last);
            count.blinks++;
            if (gap < 600) {
                count.twice++;
            } else if (count.blinks > 1) {
                count.gaps++;
                count.sum += gap;
                count.least = gap < count.least ? gap : count.least;
                count.most = gap > count.most ? gap : count.most;
            }
            last = at;
        }
    }
    return count;
}

static void test_blinks_as_people_blink(void **state) {
    const World *world = *state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        BlinkCount count = count_blinks(look(world, "neutral"), seed * 977, 60);
        double a_minute = count.blinks / 60.0;
        assert_true(a_minute > 14 && a_minute < 26);
        assert_true(count.least >= 900 && count.most <= 8000);
        double twice = (double)count.twice / count.blinks;
        assert_true(twice > .08 && twice < .19);
    }
    BlinkCount calm = count_blinks(look(world, "curious"), 7, 60);
    BlinkCount nervous = count_blinks(look(world, "nervous"), 7, 60);
    assert_true(nervous.blinks > 2 * calm.blinks);
}

static void test_lids_close_and_open(void **state) {
    const World *world = *state;
    uint64_t shut = 0, half = 0, total = 10 * MINUTE_MS;
    for (uint64_t now = 0; now < total;) {
        LifeValue lids = life_lids(5, look(world, "neutral"), now);
        assert_true(lids.until > now);
        assert_true(lids.value == 0 || lids.value == .5 || lids.value == 1);
        assert_true(life_lids(5, look(world, "neutral"), lids.until - 1).value == lids.value);
        uint64_t length = lids.until - now;
        assert_true(lids.value == 0 || length <= 150);
        shut += lids.value == 1 ? length : 0;
        half += lids.value == .5 ? length : 0;
        now = lids.until;
    }
    assert_true(shut > 0 && half > shut && shut + half < total / 12);
}

static void test_the_tired_blink_slowly(void **state) {
    const World *world = *state;
    const Expression *tired = look(world, "tired");
    uint64_t at = (uint64_t)life_blink_at(3, tired, 0, 0), end = at;
    while (life_lids(3, tired, end).value > 0) {
        end = life_lids(3, tired, end).until;
    }
    assert_int_equal(end - at, 400);
}

/* --- on the way --- */

static void check_way(const Expression *shown) {
    enum { SINCE = 5000 };
    LifeParts last = {0};
    uint64_t onset = (uint64_t)shown->timing.onset_ms;
    for (uint64_t ms = 0; ms < onset; ms++) {
        LifeParts parts = life_onset(shown, SINCE, SINCE + ms);
        assert_true(parts.eyes >= last.eyes && parts.mouth >= last.mouth);
        assert_true(parts.body >= last.body && parts.body <= 1);
        assert_true(parts.eyes + 1e-9 >= parts.mouth);
        bool same = parts.eyes == last.eyes && parts.mouth == last.mouth && parts.body == last.body;
        assert_true(ms == 0 || same || SINCE + ms == last.until);
        assert_true(parts.until > SINCE + ms && parts.until <= SINCE + onset);
        last = parts;
    }
    static const uint64_t held[] = {0, 1, 1000, 600000};
    for (size_t i = 0; i < sizeof held / sizeof held[0]; i++) {
        LifeParts parts = life_onset(shown, SINCE, SINCE + onset + held[i]);
        assert_true(parts.eyes == 1 && parts.mouth == 1 && parts.body == 1);
        assert_true(parts.until == UINT64_MAX);
    }
}

static void test_every_look_arrives_and_is_held(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        check_way(&world->book.looks[i]);
    }
    LifeParts start = life_onset(look(world, "sad"), 100, 100);
    assert_true(start.eyes == 0 && start.mouth == 0 && start.body == 0);
}

/* CUES.md 5.2: 60-100 ms. */
static void test_brows_lead_in_surprise_and_fear(void **state) {
    const World *world = *state;
    static const char *const leading[] = {"surprised", "scared"};
    for (size_t i = 0; i < 2; i++) {
        const Expression *shown = look(world, leading[i]);
        uint64_t ms = 0, eyes = 0;
        while (life_onset(shown, 0, ms).mouth <= 0) {
            eyes = eyes == 0 && life_onset(shown, 0, ms).eyes > 0 ? ms : eyes;
            ms++;
        }
        assert_true(ms - eyes >= 40 && ms - eyes <= 100);
    }
    LifeParts smile = life_onset(look(world, "happy"), 0, 300);
    assert_true(smile.eyes == smile.mouth);
}

/* --- holding it --- */

static bool is_still(const LifeIdle *idle) {
    const ArtMotion *motion = &idle->motion;
    return motion->breath == 0 && motion->sway == 0 && motion->nod == 0 && motion->bob == 0 &&
           motion->hands == 0 && idle->gaze_x == 0 && idle->gaze_y == 0 && idle->shake == 0;
}

static bool is_same(const LifeIdle *a, const LifeIdle *b) {
    const ArtMotion *one = &a->motion, *other = &b->motion;
    return one->breath == other->breath && one->sway == other->sway && one->nod == other->nod &&
           one->bob == other->bob && one->hands == other->hands && a->gaze_x == b->gaze_x &&
           a->gaze_y == b->gaze_y && a->shake == b->shake;
}

static void check_gentle(const LifeIdle *idle) {
    const ArtMotion *motion = &idle->motion;
    assert_true(fabs(motion->breath) <= 1 && fabs(motion->sway) <= 1.6);
    assert_true(fabs(motion->nod) <= 2 && motion->bob >= 0 && motion->bob <= 1.1);
    assert_true(fabs(motion->hands) <= 1.1 && abs(idle->shake) <= 1);
    assert_true(fabs(idle->gaze_x) <= .4 && fabs(idle->gaze_y) <= .4);
}

static int check_idle(const Expression *shown, LifeHands hands) {
    LifeSpan span = {10000, 15000};
    ArtMood mood = {shown, 5};
    LifeIdle last = {0};
    int changes = 0;
    for (uint64_t now = span.from; now < span.to + 20000; now += 5) {
        LifeIdle idle = life_idle(42, mood, hands, span, span.from, now);
        check_gentle(&idle);
        assert_true(idle.until > now);
        if (!is_same(&idle, &last)) {
            assert_true(last.until <= now &&
                        last.until + 5 > now); /* never without having said so */
            changes++;
        }
        if (now >= span.to) {
            assert_true(is_still(&idle) && idle.until == UINT64_MAX);
        }
        last = idle;
    }
    return changes;
}

static void test_only_lids_after_five_seconds(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        assert_true(check_idle(&world->book.looks[i], LIFE_HANDS_AS_FELT) > 2);
    }
    for (int hands = LIFE_HANDS_STILL; hands <= LIFE_HANDS_TALK; hands++) {
        check_idle(look(world, "happy"), (LifeHands)hands);
    }
}

/* Whatever was begun is ended: nobody hangs in the air when the time is over. */
static void test_nothing_stops_half_way(void **state) {
    const World *world = *state;
    for (uint64_t length = 100; length < 5000; length += 37) {
        LifeSpan span = {3000, 3000 + length};
        for (uint64_t seed = 0; seed < 5; seed++) {
            LifeIdle idle = life_idle(seed * 991, (ArtMood){look(world, "excited"), 5},
                                      LIFE_HANDS_FLAP, span, span.from, span.to - 1);
            assert_true(idle.motion.bob < .35);
        }
    }
}

static void test_angry_breath_is_faster(void **state) {
    const World *world = *state;
    static const char *const ids[] = {"neutral", "angry", "scared"};
    uint64_t first[3] = {0};
    for (int i = 0; i < 3; i++) {
        LifeSpan span = {0, 60000};
        for (uint64_t now = 0, risen = 0; first[i] == 0; now++) {
            ArtMood mood = {look(world, ids[i]), 3};
            bool out = life_idle(0, mood, LIFE_HANDS_STILL, span, 0, now).motion.breath < 0;
            risen |= out;
            first[i] = out ? now : 0;
        }
    }
    assert_int_equal(first[0], 2400); /* of 4 s */
    assert_int_equal(first[1], 1500); /* of 2.5 s */
    assert_int_equal(first[2], 1500);
}

static void test_what_is_hidden_shows_for_half_a_second(void **state) {
    (void)state;
    LifeSpan span = {1000, 61000};
    uint64_t began = 0, last = 0;
    int times = 0;
    for (uint64_t now = 0; now < 70000; now++) {
        double value = life_leak(9, span, now).value;
        assert_true(value >= 0 && value <= LIFE_LEAK_MOST);
        if (value > 0 && began == 0) {
            assert_true(times == 0 || (now - last >= 2400 && now - last <= 5000));
            began = now;
            times++;
        }
        if (value <= 0 && began != 0) {
            assert_true(now - began <= LIFE_LEAK_MS);
            last = now;
            began = 0;
        }
    }
    assert_true(times >= 12);
}

static void test_two_feelings_by_turns(void **state) {
    (void)state;
    LifeSpan span = {0, 5000};
    assert_true(life_turns(span, 500).value == 0);
    assert_true(life_turns(span, 1500).value == 1);
    assert_true(life_turns(span, 2090).value == 1);
    assert_true(life_turns(span, 2399).value < .2);
    assert_true(life_turns(span, 4900).value == 0);
    assert_true(life_turns(span, 4900).until == UINT64_MAX);
}

/* --- numbers of SVG text --- */

static void test_numbers_as_printf_has_them(void **state) {
    (void)state;
    SvgText *svg = calloc(1, sizeof *svg);
    char expected[256];
    for (int i = -30000; i < 30000; i++) {
        double values[] = {i / 20.0, i / 200.0, i * .05, i * .37, nextafter(i / 20.0, 1e9)};
        for (int k = 0; k < 5; k++) {
            double v = values[k];
            svg->length = 0;
            svg_add(svg, "M%.0f %.1f %.2f %.3f", v, v, v, v);
            snprintf(expected, sizeof expected, "M%.0f %.1f %.2f %.3f", v, v, v, v);
            assert_string_equal(svg->bytes, expected);
        }
    }
    svg->length = 0;
    svg_add(svg, "%d %d %s %c #%06x %%", -12, 0, "abc", 'x', 0xfau);
    assert_string_equal(svg->bytes, "-12 0 abc x #0000fa %");
    free(svg);
}

static void test_too_much_text_is_dropped_whole(void **state) {
    (void)state;
    SvgText *svg = calloc(1, sizeof *svg);
    while (!svg->full) {
        svg_add(svg, "%s", "0123456789");
    }
    assert_true(svg->length <= SVG_MAX - 1 && svg->length % 10 == 0);
    assert_int_equal(strlen(svg->bytes), svg->length);
    free(svg);
}

/* --- styles --- */

static bool read_style(World *world, const char *style, Person *person) {
    char *text = calloc(1, BYTES);
    size_t length = load(world, "people/theo.json");
    world->bytes[length] = '\0';
    char *at = strstr(world->bytes, "\"style\"");
    char *rest = strstr(world->bytes, "\"look\":");
    assert_non_null(at);
    assert_non_null(rest);
    snprintf(text, BYTES, "%.*s\"style\": %s, %s", (int)(at - world->bytes), world->bytes, style,
             rest);
    issues_free(world->issues);
    world->issues = issues_new();
    bool read = person_read(text, strlen(text), world->arena, person, world->issues) &&
                person_style_find(person, &world->book, world->issues);
    free(text);
    return read;
}

static void test_a_style_changes_what_it_says(void **state) {
    World *world = *state;
    Person person;
    const Expression *sad = look(world, "sad");
    assert_true(read_style(world, "{}", &person));
    Expression plain = style_look(&person, sad);
    assert_memory_equal(&plain, sad, sizeof plain);
    assert_true(read_style(world,
                           "{\"face\": 0.5, \"one_sided\": 1, \"ways\": [{\"looks\": [\"sad\"], "
                           "\"mouth_of\": \"happy\", \"arms\": \"hips\", \"hands\": \"flap\", "
                           "\"voice\": {\"db\": -6}}]}",
                           &person));
    Expression own = style_look(&person, sad);
    assert_float_equal(own.left[1], sad->left[1] / 2, 1e-9);
    assert_float_equal(own.left[12], look(world, "happy")->left[12] / 2, 1e-9);
    assert_float_equal(own.right[12], 0, 1e-9);
    assert_float_equal(own.left[15], 0, 1e-9);
    assert_string_equal(own.body.arms, "hips");
    const PersonWay *way = person_way(&person, "sad");
    assert_non_null(way);
    assert_int_equal(way->hands, PERSON_HANDS_FLAP);
    assert_float_equal(way->voice.db, -6, 1e-9);
    assert_null(person_way(&person, "happy"));
}

static void test_bad_styles_are_refused_with_their_place(void **state) {
    World *world = *state;
    static const struct {
        const char *style, *issue;
    } bad[] = {
        {"{\"face\": 3}", "style.face: needs a number from 0.2 to 2"},
        {"{\"nose\": 1}", "style.nose: is not known here"},
        {"{\"listens\": \"up\"}", "style.listens: is not one of the known names"},
        {"{\"ways\": [{\"looks\": [\"sad\"]}, {\"looks\": []}]}",
         "style.ways[1].looks: needs one to sixteen names of looks"},
        {"{\"ways\": [{\"looks\": [\"sadd\"]}]}", "style.ways[0].looks: there is no look \"sadd\""},
        {"{\"ways\": [{\"looks\": [\"sad\"], \"eyes_of\": \"mad\"}]}",
         "style.ways[0].eyes_of: there is no look \"mad\""},
        {"{\"ways\": [{\"looks\": [\"sad\"], \"voice\": {\"rate\": 9}}]}",
         "style.ways[0].voice.rate: needs a number from 0.5 to 2"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Person person;
        assert_false(read_style(world, bad[i].style, &person));
        assert_int_equal(issues_kept(world->issues), 1);
        assert_string_equal(issues_at(world->issues, 0)->text, bad[i].issue);
    }
}

static void test_a_figure_is_styled_once(void **state) {
    World *world = *state;
    Person person;
    assert_true(read_style(world, "{\"face\": 0.5}", &person));
    ArtFigure before = {.person = &person, .mood = {look(world, "angry"), 4}};
    ArtFigure figure = {.person = &person, .mood = {look(world, "sad"), 4}, .from = &before};
    StyledFigure *once = calloc(1, sizeof *once), *twice = calloc(1, sizeof *twice);
    const ArtFigure *styled = style_figure(once, &figure);
    assert_float_equal(styled->mood.look->left[1], look(world, "sad")->left[1] / 2, 1e-9);
    assert_float_equal(styled->from->mood.look->left[4], look(world, "angry")->left[4] / 2, 1e-9);
    assert_ptr_equal(style_figure(twice, styled)->mood.look, styled->mood.look);
    figure.plain = true;
    assert_ptr_equal(style_figure(once, &figure)->mood.look, figure.mood.look);
    free(once);
    free(twice);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blinks_as_people_blink),
        cmocka_unit_test(test_lids_close_and_open),
        cmocka_unit_test(test_the_tired_blink_slowly),
        cmocka_unit_test(test_every_look_arrives_and_is_held),
        cmocka_unit_test(test_brows_lead_in_surprise_and_fear),
        cmocka_unit_test(test_only_lids_after_five_seconds),
        cmocka_unit_test(test_nothing_stops_half_way),
        cmocka_unit_test(test_angry_breath_is_faster),
        cmocka_unit_test(test_what_is_hidden_shows_for_half_a_second),
        cmocka_unit_test(test_two_feelings_by_turns),
        cmocka_unit_test(test_numbers_as_printf_has_them),
        cmocka_unit_test(test_too_much_text_is_dropped_whole),
        cmocka_unit_test(test_a_style_changes_what_it_says),
        cmocka_unit_test(test_bad_styles_are_refused_with_their_place),
        cmocka_unit_test(test_a_figure_is_styled_once),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
