#include "platform/paint.h"

#include <stdlib.h>

#include <shoes/assert.h>

#include "platform/layers.h"
#include "platform/pixels.h"

enum { SHAPE_BYTES = 4 * 1024 * 1024 };

struct Painter {
    Brushes brushes;
    int window_w, window_h; /* of the picture last painted; 0: none */
    int now;                /* which of the two is that picture's */
    Layers layers[2];
};

Painter *painter_new(SDL_Renderer *renderer, Fonts *fonts, int assets) {
    Painter *painter = calloc(1, sizeof *painter);
    if (painter == NULL) {
        memory_exit();
    }
    painter->brushes = (Brushes){.renderer = renderer,
                                 .glyphs = glyphs_new(renderer, fonts),
                                 .pictures = pictures_new(renderer, assets),
                                 .shapes = textures_new(SHAPE_BYTES)};
    return painter;
}

void painter_free(Painter *painter) {
    if (painter == NULL) {
        return;
    }
    glyphs_free(painter->brushes.glyphs);
    pictures_free(painter->brushes.pictures);
    textures_free(painter->brushes.shapes);
    free(painter);
}

void painter_forget(Painter *painter) {
    glyphs_clear(painter->brushes.glyphs);
    pictures_clear(painter->brushes.pictures);
    textures_clear(painter->brushes.shapes);
    painter->window_w = 0;
}

size_t painter_rasterised(const Painter *painter) {
    return pictures_made(painter->brushes.pictures);
}

/* --- making what is missing --- */

/* Is there something to make for this command? */
static bool is_missing(const Painter *painter, const DrawList *list, const DrawCommand *command,
                       PictureWanted *wanted) {
    if (command->kind != DRAW_PICTURE || command->alpha == 0) {
        return false;
    }
    DrawPage page = draw_list_page(list);
    SDL_Rect rect = pixels_of_picture(page, command->rect);
    *wanted = layers_wanted(list, command, rect);
    return layers_in_window(page, rect) && pictures_find(painter->brushes.pictures, wanted) == NULL;
}

void painter_take(Painter *painter, const PictureWanted *wanted, SDL_Surface *surface) {
    if (pictures_find(painter->brushes.pictures, wanted) == NULL) {
        pictures_put(painter->brushes.pictures, wanted, surface);
    }
}

static bool is_over(uint64_t started, uint64_t most_us) {
    return most_us != 0 &&
           (SDL_GetPerformanceCounter() - started) * 1000000 / SDL_GetPerformanceFrequency() >
               most_us;
}

bool painter_prepare(Painter *painter, const DrawList *list, uint64_t most_us) {
    uint64_t started = SDL_GetPerformanceCounter();
    PictureWanted wanted;
    bool over = false;
    for (size_t i = 0; i < draw_count(list); i++) {
        if (is_missing(painter, list, draw_at(list, i), &wanted)) {
            if (over) {
                return false;
            }
            pictures_make(painter->brushes.pictures, &wanted);
            over = is_over(started, most_us);
        }
    }
    return true;
}

/* --- painting --- */

static void next_frame(Painter *painter) {
    pictures_next_frame(painter->brushes.pictures);
    glyphs_next_frame(painter->brushes.glyphs);
    textures_next_frame(painter->brushes.shapes);
}

static Damage find_damage(const Painter *painter, const Layers *before, const Layers *after,
                          DrawPage page, bool whole) {
    Damage damage = {0};
    bool same_size = painter->window_w == page.window_w && painter->window_h == page.window_h;
    if (whole || !same_size || before->enlarged || after->enlarged) {
        damage_add(&damage, (SDL_Rect){0, 0, page.window_w, page.window_h});
    } else {
        damage_compare(before->marks, before->count, after->marks, after->count, &damage);
    }
    return damage;
}

static Damage paint(Painter *painter, const DrawList *list, bool whole) {
    DrawPage page = draw_list_page(list);
    const Layers *before = &painter->layers[painter->now];
    Layers *after = &painter->layers[1 - painter->now];
    layers_fill(after, &painter->brushes, list);
    Damage damage = find_damage(painter, before, after, page, whole);
    for (int i = 0; i < damage.count; i++) {
        layers_paint(after, &painter->brushes, list, damage.rects[i]);
    }
    painter->now = 1 - painter->now;
    painter->window_w = page.window_w;
    painter->window_h = page.window_h;
    next_frame(painter);
    return damage;
}

void painter_draw(Painter *painter, const DrawList *list) {
    (void)paint(painter, list, true);
}

Damage painter_draw_changes(Painter *painter, const DrawList *list) {
    return paint(painter, list, false);
}
