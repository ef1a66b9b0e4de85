#include <math.h>
#include <stdio.h>

#include <SDL.h>

#include "platform/inside.h"

static int measure_width(void *self, const char *bytes, size_t length, DrawText text,
                         double scale) {
    Platform *platform = self;
    if (scale <= 0) {
        return 0;
    }
    int pixels = fonts_width(platform->fonts, bytes, length, fonts_style(text, scale));
    return (int)ceil(pixels / scale - 1e-6);
}

static bool host_picture(void *self, const DrawList *list, const char *path) {
    Platform *platform = self;
    if (shot_write(platform->shot, list, path)) {
        return true;
    }
    fprintf(stderr, "shoes: %s cannot be written: %s\n", path, SDL_GetError());
    return false;
}

static void host_print(void *self, const char *text) {
    (void)self;
    fputs(text, stdout);
}

static void host_complain(void *self, const char *text) {
    (void)self;
    fflush(stdout);
    fputs(text, stderr);
}

static void host_fullscreen(void *self, bool on) {
    Platform *platform = self;
    platform->fullscreen_asked = true;
    platform->fullscreen = on;
}

static void host_keys(void *self, const InputMap *map) {
    Platform *platform = self;
    platform->keys_asked = true;
    platform->keys = *map;
}

static uint64_t host_clock_us(void *self) {
    (void)self;
    uint64_t frequency = SDL_GetPerformanceFrequency(), count = SDL_GetPerformanceCounter();
    return count / frequency * 1000000 + count % frequency * 1000000 / frequency;
}

void host_show_fill(Host *host) {
    Platform *platform = host->self;
    host->measure = (UiMeasure){.self = platform, .width = measure_width};
    host->picture = host_picture;
    host->print = host_print;
    host->complain = host_complain;
    host->fullscreen = host_fullscreen;
    host->keys = host_keys;
    host->clock_us = host_clock_us;
}
