/* SVG pictures as textures, each rasterised once for its size in pixels.
 *
 * A picture keeps its shape: it is made as large as fits the size asked for. What cannot be read or
 * drawn is complained about once and shows as nothing.
 */
#ifndef PLATFORM_PICTURES_H
#define PLATFORM_PICTURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <SDL.h>

#include "platform/textures.h"

typedef struct PictureWanted {
    uint64_t key;
    bool is_asset;
    const char *bytes; /* an asset's path, or SVG text */
    size_t length;
    int w, h; /* pixels */
    bool mirrored;
    uint32_t tint; /* 0xRRGGBBAA */
} PictureWanted;

typedef struct Pictures Pictures;

/* `assets` is a folder's descriptor; both are borrowed. */
Pictures *pictures_new(SDL_Renderer *renderer, int assets);
void pictures_free(Pictures *pictures); /* NULL is fine */
void pictures_clear(Pictures *pictures);
void pictures_next_frame(Pictures *pictures);

const Cached *pictures_find(Pictures *pictures,
                            const PictureWanted *wanted); /* NULL: not made yet */
const Cached *pictures_make(Pictures *pictures, const PictureWanted *wanted);

/* The same in two steps; the first may be taken on any thread. NULL: SDL_GetError says why. */
SDL_Surface *pictures_rasterise(int assets, const PictureWanted *wanted);
const Cached *pictures_put(Pictures *pictures, const PictureWanted *wanted, SDL_Surface *surface);

size_t pictures_made(const Pictures *pictures);

#endif
