/* What the desk writes, and what it makes forgotten. A report lies in the player's own folder, so
 * that it goes with the player; a copy lies beside, because it is meant to stay. */
#include <stdio.h>

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/desk.h"
#include "screens/player_file.h"
#include "screens/player_notes.h"
#include "screens/players.h"
#include "screens/report.h"
#include "screens/text_fit.h"

enum { PATH = 160, WHERE = 400, GAP = 22 };

static void say_where(App *app, const char *key, const char *path) {
    char where[WHERE];
    app->host->where(app->host->self, path, where, sizeof where);
    words_fill(app->desk.said, sizeof app->desk.said,
               app_text(app, app->host->saving ? key : "desk.unsaved"),
               (WordsValue[]){{"file", where}}, 1);
}

static void write_pile(App *app, const char *path, TextPile *pile) {
    app->host->replace(app->host->self, path, pile->bytes, pile->length);
    text_pile_free(pile);
}

static void write_part(App *app, const char *name,
                       void (*part)(const Report *report, TextPile *out)) {
    char path[PATH];
    TextPile pile = {0};
    snprintf(path, sizeof path, "players/%s/%s", app->desk.id, name);
    part(app->desk.report, &pile);
    write_pile(app, path, &pile);
}

/* A page that the browser shows. */
static void write_page(App *app, const char *name,
                       void (*part)(const Report *report, TextPile *out)) {
    char path[PATH];
    snprintf(path, sizeof path, "players/%s/%s", app->desk.id, name);
    write_part(app, name, part);
    app->host->flush(app->host->self);
    app->host->open(app->host->self, path);
    say_where(app, "desk.page_there", path);
}

/* They may have been written since the journal was read. */
static void read_notes(App *app) {
    char folder[PATH];
    snprintf(folder, sizeof folder, "players/%s", app->desk.id);
    player_notes_read(app->host, folder, app->desk.report->arena, &app->desk.report->notes);
}

void desk_write_report(App *app) {
    read_notes(app);
    write_page(app, "report.html", report_html);
}

void desk_write_home(App *app) {
    write_page(app, "home.html", report_home);
}

void desk_write_tables(App *app) {
    char path[PATH];
    snprintf(path, sizeof path, "players/%s/report.csv", app->desk.id);
    write_part(app, "report.csv", report_csv);
    write_part(app, "report-columns.csv", report_columns);
    write_part(app, "report.json", report_json);
    say_where(app, "desk.tables_there", path);
}

void desk_write_copy(App *app) {
    char path[PATH];
    TextPile pile = {0};
    const RosterPlayer *player = roster_find(&app->roster, app->desk.id);
    snprintf(path, sizeof path, "copies/%s.shoes.txt", app->desk.id);
    if (player != NULL) {
        app->host->flush(app->host->self);
        bool whole = player_file_write(app->host, player, &pile);
        write_pile(app, path, &pile);
        say_where(app, whole ? "desk.copy_there" : "desk.copy_part", path);
    }
}

void desk_open_notes(App *app) {
    char folder[PATH], path[PATH], called[WORDS_LINE] = "", first[WORDS_LINE];
    const RosterPlayer *player = roster_find(&app->roster, app->desk.id);
    if (player != NULL) {
        players_called(app, player, called, sizeof called);
    }
    snprintf(folder, sizeof folder, "players/%s", app->desk.id);
    player_notes_path(folder, path, sizeof path);
    words_fill(first, sizeof first, app_text(app, "desk.notes_first"),
               (WordsValue[]){{"name", called}}, 1);
    player_notes_begin(app->host, folder, first);
    app->host->flush(app->host->self);
    app->host->open(app->host->self, path);
    say_where(app, "desk.notes_there", path);
}

bool desk_forget_player(App *app) {
    char folder[PATH];
    bool plays = text_equal(app->player.id, app->desk.id);
    snprintf(folder, sizeof folder, "players/%s", app->desk.id);
    bool gone = app->host->forget(app->host->self, folder);
    gone = app->host->forget(app->host->self, "print") && gone;
    roster_load(&app->roster, app->host);
    if (plays) {
        app_choose_player(app, ROSTER_FIRST);
        app->chosen = false;
    }
    return gone;
}

/* --- asking before --- */

static void forget_now(App *app) {
    bool gone = desk_forget_player(app);
    desk_go(app, gone ? DESK_PLAYERS : DESK_PLAYER);
    if (!gone) {
        text_copy(app->desk.said, sizeof app->desk.said, app_text(app, "desk.forget_failed"));
    }
}

void desk_forget(App *app, Ui *ui) {
    bool leaves = false;
    DrawRect area =
        bar_page_to(app, ui, app_text(app, "desk.forget_title"), ui_id("desk.back"), &leaves);
    UiButton keep = {.label = app_text(app, "desk.keep"),
                     .icon = "icons/check.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    UiButton forget = {.label = app_text(app, "desk.forget_sure"), .icon = "icons/close.svg"};
    int widths[] = {ui_button_width(ui, keep), ui_button_width(ui, forget)};
    DrawRect places[2];
    int height = ui_flow(area, widths, ui_button_height(ui, keep), GAP, 2, UI_ALIGN_LEFT, places);
    DrawRect row = ui_cut_bottom(&area, height, GAP);
    ui_flow(row, widths, ui_button_height(ui, keep), GAP, 2, UI_ALIGN_LEFT, places);
    const char *text = app_text(app, "desk.forget_text");
    ui_text(ui, area, text, (UiText){.size = text_fit_room(ui, text, area, false, UI_TEXT_LARGE)});
    leaves = ui_button(ui, ui_id("desk.keep"), places[0], keep) || leaves;
    if (ui_button(ui, ui_id("desk.forget_sure"), places[1], forget)) {
        forget_now(app);
    } else if (leaves) {
        desk_go(app, DESK_PLAYER);
    }
}
