/* The families of letters at any size in pixels, and how wide text in them is.
 *
 * The files are mapped, so only the glyphs in use take memory; one TTF_Font a family, size and
 * weight, the least recently used closed first. SDL_ttf is started by the first call that needs it.
 * Text is UTF-8; controls and direction overrides become U+FFFD and a line is cut at 2,000 bytes
 * before SDL_ttf sees it.
 *
 * SDL_ttf knows one font at a time. So a line is a row of runs: what its family has, and between
 * that what comes from Andika. Measuring and painting go by the same runs:
 *
 *     FontRun run = {0};
 *     while (fonts_next_run(fonts, line, style, &run)) { ... line + run.first, run.length ... }
 */
#ifndef PLATFORM_FONTS_H
#define PLATFORM_FONTS_H

#include <stdbool.h>
#include <stddef.h>

#include <SDL.h>
#include <SDL_ttf.h>

#include "ui/draw.h"

enum { FONTS_LINE_SIZE = 2001 };

typedef struct Fonts Fonts;

typedef struct FontStyle {
    int pixels; /* em, of Andika; other families are set smaller or larger to look alike */
    bool bold;
    DrawFont font;
} FontStyle;

typedef struct Font {
    TTF_Font *ttf;
    int ascent;   /* pixels from the top of a rendered line to its baseline */
    int baseline; /* pixels from the top of the line box (1.5 times the size) to the baseline */
} Font;

/* `assets` is the folder's descriptor, borrowed. Opens nothing yet. */
Fonts *fonts_new(int assets);
void fonts_free(Fonts *fonts); /* NULL is fine */

/* NULL: it could not be opened, which was said once on standard error. Valid for ten
 * calls more. */
const Font *fonts_get(Fonts *fonts, FontStyle style);

/* A stretch of a clean line that one family has all of. A mark goes with its letter. */
typedef struct FontRun {
    size_t first, length; /* bytes */
    FontStyle style;
} FontRun;

/* False: the line is over. Begins with a run of zeros. */
bool fonts_next_run(Fonts *fonts, const char *line, FontStyle style, FontRun *run);

/* In pixels; 0 without fonts. */
int fonts_width(Fonts *fonts, const char *bytes, size_t length, FontStyle style);

/* Makes a line fit to be given to SDL_ttf. */
void fonts_clean_line(char line[FONTS_LINE_SIZE], const char *bytes, size_t length);

/* As text is set when a unit is `scale` pixels wide: at whole pixels. */
FontStyle fonts_style(DrawText text, double scale);

#endif
