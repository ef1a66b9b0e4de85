#include "platform/pictures.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <SDL_image.h>

#include <shoes/arena.h>
#include <shoes/assert.h>
#include <shoes/hash.h>

#include "platform/folder.h"

enum {
    MOST_BYTES = 36 * 1024 * 1024,
    SVG_MAX = 1024 * 1024,
    COMPLAINTS_MAX = 32,
    PIXELS_MAX = 9 * 1024 * 1024 /* a little over a 4K screen; beyond that a picture is enlarged */
};

struct Pictures {
    SDL_Renderer *renderer;
    int assets;
    Textures *textures;
    uint64_t complained[COMPLAINTS_MAX]; /* keys; each is said once, whatever its sizes */
    int complaints;
};

Pictures *pictures_new(SDL_Renderer *renderer, int assets) {
    Pictures *pictures = calloc(1, sizeof *pictures);
    if (pictures == NULL) {
        memory_exit();
    }
    pictures->renderer = renderer;
    pictures->assets = assets;
    pictures->textures = textures_new(MOST_BYTES);
    return pictures;
}

void pictures_free(Pictures *pictures) {
    if (pictures != NULL) {
        textures_free(pictures->textures);
        free(pictures);
    }
}

void pictures_clear(Pictures *pictures) {
    textures_clear(pictures->textures);
}

void pictures_next_frame(Pictures *pictures) {
    textures_next_frame(pictures->textures);
}

size_t pictures_made(const Pictures *pictures) {
    return textures_made(pictures->textures);
}

static uint64_t key_of(const PictureWanted *wanted) {
    uint64_t key = hash_number(HASH_START, (int64_t)wanted->key);
    key = hash_number(key, wanted->is_asset * 2 + wanted->mirrored);
    key = hash_number(hash_number(key, wanted->w), wanted->h);
    return wanted->tint == 0 ? key : hash_number(key, wanted->tint);
}

const Cached *pictures_find(Pictures *pictures, const PictureWanted *wanted) {
    return textures_find(pictures->textures, key_of(wanted));
}

static void mirror(SDL_Surface *surface) {
    for (int y = 0; y < surface->h; y++) {
        uint32_t *row = (uint32_t *)surface->pixels + (size_t)y * (size_t)surface->pitch / 4;
        for (int x = 0; x < surface->w / 2; x++) {
            uint32_t left = row[x];
            row[x] = row[surface->w - 1 - x];
            row[surface->w - 1 - x] = left;
        }
    }
}

/* As a fill of this colour over the picture would look, wherever there is a picture. */
static uint32_t tinted(uint32_t pixel, uint32_t tint) {
    uint32_t part = tint & 0xFF, mixed = pixel & 0xFF000000U;
    for (int shift = 16; shift >= 0; shift -= 8) {
        uint32_t over = (tint >> (shift + 8)) & 0xFF, under = (pixel >> shift) & 0xFF;
        mixed |= ((over * part + under * (255 - part) + 127) / 255) << shift;
    }
    return mixed;
}

static void lay_tint(SDL_Surface *surface, uint32_t tint) {
    for (int y = 0; y < surface->h; y++) {
        uint32_t *row = (uint32_t *)surface->pixels + (size_t)y * (size_t)surface->pitch / 4;
        for (int x = 0; x < surface->w; x++) {
            row[x] = tinted(row[x], tint);
        }
    }
}

static SDL_Surface *rasterise(const char *svg, size_t length, int w, int h) {
    SDL_RWops *bytes = SDL_RWFromConstMem(svg, (int)length);
    SDL_Surface *drawn = bytes == NULL ? NULL : IMG_LoadSizedSVG_RW(bytes, w, h);
    if (bytes != NULL) {
        SDL_RWclose(bytes);
    }
    if (drawn == NULL) {
        return NULL;
    }
    SDL_Surface *surface = SDL_ConvertSurfaceFormat(drawn, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(drawn);
    return surface;
}

/* 1 for what fits the limit, else the factor by which both sides must shrink. */
static double shrink_factor(const PictureWanted *wanted) {
    double pixels = (double)wanted->w * wanted->h;
    return pixels > PIXELS_MAX ? sqrt(PIXELS_MAX / pixels) : 1;
}

static bool tag_has(const char *tag, size_t length, const char *name) {
    return memmem(tag, length, name, strlen(name)) != NULL;
}

/* Does it say how large it is? SDL_image would lose memory over one that does not. */
static bool has_size(const char *svg, size_t length) {
    const char *tag = memmem(svg, length, "<svg", 4);
    const char *end = tag == NULL ? NULL : memchr(tag, '>', length - (size_t)(tag - svg));
    if (end == NULL) {
        return false;
    }
    size_t size = (size_t)(end - tag);
    return tag_has(tag, size, "viewBox=") ||
           (tag_has(tag, size, "width=") && tag_has(tag, size, "height="));
}

static SDL_Surface *draw_svg_text(const PictureWanted *wanted, const char *svg, size_t length) {
    double factor = shrink_factor(wanted);
    int w = (int)(wanted->w * factor), h = (int)(wanted->h * factor);
    if (length > SVG_MAX || w < 1 || h < 1 || !has_size(svg, length)) {
        SDL_SetError("it is no SVG picture with a size");
        return NULL;
    }
    return rasterise(svg, length, w, h);
}

static bool is_said(const Pictures *pictures, uint64_t key) {
    for (int i = 0; i < pictures->complaints; i++) {
        if (pictures->complained[i] == key) {
            return true;
        }
    }
    return pictures->complaints == COMPLAINTS_MAX;
}

static void complain(Pictures *pictures, const PictureWanted *wanted, const char *why) {
    if (is_said(pictures, wanted->key)) {
        return;
    }
    pictures->complained[pictures->complaints++] = wanted->key;
    const char *name = wanted->is_asset ? wanted->bytes : "(made by the game)";
    fprintf(stderr, "shoes: the picture %s cannot be shown: %s\n", name, why);
}

static SDL_Surface *load_surface(int assets, const PictureWanted *wanted) {
    if (!wanted->is_asset) {
        return draw_svg_text(wanted, wanted->bytes, wanted->length);
    }
    SDL_Surface *surface = NULL;
    HostBytes file = {0};
    Arena *arena = arena_new();
    if (folder_read(assets, wanted->bytes, SVG_MAX, arena, &file) == HOST_READ_OK) {
        surface = draw_svg_text(wanted, file.bytes, file.length);
    } else {
        SDL_SetError("no such file in assets");
    }
    arena_free(arena);
    return surface;
}

SDL_Surface *pictures_rasterise(int assets, const PictureWanted *wanted) {
    SDL_Surface *surface = load_surface(assets, wanted);
    if (surface != NULL && wanted->mirrored) {
        mirror(surface);
    }
    if (surface != NULL && wanted->tint != 0) {
        lay_tint(surface, wanted->tint);
    }
    return surface;
}

const Cached *pictures_put(Pictures *pictures, const PictureWanted *wanted, SDL_Surface *surface) {
    Cached cached = {.w = wanted->w, .h = wanted->h};
    if (surface != NULL) {
        cached = cached_from_surface(pictures->renderer, surface);
    }
    return textures_put(pictures->textures, key_of(wanted), cached);
}

const Cached *pictures_make(Pictures *pictures, const PictureWanted *wanted) {
    SDL_Surface *surface = pictures_rasterise(pictures->assets, wanted);
    if (surface == NULL) {
        complain(pictures, wanted, SDL_GetError());
    }
    const Cached *cached = pictures_put(pictures, wanted, surface);
    SDL_FreeSurface(surface);
    return cached;
}
