/* How wide text is. Platform measures with the real fonts; unit tests may fake it. */
#ifndef UI_MEASURE_H
#define UI_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct UiMeasure {
    void *self;
    /* Width in units, rounded up, of one line of `length` bytes at an em of `size` units when a
     * unit is `scale` pixels wide. The result is what DRAW_GLYPHS will cover at that scale. */
    int (*width)(void *self, const char *bytes, size_t length, int size, bool bold, double scale);
} UiMeasure;

#endif
