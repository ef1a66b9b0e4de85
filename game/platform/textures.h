/* A bounded store of textures, found by a 64-bit key; the least recently used go first.
 *
 * What the frame being painted has used is never thrown away before textures_next_frame, so a frame
 * that needs more than the bound still shows whole. The cache owns its textures; what textures_find
 * gives is valid until the next textures_put.
 */
#ifndef PLATFORM_TEXTURES_H
#define PLATFORM_TEXTURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <SDL.h>

/* A run of a picture's squares that are alike: without any see-through pixel, or with some. Empty
 * squares are in none. Most of a drawing is either all there or not there at all, and a plain copy
 * costs a tenth of a blend. */
typedef struct Run {
    SDL_Rect rect; /* in the texture */
    bool opaque;
} Run;

typedef struct Cached {
    SDL_Texture
        *texture;  /* NULL: nothing to draw, for it is empty or broken; not to be tried again */
    int w, h;      /* of the whole picture in pixels */
    SDL_Rect part; /* where the texture lies in it: see-through borders are cut off */
    bool opaque;   /* nothing shows through the texture */
    Run *runs;     /* the opaque ones first; NULL: one plain texture */
    int run_count;
} Cached;

void cached_free(Cached *cached);

typedef struct Textures Textures;

Textures *textures_new(size_t most_bytes);
void textures_free(Textures *textures); /* NULL is fine */
void textures_clear(Textures *textures);
const Cached *textures_find(Textures *textures, uint64_t key);               /* NULL: not there */
const Cached *textures_put(Textures *textures, uint64_t key, Cached cached); /* takes it over */
void textures_next_frame(Textures *textures);
size_t textures_bytes(const Textures *textures);
size_t textures_made(const Textures *textures); /* how often textures_put was called, for tests */

/* Uploads a surface in ARGB8888: borders cut, a wholly opaque one without alpha (a plain copy
 * later). The surface stays the caller's. */
Cached cached_from_surface(SDL_Renderer *renderer, SDL_Surface *surface);

/* Paints with the picture's top left at x, y. */
void cached_draw(SDL_Renderer *renderer, const Cached *cached, int x, int y, uint8_t alpha);

/* The pixels that cached_draw_in paints. *enlarged: not 1:1, see there. */
SDL_Rect cached_place_in(const Cached *cached, SDL_Rect rect, bool *enlarged);

/* Paints in the middle of a rectangle that it was made for: at its own size, unless it had to be
 * made smaller. */
void cached_draw_in(SDL_Renderer *renderer, const Cached *cached, SDL_Rect rect, uint8_t alpha);

#endif
