/* The head of the rack: whose it is, what could come next, and the ways elsewhere. */
#include "screens/rack_head.h"

#include <shoes/text.h>

#include "screens/checkin.h"
#include "screens/next_story.h"
#include "screens/paper.h"
#include "screens/players.h"
#include "screens/text_fit.h"

enum { GAP = 28, PAD = 32, HEADING_LEAST = 38 };

static void run_notebook(App *app, Ui *ui, DrawRect place) {
    UiButton button = {.label = app_text(app, "rack.notebook"),
                       .icon = "icons/notebook.svg",
                       .look = UI_LOOK_ROUND};
    if (ui_button(ui, ui_id("rack.notebook"), place, button)) {
        app->notebook = (NotebookState){0};
        app_open(app, SCREEN_NOTEBOOK);
    }
}

/* --- what could come next --- */

static void look_for_offer(App *app) {
    RackState *rack = &app->rack;
    if (!rack->looked || rack->looked_n != app->player.next_n) {
        NextStory next = next_story(app);
        rack->offered = checkin_wanted(app) ? RACK_CHECKIN : next.entry;
        rack->why = (int)next.why;
        rack->asked_why = false;
        rack->looked = true;
        rack->looked_n = app->player.next_n;
    }
}

static UiButton offer_button(const App *app, char label[WORDS_LINE]) {
    bool checkin = app->rack.offered == RACK_CHECKIN;
    const char *title = checkin ? "" : app->library.entries[app->rack.offered].story->title;
    words_fill(label, WORDS_LINE, app_text(app, checkin ? "next.checkin" : "next.offer"),
               (WordsValue[]){{"title", title}}, 1);
    return (UiButton){.label = label, .icon = "icons/next.svg", .look = UI_LOOK_PRIMARY};
}

/* How wide the offer is with "Why?" behind it; 0: there is none. */
static int offer_width(const App *app, const Ui *ui) {
    char label[WORDS_LINE];
    return app->rack.offered < 0 ? 0
                                 : ui_button_width(ui, offer_button(app, label)) + GAP + UI_TARGET;
}

/* True when the offered story was opened. */
static bool run_offer(App *app, Ui *ui, DrawRect row) {
    char label[WORDS_LINE];
    UiButton offer = offer_button(app, label);
    DrawRect place = {row.x, row.y, ui_button_width(ui, offer), ui_button_height(ui, offer)};
    UiButton why = {.label = app_text(app, "next.why"),
                    .icon = "icons/help.svg",
                    .look = UI_LOOK_ROUND,
                    .role = UI_ROLE_SWITCH,
                    .chosen = app->rack.asked_why};
    DrawRect beside = {place.x + place.w + GAP, row.y, UI_TARGET, UI_TARGET};
    bool pressed = ui_button(ui, ui_id("rack.offer"), place, offer);
    if (ui_button(ui, ui_id("rack.why"), beside, why)) {
        app->rack.asked_why = !app->rack.asked_why;
    }
    return pressed;
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
    int width = offer_width(app, ui), high = UI_TARGET + 2 * UI_GAP;
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
    int beside = room - offer_width(app, ui) - 2 * GAP;
    int size = text_fit_line(ui, name, beside > 0 ? beside : 1, true, UI_TEXT_TITLE);
    bool fits = ui_text_width(ui, name, (UiText){.size = size, .bold = true}) <= beside;
    return fits && size >= HEADING_LEAST ? size
                                         : text_fit_line(ui, name, room, true, UI_TEXT_TITLE);
}

static void take_offer(App *app) {
    app->rack.looked = false;
    if (app->rack.offered == RACK_CHECKIN) {
        checkin_open(app);
    } else {
        rack_open_entry(app, app->rack.offered);
    }
}

DrawRect rack_head_run(App *app, Ui *ui, DrawRect page) {
    const char *name = app_text(app, "rack.title");
    int room = page.w - 4 * (UI_TARGET + GAP);
    look_for_offer(app);
    UiText style = {.size = heading_size(app, ui, name, room),
                    .bold = true,
                    .heading = true,
                    .middle = true,
                    .most_lines = ui_is_tall(ui) ? 2 : 1};
    int high = ui_text_height(ui, name, room, style);
    HeadPlaces places =
        cut_head(ui_cut_top(&page, high > UI_TARGET ? high : UI_TARGET, UI_GAP + 4));
    DrawRect beside = places.title, offer;
    int wide = ui_text_width(ui, name, style) + 2;
    ui_text(ui, ui_cut_left(&beside, wide < room ? wide : places.title.w, 2 * GAP), name, style);
    if (offer_place(app, ui, beside, &page, &offer) && run_offer(app, ui, offer)) {
        take_offer(app);
    }
    run_round_buttons(app, ui, &places);
    run_line(app, ui, &page);
    return page;
}

void rack_head_reason(App *app, Ui *ui, DrawRect area) {
    bool checkin = app->rack.offered == RACK_CHECKIN;
    const char *key = checkin ? "next.checkin_why" : next_story_why((ChooseWhy)app->rack.why);
    const char *reason = app_text(app, key);
    UiText style = {.size = UI_TEXT_BODY};
    if (!app->rack.asked_why || app->rack.offered < 0) {
        return;
    }
    int width = ui_text_width(ui, reason, style) + 2 * PAD;
    width = width < area.w ? width : area.w;
    int height = ui_text_height(ui, reason, width - 2 * PAD, style) + 2 * PAD;
    DrawRect card = {area.x + area.w - width, area.y, width, height};
    paper_draw(ui, card, PAPER_BUBBLE);
    ui_text(ui, draw_rect_inset(card, PAD), reason, style);
    ui_announce(ui, reason);
}
