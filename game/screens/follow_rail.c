/* The slider of Follow the feeling, and at its ends a feather and a stone that move it, too. */
#include "screens/follow.h"
#include "screens/line_axis.h"

enum { GAP = 20, RAIL = 104, NUDGE = 2 };

static UiButton end_button(const App *app, bool light) {
    return (UiButton){.label = app_text(app, light ? "follow.lighter" : "follow.heavier"),
                      .icon = light ? "icons/feather.svg" : "icons/stone.svg",
                      .look = UI_LOOK_ROUND};
}

int follow_rail_width(const App *app, const Ui *ui) {
    return ui_button_height(ui, end_button(app, true)) + GAP + RAIL;
}

static void run_end(App *app, Ui *ui, DrawRect place, bool light) {
    UiId id = ui_id(light ? "follow.lighter" : "follow.heavier");
    if (ui_button(ui, id, place, end_button(app, light))) {
        follow_touch(app, app->follow.at + (light ? NUDGE : -NUDGE));
    }
}

/* For one switch the two buttons are enough: there is no slider to step over. */
static void run_slider(App *app, Ui *ui, DrawRect place) {
    char label[WORDS_LINE];
    int at = app->follow.at;
    double level = (double)(at - FOLLOW_STEPS / 2) / (FOLLOW_STEPS / 2);
    follow_fill(app, label, sizeof label, "follow.slider");
    if (ui_slider(ui, ui_id("follow.slider"), place,
                  (UiSlider){.label = label,
                             .value = line_axis_word(app, level),
                             .most = FOLLOW_STEPS,
                             .first = true,
                             .for_pointers = app->settings.scan != SCAN_OFF},
                  &at)) {
        follow_touch(app, at);
    }
}

/* The rail, and beside its ends what they mean. */
void follow_rail(App *app, Ui *ui, DrawRect column) {
    int side = ui_button_height(ui, end_button(app, true));
    DrawRect ends = ui_cut_left(&column, side, GAP);
    DrawRect top = ui_cut_top(&ends, side, 0), bottom = ui_cut_bottom(&ends, side, 0);
    run_end(app, ui, top, true);
    run_slider(app, ui, column);
    run_end(app, ui, bottom, false);
}
