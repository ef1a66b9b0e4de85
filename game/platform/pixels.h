/* From page units to pixels of the window and back. Edges are rounded, not sizes, so what touches
 * in units touches in pixels. Whatever the numbers, the results stay within +-32,000.
 */
#ifndef PLATFORM_PIXELS_H
#define PLATFORM_PIXELS_H

#include <SDL.h>

#include "ui/draw.h"

SDL_Point pixels_of_point(DrawPage page, int x, int y);
SDL_Rect pixels_of_rect(DrawPage page, DrawRect rect);
/* For pictures, which are made for one size: that one does not change on the way across the page.
 */
SDL_Rect pixels_of_picture(DrawPage page, DrawRect rect);
int pixels_of_length(DrawPage page, int units);
int pixels_of_line(DrawPage page, int units); /* at least 1 unless units is 0 */
SDL_Point units_of_pixel(DrawPage page, double x, double y);

#endif
