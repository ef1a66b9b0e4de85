#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/close_up.h"
#include "screens/commands/faces.h"

/* Everything in pixels of a sheet whose page has one unit a pixel's size or near it. */
enum {
    COLUMNS = 6,
    CELLS = 36,
    CELL_W = 300,
    CELL_H = 250,
    LABEL_H = 48,
    TEXT = 23,
    INK = 0x3A2016FF
};

static DrawRect to_units(DrawRect pixels, double scale) {
    return (DrawRect){(int)(pixels.x / scale), (int)(pixels.y / scale), (int)(pixels.w / scale),
                      (int)(pixels.h / scale)};
}

static void draw_label(const Faces *faces, const Face *face, DrawRect cell, double scale) {
    char label[128];
    char key[96];
    const Words *words = &faces->library.words;
    snprintf(key, sizeof key, "feeling.%.60s.word", face->name);
    const char *word = words_has(words, key) ? words_get(words, key) : face->name;
    snprintf(label, sizeof label, "%s %s %d", face->figure.person->name, word,
             face->figure.mood.strength);
    draw_text(faces->list, cell.x + (int)(8 / scale), cell.y + cell.h, label,
              (DrawText){.size = (int)(TEXT / scale), .colour = (uint32_t)INK});
}

/* The fewest rows that make a sheet no wider than a page may be. */
static int best_rows(int count) {
    int rows = 1;
    while (count > rows * COLUMNS || 10 * count * CELL_W > 24 * rows * rows * (CELL_H + LABEL_H)) {
        rows++;
    }
    return rows;
}

static bool write_page(const Faces *faces, int first, int count, const char *path) {
    int rows = best_rows(count);
    int columns = (count + rows - 1) / rows;
    DrawPage page = draw_page(columns * CELL_W, rows * (CELL_H + LABEL_H));
    draw_begin(faces->list, page);
    draw_fill(faces->list, (DrawRect){0, 0, page.w, page.h}, (uint32_t)FACES_PAPER);
    for (int i = 0; i < count; i++) {
        const Face *face = &faces->all[first + i];
        DrawRect cell = {i % columns * CELL_W, i / columns * (CELL_H + LABEL_H), CELL_W, CELL_H};
        cell = to_units(cell, page.scale);
        close_up_draw(faces->list, &face->figure, cell, faces->options->faces.part);
        draw_label(faces, face, cell, page.scale);
    }
    return faces_write(faces, path);
}

/* "sheet.png" -> "sheet-2.png" */
static void name_page(char *out, size_t size, const char *path, int number) {
    size_t length = strlen(path);
    size_t stem = length > 4 && strcmp(path + length - 4, ".png") == 0 ? length - 4 : length;
    if (number == 1) {
        text_copy(out, size, path);
    } else {
        snprintf(out, size, "%.*s-%d.png", (int)stem, path, number);
    }
}

bool faces_sheet(const Faces *faces) {
    for (int first = 0; first < faces->count; first += CELLS) {
        char path[FACES_PATH];
        int left = faces->count - first;
        name_page(path, sizeof path, faces->options->faces.sheet, first / CELLS + 1);
        if (!write_page(faces, first, left < CELLS ? left : CELLS, path)) {
            return false;
        }
    }
    return true;
}
