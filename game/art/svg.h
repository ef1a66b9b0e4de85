/* SVG text in a fixed buffer: the little writer all drawing code uses. No heap.
 *
 *     SvgText svg;
 *     svg_begin(&svg, 400, 600);
 *     svg_shift(&svg, 200, 580, 0, 1, 1);              <g transform="translate(200 580)">
 *     svg_path(&svg, svg_lined(0xa06a47, 5), "M0 0L%.1f %.1fZ", x, y);
 *     svg_up(&svg);                                    </g>
 *     svg_end(&svg);
 *
 * Within what SDL_image's renderer draws: paths, circles, ellipses, groups with transforms; no
 * clipping, no text. Text that does not fit is dropped and `full` is set.
 */
#ifndef ART_SVG_H
#define ART_SVG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SVG_MAX = 24 * 1024 };

#define SVG_INK 0x5a3420u  /* warm brown, all lines */
#define SVG_DARK 0x24140du /* brows, lids, mouth lines: 3:1 on every skin */

typedef struct SvgText {
    size_t length;
    bool full;
    char bytes[SVG_MAX];
} SvgText;

/* How a shape is filled and lined. A width of 0: no line. */
typedef struct SvgPen {
    int64_t fill; /* 0xRRGGBB or SVG_NONE */
    double width;
    int64_t line;   /* 0: SVG_INK */
    double opacity; /* of the fill; 0 counts as 1 */
} SvgPen;

#define SVG_NONE ((int64_t)-1)

/* The picture is `w` by `h` of its own units. */
void svg_begin(SvgText *svg, double w, double h);
void svg_end(SvgText *svg);

void svg_add(SvgText *svg, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Opens a group moved to x, y, turned clockwise by degrees and scaled. Close it with svg_up. */
void svg_shift(SvgText *svg, double x, double y, double degrees, double scale_x, double scale_y);
void svg_up(SvgText *svg);

/* A path; the format gives the value of `d`. */
void svg_path(SvgText *svg, SvgPen pen, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void svg_ellipse(SvgText *svg, SvgPen pen, double x, double y, double rx, double ry);

/* A path in parts: svg_open, any svg_add into its `d`, svg_close. */
void svg_open(SvgText *svg);
void svg_close(SvgText *svg, SvgPen pen);

/* Pens in short. */
SvgPen svg_fill(uint32_t colour);
SvgPen svg_tint(uint32_t colour, double opacity); /* no line */
SvgPen svg_lined(uint32_t colour, double width);
SvgPen svg_line(double width);
SvgPen svg_line_in(uint32_t colour, double width);

/* Colour `part` (0..1) of the way from one to another. */
uint32_t svg_blend(uint32_t from, uint32_t to, double part);

#endif
