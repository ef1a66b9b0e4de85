#include "platform/pixels.h"

#include <math.h>

static int clamp(double value) {
    return value > 32000 ? 32000 : value < -32000 ? -32000 : (int)value;
}

static int pixel(double units, double scale, int origin) {
    return clamp(floor(units * scale + 0.5) + origin);
}

SDL_Point pixels_of_point(DrawPage page, int x, int y) {
    return (SDL_Point){pixel(x, page.scale, page.origin_x), pixel(y, page.scale, page.origin_y)};
}

SDL_Rect pixels_of_rect(DrawPage page, DrawRect rect) {
    int left = pixel(rect.x, page.scale, page.origin_x);
    int top = pixel(rect.y, page.scale, page.origin_y);
    int right = pixel((double)rect.x + rect.w, page.scale, page.origin_x);
    int bottom = pixel((double)rect.y + rect.h, page.scale, page.origin_y);
    return (SDL_Rect){left, top, right - left, bottom - top};
}

SDL_Rect pixels_of_picture(DrawPage page, DrawRect rect) {
    SDL_Point at = pixels_of_point(page, rect.x, rect.y);
    return (SDL_Rect){at.x, at.y, pixels_of_length(page, rect.w), pixels_of_length(page, rect.h)};
}

int pixels_of_length(DrawPage page, int units) {
    return units <= 0 ? 0 : clamp(floor(units * page.scale + 0.5));
}

int pixels_of_line(DrawPage page, int units) {
    int pixels = pixels_of_length(page, units);
    return units > 0 && pixels < 1 ? 1 : pixels;
}

SDL_Point units_of_pixel(DrawPage page, double x, double y) {
    return (SDL_Point){clamp(floor((x - page.origin_x) / page.scale)),
                       clamp(floor((y - page.origin_y) / page.scale))};
}
