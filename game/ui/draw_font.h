/* The families of letters that a player can choose between (ACCESS.md A24).
 *
 * Each has a regular and a bold face in assets/fonts, under the SIL Open Font License, unmodified.
 * A character that a family has not got comes from Andika, which has them all. `percent` makes
 * small letters equally high: the x-height of Andika (0.498 of the em, as its file says) over the
 * family's own, rounded; a test measures it. So a size means the same in every family, and layouts
 * need no other heights.
 */
#ifndef UI_DRAW_FONT_H
#define UI_DRAW_FONT_H

typedef enum DrawFont {
    DRAW_FONT_ANDIKA,
    DRAW_FONT_ATKINSON,
    DRAW_FONT_LEXEND,
    DRAW_FONT_OPENDYSLEXIC,
    DRAW_FONTS
} DrawFont;

typedef struct DrawFontFamily {
    const char *id;       /* in settings.json and in the keys of its words */
    const char *faces[2]; /* paths under assets: regular, bold */
    int percent;          /* of the size asked for */
    int most;             /* text scale up to which pages have room: wide letters need more of it */
} DrawFontFamily;

const DrawFontFamily *draw_font_family(DrawFont font);
DrawFont draw_font_find(const char *id); /* Andika when there is no such family */

#endif
