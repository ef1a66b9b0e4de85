#include "ui/draw.h"

bool draw_rect_contains(DrawRect rect, int x, int y) {
    return x >= rect.x && y >= rect.y && x < rect.x + rect.w && y < rect.y + rect.h;
}

bool draw_rect_overlaps(DrawRect a, DrawRect b) {
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

DrawRect draw_rect_inset(DrawRect rect, int by) {
    DrawRect inner = {rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by};
    if (inner.w < 0) {
        inner.x += inner.w / 2;
        inner.w = 0;
    }
    if (inner.h < 0) {
        inner.y += inner.h / 2;
        inner.h = 0;
    }
    return inner;
}
