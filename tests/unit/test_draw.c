/* The draw list: what it keeps, what it drops, what its hash sees. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "ui/draw.h"

enum { INK = 0x5A3420FF, CLEAR = 0x5A342000 };

static int setup(void **state) {
    DrawList *list = draw_list_new();
    draw_begin(list, draw_page(1280, 720));
    *state = list;
    return 0;
}

static int teardown(void **state) {
    draw_list_free(*state);
    draw_list_free(NULL);
    return 0;
}

typedef struct PageCase {
    int window_w, window_h, w, h, origin_x, origin_y;
} PageCase;

static void test_page(void **state) {
    (void)state;
    static const PageCase cases[] = {
        {1920, 1080, 1920, 1080, 0, 0},   {1280, 720, 1920, 1080, 0, 0},
        {720, 1280, 1080, 1920, 0, 0},    {800, 480, 1800, 1080, 0, 0},
        {1000, 1000, 1080, 1080, 0, 0},   {3840, 1080, 2592, 1080, 624, 0},
        {1080, 3840, 1080, 2592, 0, 624}, {0, -5, 1080, 1080, 0, 0},
        {1366, 768, 1920, 1080, 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        DrawPage page = draw_page(cases[i].window_w, cases[i].window_h);
        assert_int_equal(page.w, cases[i].w);
        assert_int_equal(page.h, cases[i].h);
        assert_int_equal(page.origin_x, cases[i].origin_x);
        assert_int_equal(page.origin_y, cases[i].origin_y);
        assert_true(page.w * page.scale <= page.window_w + 1e-6);
        assert_true(page.h * page.scale <= page.window_h + 1e-6);
    }
}

static void test_commands_in_order(void **state) {
    DrawList *list = *state;
    draw_fill(list, (DrawRect){1, 2, 3, 4}, INK);
    draw_round(list, (DrawRect){0, 0, 100, 40}, (DrawRound){.radius = 99, .fill = INK});
    draw_text(list, 10, 20, "caf\xC3\xA9", (DrawText){.size = 34, .bold = true, .colour = INK});
    draw_asset_with(list, (DrawRect){5, 5, 50, 50}, "shoes/maya-side.svg", 128, true);
    draw_svg(list, (DrawRect){6, 6, 50, 50}, 77, "<svg/>", 6, 255);
    draw_clip(list, (DrawRect){0, 0, 10, 10});
    draw_clip_none(list);
    static const DrawKind kinds[] = {DRAW_FILL,    DRAW_SHAPE, DRAW_GLYPHS, DRAW_PICTURE,
                                     DRAW_PICTURE, DRAW_CLIP,  DRAW_CLIP};
    assert_int_equal(draw_count(list), 7);
    for (size_t i = 0; i < 7; i++) {
        assert_int_equal(draw_at(list, i)->kind, kinds[i]);
    }
    assert_int_equal(draw_at(list, 1)->round.radius, 20);
    assert_string_equal(draw_bytes(list, draw_at(list, 2)), "caf\xC3\xA9");
    assert_string_equal(draw_bytes(list, draw_at(list, 3)), "shoes/maya-side.svg");
    assert_true(draw_at(list, 3)->is_asset && draw_at(list, 3)->mirrored);
    assert_int_equal(draw_at(list, 3)->alpha, 128);
    assert_false(draw_at(list, 4)->is_asset);
    assert_int_equal(draw_at(list, 4)->key, 77);
    assert_string_equal(draw_bytes(list, draw_at(list, 4)), "<svg/>");
    assert_string_equal(draw_bytes(list, draw_at(list, 0)), "");
    assert_int_equal(draw_at(list, 6)->rect.w, 0);
    assert_false(draw_overflowed(list));
}

static void test_invisible_is_dropped(void **state) {
    DrawList *list = *state;
    DrawRect rect = {0, 0, 10, 10};
    draw_fill(list, rect, CLEAR);
    draw_fill(list, (DrawRect){0, 0, 0, 10}, INK);
    draw_round(list, rect, (DrawRound){.radius = 3, .fill = CLEAR, .line = INK});
    draw_round(list, rect, (DrawRound){.radius = 3, .line = CLEAR, .line_width = 5});
    draw_text(list, 0, 0, "", (DrawText){.size = 34, .colour = INK});
    draw_text(list, 0, 0, "a", (DrawText){.size = 34, .colour = CLEAR});
    draw_asset_with(list, rect, "a.svg", 0, false);
    draw_svg(list, (DrawRect){0, 0, 10, -1}, 1, "<svg/>", 6, 255);
    assert_int_equal(draw_count(list), 0);
    draw_clip(list, (DrawRect){5, 5, 0, 9});
    assert_true(draw_at(list, 0)->rect.w > 0 && draw_at(list, 0)->rect.x < 0);
}

static uint64_t hash_of(DrawList *list, DrawRect rect, DrawRound round) {
    draw_begin(list, draw_page(1280, 720));
    draw_round(list, rect, round);
    return draw_hash(list);
}

static void test_hash_of_shapes(void **state) {
    DrawList *list = *state;
    DrawRect rect = {0, 0, 100, 50};
    DrawRound round = {.radius = 25, .fill = INK};
    uint64_t hash = hash_of(list, rect, round);
    assert_true(hash == hash_of(list, rect, round));
    DrawRound same = {.radius = 60, .fill = INK, .line = CLEAR, .line_width = 5};
    assert_true(hash == hash_of(list, rect, same));
    assert_true(hash != hash_of(list, (DrawRect){1, 0, 100, 50}, round));
    assert_true(hash != hash_of(list, rect, (DrawRound){.radius = 24, .fill = INK}));
    draw_begin(list, draw_page(1281, 720));
    draw_round(list, rect, round);
    assert_true(hash != draw_hash(list));
}

static uint64_t hash_of_texts(DrawList *list, const char *first, const char *second) {
    DrawText style = {.size = 34, .colour = INK};
    draw_begin(list, draw_page(1280, 720));
    draw_text(list, 0, 0, first, style);
    draw_text(list, 0, 0, second, style);
    return draw_hash(list);
}

static uint64_t hash_of_svg(DrawList *list, uint64_t key, const char *svg) {
    draw_begin(list, draw_page(1280, 720));
    draw_svg(list, (DrawRect){0, 0, 9, 9}, key, svg, strlen(svg), 255);
    return draw_hash(list);
}

static void test_hash_of_bytes(void **state) {
    DrawList *list = *state;
    assert_true(hash_of_texts(list, "ab", "c") == hash_of_texts(list, "ab", "c"));
    assert_true(hash_of_texts(list, "ab", "c") != hash_of_texts(list, "a", "bc"));
    assert_true(hash_of_svg(list, 1, "<svg/>") == hash_of_svg(list, 1, "<svg />"));
    assert_true(hash_of_svg(list, 1, "<svg/>") != hash_of_svg(list, 2, "<svg/>"));
}

static void test_overflow(void **state) {
    DrawList *list = *state;
    for (int i = 0; i < 1024; i++) {
        draw_fill(list, (DrawRect){i, 0, 1, 1}, INK);
    }
    assert_false(draw_overflowed(list));
    draw_fill(list, (DrawRect){0, 0, 1, 1}, INK);
    assert_true(draw_overflowed(list));
    assert_int_equal(draw_count(list), 1024);

    draw_begin(list, draw_page(1280, 720));
    assert_false(draw_overflowed(list));
    size_t length = 2048 * 1024;
    char *svg = calloc(1, length);
    memset(svg, ' ', length);
    draw_svg(list, (DrawRect){0, 0, 9, 9}, 1, svg, length, 255);
    assert_true(draw_overflowed(list));
    assert_int_equal(draw_count(list), 0);
    draw_svg(list, (DrawRect){0, 0, 9, 9}, 1, svg, length - 1, 255);
    assert_int_equal(draw_count(list), 1);
    draw_text(list, 0, 0, "a", (DrawText){.size = 34, .colour = INK});
    assert_int_equal(draw_count(list), 1);
    free(svg);
}

static void test_geometry(void **state) {
    (void)state;
    DrawRect rect = {10, 10, 20, 20};
    assert_true(draw_rect_contains(rect, 10, 29));
    assert_false(draw_rect_contains(rect, 30, 15));
    assert_true(draw_rect_overlaps(rect, (DrawRect){29, 29, 5, 5}));
    assert_false(draw_rect_overlaps(rect, (DrawRect){30, 10, 5, 5}));
    DrawRect inner = draw_rect_inset(rect, 15);
    assert_int_equal(inner.w, 0);
    assert_int_equal(inner.x, 20);
    assert_int_equal(draw_rect_inset(rect, -5).w, 30);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page),
        cmocka_unit_test_setup_teardown(test_commands_in_order, setup, teardown),
        cmocka_unit_test_setup_teardown(test_invisible_is_dropped, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hash_of_shapes, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hash_of_bytes, setup, teardown),
        cmocka_unit_test_setup_teardown(test_overflow, setup, teardown),
        cmocka_unit_test(test_geometry),
    };
    return cmocka_run_group_tests_name("draw", tests, NULL, NULL);
}
