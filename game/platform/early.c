#include "platform/early.h"

#include <stdlib.h>

#include <shoes/assert.h>

#include "platform/layers.h"
#include "platform/pixels.h"

enum { PICTURES_MAX = 64 };

struct Early {
    DrawList *list;
    int assets;
    SDL_Thread *thread;
    int count;
    PictureWanted wanted[PICTURES_MAX];
    SDL_Surface *made[PICTURES_MAX];
};

static bool is_same(const PictureWanted *a, const PictureWanted *b) {
    return a->key == b->key && a->w == b->w && a->h == b->h && a->mirrored == b->mirrored &&
           a->tint == b->tint && a->is_asset == b->is_asset;
}

static void add_picture(Early *early, PictureWanted wanted) {
    for (int i = 0; i < early->count; i++) {
        if (is_same(&early->wanted[i], &wanted)) {
            return;
        }
    }
    if (early->count < PICTURES_MAX) {
        early->wanted[early->count++] = wanted;
    }
}

static void collect(Early *early) {
    DrawPage page = draw_list_page(early->list);
    for (size_t i = 0; i < draw_count(early->list); i++) {
        const DrawCommand *command = draw_at(early->list, i);
        SDL_Rect rect = pixels_of_picture(page, command->rect);
        if (command->kind == DRAW_PICTURE && layers_in_window(page, rect)) {
            add_picture(early, layers_wanted(early->list, command, rect));
        }
    }
}

static int rasterise_all(void *data) {
    Early *early = data;
    for (int i = 0; i < early->count; i++) {
        early->made[i] = pictures_rasterise(early->assets, &early->wanted[i]);
    }
    return 0;
}

Early *early_begin(DrawList *list, int assets) {
    Early *early = calloc(1, sizeof *early);
    if (early == NULL) {
        memory_exit();
    }
    early->list = list;
    early->assets = assets;
    collect(early);
    early->thread = SDL_CreateThread(rasterise_all, "pictures", early);
    if (early->thread == NULL) {
        early_end(early, NULL);
        return NULL;
    }
    return early;
}

void early_end(Early *early, Painter *painter) {
    if (early == NULL) {
        return;
    }
    SDL_WaitThread(early->thread, NULL);
    for (int i = 0; i < early->count; i++) {
        if (painter != NULL && early->made[i] != NULL) {
            painter_take(painter, &early->wanted[i], early->made[i]);
        }
        SDL_FreeSurface(early->made[i]);
    }
    draw_list_free(early->list);
    free(early);
}
