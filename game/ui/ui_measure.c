#include "ui/ui_internal.h"

#include <shoes/hash.h>

enum { PROBES = 8 };

static uint64_t width_key(const Ui *ui, const char *bytes, size_t length, UiType type) {
    uint64_t hash = hash_bytes(HASH_START, bytes, length);
    hash = hash_bytes(hash, &ui->frame.page.scale, sizeof ui->frame.page.scale);
    hash = hash_number(hash, (type.size * 2 + type.bold) * DRAW_FONTS + (int)ui->frame.font);
    return hash == 0 ? 1 : hash;
}

/* The key's place, or where it may go: a free place near its own, else its own, whoever has it. */
static size_t find_place(const UiWidths *widths, uint64_t key) {
    size_t home = (size_t)(key >> 40) % UI_WIDTHS_MAX;
    for (size_t i = 0; i < PROBES; i++) {
        size_t place = (home + i) % UI_WIDTHS_MAX;
        if (widths->keys[place] == key || widths->keys[place] == 0) {
            return place;
        }
    }
    return home;
}

int ui_span_width(const Ui *ui, const char *bytes, size_t length, UiType type) {
    if (length == 0) {
        return 0;
    }
    uint64_t key = width_key(ui, bytes, length, type);
    size_t place = find_place(ui->widths, key);
    if (ui->widths->keys[place] != key) {
        const UiMeasure *measure = &ui->frame.measure;
        ui->widths->keys[place] = key;
        ui->widths->widths[place] = measure->width(measure->self, bytes, length,
                                                   ui_draw_text(ui, type, 0), ui->frame.page.scale);
    }
    return ui->widths->widths[place];
}

DrawText ui_draw_text(const Ui *ui, UiType type, uint32_t colour) {
    return (DrawText){type.size, type.bold, colour, ui->frame.font};
}

DrawFont ui_use_font(Ui *ui, DrawFont font) {
    DrawFont before = ui->frame.font;
    ui->frame.font = font;
    return before;
}

int ui_type_line(UiType type) {
    return (type.size * 3 + 1) / 2;
}
