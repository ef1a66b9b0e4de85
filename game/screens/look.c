/* Look closer: five witnesses. Opening one shows it large and tells in plain words what is there to
 * see or hear. */
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/icons.h"
#include "screens/look_card.h"
#include "screens/moment.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 20, LEAST_CARD = 330, SEEN = 40, SEEN_EDGE = 16 };

typedef struct LookLayout {
    DrawRect text;
    DrawRect clues[CLUE_COUNT];
    DrawRect again, guess;
    int height;
    bool compact;
} LookLayout;

/* The open one is marked as chosen already. */
static bool is_seen(const App *app, Clue clue) {
    return visit_answer(app->visit)->looked[clue] && app->looking.open != (int)clue;
}

static UiButton clue_button(const App *app, Clue clue) {
    return (UiButton){.label = app_text_of(app, "clue", clue_id(clue), ""),
                      .icon = icon_clue(clue),
                      .value = is_seen(app, clue) ? app_text(app, "look.seen") : NULL,
                      .role = UI_ROLE_CHOICE,
                      .group = app_text(app, "look.group"),
                      .chosen = app->looking.open == (int)clue,
                      .first = app->looking.open < 0 ? clue == CLUE_FACE
                                                     : app->looking.open == (int)clue};
}

static bool has_looked(const App *app) {
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (visit_answer(app->visit)->looked[clue]) {
            return true;
        }
    }
    return false;
}

/* First the clues are the thing to do; the way on comes forward once one was opened. */
static UiButton guess_button(const App *app) {
    return (UiButton){.label = app_text(app, app->guess.hinted ? "look.answers" : "look.guess"),
                      .icon = "icons/next.svg",
                      .look = has_looked(app) ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN};
}

static UiButton again_button(const App *app) {
    return (UiButton){.label = app_text(app, "look.again"), .icon = "icons/replay.svg"};
}

static const char *look_text(const App *app, char *out, size_t size) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    if (app->looking.open >= 0) {
        return shoes->clues[app->looking.open];
    }
    app_fill_person(app, out, size, "look.title", shoes->wearer);
    return out;
}

static UiText text_style(const App *app, const Ui *ui) {
    bool open = app->looking.open >= 0;
    return (UiText){.size = open ? UI_TEXT_BODY : text_lead(ui), .bold = !open, .heading = !open};
}

/* With large words on a small page an open clue needs the room: the other buttons show their
 * pictures only. */
static bool look_compact(const App *app, Ui *ui, int layout_height) {
    return app->looking.open >= 0 && ui_page(ui).h - layout_height - MOMENT_EDGES -
                                             bar_height(app, ui, visit_story(app->visit)->title) <
                                         LEAST_CARD;
}

static UiButton compacted(UiButton button, bool compact) {
    button.look = compact ? UI_LOOK_ROUND : button.look;
    return button;
}

static int flow_buttons(Ui *ui, const UiButton *buttons, int count, DrawRect area,
                        DrawRect *places) {
    int widths[CLUE_COUNT + 2];
    int height = 0;
    for (int i = 0; i < count; i++) {
        bool round = buttons[i].look == UI_LOOK_ROUND;
        int natural = round ? UI_TARGET : ui_button_width(ui, buttons[i]);
        widths[i] = natural > area.w ? area.w : natural;
        int needed = round ? UI_TARGET : ui_button_height_in(ui, buttons[i], widths[i]);
        height = needed > height ? needed : height;
    }
    return ui_flow(area, widths, height, GAP, count, UI_ALIGN_LEFT, places);
}

/* All buttons in one flow: the clues there are, watching again, and going on to the guess. */
static LookLayout look_layout(const App *app, Ui *ui, const char *text, int width, bool compact) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    LookLayout out = {.compact = compact};
    UiButton buttons[CLUE_COUNT + 2];
    DrawRect places[CLUE_COUNT + 2];
    int count = 0;
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->clues[clue] != NULL) {
            buttons[count++] = compacted(clue_button(app, (Clue)clue), compact);
        }
    }
    buttons[count++] = compacted(again_button(app), compact);
    buttons[count++] = guess_button(app);
    UiText style = text_style(app, ui);
    int text_w = text_width_most(ui, style.size, width);
    int text_h = ui_text_height(ui, text, text_w, style);
    DrawRect area = {0, text_h + GAP, width, 0};
    out.height = text_h + GAP + flow_buttons(ui, buttons, count, area, places);
    out.text = (DrawRect){0, 0, text_w, text_h};
    for (int i = 0; i < count && compact; i++) {
        if (buttons[i].look == UI_LOOK_ROUND) {
            places[i].y += (places[i].h - UI_TARGET) / 2;
            places[i].h = UI_TARGET;
        }
    }
    int at = 0;
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->clues[clue] != NULL) {
            out.clues[clue] = places[at++];
        }
    }
    out.again = places[at];
    out.guess = places[at + 1];
    out.guess.x = width - out.guess.w; /* the way on is always at the right */
    return out;
}

static DrawRect moved(DrawRect rect, DrawRect inside) {
    rect.x += inside.x;
    rect.y += inside.y;
    return rect;
}

static void open_clue(App *app, Clue clue) {
    app_move(app, (Move){.kind = MOVE_LOOK, .clue = clue});
    bool same = app->looking.open == (int)clue;
    app->looking.open = same ? -1 : (int)clue;
    app->looking.opened_ms = app->now_ms;
}

/* A small check mark where a chosen one has its own; on a circle at its rim. */
static void draw_seen(Ui *ui, DrawRect button, bool round) {
    const UiTheme *theme = ui_theme(ui);
    int edge = round ? 2 : SEEN_EDGE;
    DrawRect badge = {
        button.x + button.w - SEEN - edge,
        button.y + (round ? button.h - SEEN - edge : (button.h - SEEN) / 2 - edge / 4), SEEN, SEEN};
    draw_round(ui_list(ui), badge, (DrawRound){SEEN / 2, theme->panel, theme->ink, 3});
    draw_asset(ui_list(ui), draw_rect_inset(badge, 9), "icons/check.svg");
}

static void draw_buttons(App *app, Ui *ui, const LookLayout *layout, DrawRect inside) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->clues[clue] == NULL) {
            continue;
        }
        DrawRect place = moved(layout->clues[clue], inside);
        bool seen = is_seen(app, (Clue)clue);
        if (ui_button(ui, ui_id_at("look.clue", clue), place,
                      compacted(clue_button(app, (Clue)clue), layout->compact))) {
            open_clue(app, (Clue)clue);
        }
        if (seen) {
            draw_seen(ui, place, layout->compact);
        }
    }
    if (ui_button(ui, ui_id("look.again"), moved(layout->again, inside),
                  compacted(again_button(app), layout->compact))) {
        app->looking.open = -1;
        app_move(app, (Move){.kind = MOVE_REPLAY, .number = 0});
    }
    if (ui_button(ui, ui_id("look.guess"), moved(layout->guess, inside), guess_button(app))) {
        app->guess.boarding = true;
        app->guess.stage = GUESS_WORD;
        app->guess.hinted = 0;
        app_follow_visit(app);
    }
}

void look_frame(App *app, Ui *ui) {
    int width = ui_page(ui).w - 2 * PAGE_MARGIN;
    char title[WORDS_LINE];
    const char *text = look_text(app, title, sizeof title);
    LookLayout layout = look_layout(app, ui, text, width, false);
    if (look_compact(app, ui, layout.height)) {
        layout = look_layout(app, ui, text, width, true);
    }
    StageView view = moment_draw(app, ui, layout.height);
    if (app->looking.open >= 0) {
        look_card_draw(app, ui, &view, (Clue)app->looking.open);
    }
    DrawRect inside = moment_sheet(app, ui, &view);
    ui_text(ui, moved(layout.text, inside), text, text_style(app, ui));
    ui_announce(ui, text);
    draw_buttons(app, ui, &layout, inside);
}
