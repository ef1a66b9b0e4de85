/* Every person in every look: two pictures, a third where hands cover the face, inside the bounds,
 * whole SVG text, and a blink redraws one of them. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>

#include "art/build.h"
#include "art/figure.h"
#include "art/outline.h"
#include "art/pose.h"
#include "art/reach.h"

#ifndef SHOES_ASSETS
#define SHOES_ASSETS "assets"
#endif

enum { PEOPLE = 12, STILL_BYTES = 16 * 1024, FEATURES_BYTES = 8 * 1024, HANDS_BYTES = 8 * 1024 };

typedef struct World {
    Arena *arena;
    Issues *issues;
    DrawList *list;
    ExpressionBook book;
    Person people[PEOPLE];
    char bytes[1 << 18];
} World;

static size_t load(World *world, const char *path) {
    char whole[256];
    snprintf(whole, sizeof whole, "%s/%s", SHOES_ASSETS, path);
    FILE *file = fopen(whole, "rb");
    assert_non_null(file);
    size_t length = fread(world->bytes, 1, sizeof world->bytes, file);
    fclose(file);
    return length;
}

static int open_world(void **state) {
    static const char *const ids[PEOPLE] = {"maya", "sam", "leo",  "amina", "robin", "noor",
                                            "theo", "jun", "dana", "tomas", "li",    "omar"};
    World *world = calloc(1, sizeof *world);
    assert_non_null(world);
    world->arena = arena_new();
    world->issues = issues_new();
    world->list = draw_list_new();
    size_t length = load(world, "expressions.json");
    assert_true(expressions_read(world->bytes, length, world->arena, &world->book, world->issues));
    for (int i = 0; i < PEOPLE; i++) {
        char path[64];
        snprintf(path, sizeof path, "people/%s.json", ids[i]);
        length = load(world, path);
        assert_true(
            person_read(world->bytes, length, world->arena, &world->people[i], world->issues));
    }
    *state = world;
    return 0;
}

static int close_world(void **state) {
    World *world = *state;
    draw_list_free(world->list);
    issues_free(world->issues);
    arena_free(world->arena);
    free(world);
    return 0;
}

static bool inside(DrawRect part, DrawRect whole) {
    return part.x >= whole.x && part.y >= whole.y && part.x + part.w <= whole.x + whole.w &&
           part.y + part.h <= whole.y + whole.h;
}

static void check_picture(const World *world, size_t index, size_t limit, const char *what) {
    const DrawCommand *command = draw_at(world->list, index);
    const char *text = draw_bytes(world->list, command);
    if (command->length > limit) {
        fail_msg("%s: %zu bytes of SVG", what, command->length);
    }
    assert_true(command->length > 10);
    assert_string_equal(text + command->length - 6, "</svg>");
    assert_null(strstr(text, "nan"));
    assert_null(strstr(text, "inf"));
}

static void check_figure(World *world, const ArtFigure *figure, ArtSpot spot) {
    char what[96];
    snprintf(what, sizeof what, "%s %s facing %d", figure->person->id, figure->mood.look->id,
             figure->facing);
    draw_begin(world->list, draw_page(1280, 720));
    art_figure_draw(world->list, figure, spot);
    assert_in_range(draw_count(world->list), 2, 3);
    check_picture(world, 0, STILL_BYTES, what);
    check_picture(world, 1, FEATURES_BYTES, what);
    DrawRect bounds = art_figure_bounds(figure, spot);
    if (draw_count(world->list) == 3) {
        check_picture(world, 2, HANDS_BYTES, what);
        assert_true(inside(draw_at(world->list, 2)->rect, bounds));
    }
    if (!inside(draw_at(world->list, 0)->rect, bounds)) {
        DrawRect is = draw_at(world->list, 0)->rect;
        fail_msg("%s: %d %d %d %d leaves the bounds %d %d %d %d", what, is.x, is.y, is.w, is.h,
                 bounds.x, bounds.y, bounds.w, bounds.h);
    }
    assert_true(inside(art_figure_head(figure, spot), bounds));
}

static void test_all_people_in_all_looks(void **state) {
    World *world = *state;
    for (int i = 0; i < PEOPLE; i++) {
        for (int k = 0; k < world->book.count * 3; k++) {
            ArtFigure figure = {.person = &world->people[i],
                                .mood = {&world->book.looks[k / 3], 5},
                                .facing = k % 3 - 1};
            check_figure(world, &figure, (ArtSpot){600, 900, 640});
        }
    }
}

typedef struct Posed {
    ArtFigure figure;
    ArtSpot spot;
    Build build;
    DrawRect bounds;
    char what[96];
} Posed;

static void check_point(const Posed *posed, ArtPoint at, const char *joint) {
    double scale = posed->spot.height / BUILD_ADULT;
    double x = posed->spot.x + at.x * scale;
    double y = posed->spot.ground + (at.y - posed->build.lift) * scale;
    DrawRect b = posed->bounds;
    if (!isfinite(x) || !isfinite(y) || x < b.x || x > b.x + b.w || y < b.y || y > b.y + b.h) {
        fail_msg("%s: %s at %.0f %.0f leaves %d %d %d %d", posed->what, joint, x, y, b.x, b.y, b.w,
                 b.h);
    }
}

static void check_bone(const Posed *posed, ArtPoint from, ArtPoint to, double rest) {
    double length = hypot(to.x - from.x, to.y - from.y);
    if (length > rest * 1.25 || length < rest * .2) {
        fail_msg("%s: a bone of %.0f that is %.0f", posed->what, rest, length);
    }
}

static void check_joints(Posed *posed) {
    const Build *build = &posed->build;
    double bones = reach_length(build);
    check_point(posed, build->head_at, "head");
    for (int i = 0; i < 2; i++) {
        const BuildArm *arm = &build->arm[i];
        check_point(posed, arm->shoulder, "shoulder");
        check_point(posed, arm->elbow, "elbow");
        check_point(posed, arm->wrist, "wrist");
        check_point(posed, build_palm(build, i), "palm");
        check_point(posed, build->leg[i].knee, "knee");
        check_point(posed, build->leg[i].foot, "foot");
        check_bone(posed, arm->shoulder, arm->elbow, bones * .52);
        check_bone(posed, arm->elbow, arm->wrist, bones * .48);
    }
}

static void check_pose(const World *world, int person, int look, int strength, Stance stance) {
    Posed posed = {.figure = {.person = &world->people[person],
                              .mood = {&world->book.looks[look], strength},
                              .facing = (look + strength) % 3 - 1,
                              .stance = stance},
                   .spot = {600, 900, 640}};
    posed.bounds = art_figure_bounds(&posed.figure, posed.spot);
    snprintf(posed.what, sizeof posed.what, "%s %s %d %s", posed.figure.person->id,
             posed.figure.mood.look->id, strength, stance_name(stance));
    build_measure(&posed.build, &posed.figure, 1);
    check_joints(&posed);
}

static void test_every_joint_is_where_it_can_be(void **state) {
    const World *world = *state;
    for (int i = 0; i < PEOPLE * world->book.count; i++) {
        for (int k = 0; k < EXPRESSION_STRENGTHS * STANCE_COUNT; k++) {
            check_pose(world, i % PEOPLE, i / PEOPLE, 1 + k / STANCE_COUNT,
                       (Stance)(k % STANCE_COUNT));
        }
    }
}

static void test_every_pose_has_a_name_of_its_own(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        if (!pose_known(world->book.looks[i].body.arms)) {
            fail_msg("%s: no pose \"%s\"", world->book.looks[i].id, world->book.looks[i].body.arms);
        }
    }
    assert_true(pose_known("hold_both") && pose_known("hold_one") && pose_known("carry"));
    assert_false(pose_known("no_such_pose"));
    assert_ptr_equal(pose_find("no_such_pose"), pose_find("relaxed"));
}

/* How much of a body's feeling can be seen: how far every joint is from where it rests. */
static double far_from_rest(const Person *person, const Expression *look, int strength) {
    ArtFigure figure = {.person = person, .mood = {look, strength}, .plain = true};
    ArtFigure rest = {.person = person, .plain = true};
    Build now, calm;
    build_measure(&now, &figure, 1);
    build_measure(&calm, &rest, 1);
    double sum = hypot(now.head_at.x - calm.head_at.x, now.head_at.y - calm.head_at.y);
    for (int i = 0; i < 2; i++) {
        sum += hypot(now.arm[i].shoulder.x - calm.arm[i].shoulder.x,
                     now.arm[i].shoulder.y - calm.arm[i].shoulder.y);
        sum +=
            hypot(now.leg[i].knee.x - calm.leg[i].knee.x, now.leg[i].knee.y - calm.leg[i].knee.y);
    }
    return sum + now.lift;
}

static void test_stronger_looks_show_more(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        const Expression *look = &world->book.looks[i];
        double before = 0;
        for (int k = 1; k <= EXPRESSION_STRENGTHS && strcmp(look->id, "neutral") != 0; k++) {
            double now = far_from_rest(&world->people[0], look, k);
            if (now <= before) {
                fail_msg("%s %d: %.1f after %.1f", look->id, k, now, before);
            }
            before = now;
        }
    }
}

static void test_a_body_on_its_way(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        ArtFigure from = {.person = &world->people[i % PEOPLE], .mood = {&world->book.looks[i], 4}};
        ArtFigure to = from;
        to.mood.look = &world->book.looks[(i * 7 + 3) % world->book.count];
        to.from = &from;
        Posed posed = {.figure = to, .spot = {600, 900, 640}};
        posed.bounds = art_figure_bounds(&to, posed.spot);
        snprintf(posed.what, sizeof posed.what, "%s from %s to %s", to.person->id,
                 from.mood.look->id, to.mood.look->id);
        for (posed.figure.part = 0; posed.figure.part <= 1; posed.figure.part += .25) {
            build_measure(&posed.build, &posed.figure, 1);
            check_joints(&posed);
        }
        Build start, begun;
        build_measure(&start, &from, 1);
        posed.figure.part = 0;
        build_measure(&begun, &posed.figure, 1);
        assert_true(fabs(start.arm[0].wrist.x - begun.arm[0].wrist.x) < 1e-6);
        assert_true(fabs(start.head_at.y - begun.head_at.y) < 1e-6);
    }
}

static void test_hands_hold_where_the_chest_is(void **state) {
    const World *world = *state;
    for (int i = 0; i < PEOPLE; i++) {
        ArtFigure figure = {.person = &world->people[i], .arms = "hold_both"};
        ArtSpot spot = {600, 900, 640};
        ArtPoint hands[2];
        art_figure_hands(&figure, spot, hands);
        DrawRect head = art_figure_head(&figure, spot);
        assert_true(hands[0].x < hands[1].x);
        if (!figure.person->look.kit.stick) {
            assert_true(fabs(hands[0].y - hands[1].y) < 8);
        }
        assert_true(hands[1].y > head.y + head.h && hands[1].y < spot.ground);
    }
}

static uint64_t key(const World *world, size_t index) {
    return draw_at(world->list, index)->key;
}

static void test_a_blink_redraws_the_features_only(void **state) {
    World *world = *state;
    ArtFigure figure = {.person = &world->people[0],
                        .mood = {expression_find(&world->book, "left_out"), 3}};
    draw_begin(world->list, draw_page(1280, 720));
    art_figure_draw(world->list, &figure, (ArtSpot){600, 900, 640});
    figure.lids = 1;
    figure.motion.breath = .3;
    art_figure_draw(world->list, &figure, (ArtSpot){600, 900, 640});
    assert_true(key(world, 0) == key(world, 2));
    assert_true(key(world, 1) != key(world, 3));
    figure.motion.breath = 1;
    art_figure_draw(world->list, &figure, (ArtSpot){600, 900, 640});
    assert_true(key(world, 2) != key(world, 4));
    assert_true(key(world, 3) == key(world, 5));
}

static void test_turned_has_no_face(void **state) {
    World *world = *state;
    for (int i = 0; i < PEOPLE; i++) {
        ArtFigure figure = {.person = &world->people[i], .turned = true};
        draw_begin(world->list, draw_page(1280, 720));
        art_figure_draw(world->list, &figure, (ArtSpot){600, 900, 640});
        assert_int_equal(draw_count(world->list), 1);
    }
}

static void test_body_words_find_their_place(void **state) {
    const World *world = *state;
    DrawRect box = {100, 100, 300, 500};
    int head_x, head_y, tummy_x, tummy_y, feet_x, feet_y;
    for (int i = 0; i < PEOPLE; i++) {
        const Person *person = &world->people[i];
        assert_true(art_outline_point(person, "hot head", box, &head_x, &head_y));
        assert_true(art_outline_point(person, "heavy tummy", box, &tummy_x, &tummy_y));
        assert_true(art_outline_point(person, "cold feet", box, &feet_x, &feet_y));
        assert_true(head_y > box.y && head_y < tummy_y && tummy_y < feet_y);
        assert_true(feet_y < box.y + box.h);
        assert_false(art_outline_point(person, "a tingle", box, &head_x, &head_y));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_people_in_all_looks),
        cmocka_unit_test(test_every_joint_is_where_it_can_be),
        cmocka_unit_test(test_every_pose_has_a_name_of_its_own),
        cmocka_unit_test(test_stronger_looks_show_more),
        cmocka_unit_test(test_a_body_on_its_way),
        cmocka_unit_test(test_hands_hold_where_the_chest_is),
        cmocka_unit_test(test_a_blink_redraws_the_features_only),
        cmocka_unit_test(test_turned_has_no_face),
        cmocka_unit_test(test_body_words_find_their_place),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
