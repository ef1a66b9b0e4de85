#include "platform/shapes.h"

#include <math.h>

#include <shoes/hash.h>

enum { TILE_W = 256, TILE_H = 64 };

static double part_of(uint32_t colour, int shift) {
    return (double)((colour >> shift) & 0xFF);
}

static uint8_t alpha_of(uint32_t colour) {
    return (uint8_t)(colour & 0xFF);
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

static void fill_plainly(SDL_Renderer *renderer, SDL_Rect rect, uint32_t colour) {
    uint8_t alpha = alpha_of(colour);
    SDL_SetRenderDrawBlendMode(renderer, alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(renderer, (Uint8)(colour >> 24), (Uint8)(colour >> 16),
                           (Uint8)(colour >> 8), alpha);
    SDL_RenderFillRect(renderer, &rect);
}

static Cached make_tile(SDL_Renderer *renderer, uint32_t colour) {
    Cached cached = {.w = TILE_W, .h = TILE_H, .part = {0, 0, TILE_W, TILE_H}};
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, TILE_W, TILE_H, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL) {
        return cached;
    }
    SDL_FillRect(surface, NULL, colour << 24 | colour >> 8);
    cached.texture = SDL_CreateTextureFromSurface(renderer, surface);
    if (cached.texture != NULL) {
        SDL_SetTextureBlendMode(cached.texture, SDL_BLENDMODE_BLEND);
    }
    SDL_FreeSurface(surface);
    return cached;
}

static void fill_by_tiles(SDL_Renderer *renderer, const Cached *tile, SDL_Rect rect) {
    for (int y = 0; y < rect.h; y += TILE_H) {
        for (int x = 0; x < rect.w; x += TILE_W) {
            SDL_Rect from = {0, 0, smaller(TILE_W, rect.w - x), smaller(TILE_H, rect.h - y)};
            SDL_Rect to = {rect.x + x, rect.y + y, from.w, from.h};
            SDL_RenderCopy(renderer, tile->texture, &from, &to);
        }
    }
}

/* SDL's software renderer blends a picture several times as fast as a plain colour. */
static void fill_see_through(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect,
                             uint32_t colour) {
    uint64_t key = hash_number(hash_text(HASH_START, "tile"), colour);
    const Cached *tile = textures_find(textures, key);
    tile = tile != NULL ? tile : textures_put(textures, key, make_tile(renderer, colour));
    if (tile->texture == NULL) {
        fill_plainly(renderer, rect, colour);
    } else {
        fill_by_tiles(renderer, tile, rect);
    }
}

static SDL_Rect in_target(SDL_Renderer *renderer, SDL_Rect rect) {
    SDL_Rect target = {0}, visible = {0};
    SDL_RenderGetViewport(renderer, &target);
    SDL_IntersectRect(&rect, &target, &visible);
    return visible;
}

void shapes_fill(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect, uint32_t colour) {
    uint8_t alpha = alpha_of(colour);
    rect = in_target(renderer, rect);
    if (rect.w <= 0 || rect.h <= 0 || alpha == 0) {
        return;
    }
    if (alpha < 255 && rect.w * rect.h > TILE_W * TILE_H) {
        fill_see_through(renderer, textures, rect, colour);
    } else {
        fill_plainly(renderer, rect, colour);
    }
}

/* How much of the pixel around (x, y) lies inside a corner of `radius` whose tip is at 0, 0. */
static double corner_cover(double x, double y, double radius) {
    double a = radius - x, b = radius - y;
    double outside = hypot(a > 0 ? a : 0, b > 0 ? b : 0);
    double inside = a > b ? a : b;
    double distance = outside + (inside < 0 ? inside : 0) - radius;
    double cover = 0.5 - distance;
    return cover < 0 ? 0 : cover > 1 ? 1 : cover;
}

static uint32_t mix(uint32_t fill, double fill_part, uint32_t line, double line_part) {
    double a = fill_part * alpha_of(fill), b = line_part * alpha_of(line);
    double alpha = a + b;
    if (alpha <= 0) {
        return 0;
    }
    uint32_t pixel = (uint32_t)(alpha + 0.5);
    for (int shift = 24; shift >= 8; shift -= 8) {
        double part = (a * part_of(fill, shift) + b * part_of(line, shift)) / alpha;
        pixel = pixel << 8 | (uint32_t)(part + 0.5);
    }
    return pixel; /* ARGB */
}

static uint32_t corner_pixel(int x, int y, Shape shape) {
    double outer = corner_cover(x + 0.5, y + 0.5, shape.radius);
    double inner_radius = shape.radius > shape.line_width ? shape.radius - shape.line_width : 0;
    double inner = shape.line_width == 0 ? outer
                                         : corner_cover(x + 0.5 - shape.line_width,
                                                        y + 0.5 - shape.line_width, inner_radius);
    inner = inner > outer ? outer : inner;
    return mix(shape.fill, inner, shape.line, outer - inner);
}

/* All four corners in one square of 2 * size: mirrored, so they are alike to the last bit. */
static void paint_corners(SDL_Surface *surface, int size, Shape shape) {
    for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
            uint32_t pixel = corner_pixel(x, y, shape);
            int other_x = 2 * size - 1 - x, other_y = 2 * size - 1 - y;
            uint32_t *pixels = surface->pixels;
            int pitch = surface->pitch / 4;
            pixels[y * pitch + x] = pixel;
            pixels[y * pitch + other_x] = pixel;
            pixels[other_y * pitch + x] = pixel;
            pixels[other_y * pitch + other_x] = pixel;
        }
    }
}

/* Not cut at its borders as pictures are: the corners are found by their place. */
static Cached make_corners(SDL_Renderer *renderer, int size, Shape shape) {
    Cached cached = {.w = 2 * size, .h = 2 * size, .part = {0, 0, 2 * size, 2 * size}};
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, 2 * size, 2 * size, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL) {
        return cached;
    }
    paint_corners(surface, size, shape);
    cached.texture = SDL_CreateTextureFromSurface(renderer, surface);
    if (cached.texture != NULL) {
        SDL_SetTextureBlendMode(cached.texture, SDL_BLENDMODE_BLEND);
    }
    SDL_FreeSurface(surface);
    return cached;
}

static const Cached *get_corners(SDL_Renderer *renderer, Textures *textures, int size,
                                 Shape shape) {
    uint64_t key = hash_number(hash_number(HASH_START, shape.radius), shape.line_width);
    key = hash_number(hash_number(key, shape.fill), shape.line);
    const Cached *found = textures_find(textures, key);
    return found != NULL ? found : textures_put(textures, key, make_corners(renderer, size, shape));
}

static void draw_corners(SDL_Renderer *renderer, const Cached *cached, SDL_Rect rect, int size) {
    for (int i = 0; i < 4; i++) {
        int right = i % 2, bottom = i / 2;
        SDL_Rect from = {right * size, bottom * size, size, size};
        SDL_Rect to = {right ? rect.x + rect.w - size : rect.x,
                       bottom ? rect.y + rect.h - size : rect.y, size, size};
        SDL_RenderCopy(renderer, cached->texture, &from, &to);
    }
}

/* A band across or along the rectangle between two corners: first the line, then the fill. */
static void draw_edges(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect, int size,
                       Shape shape) {
    int line = shape.line_width;
    int middle_w = rect.w - 2 * size, middle_h = rect.h - 2 * size;
    int left = rect.x + size, top = rect.y + size;
    shapes_fill(renderer, textures, (SDL_Rect){left, rect.y, middle_w, line}, shape.line);
    shapes_fill(renderer, textures, (SDL_Rect){left, rect.y + rect.h - line, middle_w, line},
                shape.line);
    shapes_fill(renderer, textures, (SDL_Rect){rect.x, top, line, middle_h}, shape.line);
    shapes_fill(renderer, textures, (SDL_Rect){rect.x + rect.w - line, top, line, middle_h},
                shape.line);
    int band = size - line;
    shapes_fill(renderer, textures, (SDL_Rect){left, rect.y + line, middle_w, band}, shape.fill);
    shapes_fill(renderer, textures, (SDL_Rect){left, rect.y + rect.h - size, middle_w, band},
                shape.fill);
    shapes_fill(renderer, textures, (SDL_Rect){rect.x + line, top, rect.w - 2 * line, middle_h},
                shape.fill);
}

void shapes_draw(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect, Shape shape) {
    int half = smaller(rect.w, rect.h) / 2;
    if (rect.w <= 0 || rect.h <= 0) {
        return;
    }
    shape.radius = smaller(shape.radius, half);
    shape.line_width = alpha_of(shape.line) == 0 ? 0 : smaller(shape.line_width, half);
    int size = shape.radius > shape.line_width ? shape.radius : shape.line_width;
    if (shape.radius > 0 || shape.line_width > 0) {
        draw_corners(renderer, get_corners(renderer, textures, size, shape), rect, size);
    }
    draw_edges(renderer, textures, rect, size, shape);
}
