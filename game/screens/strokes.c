#include "screens/strokes.h"

#include <stdarg.h>
#include <stdio.h>

#include <shoes/hash.h>

void strokes_add(Strokes *out, const char *format, ...) {
    va_list values;
    size_t room = sizeof out->svg - out->used;
    va_start(values, format);
    int length = vsnprintf(out->svg + out->used, room, format, values);
    va_end(values);
    out->used += length > 0 && (size_t)length < room ? (size_t)length : 0;
}

void strokes_begin(Strokes *out, DrawRect rect) {
    out->used = 0;
    out->rect = rect;
    strokes_add(out,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' "
                "viewBox='0 0 %d %d'>",
                rect.w, rect.h, rect.w, rect.h);
}

void strokes_draw(Ui *ui, Strokes *strokes) {
    strokes_add(strokes, "</svg>");
    draw_svg(ui_list(ui), strokes->rect, hash_bytes(HASH_START, strokes->svg, strokes->used),
             strokes->svg, strokes->used, 255);
}
