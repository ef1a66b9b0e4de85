/* The head of the rack: whose it is, what could come next, and the ways elsewhere. */
#include "screens/rack_head.h"

#include <shoes/text.h>

#include "screens/players.h"
#include "screens/rack_offer.h"
#include "screens/text_fit.h"

enum { GAP = 28, HEADING_LEAST = 38 };

static void run_notebook(App *app, Ui *ui, DrawRect place) {
    UiButton button = {.label = app_text(app, "rack.notebook"),
                       .icon = "icons/notebook.svg",
                       .look = UI_LOOK_ROUND};
    if (ui_button(ui, ui_id("rack.notebook"), place, button)) {
        app->notebook = (NotebookState){0};
        app_open(app, SCREEN_NOTEBOOK);
    }
}

/* The player's own pair: press it to be somebody else. */
static void run_player(App *app, Ui *ui, DrawRect place) {
    const RosterPlayer *player = roster_find(&app->roster, app->player.id);
    const char *value =
        player != NULL ? app->pair_words[player->pair.kind][player->pair.colour] : "";
    UiButton button = {.label = app_text(app, "players.title"),
                       .value = player != NULL && player->name[0] != '\0' ? player->name : value,
                       .icon = player == NULL ? "icons/somebody.svg" : NULL,
                       .look = UI_LOOK_ROUND};
    bool pressed = ui_button(ui, ui_id("rack.player"), place, button);
    if (player != NULL) {
        own_shoes_draw(&app->own_shoes, app->host, ui,
                       (DrawRect){place.x + 12, place.y + 14, place.w - 24, place.h - 36},
                       player->pair);
    }
    if (pressed) {
        players_open(app);
    }
}

typedef struct HeadPlaces {
    DrawRect title, own, notebook, back, settings;
} HeadPlaces;

static HeadPlaces cut_head(DrawRect strip) {
    HeadPlaces places;
    places.settings = ui_cut_right(&strip, UI_TARGET, GAP);
    places.back = ui_cut_right(&strip, UI_TARGET, GAP);
    places.notebook = ui_cut_right(&strip, UI_TARGET, GAP);
    places.own = ui_cut_right(&strip, UI_TARGET, GAP);
    places.settings.h = places.back.h = places.notebook.h = places.own.h = UI_TARGET;
    places.title = strip;
    return places;
}

static void run_round_buttons(App *app, Ui *ui, const HeadPlaces *places) {
    run_player(app, ui, places->own);
    run_notebook(app, ui, places->notebook);
    if (ui_button(ui, ui_id("rack.back"), places->back,
                  (UiButton){.label = app_text(app, "rack.back"),
                             .icon = "icons/back.svg",
                             .look = UI_LOOK_ROUND}) ||
        ui_shortcut(ui, ui_id("rack.back"), UI_BACK)) {
        app_replace(app, SCREEN_TITLE);
    }
    if (ui_button(ui, ui_id("rack.settings"), places->settings,
                  (UiButton){.label = app_text(app, "rack.settings"),
                             .icon = "icons/settings.svg",
                             .look = UI_LOOK_ROUND})) {
        app_open(app, SCREEN_SETTINGS);
    }
}

/* Whose shoes came back, or that there are none. */
static void run_line(App *app, Ui *ui, DrawRect *page) {
    char line[WORDS_LINE] = "";
    if (app->rack.returned[0] != '\0') {
        app_fill_person(app, line, sizeof line, "rack.returned", app->rack.returned);
    } else if (app->library.entry_count == 0) {
        text_copy(line, sizeof line, app_text(app, "rack.empty"));
    }
    if (line[0] != '\0') {
        ui_announce(ui, line);
        UiText text = {.size = UI_TEXT_BODY};
        ui_text(ui, ui_cut_top(page, ui_text_height(ui, line, page->w, text), 12), line, text);
    }
}

/* Beside the heading where there is room, on a tall page below it: it takes no shelf away. False:
 * there is no room. */
static bool offer_place(const App *app, Ui *ui, DrawRect beside, DrawRect *page, DrawRect *out) {
    int width = rack_offer_width(app, ui), high = UI_TARGET + 2 * UI_GAP;
    DrawRect left = *page;
    if (width == 0) {
        return false;
    }
    if (width <= beside.w) {
        *out = (DrawRect){beside.x + beside.w - width, beside.y, width, UI_TARGET};
        return true;
    }
    left.h -= high;
    int count = app->library.entry_count;
    if (!ui_is_tall(ui) || width > page->w ||
        rack_rows(ui, left, count) < rack_rows(ui, *page, count)) {
        return false;
    }
    *out = ui_cut_top(page, UI_TARGET, 2 * UI_GAP);
    return true;
}

/* As large as there is room for beside the offer, where that leaves it a heading. */
static int heading_size(const App *app, const Ui *ui, const char *name, int room) {
    int beside = room - rack_offer_width(app, ui) - 2 * GAP;
    int size = text_fit_line(ui, name, beside > 0 ? beside : 1, true, UI_TEXT_TITLE);
    bool fits = ui_text_width(ui, name, (UiText){.size = size, .bold = true}) <= beside;
    return fits && size >= HEADING_LEAST ? size
                                         : text_fit_line(ui, name, room, true, UI_TEXT_TITLE);
}

typedef struct Head {
    HeadPlaces places;
    UiText style;
    int wide;       /* the heading */
    DrawRect offer; /* when it has room */
} Head;

/* With a heading of at most `room`; cuts the head off the page. False: no room for the offer. */
static bool lay_out(const App *app, Ui *ui, int room, DrawRect *page, Head *out) {
    const char *name = app_text(app, "rack.title");
    out->style = (UiText){.size = heading_size(app, ui, name, room),
                          .bold = true,
                          .heading = true,
                          .middle = true,
                          .most_lines = ui_is_tall(ui) ? 2 : 1};
    int high = ui_text_height(ui, name, room, out->style);
    out->places = cut_head(ui_cut_top(page, high > UI_TARGET ? high : UI_TARGET, UI_GAP + 4));
    DrawRect beside = out->places.title;
    int wide = ui_text_width(ui, name, out->style) + 2;
    out->wide = wide < room ? wide : room;
    ui_cut_left(&beside, out->wide, 2 * GAP);
    return offer_place(app, ui, beside, page, &out->offer);
}

/* One round button more stands in the head where the offer is folded away. */
DrawRect rack_head_run(App *app, Ui *ui, DrawRect page) {
    Head head;
    DrawRect rest = page;
    int room = page.w - 4 * (UI_TARGET + GAP);
    rack_offer_look(app);
    app->rack.folded = !lay_out(app, ui, room, &rest, &head) && app->rack.offered >= 0;
    if (app->rack.folded) {
        rest = page;
        lay_out(app, ui, room - UI_TARGET - GAP, &rest, &head);
    }
    DrawRect title = head.places.title;
    ui_text(ui, ui_cut_left(&title, head.wide, 0), app_text(app, "rack.title"), head.style);
    if (app->rack.folded) {
        rack_offer_folded(app, ui, head.places.title);
    } else if (app->rack.offered >= 0) {
        rack_offer_run(app, ui, head.offer);
    }
    run_round_buttons(app, ui, &head.places);
    run_line(app, ui, &rest);
    return rest;
}
