#include <stdio.h>

#include "screens/app_scan.h"
#include "screens/controls_inside.h"
#include "screens/row_pages.h"
#include "screens/step_row.h"

enum { SPEED = SCAN_COUNT, STEADY, KEYS, BUTTONS, ROWS };

static const int speeds[] = {500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10000};
static const int apart[] = {0, 150, 300, 600, 1000};

enum { SPEEDS = sizeof speeds / sizeof speeds[0], APARTS = sizeof apart / sizeof apart[0] };

/* Which of these is the nearest that is not less. */
static int place_in(const int *values, int count, int value) {
    int at = 0;
    while (at < count - 1 && values[at] < value) {
        at++;
    }
    return at;
}

/* "0.15", "2.5", "2" */
static void fill_seconds(const App *app, char out[WORDS_LINE], const char *key, int ms) {
    char seconds[32];
    snprintf(seconds, sizeof seconds, "%g", ms / 1000.0);
    words_fill(out, WORDS_LINE, app_text(app, key), (WordsValue[]){{"seconds", seconds}}, 1);
}

/* --- how fast: a line and two buttons --- */

/* `label` holds its line. */
static StepRow speed_row(const App *app, char label[WORDS_LINE]) {
    int at = place_in(speeds, SPEEDS, app->settings.scan_ms);
    fill_seconds(app, label, "controls.speed", app->settings.scan_ms);
    return (StepRow){
        .label = label,
        .buttons = {{.label = app_text(app, "controls.slower"), .disabled = at == SPEEDS - 1},
                    {.label = app_text(app, "controls.faster"), .disabled = at == 0}},
        .ids = {ui_id("controls.slower"), ui_id("controls.faster")}};
}

static void run_speed(App *app, Ui *ui, DrawRect area) {
    char label[WORDS_LINE];
    StepRow row = speed_row(app, label);
    int step = step_row_run(ui, &row, area);
    if (step != 0) {
        int at = place_in(speeds, SPEEDS, app->settings.scan_ms) - step;
        app->settings.scan_ms = speeds[at < 0 ? 0 : at >= SPEEDS ? SPEEDS - 1 : at];
        settings_save(&app->settings, app->host);
    }
}

/* --- the others: a card each --- */

static UiButton mode_button(const App *app, int mode) {
    static const char *const keys[SCAN_COUNT] = {"controls.off", "controls.one", "controls.two"};
    return (UiButton){.label = app_text(app, keys[mode]),
                      .group = app_text(app, "controls.modes"),
                      .look = UI_LOOK_CARD,
                      .role = UI_ROLE_CHOICE,
                      .chosen = app->settings.scan == mode,
                      .first = app->settings.scan == mode};
}

/* `label` holds its words. */
static UiButton card_button(const App *app, int row, char label[WORDS_LINE]) {
    if (row < SCAN_COUNT) {
        return mode_button(app, row);
    }
    if (row == STEADY) {
        int ms = app->settings.debounce_ms;
        fill_seconds(app, label, ms == 0 ? "controls.every" : "controls.apart", ms);
        return (UiButton){.label = label, .icon = "icons/stone.svg", .look = UI_LOOK_CARD};
    }
    return (UiButton){.label = app_text(app, row == KEYS ? "controls.keys" : "controls.buttons"),
                      .icon = row == KEYS ? "icons/keys.svg" : "icons/pad.svg",
                      .look = UI_LOOK_CARD};
}

static void open_view(App *app, ControlsView view) {
    app->controls.view = view;
    app->controls.page_before = app->pages[SCREEN_CONTROLS];
    app->controls.focus_before = ui_focus(app->ui);
    app->controls.action = UI_OK;
    app->controls.notice[0] = '\0';
    app->pages[SCREEN_CONTROLS] = 0;
    ui_focus_set(app->ui, controls_list_id(app));
}

static void press_card(App *app, int row) {
    if (row == KEYS || row == BUTTONS) {
        open_view(app, row == KEYS ? CONTROLS_KEYS : CONTROLS_BUTTONS);
        return;
    }
    if (row == STEADY) {
        int at = place_in(apart, APARTS, app->settings.debounce_ms);
        app->settings.debounce_ms = apart[(at + 1) % APARTS];
    } else {
        app->settings.scan = row;
        app_tell_keys(app);
    }
    settings_save(&app->settings, app->host);
}

static int row_width(const App *app, Ui *ui, int row) {
    char label[WORDS_LINE];
    if (row == SPEED) {
        StepRow speed = speed_row(app, label);
        return step_row_width(ui, &speed);
    }
    return ui_button_width(ui, card_button(app, row, label));
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    char label[WORDS_LINE];
    if (row == SPEED) {
        StepRow speed = speed_row(app, label);
        return step_row_height(ui, &speed, width);
    }
    return ui_button_height_in(ui, card_button(app, row, label), width);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    char label[WORDS_LINE];
    if (row == SPEED) {
        run_speed(app, ui, rect);
    } else if (ui_button(ui, ui_id_at("controls.row", row), rect, card_button(app, row, label))) {
        press_card(app, row);
    }
}

/* What this way of playing is like, with the keys that it means. */
static void fill_line(const App *app, int mode, char out[WORDS_LINE]) {
    static const char *const lines[SCAN_COUNT] = {"controls.off_line", "controls.one_line",
                                                  "controls.two_line"};
    char next[WORDS_LINE], ok[WORDS_LINE];
    InputNames keys;
    app_keys_in(app, mode, &keys);
    controls_both(app, next, sizeof next, &keys, UI_NEXT, false);
    controls_both(app, ok, sizeof ok, &keys, UI_OK, false);
    words_fill(out, WORDS_LINE, app_text(app, lines[mode]),
               (WordsValue[]){{"next", next}, {"ok", ok}}, 2);
}

/* Room for the longest, so that nothing below moves when another one is chosen. */
static int lines_height(const App *app, Ui *ui, int width, UiText style) {
    int most = 0;
    for (int mode = 0; mode < SCAN_COUNT; mode++) {
        char line[WORDS_LINE];
        fill_line(app, mode, line);
        int height = ui_text_height(ui, line, width, style);
        most = height > most ? height : most;
    }
    return most;
}

void controls_scan_run(App *app, Ui *ui, DrawRect area) {
    char line[WORDS_LINE];
    UiText style = {.size = UI_TEXT_SMALL};
    fill_line(app, app->settings.scan, line);
    ui_announce(ui, line);
    ui_text(ui, ui_cut_top(&area, lines_height(app, ui, area.w, style), ROW_GAP), line, style);
    row_pages_run(app, ui, area, &(RowPages){ROWS, row_width, row_height, row_run});
}
