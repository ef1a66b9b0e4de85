/* The adult's desk: one player's figures in words, and what can be done with what was kept. */
#include "screens/desk.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/checkin.h"
#include "screens/pair_cards.h"
#include "screens/players.h"
#include "screens/screens.h"

enum { GAP = 22 };

void desk_go(App *app, DeskView view) {
    app->desk.view = view;
    app->desk.page = 0;
    app->desk.others = false;
    app->desk.said[0] = '\0';
    desk_stop_reading(app);
    if (view == DESK_PLAYERS) {
        report_free(app->desk.report);
        app->desk.report = NULL;
    }
}

/* --- whose --- */

static void fill_player(const App *app, int index, PairCard *out) {
    const RosterPlayer *player = &app->roster.players[index];
    const char *pair = app->pair_words[player->pair.kind][player->pair.colour];
    out->pair = player->pair;
    out->label = player->name[0] != '\0' ? player->name : pair;
    out->value = player->name[0] != '\0' ? pair : "";
}

static void run_more(App *app, Ui *ui, DrawRect row, int pages) {
    UiButton more = {.label = app_text(app, "players.more"), .icon = "icons/next.svg"};
    DrawRect place = {row.x, row.y, ui_button_width(ui, more), row.h};
    if (ui_button(ui, ui_id("desk.more"), place, more)) {
        app->desk.page = (app->desk.page + 1) % pages;
    }
}

void desk_players(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "desk.title"));
    UiText style = {.size = UI_TEXT_BODY};
    const char *text = app_text(app, app->roster.count == 0 ? "desk.nobody" : "desk.whose");
    int high = ui_text_height(ui, text, area.w, style);
    ui_text(ui, ui_cut_top(&area, high, GAP), text, style);
    PairCards cards = {.name = "desk-player",
                       .group = app_text(app, "players.group"),
                       .count = app->roster.count,
                       .card = fill_player};
    int each = pair_cards_each(ui, area, cards.count);
    if (each < cards.count) {
        DrawRect row = ui_cut_bottom(&area, UI_TARGET, GAP);
        each = pair_cards_each(ui, area, cards.count);
        run_more(app, ui, row, (cards.count + each - 1) / each);
    }
    int pressed = cards.count > 0 ? pair_cards_run(app, ui, area, &cards, app->desk.page) : -1;
    if (pressed >= 0) {
        text_copy(app->desk.id, sizeof app->desk.id, app->roster.players[pressed].id);
        desk_go(app, DESK_PLAYER);
    }
}

/* --- one player --- */

typedef enum DeskButton {
    DESK_REPORT,
    DESK_HOME,
    DESK_TABLES,
    DESK_CHECKIN,
    DESK_NOTES,
    DESK_COPY,
    DESK_FORGET_BUTTON,
    DESK_ELSE, /* the others instead of these */
    DESK_BUTTONS
} DeskButton;

/* --- reading: bit by bit, so that a long journal does not stop the page --- */

static void begin_reading(App *app) {
    char folder[96];
    text_copy(folder, sizeof folder, "players/");
    text_append(folder, sizeof folder, app->desk.id);
    app->host->flush(app->host->self);
    app->desk.reading = report_begin(app->host, &app->library, folder);
}

static void end_reading(App *app, Ui *ui) {
    const RosterPlayer *player = roster_find(&app->roster, app->desk.id);
    app->desk.report = report_end(app->desk.reading);
    app->desk.reading = NULL;
    if (player != NULL) {
        players_called(app, player, app->desk.report->name, sizeof app->desk.report->name);
    }
    ui_focus_set(ui, ui_id_at("desk.button", DESK_REPORT));
}

static void read_on(App *app, Ui *ui) {
    if (app->desk.report != NULL) {
        return;
    }
    if (app->desk.reading == NULL) {
        begin_reading(app);
    } else if (!report_step(app->desk.reading)) {
        end_reading(app, ui);
    }
    ui_wake_at(ui, app->now_ms);
}

void desk_stop_reading(App *app) {
    if (app->desk.reading != NULL) {
        report_free(report_end(app->desk.reading));
        app->desk.reading = NULL;
    }
}

static UiButton desk_button(const App *app, DeskButton button) {
    static const char *const keys[] = {"desk.report", "desk.home", "desk.tables", "desk.checkin",
                                       "desk.notes",  "desk.copy", "desk.forget", "desk.else"};
    static const char *const icons[] = {"icons/print.svg", "icons/home.svg",     "icons/pencil.svg",
                                        "icons/check.svg", "icons/notebook.svg", "icons/parcel.svg",
                                        "icons/close.svg", "icons/next.svg"};
    return (UiButton){.label = app_text(app, keys[button]),
                      .icon = icons[button],
                      .first = button == DESK_REPORT,
                      .disabled = app->desk.report == NULL,
                      .look = button == DESK_REPORT ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN};
}

static void press(App *app, DeskButton button) {
    app->desk.page = 0;
    app->desk.others = button == DESK_ELSE && !app->desk.others; /* what came of it needs room */
    switch (button) {
    case DESK_REPORT:
        desk_write_report(app);
        break;
    case DESK_HOME:
        desk_write_home(app);
        break;
    case DESK_TABLES:
        desk_write_tables(app);
        break;
    case DESK_CHECKIN:
        app_choose_player(app, app->desk.id);
        desk_go(app, DESK_PLAYERS);
        checkin_open(app);
        break;
    case DESK_NOTES:
        desk_open_notes(app);
        break;
    case DESK_COPY:
        desk_write_copy(app);
        break;
    case DESK_FORGET_BUTTON:
        desk_go(app, DESK_FORGET);
        break;
    case DESK_ELSE:
    case DESK_BUTTONS:
        break;
    }
}

/* The first ones, or after "What else?" the others. */
static bool is_shown(const App *app, int button) {
    bool first = button < DESK_TABLES || button == DESK_ELSE;
    return button == DESK_ELSE || first == !app->desk.others;
}

static int run_buttons(App *app, Ui *ui, DrawRect area, bool show) {
    DrawRect places[DESK_BUTTONS];
    int widths[DESK_BUTTONS], shown[DESK_BUTTONS], count = 0;
    for (int i = 0; i < DESK_BUTTONS; i++) {
        if (is_shown(app, i)) {
            int width = ui_button_width(ui, desk_button(app, (DeskButton)i));
            widths[count] = width < area.w ? width : area.w;
            shown[count++] = i;
        }
    }
    int height = ui_flow(area, widths, ui_button_height(ui, desk_button(app, DESK_REPORT)), GAP,
                         count, UI_ALIGN_LEFT, places);
    for (int i = 0; i < count && show; i++) {
        DeskButton button = (DeskButton)shown[i];
        if (ui_button(ui, ui_id_at("desk.button", shown[i]), places[i], desk_button(app, button))) {
            press(app, button);
            break;
        }
    }
    return height;
}

void desk_player(App *app, Ui *ui) {
    bool leaves = false;
    char called[WORDS_LINE] = "";
    const RosterPlayer *player = roster_find(&app->roster, app->desk.id);
    if (player != NULL) {
        players_called(app, player, called, sizeof called);
    }
    DrawRect area = bar_page_to(app, ui, called, ui_id("desk.back"), &leaves);
    if (leaves || player == NULL) {
        desk_go(app, DESK_PLAYERS);
        return;
    }
    DrawRect row = ui_cut_bottom(&area, run_buttons(app, ui, area, false), GAP);
    desk_card(app, ui, area, player->pair);
    run_buttons(app, ui, row, true);
    read_on(app, ui);
}

void desk_frame(App *app, Ui *ui) {
    static void (*const views[])(App * app, Ui * ui) = {desk_players, desk_player, desk_forget};
    views[app->desk.view](app, ui);
}
