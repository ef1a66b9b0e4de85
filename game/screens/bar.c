#include "screens/bar.h"

#include "screens/text_fit.h"

enum { BAR_GAP = 20, BAR_EDGE = 24, TITLE_PAD = 32 };

typedef struct BarButton {
    const char *key; /* of its label */
    const char *icon;
} BarButton;

static const BarButton bar_pass = {"bar.pass", "icons/pass.svg"};
static const BarButton bar_calm = {"bar.calm", "icons/calm.svg"};
static const BarButton bar_pause = {"bar.pause", "icons/pause.svg"};

static UiButton bar_button(const App *app, const BarButton *button, bool round) {
    return (UiButton){.label = app_text(app, button->key),
                      .icon = button->icon,
                      .size = UI_TEXT_SMALL,
                      .look = round ? UI_LOOK_ROUND : UI_LOOK_PLAIN};
}

/* Cuts the button's place off the right end of the strip and runs it. */
static bool bar_button_run(App *app, Ui *ui, DrawRect *strip, const BarButton *button, bool round) {
    UiButton spec = bar_button(app, button, round);
    int width = round ? UI_TARGET : ui_button_width(ui, spec);
    DrawRect rect = ui_cut_right(strip, width, BAR_GAP);
    return ui_button(ui, ui_id(button->key), rect, spec);
}

static int bar_wide(const App *app, Ui *ui, bool pass) {
    const BarButton *const all[] = {&bar_pause, &bar_calm, &bar_pass};
    int width = 0;
    for (int i = 0; i < (pass ? 3 : 2); i++) {
        width += ui_button_width(ui, bar_button(app, all[i], false)) + BAR_GAP;
    }
    return width;
}

static bool can_pass(const App *app) {
    return visit_can(app->visit, &(Move){.kind = MOVE_PASS});
}

/* The title on a pill. What does not fit in one line is written smaller, and then in two. */
static UiText title_style(const Ui *ui, int room, const char *title) {
    return (UiText){.size = text_fit_line(ui, title, room, true, UI_TEXT_BODY),
                    .bold = true,
                    .heading = true,
                    .middle = true};
}

static DrawRect title_pill(const Ui *ui, DrawRect strip, const char *title) {
    int room = strip.w - 2 * TITLE_PAD;
    UiText style = title_style(ui, room, title);
    int width = ui_text_width(ui, title, style) + 4;
    width = width < room ? width : room;
    int height = ui_text_height(ui, title, width, style);
    return (DrawRect){strip.x, strip.y, width + 2 * TITLE_PAD, height > strip.h ? height : strip.h};
}

/* The story's own title goes with every page and is no news: the page's question is its heading. */
static bool is_heading(const App *app, const char *title) {
    const Story *story = visit_story(app->visit);
    return story == NULL || title != story->title;
}

static void bar_title(const App *app, Ui *ui, DrawRect strip, const char *title) {
    const UiTheme *theme = ui_theme(ui);
    DrawRect pill = title_pill(ui, strip, title);
    draw_round(
        ui_list(ui), pill,
        (DrawRound){
            .radius = UI_TARGET / 2, .fill = theme->panel, .line = theme->ink, .line_width = 5});
    UiText style = title_style(ui, strip.w - 2 * TITLE_PAD, title);
    style.heading = is_heading(app, title);
    ui_text(ui, (DrawRect){pill.x + TITLE_PAD, pill.y, pill.w - 2 * TITLE_PAD, pill.h}, title,
            style);
}

/* What the buttons leave of the strip. */
static DrawRect title_room(const App *app, Ui *ui, DrawRect strip, bool pass, bool *round) {
    int count = pass ? 3 : 2;
    *round = bar_wide(app, ui, pass) > strip.w * 45 / 100;
    int taken = *round ? count * (UI_TARGET + BAR_GAP) : bar_wide(app, ui, pass);
    strip.w -= taken + BAR_GAP;
    return strip;
}

int bar_height_in(const App *app, Ui *ui, DrawRect strip, const char *title) {
    bool pass = can_pass(app);
    bool round;
    return title_pill(ui, title_room(app, ui, strip, pass, &round), title).h;
}

static DrawRect page_strip(const Ui *ui) {
    return (DrawRect){PAGE_MARGIN, BAR_EDGE, ui_page(ui).w - 2 * PAGE_MARGIN, UI_TARGET};
}

int bar_height(const App *app, Ui *ui, const char *title) {
    return bar_height_in(app, ui, page_strip(ui), title) + 2 * BAR_EDGE;
}

void bar_draw(App *app, Ui *ui, const char *title) {
    bar_draw_in(app, ui, page_strip(ui), title);
}

void bar_draw_in(App *app, Ui *ui, DrawRect strip, const char *title) {
    bool pass = can_pass(app);
    bool round;
    bar_title(app, ui, title_room(app, ui, strip, pass, &round), title);
    if (bar_button_run(app, ui, &strip, &bar_pause, round) ||
        ui_shortcut(ui, ui_id(bar_pause.key), UI_MENU) ||
        ui_shortcut(ui, ui_id(bar_pause.key), UI_BACK)) {
        app_open(app, SCREEN_PAUSE);
    }
    if (bar_button_run(app, ui, &strip, &bar_calm, round)) {
        visit_apply(app->visit, &(Move){.kind = MOVE_CALM});
        player_note(&app->player, app->visit, &(Move){.kind = MOVE_CALM});
        app_open(app, SCREEN_CALM);
    }
    if (pass && bar_button_run(app, ui, &strip, &bar_pass, round)) {
        app_move(app, (Move){.kind = MOVE_PASS});
    }
}

DrawRect bar_page_to(App *app, Ui *ui, const char *title, UiId id, bool *leaves) {
    DrawRect page = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN);
    UiButton back = {
        .label = app_text(app, "page.back"), .icon = "icons/back.svg", .size = UI_TEXT_BODY};
    int button = ui_button_width(ui, back);
    int room = page.w - button - 2 * UI_GAP;
    UiText style = {.size = text_fit_line(ui, title, room, true, UI_TEXT_TITLE),
                    .bold = true,
                    .heading = true,
                    .middle = true};
    int text = ui_text_height(ui, title, room, style);
    int height = ui_button_height(ui, back);
    DrawRect strip = ui_cut_top(&page, text > height ? text : height, 32);
    DrawRect place = ui_cut_right(&strip, button, 2 * UI_GAP);
    place.y += (place.h - ui_button_height(ui, back)) / 2;
    place.h = ui_button_height(ui, back);
    ui_text(ui, strip, title, style);
    *leaves = ui_button(ui, id, place, back) || ui_shortcut(ui, id, UI_BACK);
    return page;
}

DrawRect bar_page(App *app, Ui *ui, const char *title) {
    bool leaves = false;
    DrawRect page = bar_page_to(app, ui, title, ui_id("page.back"), &leaves);
    if (leaves) {
        app_close(app);
    }
    return page;
}

DrawRect bar_sheet(Ui *ui, int top) {
    DrawRect page = ui_page_rect(ui);
    const UiTheme *theme = ui_theme(ui);
    DrawRect sheet = {0, top, page.w, page.h - top};
    draw_fill(ui_list(ui), sheet, theme->paper);
    draw_fill(ui_list(ui), (DrawRect){0, top, page.w, 5}, theme->ink);
    DrawRect inside = {PAGE_MARGIN, top + 28, page.w - 2 * PAGE_MARGIN, sheet.h - 28 - 36};
    return inside;
}
