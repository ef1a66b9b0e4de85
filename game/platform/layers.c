#include "platform/layers.h"

#include <math.h>

#include <shoes/assert.h>
#include <shoes/hash.h>

#include "platform/pixels.h"
#include "platform/shapes.h"

/* Beyond a page that does not say its paper. */
#define BEYOND_PAGE 0xFBF1DFFFU

static bool is_opaque(uint32_t colour) {
    return (colour & 0xFF) == 0xFF;
}

static bool is_empty(SDL_Rect rect) {
    return rect.w <= 0 || rect.h <= 0;
}

static SDL_Rect common(SDL_Rect a, SDL_Rect b) {
    SDL_Rect both = {0, 0, 0, 0};
    return SDL_IntersectRect(&a, &b, &both) ? both : (SDL_Rect){0, 0, 0, 0};
}

bool layers_in_window(DrawPage page, SDL_Rect rect) {
    return rect.w > 0 && rect.h > 0 && rect.x < page.window_w && rect.y < page.window_h &&
           rect.x + rect.w > 0 && rect.y + rect.h > 0;
}

PictureWanted layers_wanted(const DrawList *list, const DrawCommand *command, SDL_Rect rect) {
    return (PictureWanted){.key = command->key,
                           .is_asset = command->is_asset,
                           .bytes = draw_bytes(list, command),
                           .length = command->length,
                           .w = rect.w,
                           .h = rect.h,
                           .mirrored = command->mirrored,
                           .tint = command->tint};
}

static const Cached *find_picture(const Brushes *brushes, const DrawList *list,
                                  const DrawCommand *command, SDL_Rect rect) {
    if (!layers_in_window(draw_list_page(list), rect)) {
        return NULL;
    }
    PictureWanted wanted = layers_wanted(list, command, rect);
    return pictures_find(brushes->pictures, &wanted);
}

static GlyphLine glyph_line(const DrawList *list, const DrawCommand *command) {
    return (GlyphLine){.bytes = draw_bytes(list, command),
                       .length = command->length,
                       .style = fonts_style(command->text, draw_list_page(list).scale),
                       .colour = command->text.colour};
}

static Shape shape_of(DrawPage page, DrawRound round) {
    return (Shape){.radius = pixels_of_length(page, round.radius),
                   .line_width = pixels_of_line(page, round.line_width),
                   .fill = round.fill,
                   .line = round.line};
}

/* --- where each thing shows --- */

typedef struct Extent {
    SDL_Rect bounds, solid;
} Extent;

/* A square within round corners: 0.293 of the radius from each side, and a pixel for its edge. */
static SDL_Rect solid_of_shape(SDL_Rect rect, Shape shape) {
    bool see_through = !is_opaque(shape.fill) || (shape.line_width > 0 && !is_opaque(shape.line));
    int inset = shape.radius == 0 ? 0 : shape.radius * 3 / 10 + 2;
    SDL_Rect inner = {rect.x + inset, rect.y + inset, rect.w - 2 * inset, rect.h - 2 * inset};
    return see_through || is_empty(inner) ? (SDL_Rect){0, 0, 0, 0} : inner;
}

static Extent extent_of_picture(Layers *layers, const Brushes *brushes, const DrawList *list,
                                const DrawCommand *command) {
    SDL_Rect rect = pixels_of_picture(draw_list_page(list), command->rect);
    const Cached *cached = find_picture(brushes, list, command, rect);
    Extent extent = {0};
    if (cached != NULL && cached->texture != NULL) {
        bool enlarged = false;
        extent.bounds = cached_place_in(cached, rect, &enlarged);
        layers->enlarged |= enlarged;
        if (cached->opaque && command->alpha == 255 && !enlarged) {
            extent.solid = extent.bounds;
        }
    }
    return extent;
}

static Extent extent_of_glyphs(const Brushes *brushes, const DrawList *list,
                               const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    GlyphLine line = glyph_line(list, command);
    SDL_Point at = pixels_of_point(page, command->rect.x, command->rect.y);
    bool seen = at.y < page.window_h && at.x < page.window_w && at.y + 2 * line.style.pixels > 0;
    if (!seen || line.length == 0 || (line.colour & 0xFF) == 0) {
        return (Extent){0};
    }
    SDL_Rect part = glyphs_get(brushes->glyphs, &line)->part;
    return (Extent){.bounds = {at.x + part.x, at.y + part.y, part.w, part.h}};
}

static Extent extent_of(Layers *layers, const Brushes *brushes, const DrawList *list,
                        const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    SDL_Rect rect = pixels_of_rect(page, command->rect);
    switch (command->kind) {
    case DRAW_FILL:
        return (Extent){rect, is_opaque(command->round.fill) ? rect : (SDL_Rect){0, 0, 0, 0}};
    case DRAW_SHAPE:
        return (Extent){rect, solid_of_shape(rect, shape_of(page, command->round))};
    case DRAW_GLYPHS:
        return extent_of_glyphs(brushes, list, command);
    case DRAW_PICTURE:
        return extent_of_picture(layers, brushes, list, command);
    case DRAW_CLIP:
        break;
    }
    return (Extent){0};
}

static uint64_t hash_rect(uint64_t hash, SDL_Rect rect) {
    hash = hash_number(hash_number(hash, rect.x), rect.y);
    return hash_number(hash_number(hash, rect.w), rect.h);
}

static void append(Layers *layers, const DrawCommand *command, uint64_t hash, SDL_Rect clip,
                   Extent extent) {
    SDL_Rect seen = common(extent.bounds, clip);
    if (is_empty(seen)) {
        return;
    }
    ASSERT(layers->count < LAYERS_MAX);
    layers->marks[layers->count] =
        (DamageMark){hash_rect(hash_rect(hash, extent.bounds), clip), seen};
    layers->layers[layers->count++] = (Layer){command, clip, common(extent.solid, clip)};
}

static SDL_Rect page_rect(DrawPage page) {
    return pixels_of_rect(page, (DrawRect){0, 0, page.w, page.h});
}

static SDL_Rect clip_of(DrawPage page, DrawRect rect) {
    SDL_Rect window = {0, 0, page.window_w, page.window_h};
    SDL_Rect whole = common(window, page_rect(page));
    return rect.w == 0 ? whole : common(whole, pixels_of_rect(page, rect));
}

/* A fill of the whole page as the first command is its paper, and goes on beyond the page. Returns
 * how many commands are done with that. */
static size_t add_paper(Layers *layers, const DrawList *list) {
    DrawPage page = draw_list_page(list);
    SDL_Rect window = {0, 0, page.window_w, page.window_h};
    const DrawCommand *first = draw_count(list) > 0 ? draw_at(list, 0) : NULL;
    bool covers = first != NULL && first->kind == DRAW_FILL && first->rect.x <= 0 &&
                  first->rect.y <= 0 && first->rect.w >= page.w && first->rect.h >= page.h &&
                  is_opaque(first->round.fill);
    layers->paper = covers ? first->round.fill : BEYOND_PAGE;
    append(layers, NULL, hash_number(HASH_START, layers->paper), window, (Extent){window, window});
    return covers ? 1 : 0;
}

void layers_fill(Layers *layers, const Brushes *brushes, const DrawList *list) {
    DrawPage page = draw_list_page(list);
    SDL_Rect clip = clip_of(page, (DrawRect){0});
    layers->count = 0;
    layers->enlarged = false;
    for (size_t i = add_paper(layers, list); i < draw_count(list); i++) {
        const DrawCommand *command = draw_at(list, i);
        if (command->kind == DRAW_CLIP) {
            clip = clip_of(page, command->rect);
        } else if (!is_empty(clip)) {
            append(layers, command, draw_hash_command(list, command), clip,
                   extent_of(layers, brushes, list, command));
        }
    }
}

/* --- painting --- */

static void paint_picture(const Brushes *brushes, const DrawList *list,
                          const DrawCommand *command) {
    SDL_Rect rect = pixels_of_picture(draw_list_page(list), command->rect);
    const Cached *cached = find_picture(brushes, list, command, rect);
    if (cached != NULL) {
        cached_draw_in(brushes->renderer, cached, rect, command->alpha);
    }
}

static void paint_glyphs(const Brushes *brushes, const DrawList *list, const DrawCommand *command) {
    GlyphLine line = glyph_line(list, command);
    SDL_Point at = pixels_of_point(draw_list_page(list), command->rect.x, command->rect.y);
    glyphs_draw(brushes->glyphs, at.x, at.y, &line);
}

static void paint_command(const Brushes *brushes, const DrawList *list,
                          const DrawCommand *command) {
    DrawPage page = draw_list_page(list);
    SDL_Rect rect = pixels_of_rect(page, command->rect);
    switch (command->kind) {
    case DRAW_FILL:
        shapes_fill(brushes->renderer, brushes->shapes, rect, command->round.fill);
        break;
    case DRAW_SHAPE:
        shapes_draw(brushes->renderer, brushes->shapes, rect, shape_of(page, command->round));
        break;
    case DRAW_GLYPHS:
        paint_glyphs(brushes, list, command);
        break;
    case DRAW_PICTURE:
        paint_picture(brushes, list, command);
        break;
    case DRAW_CLIP:
        break;
    }
}

static bool contains(SDL_Rect outer, SDL_Rect inner) {
    return !is_empty(outer) && inner.x >= outer.x && inner.y >= outer.y &&
           inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/* The uppermost layer that hides everything below it there. The paper always does. */
static int lowest_seen(const Layers *layers, SDL_Rect within) {
    int index = layers->count - 1;
    while (index > 0 && !contains(layers->layers[index].solid, within)) {
        index--;
    }
    return index;
}

void layers_paint(const Layers *layers, const Brushes *brushes, const DrawList *list,
                  SDL_Rect within) {
    SDL_Rect window = {0, 0, draw_list_page(list).window_w, draw_list_page(list).window_h};
    for (int i = lowest_seen(layers, within); i < layers->count; i++) {
        const Layer *layer = &layers->layers[i];
        SDL_Rect clip = common(layer->clip, within);
        if (is_empty(common(layers->marks[i].bounds, within))) {
            continue;
        }
        SDL_RenderSetClipRect(brushes->renderer, &clip);
        if (layer->command == NULL) {
            shapes_fill(brushes->renderer, brushes->shapes, window, layers->paper);
        } else {
            paint_command(brushes, list, layer->command);
        }
    }
    SDL_RenderSetClipRect(brushes->renderer, NULL);
}
