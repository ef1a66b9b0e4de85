/* Who tells, and what there is to do. */
#include "screens/follow.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/notebook_facts.h"
#include "screens/paper.h"
#include "screens/portrait.h"
#include "screens/row_pages.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 22, PAD = 24, FACE = 290, FACE_MOST = 420, CARD_WIDTH = 620, CHECK = 64 };

const Telling *follow_telling(const App *app) {
    return &app->library.tellings[app->follow.telling];
}

const char *follow_who(const App *app) {
    return follow_telling(app)->story.people[0].who;
}

void follow_fill(const App *app, char *out, size_t size, const char *key) {
    app_fill_person(app, out, size, key, follow_who(app));
}

void follow_go(App *app, FollowPage page) {
    app->follow.page = page;
    app->follow.arrived = true;
    app_restart_clock(app);
}

void follow_open(App *app) {
    app->follow = (FollowState){.telling = 0};
    app_open(app, SCREEN_FOLLOW);
}

/* --- who tells --- */

static bool followed(const App *app, const Telling *telling) {
    char key[MOVE_NAME];
    const Follow *follows = answers_follows(app->player.answers);
    telling_key(telling, key);
    for (size_t i = 0; i < answers_follow_count(app->player.answers); i++) {
        if (text_equal(answers_key(app->player.answers, follows[i].place), key)) {
            return true;
        }
    }
    return false;
}

static int face_size(const Ui *ui) {
    return ui_scaled(ui, 100) > 150 ? FACE * 56 / 100 : FACE;
}

static int card_width(const App *app, Ui *ui, int row) {
    (void)app;
    (void)row;
    return face_size(ui) + ui_scaled(ui, CARD_WIDTH - FACE);
}

static UiText card_text(const Ui *ui, const char *title, int width) {
    return (UiText){.size = text_fit_room(ui, title, (DrawRect){0, 0, width, FACE * 6 / 10}, true,
                                          UI_TEXT_LARGE),
                    .bold = true,
                    .silent = true};
}

static int card_height(const App *app, Ui *ui, int row, int width) {
    int face = face_size(ui), words = width - face - 4 * PAD;
    const char *title = app->library.tellings[row].story.title;
    int height = ui_text_height(ui, title, words, card_text(ui, title, words)) +
                 ui_line(ui, UI_TEXT_SMALL) + 2 * PAD;
    return height > face + 2 * PAD ? height : face + 2 * PAD;
}

/* All alike. */
static int cards_height(const App *app, Ui *ui, int row, int width) {
    int most = 0;
    for (row = 0; row < app->library.telling_count; row++) {
        int height = card_height(app, ui, row, width);
        most = height > most ? height : most;
    }
    return most;
}

static void draw_card(App *app, Ui *ui, const Telling *telling, DrawRect rect) {
    char line[WORDS_LINE];
    const char *who = telling->story.people[0].who;
    DrawRect inside = draw_rect_inset(rect, PAD);
    int face = face_size(ui);
    DrawRect frame = ui_cut_left(&inside, face, PAD);
    frame.y += (frame.h - face) / 2;
    frame.h = face;
    ArtFigure figure = notebook_rest_figure(&app->library, who);
    portrait_draw(ui, &figure, frame);
    inside.w -= PAD;
    const char *title = telling->story.title;
    UiText style = card_text(ui, title, inside.w);
    int high = ui_text_height(ui, title, inside.w, style);
    inside.y += (inside.h - high - ui_line(ui, UI_TEXT_SMALL)) / 2;
    ui_text(ui, ui_cut_top(&inside, high, 0), title, style);
    app_fill_person(app, line, sizeof line, "follow.card", who);
    ui_text(ui, inside, line, (UiText){.size = UI_TEXT_SMALL, .silent = true, .most_lines = 1});
    if (followed(app, telling)) {
        draw_asset(ui_list(ui),
                   (DrawRect){frame.x + frame.w - CHECK * 2 / 3, frame.y - CHECK / 4, CHECK, CHECK},
                   "icons/check.svg");
    }
}

static void run_card(App *app, Ui *ui, int row, DrawRect rect) {
    char line[WORDS_LINE];
    const Telling *telling = &app->library.tellings[row];
    app_fill_person(app, line, sizeof line, "follow.card", telling->story.people[0].who);
    paper_draw(ui, rect, PAPER_CARD);
    draw_card(app, ui, telling, rect);
    if (ui_area(ui, ui_id_at("follow.telling", row), rect,
                (UiButton){.label = telling->story.title,
                           .value = followed(app, telling) ? app_text(app, "follow.known") : line,
                           .group = app_text(app, "follow.title"),
                           .first = row == app->follow.telling})) {
        app->follow.telling = row;
        follow_go(app, FOLLOW_PAGE_BEFORE);
    }
}

static void list_page(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "follow.title"));
    const char *line = app_text(app, "follow.choose");
    UiText style = {.size = UI_TEXT_BODY};
    int high = ui_text_height(ui, line, area.w, style);
    if (area.h - high >= 2 * card_height(app, ui, 0, area.w) + ROW_GAP) {
        ui_text(ui, ui_cut_top(&area, high, GAP), line, style);
    }
    if (app->follow.arrived) {
        app->follow.arrived = false;
        ui_focus_set(ui, ui_id_at("follow.telling", app->follow.telling));
    }
    row_pages_run(app, ui, area,
                  &(RowPages){app->library.telling_count, card_width, cards_height, run_card});
}

/* --- what to do --- */

/* Those who listen, or press one key, have it line by line unless they want it otherwise. */
static bool lines_first(const App *app) {
    return app->settings.scan != SCAN_OFF || app->settings.read_aloud;
}

static UiButton pace_button(const App *app, FollowPace pace) {
    bool first = (pace == FOLLOW_BY_LINES) == lines_first(app);
    return (UiButton){.label =
                          app_text(app, pace == FOLLOW_WHOLE ? "follow.whole" : "follow.lines"),
                      .icon = pace == FOLLOW_WHOLE ? "icons/play.svg" : "icons/next.svg",
                      .look = first ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN,
                      .first = first};
}

static int run_paces(App *app, Ui *ui, DrawRect area, bool show) {
    UiButton buttons[FOLLOW_PACES];
    DrawRect places[FOLLOW_PACES];
    int widths[FOLLOW_PACES], high = 0;
    for (int i = 0; i < FOLLOW_PACES; i++) {
        buttons[i] = pace_button(app, (FollowPace)i);
        widths[i] = ui_button_width(ui, buttons[i]);
        int tall = ui_button_height_in(ui, buttons[i], widths[i] < area.w ? widths[i] : area.w);
        high = tall > high ? tall : high;
    }
    int used = ui_flow(area, widths, high, GAP, FOLLOW_PACES, UI_ALIGN_LEFT, places);
    for (int i = 0; show && i < FOLLOW_PACES; i++) {
        if (ui_button(ui, ui_id_at("follow.pace", i), places[i], buttons[i])) {
            follow_begin(app, (FollowPace)i);
            break;
        }
    }
    return used;
}

static void draw_teller(App *app, Ui *ui, DrawRect area) {
    Cast cast;
    DrawRect frame = portrait_square(area);
    int side = frame.w < FACE_MOST ? frame.w : FACE_MOST;
    frame = (DrawRect){area.x + (area.w - side) / 2, area.y + (area.h - side) / 2, side, side};
    cast_play_portrait(app, ui, follow_who(app), "neutral", 3, &cast);
    portrait_draw(ui, &cast.now, frame);
}

static void before_page(App *app, Ui *ui) {
    char text[WORDS_LINE];
    bool leaves = false;
    DrawRect area =
        bar_page_to(app, ui, follow_telling(app)->story.title, ui_id("follow.back"), &leaves);
    DrawRect row = ui_cut_bottom(&area, run_paces(app, ui, area, false), PAD);
    bool tall = ui_is_tall(ui);
    DrawRect face = tall ? ui_cut_top(&area, area.h * 36 / 100, 2 * PAD)
                         : ui_cut_left(&area, area.w * 28 / 100, 2 * PAD);
    follow_fill(app, text, sizeof text, "follow.before");
    draw_teller(app, ui, face);
    UiText style = {.size = text_fit_room(ui, text, area, false, UI_TEXT_LARGE), .middle = !tall};
    ui_text(ui, area, text, style);
    run_paces(app, ui, row, true);
    if (app->follow.arrived && app->follow.page == FOLLOW_PAGE_BEFORE) {
        app->follow.arrived = false;
        ui_announce(ui, text);
        ui_focus_set(ui,
                     ui_id_at("follow.pace", lines_first(app) ? FOLLOW_BY_LINES : FOLLOW_WHOLE));
    }
    if (leaves) {
        follow_go(app, FOLLOW_PAGE_LIST);
    }
}

void follow_frame(App *app, Ui *ui) {
    static void (*const pages[])(App * app, Ui * ui) = {list_page, before_page, follow_telling_page,
                                                        follow_after_page};
    pages[app->follow.page](app, ui);
}
