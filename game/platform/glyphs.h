/* Lines of text as textures. */
#ifndef PLATFORM_GLYPHS_H
#define PLATFORM_GLYPHS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <SDL.h>

#include "platform/fonts.h"
#include "platform/textures.h"

typedef struct GlyphLine {
    const char *bytes;
    size_t length;
    FontStyle style;
    uint32_t colour; /* 0xRRGGBBAA */
} GlyphLine;

typedef struct Glyphs Glyphs;

Glyphs *glyphs_new(SDL_Renderer *renderer, Fonts *fonts); /* both borrowed */
void glyphs_free(Glyphs *glyphs);                         /* NULL is fine */
void glyphs_clear(Glyphs *glyphs);
void glyphs_next_frame(Glyphs *glyphs);

/* The line, made if need be; its part is counted from the top left of the line box. */
const Cached *glyphs_get(Glyphs *glyphs, const GlyphLine *line);

/* x, y: top left of the line box, which is 1.5 times the em high. */
void glyphs_draw(Glyphs *glyphs, int x, int y, const GlyphLine *line);

#endif
