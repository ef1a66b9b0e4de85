#include "ui/draw.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/hash.h>

enum {
    COMMANDS_MAX = 1024,
    BYTES_MAX = 2048 * 1024,
    SHORT_SIDE = 1080,
    LONG_SIDE_MAX = 2592, /* 2.4 : 1 */
    ALPHA_MASK = 0xFF
};

struct DrawList {
    DrawPage page;
    DrawCommand *commands;
    size_t count;
    char *bytes;
    size_t used;
    bool overflowed;
};

static void *allocate(size_t count, size_t size) {
    void *memory = calloc(count, size);
    if (memory == NULL) {
        memory_exit();
    }
    return memory;
}

DrawList *draw_list_new(void) {
    DrawList *list = allocate(1, sizeof *list);
    list->commands = allocate(COMMANDS_MAX, sizeof *list->commands);
    list->bytes = allocate(BYTES_MAX, 1);
    draw_begin(list, draw_page(1, 1));
    return list;
}

void draw_list_free(DrawList *list) {
    if (list == NULL) {
        return;
    }
    free(list->commands);
    free(list->bytes);
    free(list);
}

static int clamp_long(double units) {
    return units > LONG_SIDE_MAX ? LONG_SIDE_MAX : (int)(units + 1e-6);
}

DrawPage draw_page(int window_w, int window_h) {
    DrawPage page = {.window_w = window_w < 1 ? 1 : window_w,
                     .window_h = window_h < 1 ? 1 : window_h};
    bool tall = page.window_h > page.window_w;
    int short_side = tall ? page.window_w : page.window_h;
    page.scale = (double)short_side / SHORT_SIDE;
    page.w = tall ? SHORT_SIDE : clamp_long(page.window_w / page.scale);
    page.h = tall ? clamp_long(page.window_h / page.scale) : SHORT_SIDE;
    page.origin_x = (int)((page.window_w - page.w * page.scale) / 2);
    page.origin_y = (int)((page.window_h - page.h * page.scale) / 2);
    return page;
}

void draw_begin(DrawList *list, DrawPage page) {
    list->page = page;
    list->count = 0;
    list->used = 0;
    list->overflowed = false;
}

static bool is_empty(DrawRect rect) {
    return rect.w <= 0 || rect.h <= 0;
}

static bool is_visible(uint32_t colour) {
    return (colour & ALPHA_MASK) != 0;
}

static DrawCommand *append(DrawList *list, DrawKind kind, DrawRect rect) {
    if (list->count >= COMMANDS_MAX) {
        list->overflowed = true;
        return NULL;
    }
    DrawCommand *command = &list->commands[list->count++];
    *command = (DrawCommand){.kind = kind, .rect = rect};
    return command;
}

/* As append, with a copy of `bytes`; leaves the list as it was when either does not fit. */
static DrawCommand *append_bytes(DrawList *list, DrawKind kind, DrawRect rect, const char *bytes,
                                 size_t length) {
    if (length >= BYTES_MAX - list->used) {
        list->overflowed = true;
        return NULL;
    }
    DrawCommand *command = append(list, kind, rect);
    if (command == NULL) {
        return NULL;
    }
    memcpy(list->bytes + list->used, bytes, length);
    list->bytes[list->used + length] = '\0';
    command->first = list->used;
    command->length = length;
    list->used += length + 1;
    return command;
}

void draw_fill(DrawList *list, DrawRect rect, uint32_t colour) {
    if (is_empty(rect) || !is_visible(colour)) {
        return;
    }
    DrawCommand *command = append(list, DRAW_FILL, rect);
    if (command != NULL) {
        command->round.fill = colour;
    }
}

/* What cannot be seen is made zero, so that lists which look equal are equal. */
static DrawRound visible_round(DrawRect rect, DrawRound round) {
    int most = (rect.w < rect.h ? rect.w : rect.h) / 2;
    DrawRound seen = {.radius = round.radius < 0 ? 0 : round.radius > most ? most : round.radius};
    seen.fill = is_visible(round.fill) ? round.fill : 0;
    if (round.line_width > 0 && is_visible(round.line)) {
        seen.line = round.line;
        seen.line_width = round.line_width;
    }
    return seen;
}

void draw_round(DrawList *list, DrawRect rect, DrawRound round) {
    DrawRound seen = visible_round(rect, round);
    if (is_empty(rect) || (seen.fill == 0 && seen.line_width == 0)) {
        return;
    }
    DrawCommand *command = append(list, DRAW_SHAPE, rect);
    if (command != NULL) {
        command->round = seen;
    }
}

void draw_text_span(DrawList *list, int x, int y, const char *bytes, size_t length, DrawText text) {
    if (length == 0 || text.size <= 0 || !is_visible(text.colour)) {
        return;
    }
    DrawCommand *command = append_bytes(list, DRAW_GLYPHS, (DrawRect){x, y, 0, 0}, bytes, length);
    if (command != NULL) {
        command->text = text;
    }
}

void draw_text(DrawList *list, int x, int y, const char *line, DrawText text) {
    draw_text_span(list, x, y, line, strlen(line), text);
}

void draw_asset_with(DrawList *list, DrawRect rect, const char *path, uint8_t alpha,
                     bool mirrored) {
    if (is_empty(rect) || alpha == 0) {
        return;
    }
    DrawCommand *command = append_bytes(list, DRAW_PICTURE, rect, path, strlen(path));
    if (command != NULL) {
        command->key = hash_text(HASH_START, path);
        command->is_asset = true;
        command->alpha = alpha;
        command->mirrored = mirrored;
    }
}

void draw_asset(DrawList *list, DrawRect rect, const char *path) {
    draw_asset_with(list, rect, path, 255, false);
}

void draw_asset_tinted(DrawList *list, DrawRect rect, const char *path, uint32_t tint) {
    size_t before = list->count;
    draw_asset(list, rect, path);
    if (list->count > before && is_visible(tint)) {
        list->commands[before].tint = tint;
    }
}

void draw_svg(DrawList *list, DrawRect rect, uint64_t key, const char *svg, size_t length,
              uint8_t alpha) {
    if (is_empty(rect) || alpha == 0) {
        return;
    }
    DrawCommand *command = append_bytes(list, DRAW_PICTURE, rect, svg, length);
    if (command != NULL) {
        command->key = key;
        command->alpha = alpha;
    }
}

/* An empty clip hides everything, yet a width of 0 would mean the whole page: it is put off the
 * page instead. */
void draw_clip(DrawList *list, DrawRect rect) {
    (void)append(list, DRAW_CLIP, is_empty(rect) ? (DrawRect){-2, -2, 1, 1} : rect);
}

void draw_clip_none(DrawList *list) {
    (void)append(list, DRAW_CLIP, (DrawRect){0});
}

size_t draw_count(const DrawList *list) {
    return list->count;
}

const DrawCommand *draw_at(const DrawList *list, size_t index) {
    ASSERT(index < list->count);
    return &list->commands[index];
}

const char *draw_bytes(const DrawList *list, const DrawCommand *command) {
    bool has_bytes = command->kind == DRAW_GLYPHS || command->kind == DRAW_PICTURE;
    return has_bytes ? list->bytes + command->first : "";
}

DrawPage draw_list_page(const DrawList *list) {
    return list->page;
}

bool draw_overflowed(const DrawList *list) {
    return list->overflowed;
}
