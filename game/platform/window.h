/* The one window with its renderer and painter.
 */
#ifndef PLATFORM_WINDOW_H
#define PLATFORM_WINDOW_H

#include <stdbool.h>

#include <SDL.h>

#include "ui/draw.h"

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
    bool direct; /* the renderer paints on the window's own surface, which keeps its picture */
} Window;

/* Starts SDL's video, and nothing else of SDL. False: SDL_GetError says why. */
bool window_start_video(void);

/* The size in pixels that a window opened now most likely has. False: nobody knows yet; once the
 * video is started somebody does. */
bool window_expect(const PlatformWindow *wanted, int *w, int *h);

/* After window_start_video. False: SDL_GetError says why; nothing is left open, and no video. */
bool window_open(Window *window, const PlatformWindow *wanted, Fonts *fonts, int assets);
void window_close(Window *window);

/* Paints and shows the list: where it differs from the last one, or as a whole. */
void window_show(Window *window, const DrawList *list, bool whole);

void window_measure(Window *window); /* after its size changed */
void window_set_fullscreen(Window *window, bool on);

#endif
