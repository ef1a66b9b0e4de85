#include <stdlib.h>

#include "platform/runs.h"
#include "platform/textures.h"

/* Below it the difference is rounding, and a 1:1 copy is sharper and three times as fast. */
#define ENLARGE_FROM 1.1

static const uint32_t *row_at(const SDL_Surface *surface, int y) {
    return (const uint32_t *)(const void *)((const char *)surface->pixels +
                                            (size_t)y * (size_t)surface->pitch);
}

static bool row_is_clear(const SDL_Surface *surface, int y) {
    const uint32_t *row = row_at(surface, y);
    uint32_t any = 0;
    for (int x = 0; x < surface->w; x++) {
        any |= row[x];
    }
    return (any >> 24) == 0;
}

static bool is_opaque(const SDL_Surface *surface) {
    uint32_t all = UINT32_MAX;
    for (int y = 0; y < surface->h && all >> 24 == 0xFF; y++) {
        const uint32_t *row = row_at(surface, y);
        for (int x = 0; x < surface->w; x++) {
            all &= row[x];
        }
    }
    return all >> 24 == 0xFF;
}

static void cut_sides(const SDL_Surface *surface, SDL_Rect *part) {
    int left = surface->w, right = 0;
    for (int y = part->y; y < part->y + part->h; y++) {
        const uint32_t *row = row_at(surface, y);
        int x = 0;
        while (x < left && row[x] >> 24 == 0) {
            x++;
        }
        left = x;
        x = surface->w;
        while (x > right && row[x - 1] >> 24 == 0) {
            x--;
        }
        right = x;
    }
    part->x = left;
    part->w = right > left ? right - left : 0;
}

static SDL_Rect visible_part(const SDL_Surface *surface) {
    int top = 0, bottom = surface->h;
    while (top < bottom && row_is_clear(surface, top)) {
        top++;
    }
    while (bottom > top && row_is_clear(surface, bottom - 1)) {
        bottom--;
    }
    SDL_Rect part = {0, top, surface->w, bottom - top};
    cut_sides(surface, &part);
    return part;
}

Cached cached_from_surface(SDL_Renderer *renderer, SDL_Surface *surface) {
    Cached cached = {.w = surface->w, .h = surface->h, .part = visible_part(surface)};
    if (cached.part.w <= 0 || cached.part.h <= 0) {
        return cached;
    }
    bool opaque = is_opaque(surface);
    cached.opaque = opaque;
    uint32_t format = opaque ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
    cached.texture =
        SDL_CreateTexture(renderer, format, SDL_TEXTUREACCESS_STATIC, cached.part.w, cached.part.h);
    if (cached.texture == NULL) {
        return cached;
    }
    SDL_SetTextureBlendMode(cached.texture, opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_UpdateTexture(cached.texture, NULL, row_at(surface, cached.part.y) + cached.part.x,
                      surface->pitch);
    if (!opaque) {
        runs_find(surface, cached.part, &cached);
    }
    return cached;
}

void cached_free(Cached *cached) {
    if (cached->texture != NULL) {
        SDL_DestroyTexture(cached->texture);
    }
    free(cached->runs);
    *cached = (Cached){0};
}

static void draw_runs(SDL_Renderer *renderer, const Cached *cached, int x, int y) {
    for (int i = 0; i < cached->run_count; i++) {
        const Run *run = &cached->runs[i];
        SDL_Rect to = {x + run->rect.x, y + run->rect.y, run->rect.w, run->rect.h};
        SDL_SetTextureBlendMode(cached->texture,
                                run->opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
        SDL_RenderCopy(renderer, cached->texture, &run->rect, &to);
    }
    SDL_SetTextureBlendMode(cached->texture, SDL_BLENDMODE_BLEND);
}

static void draw_part(SDL_Renderer *renderer, const Cached *cached, SDL_Rect to, uint8_t alpha) {
    SDL_BlendMode mode = SDL_BLENDMODE_NONE;
    SDL_GetTextureBlendMode(cached->texture, &mode);
    bool fade_opaque = alpha < 255 && mode == SDL_BLENDMODE_NONE;
    if (fade_opaque) {
        SDL_SetTextureBlendMode(cached->texture, SDL_BLENDMODE_BLEND);
    }
    SDL_SetTextureAlphaMod(cached->texture, alpha);
    SDL_RenderCopy(renderer, cached->texture, NULL, &to);
    if (fade_opaque) {
        SDL_SetTextureBlendMode(cached->texture, mode);
    }
}

void cached_draw(SDL_Renderer *renderer, const Cached *cached, int x, int y, uint8_t alpha) {
    if (cached->texture == NULL) {
        return;
    }
    if (cached->runs != NULL && alpha == 255) {
        SDL_SetTextureAlphaMod(cached->texture, alpha);
        draw_runs(renderer, cached, x + cached->part.x, y + cached->part.y);
    } else {
        SDL_Rect to = {x + cached->part.x, y + cached->part.y, cached->part.w, cached->part.h};
        draw_part(renderer, cached, to, alpha);
    }
}

static int scaled(int value, double factor) {
    return (int)(value * factor + 0.5);
}

SDL_Rect cached_place_in(const Cached *cached, SDL_Rect rect, bool *enlarged) {
    double across = (double)rect.w / cached->w, down = (double)rect.h / cached->h;
    double factor = across < down ? across : down;
    SDL_Rect part = cached->part;
    *enlarged = factor >= ENLARGE_FROM;
    if (!*enlarged) {
        return (SDL_Rect){rect.x + (rect.w - cached->w) / 2 + part.x,
                          rect.y + (rect.h - cached->h) / 2 + part.y, part.w, part.h};
    }
    return (SDL_Rect){
        rect.x + scaled(rect.w - scaled(cached->w, factor), 0.5) + scaled(part.x, factor),
        rect.y + scaled(rect.h - scaled(cached->h, factor), 0.5) + scaled(part.y, factor),
        scaled(part.w, factor), scaled(part.h, factor)};
}

void cached_draw_in(SDL_Renderer *renderer, const Cached *cached, SDL_Rect rect, uint8_t alpha) {
    if (cached->texture == NULL) {
        return;
    }
    bool enlarged = false;
    SDL_Rect to = cached_place_in(cached, rect, &enlarged);
    if (enlarged) {
        draw_part(renderer, cached, to, alpha);
    } else {
        cached_draw(renderer, cached, to.x - cached->part.x, to.y - cached->part.y, alpha);
    }
}
