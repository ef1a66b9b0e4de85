#include <shoes/text.h>

#include "screens/app_scan.h"
#include "screens/control_map.h"
#include "screens/controls_inside.h"
#include "screens/row_pages.h"

enum { FIRST = UI_NEXT, ACTIONS = INPUT_ACTIONS - FIRST };

/* What is needed most comes first. */
static const UiAction order[ACTIONS] = {UI_OK,   UI_NEXT,  UI_BACK, UI_PREV, UI_UP,  UI_DOWN,
                                        UI_LEFT, UI_RIGHT, UI_MENU, UI_READ, UI_MORE};

static UiId line_id(UiAction action) {
    return ui_id_at("controls.line", (int)action);
}

UiId controls_list_id(const App *app) {
    return line_id(app->controls.action);
}

/* `label` holds its words. */
static UiButton line_button(const App *app, int row, char label[WORDS_LINE]) {
    bool keys = controls_of_keys(app);
    if (row == ACTIONS) {
        return (UiButton){
            .label = app_text(app, keys ? "controls.usual_keys" : "controls.usual_buttons"),
            .icon = "icons/undo.svg",
            .look = UI_LOOK_CARD};
    }
    char both[WORDS_LINE];
    const InputNames *names = keys ? &app->settings.keys : &app->settings.buttons;
    controls_both(app, both, sizeof both, names, order[row], !keys);
    words_fill(label, WORDS_LINE, app_text(app, "controls.line"),
               (WordsValue[]){{"action", controls_action(app, order[row])}, {"keys", both}}, 2);
    return (UiButton){.label = label,
                      .group = app_text(app, keys ? "controls.keys" : "controls.buttons"),
                      .look = UI_LOOK_CARD,
                      .first = row == 0};
}

static int row_width(const App *app, Ui *ui, int row) {
    char label[WORDS_LINE];
    return ui_button_width(ui, line_button(app, row, label));
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    char label[WORDS_LINE];
    return ui_button_height_in(ui, line_button(app, row, label), width);
}

static void bring_back_usual(App *app) {
    if (controls_of_keys(app)) {
        control_map_usual_keys(&app->settings.keys);
    } else {
        control_map_usual_buttons(&app->settings.buttons);
    }
    settings_save(&app->settings, app->host);
    app_tell_keys(app);
    text_copy(app->controls.notice, sizeof app->controls.notice,
              app_text(app, "controls.usual_done"));
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    char label[WORDS_LINE];
    UiButton button = line_button(app, row, label);
    if (row == ACTIONS && ui_button(ui, ui_id("controls.usual"), rect, button)) {
        bring_back_usual(app);
    } else if (row < ACTIONS && ui_button(ui, line_id(order[row]), rect, button)) {
        controls_wait_begin(app, order[row]);
    }
}

void controls_list_run(App *app, Ui *ui, DrawRect area) {
    UiText style = {.size = UI_TEXT_SMALL};
    const char *how =
        app_text(app, controls_of_keys(app) ? "controls.keys_line" : "controls.buttons_line");
    const char *line = app->controls.notice[0] != '\0' ? app->controls.notice : how;
    ui_announce(ui, line);
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, style), ROW_GAP), line, style);
    row_pages_run(app, ui, area, &(RowPages){ACTIONS + 1, row_width, row_height, row_run});
}
