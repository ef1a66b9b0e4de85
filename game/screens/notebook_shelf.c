/* A shelf of one's own: every pair that was walked in, and what helped. It grows, and counts
 * nothing. */
#include <shoes/text.h>

#include "screens/notebook.h"
#include "screens/shoe_pair.h"
#include "screens/text_fit.h"

enum { GAP = 24, CELL_W = 230, SHOES_H = 150, SHOES_PAD = 14, BOARD = 24, HELPED_FROM = 2 };

typedef struct Shelf {
    int columns, rows, cell_w, cell_h;
} Shelf;

static Shelf make_shelf(const Ui *ui, DrawRect area) {
    int least = ui_scaled(ui, CELL_W);
    Shelf shelf = {.columns = area.w / least,
                   .cell_h = SHOES_H + BOARD + ui_line(ui, UI_TEXT_SMALL)};
    shelf.columns = shelf.columns < 1 ? 1 : shelf.columns;
    shelf.cell_w = area.w / shelf.columns;
    shelf.rows = (area.h + GAP) / (shelf.cell_h + GAP);
    shelf.rows = shelf.rows < 1 ? 1 : shelf.rows;
    return shelf;
}

static void draw_board(Ui *ui, DrawRect area, int y) {
    const UiTheme *theme = ui_theme(ui);
    draw_fill(ui_list(ui), (DrawRect){area.x + 20, y + BOARD, area.w - 40, 10}, 0x5A342026);
    draw_round(
        ui_list(ui), (DrawRect){area.x, y, area.w, BOARD},
        (DrawRound){.radius = 10, .fill = theme->shade, .line = theme->ink, .line_width = 5});
}

static const char *title_of(const App *app, const NotebookPair *pair) {
    const LibraryEntry *entry = library_entry(&app->library, pair->key);
    return entry != NULL && entry->story != NULL ? entry->story->title
                                                 : app_text(app, "notebook.gone");
}

static int person_index(const App *app, const char *who) {
    int index = 0;
    while (index < app->library.person_count && !text_equal(app->library.people[index].id, who)) {
        index++;
    }
    return index;
}

/* A pair of somebody who is still in the game leads to their page. */
static void run_pair(App *app, Ui *ui, DrawRect cell, int index) {
    const NotebookPair *pair = &app->player.notebook.pairs[index];
    int person = person_index(app, pair->wearer);
    if (person == app->library.person_count) {
        return;
    }
    const char *name = app->library.people[person].name;
    DrawRect shoes = {cell.x + SHOES_PAD, cell.y, cell.w - 2 * SHOES_PAD, SHOES_H + 4};
    shoe_pair_draw(app, ui, shoes, pair->key, pair->wearer);
    DrawRect words = {cell.x, cell.y + SHOES_H + BOARD, cell.w, ui_line(ui, UI_TEXT_SMALL)};
    ui_text(ui, words, name,
            (UiText){.size = text_fit_line(ui, name, cell.w, false, UI_TEXT_SMALL),
                     .align = UI_ALIGN_CENTRE,
                     .silent = true,
                     .most_lines = 1});
    cell.w -= UI_GAP;
    cell.x += UI_GAP / 2;
    if (ui_area(ui, ui_id_at("notebook.pair", index), cell,
                (UiButton){.label = name,
                           .value = title_of(app, pair),
                           .group = app_text(app, "notebook.shelf")})) {
        app->notebook.person = person;
        notebook_go(app, NOTEBOOK_PERSON);
    }
}

static void run_shelf(App *app, Ui *ui, DrawRect area, const Shelf *shelf) {
    int each = shelf->columns * shelf->rows, first = app->notebook.page * each;
    int count = app->player.notebook.count;
    for (int row = 0; row < shelf->rows; row++) {
        draw_board(ui, area, area.y + row * (shelf->cell_h + GAP) + SHOES_H);
    }
    for (int i = first; i < count && i < first + each; i++) {
        int at = i - first;
        DrawRect cell = {area.x + at % shelf->columns * shelf->cell_w,
                         area.y + at / shelf->columns * (shelf->cell_h + GAP), shelf->cell_w,
                         shelf->cell_h};
        run_pair(app, ui, cell, i);
        if (app->notebook.view != NOTEBOOK_SHELF) {
            return;
        }
    }
}

/* --- what helped --- */

/* The clue that told most often, where the word was found by it more than once; -1: none yet. */
static int clue_that_told(const Answers *answers) {
    int told[CLUE_COUNT] = {0}, best = -1;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->counted && answer->credit >= 1 && answer->first.clue >= 0) {
            told[answer->first.clue]++;
        }
    }
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (told[clue] >= HELPED_FROM && (best < 0 || told[clue] > told[best])) {
            best = clue;
        }
    }
    return best;
}

static bool asking_helped(const Answers *answers) {
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->counted && answer->answered && answer->after > answer->credit) {
            return true;
        }
    }
    return false;
}

void notebook_find_helped(App *app) {
    static const char *const keys[CLUE_COUNT] = {"helped.face", "helped.body", "helped.voice",
                                                 "helped.words", "helped.situation"};
    const Answers *answers = app->player.answers;
    char *out = app->notebook.helped;
    size_t size = sizeof app->notebook.helped;
    answers_finish(app->player.answers);
    int clue = clue_that_told(answers);
    out[0] = '\0';
    text_append(out, size, clue >= 0 ? app_text(app, keys[clue]) : "");
    if (asking_helped(answers)) {
        text_append(out, size, out[0] != '\0' ? " " : "");
        text_append(out, size, app_text(app, "helped.asking"));
    }
}

void notebook_shelf(App *app, Ui *ui, DrawRect area) {
    UiText style = {.size = UI_TEXT_BODY};
    const char *line = app->player.notebook.count == 0 ? app_text(app, "notebook.shelf_empty")
                                                       : app->notebook.helped;
    ui_announce(ui, line);
    if (line[0] != '\0') {
        ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, style), GAP), line, style);
    }
    Shelf shelf = make_shelf(ui, area);
    int count = app->player.notebook.count;
    if (count > shelf.columns * shelf.rows) {
        DrawRect row = ui_cut_bottom(&area, notebook_pages_height(app, ui), GAP);
        shelf = make_shelf(ui, area);
        int each = shelf.columns * shelf.rows;
        notebook_pages(app, ui, row, (count + each - 1) / each);
    }
    run_shelf(app, ui, area, &shelf);
}
