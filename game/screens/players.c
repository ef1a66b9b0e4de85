/* Who is playing: everybody's pair on a shelf of its own, a new pair, or just a visit. */
#include "screens/players.h"

#include <stdio.h>

#include <shoes/text.h>

#include "screens/app_scan.h"
#include "screens/bar.h"
#include "screens/pair_cards.h"
#include "screens/screens.h"

enum { GAP = 18 };

void players_open(App *app) {
    app->players = (PlayersState){0};
    app->host->flush(app->host->self);
    roster_load(&app->roster, app->host);
    app_open(app, SCREEN_PLAYERS);
}

void players_type(App *app, bool on) {
    bool typing = on && app->settings.scan == SCAN_OFF; /* a lone switch may be a letter */
    if (typing != app->typing) {
        app->typing = typing;
        app->learned[0] = '\0';
        app_tell_keys(app);
    }
}

void players_go(App *app, PlayersView view) {
    players_type(app, view == PLAYERS_NAME);
    app->players.view = view;
    app->players.page = 0;
}

void players_pair_words(const App *app, OwnPair pair, char *out, size_t size) {
    words_fill(
        out, size, app_text(app, "players.pair"),
        (WordsValue[]){{"colour", app_text_of(app, "colour", own_colour_id(pair.colour), "word")},
                       {"shoes", app_text_of(app, "shoes", own_kind_id(pair.kind), "word")}},
        2);
}

void players_called(const App *app, const RosterPlayer *player, char *out, size_t size) {
    if (player->name[0] != '\0') {
        text_copy(out, size, player->name);
    } else {
        players_pair_words(app, player->pair, out, size);
    }
}

/* --- everybody --- */

/* The players that are shown: all, or those with one kind of shoes. */
static const RosterPlayer *shown_player(const App *app, int index) {
    for (int i = 0; i < app->roster.count; i++) {
        const RosterPlayer *player = &app->roster.players[i];
        if ((app->players.only == 0 || app->players.only == player->pair.kind + 1) &&
            index-- == 0) {
            return player;
        }
    }
    return NULL;
}

static int shown_count(const App *app) {
    int count = 0;
    while (shown_player(app, count) != NULL) {
        count++;
    }
    return count;
}

/* The words of the cards live as long as the frame: they are the app's. */
static void fill_who(const App *app, int index, PairCard *out) {
    const RosterPlayer *player = shown_player(app, index);
    out->pair = player->pair;
    out->label = player->name[0] != '\0' ? player->name
                                         : app->pair_words[player->pair.kind][player->pair.colour];
    out->value =
        player->name[0] != '\0' ? app->pair_words[player->pair.kind][player->pair.colour] : "";
    out->chosen = app->chosen && text_equal(player->id, app->player.id);
}

static UiButton row_button(const App *app, const char *key, const char *icon) {
    return (UiButton){.label = app_text(app, key), .icon = icon};
}

static void leave_to_rack(App *app, const char *id) {
    app_choose_player(app, id);
    app_replace(app, SCREEN_RACK);
}

typedef enum RowButton { ROW_NEW, ROW_GUEST, ROW_DESK, ROW_MORE, ROW_BUTTONS } RowButton;

static void press_row(App *app, RowButton button, int pages) {
    if (button == ROW_NEW) {
        app->players.fresh = (RosterPlayer){.id = ""};
        players_go(app, PLAYERS_KIND);
    } else if (button == ROW_GUEST) {
        leave_to_rack(app, "");
    } else if (button == ROW_DESK) {
        app->desk.view = DESK_PLAYERS;
        app_open(app, SCREEN_DESK);
    } else {
        app->players.page = (app->players.page + 1) % pages;
    }
}

/* The buttons below; returns the row's height for `show` false. */
static int run_row(App *app, Ui *ui, DrawRect area, int pages, bool show) {
    UiButton buttons[ROW_BUTTONS] = {row_button(app, "players.new", "icons/pencil.svg"),
                                     row_button(app, "players.guest", "icons/feather.svg"),
                                     row_button(app, "desk.title", "icons/sure-sure.svg"),
                                     row_button(app, "players.more", "icons/next.svg")};
    int widths[ROW_BUTTONS], count = pages > 1 ? ROW_BUTTONS : ROW_MORE;
    DrawRect places[ROW_BUTTONS];
    buttons[ROW_NEW].first = app->roster.count == 0;
    buttons[ROW_NEW].look = app->roster.count == 0 ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN;
    buttons[ROW_NEW].disabled = app->roster.count == ROSTER_MAX;
    for (int i = 0; i < count; i++) {
        int width = ui_button_width(ui, buttons[i]);
        widths[i] = width < area.w ? width : area.w;
    }
    int height =
        ui_flow(area, widths, ui_button_height(ui, buttons[0]), GAP, count, UI_ALIGN_LEFT, places);
    for (int i = 0; i < count && show; i++) {
        if (ui_button(ui, ui_id_at("players.row", i), places[i], buttons[i])) {
            press_row(app, (RowButton)i, pages);
            break;
        }
    }
    return height;
}

/* With many players: one kind of shoes at a time. */
static void run_kinds(App *app, Ui *ui, DrawRect row) {
    const UiTheme *theme = ui_theme(ui);
    int width = (row.w - (OWN_KINDS - 1) * GAP) / OWN_KINDS;
    for (int i = 0; i < OWN_KINDS; i++) {
        DrawRect place = {row.x + i * (width + GAP), row.y, width, row.h};
        bool chosen = app->players.only == i + 1;
        draw_round(ui_list(ui), place,
                   (DrawRound){.radius = 28,
                               .fill = chosen ? theme->panel_chosen : theme->paper,
                               .line = theme->shade_dark,
                               .line_width = 4});
        own_shoes_draw(&app->own_shoes, app->host, ui, draw_rect_inset(place, 10),
                       (OwnPair){.kind = i, .colour = 5});
        if (ui_area(ui, ui_id_at("players.only", i), place,
                    (UiButton){.label = app_text_of(app, "shoes", own_kind_id(i), "word"),
                               .group = app_text(app, "players.only"),
                               .role = UI_ROLE_CHOICE,
                               .chosen = chosen})) {
            app->players.only = chosen ? 0 : i + 1;
            app->players.page = 0;
        }
    }
}

static DrawRect cut_kinds(App *app, Ui *ui, DrawRect area) {
    bool many = pair_cards_each(ui, area, app->roster.count) < app->roster.count;
    if (many) {
        run_kinds(app, ui, ui_cut_top(&area, UI_TARGET + 14, 2 * GAP));
    } else {
        app->players.only = 0;
    }
    return area;
}

/* What could stand here. */
static void draw_nobody(App *app, Ui *ui, DrawRect area) {
    bool empty = app->roster.count == 0;
    const char *text = app_text(app, empty ? "players.nobody" : "players.none_such");
    UiText style = {.size = UI_TEXT_LARGE};
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, text, area.w, style), GAP), text, style);
    int columns = area.h > area.w ? 2 : OWN_KINDS / 2, rows = OWN_KINDS / columns;
    int width = area.w / columns, height = area.h / rows;
    for (int i = 0; i < OWN_KINDS && empty && height > 100; i++) {
        DrawRect place = {area.x + i % columns * width, area.y + i / columns * height, width,
                          height};
        own_shoes_draw(&app->own_shoes, app->host, ui, draw_rect_inset(place, 2 * GAP),
                       (OwnPair){i, (i * 3 + 1) % OWN_COLOURS});
    }
}

void players_who(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "players.title"));
    DrawRect row = ui_cut_bottom(&area, run_row(app, ui, area, 2, false), 2 * GAP);
    area = cut_kinds(app, ui, area);
    PairCards cards = {.name = "players-card",
                       .group = app_text(app, "players.group"),
                       .count = shown_count(app),
                       .card = fill_who};
    int each = pair_cards_each(ui, area, cards.count);
    int pages = (cards.count + each - 1) / each;
    app->players.page = app->players.page < pages ? app->players.page : 0;
    int pressed = cards.count > 0 ? pair_cards_run(app, ui, area, &cards, app->players.page) : -1;
    if (cards.count == 0) {
        draw_nobody(app, ui, area);
    }
    if (pressed >= 0) {
        leave_to_rack(app, shown_player(app, pressed)->id);
        return;
    }
    run_row(app, ui, row, pages, true);
}

void players_frame(App *app, Ui *ui) {
    static void (*const views[])(App * app, Ui * ui) = {players_who, players_kind, players_colour,
                                                        players_name};
    views[app->players.view](app, ui);
}
