/* Painting only what changed: never other pixels than a whole repaint. Pictures that move, and
 * pictures in a light. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/paint.h"

#include "paint_scene.h"

enum { THINGS = 40, THING_KINDS = 6, ROUNDS = 400, DAMAGE_W = 500, DAMAGE_H = 300 };

typedef struct Thing {
    int kind; /* 0: not there */
    DrawRect rect;
    uint32_t colour;
    int number;
} Thing;

typedef struct Canvas {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    Painter *painter;
} Canvas;

static uint32_t draw_lot(uint32_t *seed, uint32_t below) {
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

static Canvas canvas_open(Scene *scene) {
    Canvas canvas = {.surface = SDL_CreateRGBSurfaceWithFormat(0, DAMAGE_W, DAMAGE_H, 32,
                                                               SDL_PIXELFORMAT_RGB888)};
    canvas.renderer = SDL_CreateSoftwareRenderer(canvas.surface);
    canvas.painter = painter_new(canvas.renderer, scene->fonts, scene->assets);
    return canvas;
}

static void canvas_close(Canvas *canvas) {
    painter_free(canvas->painter);
    SDL_DestroyRenderer(canvas->renderer);
    SDL_FreeSurface(canvas->surface);
}

static Thing random_thing(uint32_t *seed) {
    Thing thing = {.kind = (int)draw_lot(seed, THING_KINDS + 1),
                   .rect = {(int)draw_lot(seed, 1900) - 100, (int)draw_lot(seed, 1200) - 100,
                            (int)draw_lot(seed, 600), (int)draw_lot(seed, 400)},
                   .number = (int)draw_lot(seed, 4)};
    static const uint8_t alphas[] = {255, 255, 128, 40};
    thing.colour = draw_lot(seed, 1 << 24) << 8 | alphas[draw_lot(seed, 4)];
    return thing;
}

static void draw_thing(DrawList *list, const Thing *thing) {
    static const char *const lines[] = {"Whose shoes?", "Left out", "g", ""};
    switch (thing->kind) {
    case 1:
        draw_fill(list, thing->rect, thing->colour);
        break;
    case 2:
        draw_round(list, thing->rect,
                   (DrawRound){thing->number * 30, thing->colour, 0x30201080, thing->number * 4});
        break;
    case 3:
        draw_text(list, thing->rect.x, thing->rect.y, lines[thing->number],
                  (DrawText){.size = 40, .colour = thing->colour});
        break;
    case 4:
        draw_svg(list, thing->rect, 7, face, sizeof face - 1, (uint8_t)thing->colour);
        break;
    case 5:
        draw_asset_tinted(list, thing->rect, "rooms/mat.svg", thing->colour);
        break;
    case 6:
        draw_clip(list, thing->number == 0 ? (DrawRect){0} : thing->rect);
        break;
    default:
        break;
    }
}

static void expect_same_pixels(const Canvas *a, const Canvas *b, int round) {
    for (int y = 0; y < DAMAGE_H; y++) {
        for (int x = 0; x < DAMAGE_W; x++) {
            if (pixel(a->surface, x, y) != pixel(b->surface, x, y)) {
                fail_msg("round %d: pixel %d, %d is %06x instead of %06x", round, x, y,
                         pixel(a->surface, x, y), pixel(b->surface, x, y));
            }
        }
    }
}

static void change_things(Thing things[THINGS], uint32_t *seed) {
    for (uint32_t left = draw_lot(seed, 4); left > 0; left--) {
        uint32_t at = draw_lot(seed, THINGS);
        if (draw_lot(seed, 3) == 0) { /* one comes in between, the last goes */
            memmove(&things[at + 1], &things[at], (THINGS - 1 - at) * sizeof *things);
        }
        things[at] = random_thing(seed);
    }
}

static void test_changes_leave_nothing_stale(void **state) {
    Scene *scene = *state;
    Canvas changed = canvas_open(scene), whole = canvas_open(scene);
    Thing things[THINGS] = {0};
    uint32_t seed = 1;
    long painted = 0;
    for (int round = 0; round < ROUNDS; round++) {
        change_things(things, &seed);
        DrawPage page = begin(scene, DAMAGE_W, DAMAGE_H);
        for (int i = 0; i < THINGS; i++) {
            draw_thing(scene->list, &things[i]);
        }
        assert_true(page.h == SIDE && painter_prepare(changed.painter, scene->list, 0) &&
                    painter_prepare(whole.painter, scene->list, 0));
        Damage damage = painter_draw_changes(changed.painter, scene->list);
        for (int i = 0; i < damage.count; i++) {
            painted += damage.rects[i].w * damage.rects[i].h;
        }
        painter_draw(whole.painter, scene->list);
        SDL_RenderFlush(changed.renderer);
        SDL_RenderFlush(whole.renderer);
        expect_same_pixels(&changed, &whole, round);
    }
    assert_true(painted < (long)DAMAGE_W * DAMAGE_H * ROUNDS * 2 / 3); /* or nothing was won */
    canvas_close(&changed);
    canvas_close(&whole);
}

static void test_missing_picture_comes_later(void **state) {
    Scene *scene = *state;
    Canvas canvas = canvas_open(scene);
    begin(scene, DAMAGE_W, DAMAGE_H);
    draw_svg(scene->list, (DrawRect){0, 0, 400, 400}, 7, face, sizeof face - 1, 255);
    painter_draw(canvas.painter, scene->list);
    painter_prepare(canvas.painter, scene->list, 0);
    assert_int_equal(painter_draw_changes(canvas.painter, scene->list).count, 1);
    SDL_RenderFlush(canvas.renderer);
    assert_int_equal(pixel(canvas.surface, 5, 5), 0xFF0000);
    assert_int_equal(painter_draw_changes(canvas.painter, scene->list).count, 0);
    canvas_close(&canvas);
}

static void test_moving_picture_keeps_its_size(void **state) {
    Scene *scene = *state;
    for (int y = 0; y < 50; y++) {
        begin(scene, 1280, 720);
        draw_svg(scene->list, (DrawRect){y * 3, y, 301, 202}, 7, face, sizeof face - 1, 255);
        shot_paint(scene->shot, scene->list);
    }
    assert_int_equal(shot_rasterised(scene->shot), 1);
}

/* A tint is what a fill over the picture would be, within a rounding. */
static void test_tint_is_a_fill(void **state) {
    Scene *scene = *state;
    static const uint32_t tints[] = {0xFFD9A033, 0x20306080, 0x00000000, 0xFF0000FF};
    DrawRect rect = {0, 0, 1860, 540}; /* in the shape of a picture without holes */
    for (size_t i = 0; i < sizeof tints / sizeof tints[0]; i++) {
        begin(scene, 960, 540);
        draw_asset(scene->list, rect, "places/park-far.svg");
        draw_fill(scene->list, rect, tints[i]);
        SDL_Surface *filled = SDL_DuplicateSurface(shot_paint(scene->shot, scene->list));
        begin(scene, 960, 540);
        draw_asset_tinted(scene->list, rect, "places/park-far.svg", tints[i]);
        const SDL_Surface *tinted = shot_paint(scene->shot, scene->list);
        for (int x = 0; x < 925; x++) {
            for (int y = 5; y < 265; y++) { /* within the picture */
                for (int shift = 0; shift < 24; shift += 8) {
                    int a = (pixel(filled, x, y) >> shift) & 0xFF;
                    int b = (pixel(tinted, x, y) >> shift) & 0xFF;
                    assert_true(abs(a - b) <= 3); /* SDL rounds down twice */
                }
            }
        }
        SDL_FreeSurface(filled);
    }
}

int main(void) {
#define SCENE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        SCENE_TEST(test_changes_leave_nothing_stale),
        SCENE_TEST(test_missing_picture_comes_later),
        SCENE_TEST(test_moving_picture_keeps_its_size),
        SCENE_TEST(test_tint_is_a_fill),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
