/* Waiting for the new key or button of an action, and what comes of it. */
#include <shoes/text.h>

#include "screens/app_scan.h"
#include "screens/control_map.h"
#include "screens/controls_inside.h"

enum { SIGN_LEAST = 120, SIGN_MOST = 480 };

void controls_wait_begin(App *app, UiAction action) {
    app->controls.action = action;
    app->controls.waiting = controls_of_keys(app) ? INPUT_LEARN_KEY : INPUT_LEARN_BUTTON;
    app->controls.notice[0] = '\0';
    app_tell_keys(app);
}

void controls_wait_end(App *app, Ui *ui) {
    app->controls.waiting = INPUT_LEARN_NOTHING;
    app_tell_keys(app);
    ui_focus_set(ui, controls_list_id(app));
}

const char *controls_wait_title(const App *app, char *out, size_t size) {
    const char *key = controls_of_keys(app) ? "controls.wait_key" : "controls.wait_button";
    words_fill(out, size, app_text(app, key),
               (WordsValue[]){{"action", controls_action(app, app->controls.action)}}, 1);
    return out;
}

static const char *notice_of(ControlChange change) {
    switch (change) {
    case CONTROL_KEPT:
        return "controls.kept";
    case CONTROL_TAKEN:
        return "controls.taken";
    case CONTROL_MOVED:
        return "controls.moved";
    case CONTROL_LAST:
        return "controls.last";
    }
    return "";
}

static void tell(App *app, ControlChange change, UiAction from) {
    char name[WORDS_LINE];
    controls_name(app, name, sizeof name, app->learned, !controls_of_keys(app));
    words_fill(app->controls.notice, sizeof app->controls.notice, app_text(app, notice_of(change)),
               (WordsValue[]){{"key", name},
                              {"action", controls_action(app, app->controls.action)},
                              {"other", controls_action(app, from)}},
               3);
}

static void take(App *app) {
    UiAction from = UI_NOTHING;
    ControlChange change =
        control_map_give(controls_names(app), app->controls.action, app->learned, &from);
    settings_save(&app->settings, app->host);
    tell(app, change, from);
}

void controls_wait_take(App *app, Ui *ui) {
    bool leaves = controls_of_keys(app) && text_equal(app->learned, "escape");
    if (!leaves) {
        take(app);
    }
    app->learned[0] = '\0';
    controls_wait_end(app, ui);
}

/* What is to be pressed, as large as there is room. */
static void draw_sign(const App *app, Ui *ui, DrawRect area) {
    int least = area.w < area.h ? area.w : area.h;
    int size = least < SIGN_MOST ? least : SIGN_MOST;
    if (size >= SIGN_LEAST) {
        draw_asset(
            ui_list(ui),
            (DrawRect){area.x + (area.w - size) / 2, area.y + (area.h - size) / 2, size, size},
            controls_of_keys(app) ? "icons/keys.svg" : "icons/pad.svg");
    }
}

void controls_wait_run(App *app, Ui *ui, DrawRect area) {
    char both[WORDS_LINE], line[WORDS_LINE];
    UiText style = {.size = UI_TEXT_BODY};
    controls_both(app, both, sizeof both, controls_names(app), app->controls.action,
                  !controls_of_keys(app));
    words_fill(line, sizeof line, app_text(app, "controls.now"), (WordsValue[]){{"keys", both}}, 1);
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, style), UI_GAP), line, style);
    const char *leave =
        app_text(app, controls_of_keys(app) ? "controls.leave_key" : "controls.leave_button");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, leave, area.w, style), UI_GAP), leave, style);
    draw_sign(app, ui, area);
}
