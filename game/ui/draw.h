/* A draw list: what one frame looks like, as plain data.
 *
 * Screens, ui and art append to it; platform paints it and nothing else does. It knows no SDL and
 * no widget. All places and sizes are in units: a unit is the window's short side / 1080 (see
 * DrawPage), x to the right, y down, origin at the page's top left. Colours are 0xRRGGBBAA.
 *
 *     draw_begin(list, draw_page(1280, 720));
 *     draw_round(list, (DrawRect){40, 40, 400, 120}, (DrawRound){.radius = 60, .fill = 0xFFFDF7FF,
 *                .line = 0x5A3420FF, .line_width = 5});
 *     draw_text(list, 80, 70, "Whose shoes today?", (DrawText){.size = 44, .bold = true, .colour =
 * 0x3A2016FF}); draw_asset(list, (DrawRect){900, 200, 320, 200}, "shoes/maya-side.svg");
 *
 * The list holds a fixed number of commands and of bytes of text; beyond that, draw_* drops the
 * command and draw_overflowed says so (a test's business: no real screen comes near). Strings are
 * copied into the list. No heap after draw_list_new.
 */
#ifndef UI_DRAW_H
#define UI_DRAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/draw_font.h"

typedef struct DrawRect {
    int x, y, w, h;
} DrawRect;

/* How the window maps to units. Short side = 1080 units; the long side follows, at most 2.4 : 1;
 * what is left of a longer window stays paper, shared to both sides. pixel = origin + unit * scale.
 */
typedef struct DrawPage {
    int window_w, window_h; /* pixels, at least 1 */
    int w, h;               /* the page in units */
    double scale;           /* pixels per unit */
    int origin_x, origin_y; /* pixels left and above the page */
} DrawPage;

typedef enum DrawKind {
    DRAW_FILL,    /* a plain rectangle */
    DRAW_SHAPE,   /* a rectangle with round corners, filled and outlined, anti-aliased */
    DRAW_GLYPHS,  /* one line of text, never wrapped */
    DRAW_PICTURE, /* an SVG: an asset's path or SVG text */
    DRAW_CLIP /* what follows shows inside `rect` only, until the next DRAW_CLIP; w = 0 means the
                 whole page */
} DrawKind;

typedef struct DrawRound {
    int radius;     /* clamped to half the short side */
    uint32_t fill;  /* alpha 0: no fill */
    uint32_t line;  /* the outline lies inside the rectangle */
    int line_width; /* 0: no outline */
} DrawRound;

typedef struct DrawText {
    int size; /* em size; about ascender to descender. One line is 1.5 * size high */
    bool bold;
    uint32_t colour;
    DrawFont font; /* 0: Andika */
} DrawText;

typedef struct DrawCommand {
    DrawKind kind;
    DrawRect rect;        /* glyphs: x, y = top left of the line box, w = h = 0 */
    DrawRound round;      /* shape; a fill uses round.fill */
    DrawText text;        /* glyphs */
    uint64_t key;         /* picture: names the picture for the cache, whatever its size */
    bool is_asset;        /* picture: bytes hold an asset's path, else SVG text */
    uint8_t alpha;        /* picture: 255 = as drawn */
    uint32_t tint;        /* picture: laid over what it shows, its own alpha says how much */
    bool mirrored;        /* picture: left and right exchanged */
    size_t first, length; /* where its bytes lie, see draw_bytes */
} DrawCommand;

typedef struct DrawList DrawList;

DrawList *draw_list_new(void);
void draw_list_free(DrawList *list); /* NULL is fine */

DrawPage draw_page(int window_w, int window_h);
void draw_begin(DrawList *list, DrawPage page); /* empties the list */

void draw_fill(DrawList *list, DrawRect rect, uint32_t colour);
void draw_round(DrawList *list, DrawRect rect, DrawRound round);
void draw_text(DrawList *list, int x, int y, const char *line, DrawText text);
void draw_text_span(DrawList *list, int x, int y, const char *bytes, size_t length, DrawText text);
void draw_asset(DrawList *list, DrawRect rect, const char *path);
void draw_asset_with(DrawList *list, DrawRect rect, const char *path, uint8_t alpha, bool mirrored);

/* As draw_asset, with a light over the whole picture: the same as a fill of this colour after it,
 * but mixed in once, when the picture is rasterised. */
void draw_asset_tinted(DrawList *list, DrawRect rect, const char *path, uint32_t tint);

/* SVG text of our own making. `key` must change whenever the text does (hash what the text was
 * computed from); the picture is rasterised to rect's exact size once and found by key and size
 * after that. */
void draw_svg(DrawList *list, DrawRect rect, uint64_t key, const char *svg, size_t length,
              uint8_t alpha);

void draw_clip(DrawList *list, DrawRect rect);
void draw_clip_none(DrawList *list);

size_t draw_count(const DrawList *list);
const DrawCommand *draw_at(const DrawList *list, size_t index);
const char *draw_bytes(const DrawList *list,
                       const DrawCommand *command); /* NUL-terminated, borrowed until draw_begin */
DrawPage draw_list_page(const DrawList *list);
bool draw_overflowed(const DrawList *list);

/* Equal for lists that look equal (commands, bytes of text, keys, page); FNV-1a, 64 bits. Pictures
 * count by key. */
uint64_t draw_hash(const DrawList *list);
uint64_t draw_hash_command(const DrawList *list, const DrawCommand *command); /* of one */

/* Geometry everybody needs. */
bool draw_rect_contains(DrawRect rect, int x, int y);
bool draw_rect_overlaps(DrawRect a, DrawRect b); /* sharing only an edge is no overlap */
DrawRect draw_rect_inset(DrawRect rect, int by);

#endif
