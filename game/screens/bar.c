#include "screens/bar.h"

#include "screens/paper.h"
#include "screens/read_aloud.h"
#include "screens/text_fit.h"

enum { BAR_GAP = 20, BAR_EDGE = 24, TITLE_PAD = 32, READ_LEAST = 860 };

typedef struct BarButton {
    const char *key; /* of its label */
    const char *icon;
} BarButton;

static const BarButton bar_read = {"bar.read", "icons/read.svg"};
static const BarButton bar_pass = {"bar.pass", "icons/pass.svg"};
static const BarButton bar_calm = {"bar.calm", "icons/calm.svg"};
static const BarButton bar_pause = {"bar.pause", "icons/pause.svg"};

static UiButton bar_button(const App *app, const BarButton *button, bool round) {
    return (UiButton){.label = app_text(app, button->key),
                      .icon = button->icon,
                      .size = UI_TEXT_SMALL,
                      .look = round ? UI_LOOK_ROUND : UI_LOOK_PLAIN};
}

static bool can_pass(const App *app) {
    return visit_can(app->visit, &(Move){.kind = MOVE_PASS});
}

/* The buttons of a strip, from left to right, which is how they are read. */
typedef struct BarRow {
    const BarButton *buttons[4];
    DrawRect places[4];
    int count;
    bool round;
    int taken; /* with the gaps before them */
} BarRow;

static void add_button(BarRow *row, const BarButton *button) {
    row->buttons[row->count++] = button;
}

static int button_width(const App *app, Ui *ui, const BarRow *row, int index) {
    bool round = row->round || row->buttons[index] == &bar_read;
    return round ? UI_TARGET : ui_button_width(ui, bar_button(app, row->buttons[index], false));
}

static void take_room(const App *app, Ui *ui, BarRow *row) {
    row->taken = 0;
    for (int i = 0; i < row->count; i++) {
        row->taken += button_width(app, ui, row, i) + BAR_GAP;
    }
}

/* Round ones where words would leave the title too little; reading stays out where even they do. */
static BarRow bar_row(const App *app, Ui *ui, DrawRect strip) {
    BarRow row = {.count = 0};
    bool reads = read_aloud_is_on(app) && strip.w >= READ_LEAST;
    if (reads) {
        add_button(&row, &bar_read);
    }
    if (can_pass(app)) {
        add_button(&row, &bar_pass);
    }
    add_button(&row, &bar_calm);
    add_button(&row, &bar_pause);
    take_room(app, ui, &row);
    if (row.taken - (reads ? UI_TARGET + BAR_GAP : 0) > strip.w * 45 / 100) {
        row.round = true;
        take_room(app, ui, &row);
    }
    int x = strip.x + strip.w - row.taken + BAR_GAP;
    for (int i = 0; i < row.count; i++) {
        row.places[i] = (DrawRect){x, strip.y, button_width(app, ui, &row, i), strip.h};
        x += row.places[i].w + BAR_GAP;
    }
    return row;
}

/* The one that was pressed, NULL: none. */
static const BarButton *run_row(App *app, Ui *ui, const BarRow *row) {
    const BarButton *pressed = NULL;
    for (int i = 0; i < row->count; i++) {
        const BarButton *button = row->buttons[i];
        UiButton spec = bar_button(app, button, row->round || button == &bar_read);
        pressed = ui_button(ui, ui_id(button->key), row->places[i], spec) ? button : pressed;
    }
    UiId pause = ui_id(bar_pause.key);
    bool pauses = ui_shortcut(ui, pause, UI_MENU) || ui_shortcut(ui, pause, UI_BACK);
    return pauses ? &bar_pause : pressed;
}

static void press_button(App *app, Ui *ui, const BarButton *button) {
    if (button == &bar_pause) {
        app_open(app, SCREEN_PAUSE);
    } else if (button == &bar_calm) {
        visit_apply(app->visit, &(Move){.kind = MOVE_CALM});
        player_note(&app->player, app->visit, &(Move){.kind = MOVE_CALM});
        app_open(app, SCREEN_CALM);
    } else if (button == &bar_pass) {
        app_move(app, (Move){.kind = MOVE_PASS});
    } else if (button == &bar_read) {
        read_aloud_press(app, ui);
    }
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
    DrawRect pill = title_pill(ui, strip, title);
    paper_draw(ui, pill, UI_TARGET / 2);
    UiText style = title_style(ui, strip.w - 2 * TITLE_PAD, title);
    style.heading = is_heading(app, title);
    ui_text(ui, (DrawRect){pill.x + TITLE_PAD, pill.y, pill.w - 2 * TITLE_PAD, pill.h}, title,
            style);
}

/* What the buttons leave of the strip. */
static DrawRect title_room(DrawRect strip, const BarRow *row) {
    strip.w -= row->taken + BAR_GAP;
    return strip;
}

int bar_height_in(const App *app, Ui *ui, DrawRect strip, const char *title) {
    BarRow row = bar_row(app, ui, strip);
    return title_pill(ui, title_room(strip, &row), title).h;
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
    BarRow row = bar_row(app, ui, strip);
    bar_title(app, ui, title_room(strip, &row), title);
    press_button(app, ui, run_row(app, ui, &row));
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
