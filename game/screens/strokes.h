/* Lines drawn as one picture: SVG pieces collected for a rectangle, then drawn. Places in a piece
 * count from the rectangle's corner. What has no more room is left away.
 *
 *     strokes_begin(&strokes, rect);
 *     strokes_add(&strokes, "<path d='M%d %dH%d' .../>", x, y, to);
 *     strokes_draw(ui, &strokes);
 */
#ifndef SCREENS_STROKES_H
#define SCREENS_STROKES_H

#include "ui/ui.h"

enum { STROKES_MOST = 8192 };

typedef struct Strokes {
    char svg[STROKES_MOST];
    size_t used;
    DrawRect rect;
} Strokes;

void strokes_begin(Strokes *out, DrawRect rect);
__attribute__((format(printf, 2, 3))) void strokes_add(Strokes *out, const char *format, ...);
void strokes_draw(Ui *ui, Strokes *strokes);

#endif
