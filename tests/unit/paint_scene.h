/* A place to paint without a window, for the tests of painting: fonts, assets, a draw list and a
 * shot. */
#ifndef TESTS_PAINT_SCENE_H
#define TESTS_PAINT_SCENE_H

#include <stdlib.h>
#include <unistd.h>

#include "platform/fonts.h"
#include "platform/roots.h"
#include "platform/shot.h"

enum { SIDE = 1080, PAPER = 0x00FFFFFF };

static const char face[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">"
    "<rect x=\"0\" y=\"0\" width=\"50\" height=\"100\" fill=\"#ff0000\"/></svg>";

typedef struct Scene {
    int assets;
    Fonts *fonts;
    Shot *shot;
    DrawList *list;
} Scene;

static int set_up(void **state) {
    Scene *scene = calloc(1, sizeof *scene);
    scene->assets = roots_open_shipped("assets", "SHOES_ASSETS");
    scene->fonts = fonts_new(scene->assets);
    scene->shot = shot_new(scene->fonts, scene->assets);
    scene->list = draw_list_new();
    *state = scene;
    return scene->assets < 0;
}

static int tear_down(void **state) {
    Scene *scene = *state;
    shot_free(scene->shot);
    fonts_free(scene->fonts);
    draw_list_free(scene->list);
    close(scene->assets);
    free(scene);
    return 0;
}

static DrawPage begin(Scene *scene, int w, int h) {
    DrawPage page = draw_page(w, h);
    draw_begin(scene->list, page);
    draw_fill(scene->list, (DrawRect){0, 0, page.w, page.h}, 0xFFFFFFFF);
    return page;
}

static uint32_t pixel(const SDL_Surface *surface, int x, int y) {
    const uint32_t *pixels = surface->pixels;
    return pixels[y * (surface->pitch / 4) + x] & 0xFFFFFF;
}

#endif
