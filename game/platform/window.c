#include "platform/window.h"

enum { LEAST_W = 320, LEAST_H = 240, USUAL_W = 1280, USUAL_H = 720, MOST = 16384 };

static void set_hints(void) {
    /* Otherwise SDL puts OpenGL behind the software renderer's window: four times the start, eight
     * times the memory. */
    SDL_SetHintWithPriority(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0", SDL_HINT_DEFAULT);
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1"); /* signals.h has its own, for SIGHUP too */
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Shoes");
}

static int clamp(int value, int least) {
    return value < least ? least : value > MOST ? MOST : value;
}

static void choose_size(const PlatformWindow *wanted, int *w, int *h) {
    SDL_Rect display = {0, 0, USUAL_W * 3 / 2, USUAL_H * 3 / 2};
    SDL_GetDisplayUsableBounds(0, &display); /* fails before the video is there */
    *w = clamp(wanted->width > 0 ? wanted->width : display.w * 2 / 3, LEAST_W);
    *h = clamp(wanted->height > 0 ? wanted->height : display.h * 2 / 3, LEAST_H);
}

static bool open_window(Window *window, const PlatformWindow *wanted) {
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    int w = 0, h = 0;
    choose_size(wanted, &w, &h);
    window->fullscreen = wanted->fullscreen;
    if (wanted->fullscreen) {
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    }
    window->window =
        SDL_CreateWindow("Shoes", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, w, h, flags);
    if (window->window == NULL) {
        return false;
    }
    SDL_SetWindowMinimumSize(window->window, LEAST_W, LEAST_H);
    return true;
}

/* SDL_RENDER_DRIVER, if set, chooses another one. */
static bool open_renderer(Window *window) {
    window->renderer = SDL_CreateRenderer(window->window, -1, SDL_RENDERER_SOFTWARE);
    if (window->renderer == NULL) {
        window->renderer = SDL_CreateRenderer(window->window, -1, 0);
    }
    SDL_RendererInfo info = {0};
    window->direct = window->renderer != NULL &&
                     SDL_GetRendererInfo(window->renderer, &info) == 0 &&
                     SDL_strcmp(info.name, "software") == 0;
    return window->renderer != NULL;
}

bool window_expect(const PlatformWindow *wanted, int *w, int *h) {
    bool started = SDL_WasInit(SDL_INIT_VIDEO) != 0;
    bool given = wanted->width > 0 && wanted->height > 0;
    SDL_Rect display;
    if (wanted->fullscreen) {
        bool known = started && SDL_GetDisplayBounds(0, &display) == 0;
        *w = known ? display.w : 0;
        *h = known ? display.h : 0;
        return known;
    }
    choose_size(wanted, w, h);
    return started || given;
}

bool window_start_video(void) {
    set_hints();
    return SDL_InitSubSystem(SDL_INIT_VIDEO) == 0;
}

bool window_open(Window *window, const PlatformWindow *wanted, Fonts *fonts, int assets) {
    *window = (Window){0};
    if (!open_window(window, wanted) || !open_renderer(window)) {
        window_close(window);
        return false;
    }
    SDL_StopTextInput(); /* SDL starts it by itself; only a field needs it */
    window->painter = painter_new(window->renderer, fonts, assets);
    window_measure(window);
    return true;
}

void window_close(Window *window) {
    painter_free(window->painter);
    if (window->renderer != NULL) {
        SDL_DestroyRenderer(window->renderer);
    }
    if (window->window != NULL) {
        SDL_DestroyWindow(window->window);
    }
    *window = (Window){0};
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

/* The surface is marked as holding our picture: a new one, after a change of size, is not. */
static bool take_surface(Window *window) {
    SDL_Surface *surface = window->direct ? SDL_GetWindowSurface(window->window) : NULL;
    bool kept = surface != NULL && surface->userdata == window;
    if (surface != NULL) {
        surface->userdata = window;
    }
    window->direct = surface != NULL;
    return kept;
}

void window_show(Window *window, const DrawList *list, bool whole) {
    bool kept = take_surface(window);
    if (!kept || whole) {
        painter_draw(window->painter, list);
        SDL_RenderPresent(window->renderer);
        return;
    }
    Damage damage = painter_draw_changes(window->painter, list);
    SDL_RenderFlush(window->renderer);
    if (damage.count > 0 &&
        SDL_UpdateWindowSurfaceRects(window->window, damage.rects, damage.count) != 0) {
        SDL_RenderPresent(window->renderer);
    }
}

void window_measure(Window *window) {
    int w = 0, h = 0;
    SDL_GetWindowSize(window->window, &window->points_w, &window->points_h);
    if (SDL_GetRendererOutputSize(window->renderer, &w, &h) == 0 && w > 0 && h > 0) {
        window->pixels_w = w;
        window->pixels_h = h;
    }
    if (window->pixels_w < 1 || window->pixels_h < 1) {
        window->pixels_w = clamp(window->points_w, 1);
        window->pixels_h = clamp(window->points_h, 1);
    }
}

void window_set_fullscreen(Window *window, bool on) {
    if (on == window->fullscreen) {
        return;
    }
    if (SDL_SetWindowFullscreen(window->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0) == 0) {
        window->fullscreen = on;
    }
    window_measure(window);
}
