#include "ui/draw.h"

#include <shoes/hash.h>

static uint64_t hash_rect(uint64_t hash, DrawRect rect) {
    const int32_t sides[] = {rect.x, rect.y, rect.w, rect.h};
    for (int i = 0; i < 4; i++) {
        hash = hash_number(hash, sides[i]);
    }
    return hash;
}

static uint64_t hash_page(uint64_t hash, DrawPage page) {
    hash = hash_rect(hash, (DrawRect){page.origin_x, page.origin_y, page.w, page.h});
    hash = hash_number(hash, page.window_w);
    return hash_number(hash, page.window_h);
}

static uint64_t hash_shape(uint64_t hash, DrawRound round) {
    hash = hash_number(hash, round.radius);
    hash = hash_number(hash, round.line_width);
    return hash_number(hash, (int64_t)((uint64_t)round.fill << 32 | round.line));
}

static uint64_t hash_glyphs(uint64_t hash, const DrawList *list, const DrawCommand *command) {
    hash = hash_number(hash, command->text.size * 2 + command->text.bold);
    hash = hash_number(hash, command->text.colour);
    hash = hash_number(hash, command->text.font);
    return hash_bytes(hash, draw_bytes(list, command), command->length + 1);
}

static uint64_t hash_picture(uint64_t hash, const DrawCommand *command) {
    hash = hash_number(hash, (int64_t)command->key);
    hash = hash_number(hash, command->tint);
    return hash_number(hash, command->alpha << 2 | command->is_asset << 1 | command->mirrored);
}

static uint64_t hash_command(uint64_t hash, const DrawList *list, const DrawCommand *command) {
    hash = hash_number(hash, command->kind);
    hash = hash_rect(hash, command->rect);
    switch (command->kind) {
    case DRAW_FILL:
    case DRAW_SHAPE:
        return hash_shape(hash, command->round);
    case DRAW_GLYPHS:
        return hash_glyphs(hash, list, command);
    case DRAW_PICTURE:
        return hash_picture(hash, command);
    case DRAW_CLIP:
        return hash;
    }
    return hash;
}

uint64_t draw_hash_command(const DrawList *list, const DrawCommand *command) {
    return hash_command(HASH_START, list, command);
}

uint64_t draw_hash(const DrawList *list) {
    uint64_t hash = hash_page(HASH_START, draw_list_page(list));
    for (size_t i = 0; i < draw_count(list); i++) {
        hash = hash_command(hash, list, draw_at(list, i));
    }
    return hash;
}
