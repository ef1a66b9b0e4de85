/* Families of letters: all there, alike in size, inside the line's box; what one has not got comes
 * from Andika, and painting covers what was measured. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "paint_scene.h"

enum { SIZE = 60, LEFT = 100, TOP = 200, INK_EDGE = 14 };

/* In no family but Andika; and every sign that words and stories use. */
static const char FOREIGN[] = "\xC6\xB5"; /* Z with a stroke */
static const char USED[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "
                           "!\"#$%'()*+,-./:;?[\\]^_{}|@=<>&"
                           "\xE2\x80\x93\xE2\x80\x9C\xE2\x80\x9D\xE2\x80\x99\xE2\x80\xA6"
                           "\xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xC3\xA9\xC3\xA8\xC3\xB1\xC3\xA7"
                           "\xC3\x85\xC5\x82\xC5\x9F\xC4\x9F\xC4\xB1";

typedef struct Ink {
    int left, right, top, bottom;
} Ink;

static FontStyle style_of(int font, bool bold) {
    return (FontStyle){SIZE, bold, (DrawFont)font};
}

static int width_of(Scene *scene, const char *text, FontStyle style) {
    return fonts_width(scene->fonts, text, strlen(text), style);
}

static const SDL_Surface *paint_line(Scene *scene, const char *text, int x, FontStyle style) {
    begin(scene, SIDE, SIDE);
    draw_text(
        scene->list, x, TOP, text,
        (DrawText){
            .size = style.pixels, .bold = style.bold, .font = style.font, .colour = 0x000000FF});
    return shot_paint(scene->shot, scene->list);
}

static Ink ink_of(const SDL_Surface *shot) {
    Ink ink = {SIDE, 0, SIDE, 0};
    for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
            if (pixel(shot, x, y) != PAPER) {
                ink.left = x < ink.left ? x : ink.left;
                ink.right = x > ink.right ? x : ink.right;
                ink.top = y < ink.top ? y : ink.top;
                ink.bottom = y;
            }
        }
    }
    return ink;
}

static void test_names(void **state) {
    (void)state;
    for (int i = 0; i < DRAW_FONTS; i++) {
        assert_int_equal(draw_font_find(draw_font_family((DrawFont)i)->id), i);
    }
    assert_int_equal(draw_font_find("comic"), DRAW_FONT_ANDIKA);
    assert_int_equal(draw_font_find(""), DRAW_FONT_ANDIKA);
}

static void test_every_family_has_what_is_used(void **state) {
    Scene *scene = *state;
    for (int i = 0; i < 2 * DRAW_FONTS; i++) {
        FontStyle style = style_of(i / 2, i % 2);
        FontRun run = {0};
        assert_true(fonts_next_run(scene->fonts, USED, style, &run));
        assert_int_equal(run.length, sizeof USED - 1);
        assert_int_equal(run.style.font, style.font);
        assert_false(fonts_next_run(scene->fonts, USED, style, &run));
    }
}

static int x_height(Scene *scene, FontStyle style) {
    int top = 0;
    const Font *font = fonts_get(scene->fonts, style);
    assert_non_null(font);
    TTF_GlyphMetrics(font->ttf, 'x', NULL, NULL, NULL, &top, NULL);
    return top;
}

static void test_small_letters_are_equally_high(void **state) {
    Scene *scene = *state;
    for (int i = 0; i < 2 * DRAW_FONTS; i++) {
        FontStyle style = {1000, i % 2, (DrawFont)(i / 2)};
        FontStyle andika = {1000, i % 2, DRAW_FONT_ANDIKA};
        int wanted = x_height(scene, andika), found = x_height(scene, style);
        assert_in_range(found, wanted * 98 / 100, wanted * 102 / 100);
    }
}

static void test_letters_stay_in_their_line(void **state) {
    Scene *scene = *state;
    for (int i = 0; i < 2 * DRAW_FONTS; i++) {
        Ink ink = ink_of(
            paint_line(scene, "\xC3\x85g\xC3\x89jpqy|()\xC3\x96@", LEFT, style_of(i / 2, i % 2)));
        assert_in_range(ink.top, TOP - SIZE / 10, TOP + SIZE / 2);
        assert_in_range(ink.bottom, TOP + SIZE, TOP + SIZE * 3 / 2 - 1);
        assert_true(ink.bottom - ink.top < SIZE * 3 / 2); /* lines never touch */
    }
}

static void test_missing_sign_comes_from_andika(void **state) {
    Scene *scene = *state;
    static const char line[] = "bad\xC6\xB5"
                               "go";
    for (int i = 2; i < 2 * DRAW_FONTS; i++) {
        FontStyle style = style_of(i / 2, i % 2);
        FontStyle andika = style_of(DRAW_FONT_ANDIKA, i % 2);
        int before = width_of(scene, "bad", style);
        int sign = width_of(scene, FOREIGN, andika);
        int width = width_of(scene, line, style);
        assert_int_equal(width, before + sign + width_of(scene, "go", style));
        Ink ink = ink_of(paint_line(scene, line, LEFT, style));
        assert_in_range(ink.left, LEFT, LEFT + INK_EDGE);
        assert_in_range(ink.right, LEFT + width - INK_EDGE, LEFT + width - 1);
    }
}

/* The sign alone in a family looks as in Andika, at most moved to the family's baseline. */
static void test_sign_looks_as_in_andika(void **state) {
    Scene *scene = *state;
    FontStyle andika = style_of(DRAW_FONT_ANDIKA, false);
    Ink wanted = ink_of(paint_line(scene, FOREIGN, LEFT, andika));
    for (int i = 1; i < DRAW_FONTS; i++) {
        FontStyle style = style_of(i, false);
        Ink found = ink_of(paint_line(scene, FOREIGN, LEFT, style));
        int moved = fonts_get(scene->fonts, style)->baseline;
        moved -= fonts_get(scene->fonts, andika)->baseline;
        assert_int_equal(found.left, wanted.left);
        assert_int_equal(found.right, wanted.right);
        assert_int_equal(found.top, wanted.top + moved);
        assert_int_equal(found.bottom, wanted.bottom + moved);
    }
}

static void test_mark_stays_with_its_letter(void **state) {
    Scene *scene = *state;
    static const char line[] = "a\xC6\xB5\xCC\x81z"; /* a, Z with a stroke and an accent, z */
    FontStyle style = style_of(DRAW_FONT_LEXEND, false);
    FontRun run = {0};
    assert_true(fonts_next_run(scene->fonts, line, style, &run));
    assert_int_equal(run.length, 1);
    assert_true(fonts_next_run(scene->fonts, line, style, &run));
    assert_int_equal(run.length, 4);
    assert_int_equal(run.style.font, DRAW_FONT_ANDIKA);
    assert_true(fonts_next_run(scene->fonts, line, style, &run));
    assert_int_equal(run.first, 5);
    assert_int_equal(run.style.font, DRAW_FONT_LEXEND);
    assert_false(fonts_next_run(scene->fonts, line, style, &run));
}

static void test_every_family_paints_what_it_measures(void **state) {
    Scene *scene = *state;
    static const char line[] = "Did Ida put 10 plums";
    for (int i = 0; i < 2 * DRAW_FONTS; i++) {
        FontStyle style = style_of(i / 2, i % 2);
        int width = width_of(scene, line, style);
        Ink ink = ink_of(paint_line(scene, line, LEFT, style));
        assert_in_range(ink.right, LEFT + width - INK_EDGE, LEFT + width - 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test_setup_teardown(test_every_family_has_what_is_used, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_small_letters_are_equally_high, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_letters_stay_in_their_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_missing_sign_comes_from_andika, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_sign_looks_as_in_andika, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_mark_stays_with_its_letter, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_every_family_paints_what_it_measures, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
