/* A new pair: which shoes, in which colour, and what they are called. */
#include <ctype.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/pair_cards.h"
#include "screens/players.h"
#include "screens/text_fit.h"

enum { GAP = 16, LETTERS = 26, NAME_MOST = 12, USUAL_COLOUR = 5 };

static void fill_kind(const App *app, int index, PairCard *out) {
    out->pair = (OwnPair){.kind = index, .colour = USUAL_COLOUR};
    out->label = app_text_of(app, "shoes", own_kind_id(index), "word");
}

static void fill_colour(const App *app, int index, PairCard *out) {
    out->pair = (OwnPair){.kind = app->players.fresh.pair.kind, .colour = index};
    out->label = app_text_of(app, "colour", own_colour_id(index), "word");
}

/* Back goes to the step before. */
static DrawRect step_page(App *app, Ui *ui, const char *title, PlayersView before) {
    bool leaves = false;
    DrawRect area = bar_page_to(app, ui, app_text(app, title), ui_id("players.back"), &leaves);
    if (leaves) {
        players_go(app, before);
    }
    return area;
}

void players_kind(App *app, Ui *ui) {
    DrawRect area = step_page(app, ui, "players.kind", PLAYERS_WHO);
    PairCards cards = {.name = "players-kind",
                       .group = app_text(app, "players.kinds"),
                       .count = OWN_KINDS,
                       .all = true,
                       .card = fill_kind};
    int pressed = pair_cards_run(app, ui, area, &cards, 0);
    if (pressed >= 0) {
        app->players.fresh.pair.kind = pressed;
        players_go(app, PLAYERS_COLOUR);
    }
}

void players_colour(App *app, Ui *ui) {
    DrawRect area = step_page(app, ui, "players.colour", PLAYERS_KIND);
    PairCards cards = {.name = "players-colour",
                       .group = app_text(app, "players.colours"),
                       .count = OWN_COLOURS,
                       .all = true,
                       .card = fill_colour};
    int pressed = pair_cards_run(app, ui, area, &cards, 0);
    if (pressed >= 0) {
        app->players.fresh.pair.colour = pressed;
        players_go(app, PLAYERS_NAME);
    }
}

/* --- the name --- */

/* The first is large, the others small, as names are written. */
static void type_letter(App *app, int letter) {
    char *name = app->players.fresh.name;
    size_t length = strlen(name);
    if (length < NAME_MOST) {
        name[length] = (char)((length == 0 ? 'A' : 'a') + letter);
        name[length + 1] = '\0';
    }
}

static void run_letters(App *app, Ui *ui, DrawRect area) {
    int columns = (area.w + GAP) / (UI_TARGET + GAP);
    int rows = (LETTERS + columns - 1) / columns;
    columns = (LETTERS + rows - 1) / rows;
    int width = (area.w - (columns - 1) * GAP) / columns;
    for (int i = 0; i < LETTERS; i++) {
        char label[2] = {(char)('A' + i), '\0'};
        DrawRect place = {area.x + i % columns * (width + GAP),
                          area.y + i / columns * (UI_TARGET + GAP), width, UI_TARGET};
        memcpy(app->letters[i], label, sizeof label);
        if (ui_button(ui, ui_id_at("players.letter", i), place,
                      (UiButton){.label = app->letters[i],
                                 .group = app_text(app, "players.letters"),
                                 .disabled = strlen(app->players.fresh.name) >= NAME_MOST})) {
            type_letter(app, i);
        }
    }
}

static void finish(App *app) {
    players_type(app, false);
    if (roster_put(&app->roster, app->host, &app->players.fresh)) {
        app_choose_player(app, app->players.fresh.id);
    }
    app_replace(app, SCREEN_RACK);
}

static void run_name_row(App *app, Ui *ui, DrawRect row) {
    char *name = app->players.fresh.name;
    UiButton done = {.label = app_text(app, name[0] != '\0' ? "players.done" : "players.no_name"),
                     .icon = "icons/check.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    UiButton erase = {.label = app_text(app, "players.erase"),
                      .icon = "icons/undo.svg",
                      .disabled = name[0] == '\0'};
    DrawRect right = ui_cut_right(&row, ui_button_width(ui, done), GAP);
    DrawRect left = {row.x, row.y, ui_button_width(ui, erase), row.h};
    if (ui_button(ui, ui_id("players.erase"), left, erase)) {
        name[strlen(name) - 1] = '\0';
    }
    if (ui_button(ui, ui_id("players.done"), right, done)) {
        finish(app);
    }
}

/* Beside the shoes, or below them on a tall page. */
static void draw_name(App *app, Ui *ui, DrawRect rect) {
    const char *name = app->players.fresh.name;
    bool tall = ui_is_tall(ui);
    DrawRect shoes = tall ? ui_cut_top(&rect, rect.h * 7 / 10, GAP)
                          : ui_cut_left(&rect, rect.w * 4 / 10, 3 * GAP);
    own_shoes_draw(&app->own_shoes, app->host, ui, shoes, app->players.fresh.pair);
    ui_text(ui, rect, name[0] != '\0' ? name : app_text(app, "players.name_hint"),
            (UiText){.size = name[0] != '\0' ? UI_TEXT_TITLE : UI_TEXT_BODY,
                     .middle = true,
                     .align = tall ? UI_ALIGN_CENTRE : UI_ALIGN_LEFT});
    ui_announce(ui, name);
}

/* What the keyboard typed: "a", "backspace". */
static void hear_keys(App *app) {
    char *name = app->players.fresh.name;
    const char *key = app->learned;
    if (!app->typing || key[0] == '\0') {
        return;
    }
    if (text_equal(key, "backspace") && name[0] != '\0') {
        name[strlen(name) - 1] = '\0';
    } else if (key[0] >= 'a' && key[0] <= 'z' && key[1] == '\0') {
        type_letter(app, key[0] - 'a');
    }
    app->learned[0] = '\0';
}

void players_name(App *app, Ui *ui) {
    DrawRect area = step_page(app, ui, "players.name", PLAYERS_COLOUR);
    if (app->players.view != PLAYERS_NAME) {
        return;
    }
    UiButton done = {.label = app_text(app, "players.done")};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, done), 2 * GAP);
    int columns = (area.w + GAP) / (UI_TARGET + GAP);
    int rows = (LETTERS + columns - 1) / columns;
    DrawRect letters = ui_cut_bottom(&area, rows * (UI_TARGET + GAP), 2 * GAP);
    hear_keys(app);
    draw_name(app, ui, area);
    run_letters(app, ui, letters);
    run_name_row(app, ui, row);
}
