/* The two faces of Andika at any size in pixels, and how wide text in them is.
 *
 * The files are mapped, so only the glyphs in use take memory; one TTF_Font a size and weight, the
 * least recently used closed first. SDL_ttf is started by the first call that needs it. Text is
 * UTF-8; controls and direction overrides become U+FFFD and a line is cut at 2,000 bytes before
 * SDL_ttf sees it.
 */
#ifndef PLATFORM_FONTS_H
#define PLATFORM_FONTS_H

#include <stdbool.h>
#include <stddef.h>

#include <SDL.h>
#include <SDL_ttf.h>

enum { FONTS_LINE_SIZE = 2001 };

typedef struct Fonts Fonts;

typedef struct Font {
    TTF_Font *ttf;
    int ascent;   /* pixels from the top of a rendered line to its baseline */
    int baseline; /* pixels from the top of the line box (1.5 times the size) to the baseline */
} Font;

/* `assets` is the folder's descriptor, borrowed. Opens nothing yet. */
Fonts *fonts_new(int assets);
void fonts_free(Fonts *fonts); /* NULL is fine */

/* NULL: it could not be opened, which was said once on standard error. Valid until the next call.
 */
const Font *fonts_get(Fonts *fonts, int pixels, bool bold);

/* In pixels; 0 without fonts. */
int fonts_width(Fonts *fonts, const char *bytes, size_t length, int pixels, bool bold);

/* Makes a line fit to be given to SDL_ttf. */
void fonts_clean_line(char line[FONTS_LINE_SIZE], const char *bytes, size_t length);

/* The size in whole pixels at which text of `size` units is set. */
int fonts_pixels(int size, double scale);

#endif
