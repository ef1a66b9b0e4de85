/* Painting without a window: shapes, clips, text, pictures and their cache; keys and pointers. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/folder.h"
#include "platform/keys.h"
#include "platform/textures.h"

#include "paint_scene.h"

static void test_round_corners_are_alike(void **state) {
    Scene *scene = *state;
    for (int radius = 0; radius <= 60; radius += 3) {
        begin(scene, SIDE, SIDE);
        DrawRound round = {
            .radius = radius, .fill = 0x3366CC80, .line = 0x102030FF, .line_width = radius / 5};
        draw_round(scene->list, (DrawRect){100, 200, 121, 100}, round);
        const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 121; x++) {
                uint32_t here = pixel(shot, 100 + x, 200 + y);
                assert_int_equal(here, pixel(shot, 220 - x, 200 + y));
                assert_int_equal(here, pixel(shot, 100 + x, 299 - y));
            }
        }
        assert_int_equal(pixel(shot, 99, 250), PAPER);
        assert_int_equal(pixel(shot, 221, 250), PAPER);
        assert_int_equal(pixel(shot, 160, 199), PAPER);
    }
}

static void test_circle_is_round(void **state) {
    Scene *scene = *state;
    begin(scene, SIDE, SIDE);
    draw_round(scene->list, (DrawRect){100, 100, 200, 200},
               (DrawRound){.radius = 100, .fill = 0x000000FF});
    const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    double area = 0;
    for (int y = 100; y < 300; y++) {
        for (int x = 100; x < 300; x++) {
            area += 1 - (pixel(shot, x, y) & 0xFF) / 255.0;
        }
    }
    assert_true(area > 31416 - 40 && area < 31416 + 40);
}

static void test_clip_holds(void **state) {
    Scene *scene = *state;
    begin(scene, SIDE, SIDE);
    draw_clip(scene->list, (DrawRect){100, 100, 50, 50});
    draw_fill(scene->list, (DrawRect){0, 0, 500, 500}, 0x000000FF);
    draw_clip_none(scene->list);
    draw_fill(scene->list, (DrawRect){400, 400, 10, 10}, 0x000000FF);
    draw_clip(scene->list, (DrawRect){-500, -500, 50, 50});
    draw_fill(scene->list, (DrawRect){600, 600, 10, 10}, 0x000000FF);
    const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    assert_int_equal(pixel(shot, 99, 120), PAPER);
    assert_int_equal(pixel(shot, 100, 100), 0);
    assert_int_equal(pixel(shot, 149, 149), 0);
    assert_int_equal(pixel(shot, 150, 149), PAPER);
    assert_int_equal(pixel(shot, 405, 405), 0);
    assert_int_equal(pixel(shot, 605, 605), PAPER);
}

static void fill_scene(Scene *scene, int w, int h) {
    begin(scene, w, h);
    draw_text(scene->list, 50, 50, "Whose shoes today?",
              (DrawText){.size = 64, .bold = true, .colour = 0x3A2016FF});
    draw_text(scene->list, 50, 150, "Small", (DrawText){.size = 26, .colour = 0x3A201680});
    draw_svg(scene->list, (DrawRect){100, 300, 200, 200}, 7, face, sizeof face - 1, 255);
    draw_round(scene->list, (DrawRect){300, 600, 200, 96},
               (DrawRound){48, 0xFFFDF7FF, 0x5A3420FF, 4});
}

static void test_same_list_same_pixels(void **state) {
    Scene *scene = *state;
    fill_scene(scene, 800, 480);
    SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    size_t size = (size_t)shot->pitch * (size_t)shot->h;
    void *before = malloc(size);
    memcpy(before, shot->pixels, size);
    shot = shot_paint(scene->shot, scene->list);
    assert_memory_equal(before, shot->pixels, size);
    Shot *fresh = shot_new(scene->fonts, scene->assets);
    assert_memory_equal(before, shot_paint(fresh, scene->list)->pixels, size);
    shot_free(fresh);
    free(before);
}

static void test_picture_is_made_once(void **state) {
    Scene *scene = *state;
    fill_scene(scene, 800, 480);
    shot_paint(scene->shot, scene->list);
    assert_int_equal(shot_rasterised(scene->shot), 1);
    shot_paint(scene->shot, scene->list);
    draw_svg(scene->list, (DrawRect){500, 300, 200, 200}, 7, face, sizeof face - 1, 100);
    shot_paint(scene->shot, scene->list);
    assert_int_equal(shot_rasterised(scene->shot), 1);
    draw_svg(scene->list, (DrawRect){500, 300, 210, 210}, 7, face, sizeof face - 1, 100);
    shot_paint(scene->shot, scene->list);
    assert_int_equal(shot_rasterised(scene->shot), 2);
}

static void test_picture_lies_in_its_place(void **state) {
    Scene *scene = *state;
    begin(scene, SIDE, SIDE);
    draw_svg(scene->list, (DrawRect){100, 300, 200, 200}, 7, face, sizeof face - 1, 255);
    draw_svg(scene->list, (DrawRect){400, 300, 400, 200}, 7, face, sizeof face - 1, 255);
    const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    assert_int_equal(pixel(shot, 101, 301), 0xFF0000);
    assert_int_equal(pixel(shot, 198, 498), 0xFF0000);
    assert_int_equal(pixel(shot, 99, 400), PAPER);
    assert_int_equal(pixel(shot, 202, 400), PAPER);
    assert_int_equal(pixel(shot, 498, 400),
                     PAPER); /* keeps its shape: in the middle of a wider place */
    assert_int_equal(pixel(shot, 502, 400), 0xFF0000);
}

static void test_broken_pictures_show_nothing(void **state) {
    Scene *scene = *state;
    static const char *const broken[] = {"", "<svg", "no svg",
                                         "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                                         "<svg width=\"1\" height=\"1e9\"/>"};
    begin(scene, 400, 300);
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        draw_svg(scene->list, (DrawRect){10, 10, 100, 100}, 90 + i, broken[i], strlen(broken[i]),
                 255);
    }
    draw_asset(scene->list, (DrawRect){10, 10, 100, 100}, "none.svg");
    draw_asset(scene->list, (DrawRect){10, 10, 100, 100}, "../CMakeLists.txt");
    const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    assert_int_equal(pixel(shot, 20, 20), PAPER);
}

static void test_any_size_of_window(void **state) {
    Scene *scene = *state;
    static const int sizes[][2] = {{1, 1},     {1, 4000},   {4000, 1},
                                   {320, 240}, {2000, 300}, {3840, 2160}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        fill_scene(scene, sizes[i][0], sizes[i][1]);
        draw_fill(scene->list, (DrawRect){-2000000000, -2000000000, 2000000000, 2000000000},
                  0x000000FF);
        draw_svg(scene->list, (DrawRect){-30000, -30000, 60000, 60000}, 8, face, sizeof face - 1,
                 255);
        assert_non_null(shot_paint(scene->shot, scene->list));
    }
}

/* --- text --- */

static void test_text_is_as_wide_as_measured(void **state) {
    Scene *scene = *state;
    static const char line[] = "Maybe she felt left out.";
    begin(scene, SIDE, SIDE);
    draw_text(scene->list, 100, 100, line, (DrawText){.size = 40, .colour = 0x000000FF});
    const SDL_Surface *shot = shot_paint(scene->shot, scene->list);
    int width = fonts_width(scene->fonts, line, sizeof line - 1, (FontStyle){.pixels = 40});
    int right = 0, top = SIDE, bottom = 0;
    for (int y = 0; y < 300; y++) {
        for (int x = 0; x < SIDE; x++) {
            if (pixel(shot, x, y) != PAPER) {
                right = x > right ? x : right;
                top = y < top ? y : top;
                bottom = y;
            }
        }
    }
    assert_true(width > 300 && right < 100 + width && right > 100 + width - 12);
    assert_true(top > 104 && bottom < 156);
}

static void test_line_is_cleaned(void **state) {
    (void)state;
    char line[FONTS_LINE_SIZE];
    fonts_clean_line(line, "a\nb\x01\xFF\xE2\x80\xAE\xC3\xA9", 10);
    assert_string_equal(line, "a\xEF\xBF\xBD"
                              "b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xC3\xA9");
    char *long_line = malloc(10000);
    memset(long_line, 'x', 10000);
    fonts_clean_line(line, long_line, 10000);
    assert_true(strlen(line) <= 2000);
    free(long_line);
}

static void test_long_line_does_not_hurt(void **state) {
    Scene *scene = *state;
    char *long_line = malloc(10000);
    memset(long_line, 'w', 10000);
    begin(scene, 3840, 2160);
    draw_text_span(scene->list, 0, 0, long_line, 10000,
                   (DrawText){.size = 500, .colour = 0x000000FF});
    assert_non_null(shot_paint(scene->shot, scene->list));
    free(long_line);
}

/* --- cache --- */

static Cached small_picture(SDL_Renderer *renderer) {
    SDL_Texture *texture =
        SDL_CreateTexture(renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, 10, 10);
    return (Cached){.texture = texture, .w = 10, .h = 10, .part = {0, 0, 10, 10}};
}

static void test_cache_is_bounded(void **state) {
    (void)state;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, 10, 10, 32, SDL_PIXELFORMAT_RGB888);
    SDL_Renderer *renderer = SDL_CreateSoftwareRenderer(surface);
    Textures *textures = textures_new(4000);
    for (uint64_t key = 1; key <= 3000; key++) {
        textures_put(textures, key * 77, small_picture(renderer));
        textures_find(textures, 77);
        if (key > 10) {
            assert_true(textures_bytes(textures) <= 4000);
        }
        textures_next_frame(textures);
    }
    assert_non_null(textures_find(textures, 77));
    assert_null(textures_find(textures, 77 * 5));
    assert_non_null(textures_find(textures, 77 * 3000));
    for (uint64_t key = 1; key <= 2000; key++) { /* more than there are places, all in one frame */
        textures_put(textures, key * 1000003, small_picture(renderer));
    }
    textures_next_frame(textures);
    assert_non_null(textures_find(textures, 2000 * 1000003)); /* the last picture's stay */
    textures_next_frame(textures);
    textures_next_frame(textures);
    assert_true(textures_bytes(textures) <= 4000);
    textures_free(textures);
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(surface);
}

/* --- devices --- */

static void test_touch_counts_once(void **state) {
    (void)state;
    Keys keys = {0};
    InputEvent out;
    KeysView view = {640, 360, draw_page(1280, 720)}; /* two pixels a point */
    SDL_Event finger = {.tfinger = {.type = SDL_FINGERDOWN, .fingerId = 5, .x = 0.5F, .y = 0.5F}};
    SDL_Event mouse = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .which = SDL_TOUCH_MOUSEID,
                                  .button = SDL_BUTTON_LEFT}};
    SDL_Event second = {.tfinger = {.type = SDL_FINGERDOWN, .fingerId = 6, .x = 0.1F, .y = 0.1F}};
    SDL_Event up = {.tfinger = {.type = SDL_FINGERUP, .fingerId = 5, .x = 0.5F, .y = 0.5F}};
    assert_true(keys_translate(&keys, &finger, &view, &out));
    assert_int_equal(out.kind, INPUT_POINTER_DOWN);
    assert_int_equal(out.x, 960);
    assert_int_equal(out.y, 540);
    assert_false(keys_translate(&keys, &mouse, &view, &out));
    assert_false(keys_translate(&keys, &second, &view, &out));
    assert_true(keys_translate(&keys, &up, &view, &out));
    assert_int_equal(out.kind, INPUT_POINTER_UP);
    assert_false(keys_translate(&keys, &up, &view, &out));
}

static void test_losing_the_window_cancels(void **state) {
    (void)state;
    Keys keys = {0};
    InputEvent out;
    KeysView view = {1280, 720, draw_page(1280, 720)};
    SDL_Event down = {
        .button = {.type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .x = 10, .y = 10}};
    SDL_Event lost = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST}};
    SDL_Event up = {
        .button = {.type = SDL_MOUSEBUTTONUP, .button = SDL_BUTTON_LEFT, .x = 10, .y = 10}};
    assert_false(keys_translate(&keys, &lost, &view, &out));
    assert_true(keys_translate(&keys, &down, &view, &out));
    assert_true(keys_translate(&keys, &lost, &view, &out));
    assert_int_equal(out.kind, INPUT_POINTER_UP);
    assert_true(out.x < -1000);
    assert_false(keys_translate(&keys, &up, &view, &out));
}

static UiAction push_stick(Keys *keys, Uint8 axis, Sint16 value) {
    InputEvent out = {0};
    KeysView view = {1280, 720, draw_page(1280, 720)};
    SDL_Event event = {.caxis = {.type = SDL_CONTROLLERAXISMOTION, .axis = axis, .value = value}};
    return keys_translate(keys, &event, &view, &out) ? out.action : UI_NOTHING;
}

static void test_stick_acts_once(void **state) {
    (void)state;
    Keys keys = {0};
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 10000), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 25000), UI_RIGHT);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 32767), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTY, 25000), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 15000), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 25000), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTX, 0), UI_NOTHING);
    assert_int_equal(push_stick(&keys, SDL_CONTROLLER_AXIS_LEFTY, -32768), UI_UP);
}

static UiAction press_key(SDL_Keycode code, Uint16 held, Uint8 repeat) {
    Keys keys = {0};
    InputEvent out = {0};
    KeysView view = {1280, 720, draw_page(1280, 720)};
    SDL_Event event = {
        .key = {.type = SDL_KEYDOWN, .repeat = repeat, .keysym = {.sym = code, .mod = held}}};
    return keys_translate(&keys, &event, &view, &out) ? out.action : UI_NOTHING;
}

static void test_keys(void **state) {
    (void)state;
    assert_int_equal(press_key(SDLK_TAB, 0, 0), UI_NEXT);
    assert_int_equal(press_key(SDLK_TAB, KMOD_LSHIFT, 0), UI_PREV);
    assert_int_equal(press_key(SDLK_SPACE, 0, 0), UI_OK);
    assert_int_equal(press_key(SDLK_SPACE, 0, 1), UI_NOTHING);
    assert_int_equal(press_key(SDLK_RETURN, KMOD_LALT, 0), UI_NOTHING);
    assert_int_equal(press_key(SDLK_F10, 0, 0), UI_MENU);
    assert_int_equal(press_key(SDLK_z, 0, 0), UI_NOTHING);
}

int main(void) {
#define SCENE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        SCENE_TEST(test_round_corners_are_alike),
        SCENE_TEST(test_circle_is_round),
        SCENE_TEST(test_clip_holds),
        SCENE_TEST(test_same_list_same_pixels),
        SCENE_TEST(test_picture_is_made_once),
        SCENE_TEST(test_picture_lies_in_its_place),
        SCENE_TEST(test_broken_pictures_show_nothing),
        SCENE_TEST(test_any_size_of_window),
        SCENE_TEST(test_text_is_as_wide_as_measured),
        cmocka_unit_test(test_line_is_cleaned),
        SCENE_TEST(test_long_line_does_not_hurt),
        cmocka_unit_test(test_cache_is_bounded),
        cmocka_unit_test(test_touch_counts_once),
        cmocka_unit_test(test_losing_the_window_cancels),
        cmocka_unit_test(test_stick_acts_once),
        cmocka_unit_test(test_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
