/* What does a word mean? First the words, then one word with its meaning and its face. */
#include "screens/word.h"

#include <string.h>

#include "screens/bar.h"
#include "screens/guess_choices.h"
#include "screens/row_pages.h"
#include "screens/screens.h"
#include "screens/text_fit.h"
#include "screens/word_card.h"

enum { GAP = 24 };

static void choose(App *app, int row) {
    app->word.chosen = app->word.feelings[row];
    app->word.latest = row;
    app->word.heard_ms = 0;
    app_restart_clock(app);
    app_note(app, (Move){.kind = MOVE_MEANING, .feeling = app->word.chosen});
}

void word_open(App *app, const int *feelings, int count) {
    app->word = (WordState){.chosen = FEELING_NONE};
    app->word.count = count < WORD_LIST_MAX ? count : WORD_LIST_MAX;
    memcpy(app->word.feelings, feelings, (size_t)app->word.count * sizeof *feelings);
    app_open(app, SCREEN_WORD);
    if (count == 1) {
        choose(app, 0);
    }
}

void word_open_board(App *app, const int *feelings, int count) {
    word_open(app, feelings, count);
    app->word.shapes = true;
}

/* --- the words --- */

static UiButton word_button(const App *app, const Ui *ui, int row) {
    int feeling = app->word.feelings[row];
    return (UiButton){.label = app_feeling_word(app, feeling),
                      .icon = app->word.shapes ? guess_word_icon(app, feeling) : NULL,
                      .look = UI_LOOK_CARD,
                      .size = text_lead(ui),
                      .first = row == app->word.latest,
                      .group = app_text(app, "word.group")};
}

static int row_width(const App *app, Ui *ui, int row) {
    return ui_button_width(ui, word_button(app, ui, row));
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    return ui_button_height_in(ui, word_button(app, ui, row), width);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    if (ui_button(ui, ui_id_at("word.choose", row), rect, word_button(app, ui, row))) {
        choose(app, row);
    }
}

static void list_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "word.title"));
    if (app_top(app) == SCREEN_WORD) {
        row_pages_run(app, ui, area, &(RowPages){app->word.count, row_width, row_height, row_run});
    }
}

/* --- one word --- */

/* From a card straight back to where the words were asked for. True when pressed. */
static bool run_answers(App *app, Ui *ui, DrawRect *area) {
    UiButton answers = {
        .label = app_text(app, "word.answers"), .icon = "icons/check.svg", .first = true};
    DrawRect row = ui_cut_bottom(area, ui_button_height_in(ui, answers, area->w), GAP);
    int width = ui_button_width(ui, answers);
    row.x += width < row.w ? row.w - width : 0;
    row.w = width < row.w ? width : row.w;
    return ui_button(ui, ui_id("word.answers"), row, answers);
}

static void card_frame(App *app, Ui *ui) {
    bool leaves = false;
    bool several = app->word.count > 1;
    DrawRect area = bar_page_to(app, ui, app_text(app, "word.title"), ui_id("word.back"), &leaves);
    if (leaves && several) {
        app->word.chosen = FEELING_NONE;
        app_restart_clock(app);
        return;
    }
    DrawRect card = area;
    bool answers = several && run_answers(app, ui, &card);
    if (leaves || answers) {
        app_close(app);
        return;
    }
    word_card_run(app, ui, card);
}

void word_frame(App *app, Ui *ui) {
    if (app->word.chosen == FEELING_NONE) {
        list_frame(app, ui);
    } else {
        card_frame(app, ui);
    }
}
