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

static SDL_Surface *render_run(Glyphs *glyphs, char *line, FontRun run, uint32_t colour) {
    const Font *font = fonts_get(glyphs->fonts, run.style);
    char *end = line + run.first + run.length;
    char kept = *end;
    *end = '\0';
    SDL_Surface *surface = font == NULL ? NULL : render(font->ttf, line + run.first, colour);
    *end = kept;
    return surface;
}

/* A see-through line box with room for what reaches out of it, above and below. */
static SDL_Surface *make_sheet(Glyphs *glyphs, const GlyphLine *wanted) {
    int width = fonts_width(glyphs->fonts, wanted->bytes, wanted->length, wanted->style);
    width = width < 1 ? 1 : width > WIDTH_MAX ? WIDTH_MAX : width;
    return SDL_CreateRGBSurfaceWithFormat(0, width, 4 * wanted->style.pixels + 4, 32,
                                          SDL_PIXELFORMAT_ARGB8888);
}

/* Side by side, on the baseline of the line's own family. */
static SDL_Surface *render_runs(Glyphs *glyphs, char *line, const GlyphLine *wanted, int baseline) {
    SDL_Surface *sheet = make_sheet(glyphs, wanted);
    FontRun run = {0};
    int x = 0;
    while (sheet != NULL && fonts_next_run(glyphs->fonts, line, wanted->style, &run)) {
        SDL_Surface *part = render_run(glyphs, line, run, wanted->colour);
        const Font *font = fonts_get(glyphs->fonts, run.style);
        if (part != NULL && font != NULL) {
            SDL_Rect at = {x, wanted->style.pixels + baseline - font->ascent, 0, 0};
            SDL_SetSurfaceBlendMode(part, SDL_BLENDMODE_NONE);
            SDL_BlitSurface(part, NULL, sheet, &at);
            x += part->w;
        }
        SDL_FreeSurface(part);
    }
    return sheet;
}

/* Holds the line as if drawn from the top of its box, so that x and y need nothing but the box. */
static Cached make(Glyphs *glyphs, const GlyphLine *wanted) {
    char line[FONTS_LINE_SIZE];
    Cached cached = {0};
    FontRun run = {0};
    const Font *font = fonts_get(glyphs->fonts, wanted->style);
    if (font == NULL) {
        return cached;
    }
    int baseline = font->baseline, top = baseline - font->ascent;
    fonts_clean_line(line, wanted->bytes, wanted->length);
    fonts_next_run(glyphs->fonts, line, wanted->style, &run);
    bool alone = line[run.length] == '\0' && run.style.font == wanted->style.font;
    SDL_Surface *surface = alone ? render_run(glyphs, line, run, wanted->colour)
                                 : render_runs(glyphs, line, wanted, baseline);
    if (surface == NULL) {
        return cached;
    }
    cached = cached_from_surface(glyphs->renderer, surface);
    cached.part.y += alone ? top : -wanted->style.pixels;
    SDL_FreeSurface(surface);
    return cached;
}

static uint64_t line_key(const GlyphLine *line) {
    uint64_t key = hash_bytes(HASH_START, line->bytes, line->length);
    int kind = (line->style.pixels * 2 + line->style.bold) * DRAW_FONTS + (int)line->style.font;
    return hash_number(hash_number(key, kind), line->colour | 0xFF);
}

const Cached *glyphs_get(Glyphs *glyphs, const GlyphLine *line) {
    uint64_t key = line_key(line);
    const Cached *cached = textures_find(glyphs->textures, key);
    return cached != NULL ? cached : textures_put(glyphs->textures, key, make(glyphs, line));
}

void glyphs_draw(Glyphs *glyphs, int x, int y, const GlyphLine *line) {
    uint8_t alpha = (uint8_t)(line->colour & 0xFF);
    if (line->length > 0 && alpha > 0) {
        cached_draw(glyphs->renderer, glyphs_get(glyphs, line), x, y, alpha);
    }
}
