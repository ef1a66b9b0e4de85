/* Rectangles with round corners, filled and outlined, anti-aliased by our own coverage: the four
 * corners of one shape are a small texture, everything between them plain rectangles. All in
 * pixels.
 */
#ifndef PLATFORM_SHAPES_H
#define PLATFORM_SHAPES_H

#include <stdint.h>

#include <SDL.h>

#include "platform/textures.h"

typedef struct Shape {
    int radius;          /* at most half the short side; 0 = sharp corners */
    int line_width;      /* 0 = none */
    uint32_t fill, line; /* 0xRRGGBBAA */
} Shape;

/* `textures` keeps corners and see-through colours. */
void shapes_fill(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect, uint32_t colour);
void shapes_draw(SDL_Renderer *renderer, Textures *textures, SDL_Rect rect, Shape shape);

#endif
