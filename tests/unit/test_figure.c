/* Every person in every look: two pictures, inside the bounds, whole SVG text, and a blink redraws
 * one of them. */
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

#include "art/figure.h"
#include "art/outline.h"

#ifndef SHOES_ASSETS
#define SHOES_ASSETS "assets"
#endif

enum { PEOPLE = 12, STILL_BYTES = 12 * 1024, FEATURES_BYTES = 6 * 1024 };

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
    assert_int_equal(draw_count(world->list), 2);
    check_picture(world, 0, STILL_BYTES, what);
    check_picture(world, 1, FEATURES_BYTES, what);
    DrawRect bounds = art_figure_bounds(figure, spot);
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
        cmocka_unit_test(test_a_blink_redraws_the_features_only),
        cmocka_unit_test(test_turned_has_no_face),
        cmocka_unit_test(test_body_words_find_their_place),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
