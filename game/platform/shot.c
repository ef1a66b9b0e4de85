#include "platform/shot.h"

#include <stdlib.h>

#include <SDL_image.h>

#include <shoes/assert.h>

#include "platform/paint.h"

struct Shot {
    Fonts *fonts;
    int assets;
    SDL_Surface *surface; /* of the last size */
    SDL_Renderer *renderer;
    Painter *painter;
};

Shot *shot_new(Fonts *fonts, int assets) {
    Shot *shot = calloc(1, sizeof *shot);
    if (shot == NULL) {
        memory_exit();
    }
    shot->fonts = fonts;
    shot->assets = assets;
    return shot;
}

static void drop(Shot *shot) {
    painter_free(shot->painter);
    if (shot->renderer != NULL) {
        SDL_DestroyRenderer(shot->renderer);
    }
    SDL_FreeSurface(shot->surface);
    shot->painter = NULL;
    shot->renderer = NULL;
    shot->surface = NULL;
}

void shot_free(Shot *shot) {
    if (shot != NULL) {
        drop(shot);
        free(shot);
    }
}

/* The window surface's own format, so that a shot equals the screen to the last bit. */
static bool open_size(Shot *shot, int w, int h) {
    if (shot->surface != NULL && shot->surface->w == w && shot->surface->h == h) {
        return true;
    }
    drop(shot);
    shot->surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    if (shot->surface != NULL) {
        shot->renderer = SDL_CreateSoftwareRenderer(shot->surface);
    }
    if (shot->renderer == NULL) {
        drop(shot);
        return false;
    }
    shot->painter = painter_new(shot->renderer, shot->fonts, shot->assets);
    return true;
}

SDL_Surface *shot_paint(Shot *shot, const DrawList *list) {
    DrawPage page = draw_list_page(list);
    if (!open_size(shot, page.window_w, page.window_h)) {
        return NULL;
    }
    painter_prepare(shot->painter, list, 0);
    painter_draw(shot->painter, list);
    SDL_RenderFlush(shot->renderer);
    return shot->surface;
}

bool shot_write(Shot *shot, const DrawList *list, const char *path) {
    SDL_Surface *surface = shot_paint(shot, list);
    return surface != NULL && IMG_SavePNG(surface, path) == 0;
}

size_t shot_rasterised(const Shot *shot) {
    return shot->painter == NULL ? 0 : painter_rasterised(shot->painter);
}
