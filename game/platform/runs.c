#include "platform/runs.h"

#include <stdlib.h>

#include <shoes/assert.h>

enum { SQUARE = 32, LEAST_PIXELS = 96 * 96 };

typedef enum Square { SQUARE_EMPTY, SQUARE_MIXED, SQUARE_OPAQUE } Square;

static int smaller(int a, int b) {
    return a < b ? a : b;
}

static Square look_at(const SDL_Surface *surface, SDL_Rect square) {
    uint32_t any = 0, all = UINT32_MAX;
    for (int y = square.y; y < square.y + square.h; y++) {
        const char *row = (const char *)surface->pixels + (size_t)y * (size_t)surface->pitch;
        const uint32_t *pixels = (const uint32_t *)(const void *)row;
        for (int x = square.x; x < square.x + square.w; x++) {
            any |= pixels[x];
            all &= pixels[x];
        }
    }
    return any >> 24 == 0 ? SQUARE_EMPTY : all >> 24 == 0xFF ? SQUARE_OPAQUE : SQUARE_MIXED;
}

static void add_run(Cached *cached, SDL_Rect rect, bool opaque) {
    Run *last = cached->run_count == 0 ? NULL : &cached->runs[cached->run_count - 1];
    bool joins = last != NULL && last->opaque == opaque && last->rect.y == rect.y &&
                 last->rect.x + last->rect.w == rect.x;
    if (joins) {
        last->rect.w += rect.w;
    } else {
        cached->runs[cached->run_count++] = (Run){rect, opaque};
    }
}

static void add_row(const SDL_Surface *surface, SDL_Rect part, int y, Cached *cached) {
    int h = smaller(SQUARE, part.h - y);
    for (int x = 0; x < part.w; x += SQUARE) {
        int w = smaller(SQUARE, part.w - x);
        Square square = look_at(surface, (SDL_Rect){part.x + x, part.y + y, w, h});
        if (square != SQUARE_EMPTY) {
            add_run(cached, (SDL_Rect){x, y, w, h}, square == SQUARE_OPAQUE);
        }
    }
}

/* Changing between copying and blending costs; so each kind in one go. Order within a kind does not
 * matter. */
static int opaque_first(const void *a, const void *b) {
    return (int)((const Run *)b)->opaque - (int)((const Run *)a)->opaque;
}

void runs_find(const SDL_Surface *surface, SDL_Rect part, Cached *cached) {
    if (part.w * part.h < LEAST_PIXELS) {
        return;
    }
    size_t across = (size_t)(part.w + SQUARE - 1) / SQUARE;
    size_t down = (size_t)(part.h + SQUARE - 1) / SQUARE;
    cached->runs = calloc(across * down, sizeof *cached->runs);
    if (cached->runs == NULL) {
        memory_exit();
    }
    for (int y = 0; y < part.h; y += SQUARE) {
        add_row(surface, part, y, cached);
    }
    qsort(cached->runs, (size_t)cached->run_count, sizeof *cached->runs, opaque_first);
}
