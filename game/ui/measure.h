/* How wide text is. Platform measures with the real fonts; unit tests may fake it. */
#ifndef UI_MEASURE_H
#define UI_MEASURE_H

#include <stddef.h>

#include "ui/draw.h"

typedef struct UiMeasure {
    void *self;
    /* Width in units, rounded up, of one line of `length` bytes in this text's size, weight and
     * family when a unit is `scale` pixels wide. The result is what DRAW_GLYPHS will cover at that
     * scale. */
    int (*width)(void *self, const char *bytes, size_t length, DrawText text, double scale);
} UiMeasure;

#endif
