/* The one window with its renderer and painter.
 */
#ifndef PLATFORM_WINDOW_H
#define PLATFORM_WINDOW_H

#include <stdbool.h>

#include <SDL.h>

#include "platform/fonts.h"
#include "platform/paint.h"
#include "platform/platform.h"

typedef struct Window {
    SDL_Window *window;
    SDL_Renderer *renderer;
    Painter *painter;
    int pixels_w, pixels_h; /* what is drawn on */
    int points_w, points_h; /* what the mouse is counted in */
    bool fullscreen;
} Window;

/* Starts SDL's video, and nothing else of SDL. False: SDL_GetError says why; nothing is left open.
 */
bool window_open(Window *window, const PlatformWindow *wanted, Fonts *fonts, int assets);
void window_close(Window *window);

void window_measure(Window *window); /* after its size changed */
void window_set_fullscreen(Window *window, bool on);

#endif
