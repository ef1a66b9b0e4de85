#include "platform/glyphs.h"

#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/hash.h>

#include "platform/textures.h"

enum { MOST_BYTES = 8 * 1024 * 1024, WIDTH_MAX = 16000 };

struct Glyphs {
    SDL_Renderer *renderer;
    Fonts *fonts;
    Textures *textures;
};

Glyphs *glyphs_new(SDL_Renderer *renderer, Fonts *fonts) {
    Glyphs *glyphs = calloc(1, sizeof *glyphs);
    if (glyphs == NULL) {
        memory_exit();
    }
    glyphs->renderer = renderer;
    glyphs->fonts = fonts;
    glyphs->textures = textures_new(MOST_BYTES);
    return glyphs;
}

void glyphs_free(Glyphs *glyphs) {
    if (glyphs != NULL) {
        textures_free(glyphs->textures);
        free(glyphs);
    }
}

void glyphs_clear(Glyphs *glyphs) {
    textures_clear(glyphs->textures);
}

void glyphs_next_frame(Glyphs *glyphs) {
    textures_next_frame(glyphs->textures);
}

/* No screen is that wide; SDL_ttf would still make the whole line. */
static void cut_line(TTF_Font *ttf, char *line) {
    int width = 0, count = 0;
    if (TTF_MeasureUTF8(ttf, line, WIDTH_MAX, &width, &count) != 0) {
        return;
    }
    char *end = line;
    while (*end != '\0' && count > 0) {
        end++;
        count -= (*end & 0xC0) != 0x80;
    }
    *end = '\0';
}

static SDL_Surface *render(TTF_Font *ttf, char *line, uint32_t colour) {
    SDL_Color full = {(Uint8)(colour >> 24), (Uint8)(colour >> 16), (Uint8)(colour >> 8), 255};
    int width = 0;
    if (TTF_SizeUTF8(ttf, line, &width, NULL) == 0 && width > WIDTH_MAX) {
        cut_line(ttf, line);
    }
    return TTF_RenderUTF8_Blended(ttf, line, full);
}

/* Holds the line as if drawn from the top of its box, so that x and y need nothing but the box. */
static Cached make(Glyphs *glyphs, const GlyphLine *wanted) {
    char line[FONTS_LINE_SIZE];
    Cached cached = {0};
    const Font *font = fonts_get(glyphs->fonts, wanted->pixels, wanted->bold);
    if (font == NULL) {
        return cached;
    }
    fonts_clean_line(line, wanted->bytes, wanted->length);
    SDL_Surface *surface = render(font->ttf, line, wanted->colour);
    if (surface == NULL) {
        return cached;
    }
    cached = cached_from_surface(glyphs->renderer, surface);
    cached.part.y += font->baseline - font->ascent;
    SDL_FreeSurface(surface);
    return cached;
}

const Cached *glyphs_get(Glyphs *glyphs, const GlyphLine *line) {
    uint64_t key = hash_bytes(HASH_START, line->bytes, line->length);
    key = hash_number(hash_number(key, line->pixels * 2 + line->bold), line->colour | 0xFF);
    const Cached *cached = textures_find(glyphs->textures, key);
    return cached != NULL ? cached : textures_put(glyphs->textures, key, make(glyphs, line));
}

void glyphs_draw(Glyphs *glyphs, int x, int y, const GlyphLine *line) {
    uint8_t alpha = (uint8_t)(line->colour & 0xFF);
    if (line->length > 0 && alpha > 0) {
        cached_draw(glyphs->renderer, glyphs_get(glyphs, line), x, y, alpha);
    }
}
