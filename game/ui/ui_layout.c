#include "ui/ui.h"

static int smaller(int a, int b) {
    return a < b ? a : b;
}

static int not_negative(int number) {
    return number < 0 ? 0 : number;
}

static void centre_row(DrawRect area, DrawRect *row, int count, int used) {
    for (int i = 0; i < count; i++) {
        row[i].x += (area.w - used) / 2;
    }
}

int ui_flow(DrawRect area, const int *widths, int height, int gap, int count, UiAlign align,
            DrawRect *out) {
    int y = area.y, start = 0;
    while (start < count) {
        int used = 0, end = start;
        while (end < count) {
            int width = smaller(widths[end], area.w),
                wanted = used + (end > start ? gap : 0) + width;
            if (end > start && wanted > area.w) {
                break;
            }
            out[end] = (DrawRect){area.x + wanted - width, y, width, height};
            used = wanted;
            end++;
        }
        if (align == UI_ALIGN_CENTRE) {
            centre_row(area, out + start, end - start, used);
        }
        start = end;
        y += height + gap;
    }
    return count > 0 ? y - gap - area.y : 0;
}

DrawRect ui_cut_top(DrawRect *rect, int size, int gap) {
    DrawRect strip = {rect->x, rect->y, rect->w, smaller(not_negative(size), rect->h)};
    int taken = smaller(strip.h + gap, rect->h);
    rect->y += taken;
    rect->h -= taken;
    return strip;
}

DrawRect ui_cut_bottom(DrawRect *rect, int size, int gap) {
    int height = smaller(not_negative(size), rect->h);
    DrawRect strip = {rect->x, rect->y + rect->h - height, rect->w, height};
    rect->h -= smaller(height + gap, rect->h);
    return strip;
}

DrawRect ui_cut_left(DrawRect *rect, int size, int gap) {
    DrawRect strip = {rect->x, rect->y, smaller(not_negative(size), rect->w), rect->h};
    int taken = smaller(strip.w + gap, rect->w);
    rect->x += taken;
    rect->w -= taken;
    return strip;
}

DrawRect ui_cut_right(DrawRect *rect, int size, int gap) {
    int width = smaller(not_negative(size), rect->w);
    DrawRect strip = {rect->x + rect->w - width, rect->y, width, rect->h};
    rect->w -= smaller(width + gap, rect->w);
    return strip;
}
