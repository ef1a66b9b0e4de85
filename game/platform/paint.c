#include "platform/paint.h"

#include <math.h>
#include <stdlib.h>

#include <shoes/assert.h>

#include "platform/glyphs.h"
#include "platform/pictures.h"
#include "platform/pixels.h"
#include "platform/shapes.h"

enum { SHAPE_BYTES = 4 * 1024 * 1024 };

/* Beyond a page that does not say its paper. */
#define BEYOND_PAGE 0xFBF1DFFFU

struct Painter {
    SDL_Renderer *renderer;
    Glyphs *glyphs;
    Pictures *pictures;
    Textures *shapes;
};

Painter *painter_new(SDL_Renderer *renderer, Fonts *fonts, int assets) {
    Painter *painter = calloc(1, sizeof *painter);
    if (painter == NULL) {
        memory_exit();
    }
    painter->renderer = renderer;
    painter->glyphs = glyphs_new(renderer, fonts);
    painter->pictures = pictures_new(renderer, assets);
    painter->shapes = textures_new(SHAPE_BYTES);
    return painter;
}

void painter_free(Painter *painter) {
    if (painter == NULL) {
        return;
    }
    glyphs_free(painter->glyphs);
    pictures_free(painter->pictures);
    textures_free(painter->shapes);
    free(painter);
}

void painter_forget(Painter *painter) {
    glyphs_clear(painter->glyphs);
    pictures_clear(painter->pictures);
    textures_clear(painter->shapes);
}

size_t painter_rasterised(const Painter *painter) {
    return pictures_made(painter->pictures);
}

/* --- pictures --- */

static bool is_in_window(DrawPage page, SDL_Rect rect) {
    return rect.w > 0 && rect.h > 0 && rect.x < page.window_w && rect.y < page.window_h &&
           rect.x + rect.w > 0 && rect.y + rect.h > 0;
}

static PictureWanted wanted_picture(const DrawList *list, const DrawCommand *command,
                                    SDL_Rect rect) {
    return (PictureWanted){.key = command->key,
                           .is_asset = command->is_asset,
                           .bytes = draw_bytes(list, command),
                           .length = command->length,
                           .w = rect.w,
                           .h = rect.h,
                           .mirrored = command->mirrored};
}

/* Is there something to make for this command? */
static bool is_missing(Painter *painter, const DrawList *list, const DrawCommand *command,
                       PictureWanted *wanted) {
    if (command->kind != DRAW_PICTURE || command->alpha == 0) {
        return false;
    }
    DrawPage page = draw_list_page(list);
    SDL_Rect rect = pixels_of_rect(page, command->rect);
    *wanted = wanted_picture(list, command, rect);
    return is_in_window(page, rect) && pictures_find(painter->pictures, wanted) == NULL;
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
            pictures_make(painter->pictures, &wanted);
            over = is_over(started, most_us);
        }
    }
    return true;
}

static void draw_picture(Painter *painter, const DrawList *list, const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    SDL_Rect rect = pixels_of_rect(page, command->rect);
    if (!is_in_window(page, rect)) {
        return;
    }
    PictureWanted wanted = wanted_picture(list, command, rect);
    const Cached *cached = pictures_find(painter->pictures, &wanted);
    if (cached != NULL) {
        cached_draw_in(painter->renderer, cached, rect, command->alpha);
    }
}

/* --- the rest --- */

static void draw_shape(Painter *painter, DrawPage page, const DrawCommand *command) {
    SDL_Rect rect = pixels_of_rect(page, command->rect);
    if (!is_in_window(page, rect)) {
        return;
    }
    Shape shape = {.radius = pixels_of_length(page, command->round.radius),
                   .line_width = pixels_of_line(page, command->round.line_width),
                   .fill = command->round.fill,
                   .line = command->round.line};
    shapes_draw(painter->renderer, painter->shapes, rect, shape);
}

static void draw_glyphs(Painter *painter, const DrawList *list, const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    GlyphLine line = {.bytes = draw_bytes(list, command),
                      .length = command->length,
                      .pixels = fonts_pixels(command->text.size, page.scale),
                      .bold = command->text.bold,
                      .colour = command->text.colour};
    SDL_Point at = pixels_of_point(page, command->rect.x, command->rect.y);
    if (at.y < page.window_h && at.x < page.window_w && at.y + 2 * line.pixels > 0) {
        glyphs_draw(painter->glyphs, at.x, at.y, &line);
    }
}

static SDL_Rect page_rect(DrawPage page) {
    return pixels_of_rect(page, (DrawRect){0, 0, page.w, page.h});
}

static void set_clip(Painter *painter, DrawPage page, DrawRect rect) {
    SDL_Rect whole = page_rect(page), clip = whole;
    if (rect.w != 0) {
        SDL_Rect wanted = pixels_of_rect(page, rect);
        if (!SDL_IntersectRect(&whole, &wanted, &clip)) {
            clip = (SDL_Rect){-1, -1, 1, 1}; /* SDL takes an empty one for none at all */
        }
    }
    SDL_RenderSetClipRect(painter->renderer, &clip);
}

/* A fill of the whole page as the first command is its paper, and goes on beyond the page. Returns
 * how many commands are done with that. */
static size_t draw_paper(Painter *painter, const DrawList *list) {
    DrawPage page = draw_list_page(list);
    uint32_t paper = BEYOND_PAGE;
    bool covers = false;
    if (draw_count(list) > 0) {
        const DrawCommand *first = draw_at(list, 0);
        covers = first->kind == DRAW_FILL && first->rect.x <= 0 && first->rect.y <= 0 &&
                 first->rect.w >= page.w && first->rect.h >= page.h &&
                 (first->round.fill & 0xFF) == 0xFF;
        paper = covers ? first->round.fill : paper;
    }
    SDL_RenderSetClipRect(painter->renderer, NULL);
    SDL_SetRenderDrawColor(painter->renderer, (Uint8)(paper >> 24), (Uint8)(paper >> 16),
                           (Uint8)(paper >> 8), 255);
    SDL_RenderClear(painter->renderer);
    return covers ? 1 : 0;
}

static void draw_command(Painter *painter, const DrawList *list, const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    switch (command->kind) {
    case DRAW_FILL:
        shapes_fill(painter->renderer, painter->shapes, pixels_of_rect(page, command->rect),
                    command->round.fill);
        break;
    case DRAW_SHAPE:
        draw_shape(painter, page, command);
        break;
    case DRAW_GLYPHS:
        draw_glyphs(painter, list, command);
        break;
    case DRAW_PICTURE:
        draw_picture(painter, list, command);
        break;
    case DRAW_CLIP:
        set_clip(painter, page, command->rect);
        break;
    }
}

void painter_draw(Painter *painter, const DrawList *list) {
    size_t first = draw_paper(painter, list);
    set_clip(painter, draw_list_page(list), (DrawRect){0});
    for (size_t i = first; i < draw_count(list); i++) {
        draw_command(painter, list, draw_at(list, i));
    }
    SDL_RenderSetClipRect(painter->renderer, NULL);
    pictures_next_frame(painter->pictures);
    glyphs_next_frame(painter->glyphs);
    textures_next_frame(painter->shapes);
}
