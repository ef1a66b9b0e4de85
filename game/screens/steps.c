/* Which steps of a story are walked: three lengths ready made, and a switch for each step. New
 * stories follow it; one under way stays as it was begun. */
#include "screens/bar.h"
#include "screens/row_pages.h"
#include "screens/screens.h"

enum { LENGTHS = 3 };

typedef struct Length {
    const char *key;
    int steps;
} Length;

/* Asking and stepping in are in all of them: one makes a second guess better, the other tells how
 * it was. */
static const Length lengths[LENGTHS] = {
    {"steps.5", VISIT_STEP_ASK | VISIT_NO_LOOK | VISIT_NO_TALK | VISIT_NO_SWAP},
    {"steps.10", VISIT_STEP_ASK | VISIT_STEP_SAY | VISIT_NO_SWAP},
    {"steps.20", VISIT_STEPS_ALL},
};

typedef struct Step {
    const char *key, *icon;
    int bit;
    bool leaves_out; /* set, the bit takes the step away */
} Step;

static const Step steps[] = {
    {"steps.look", "icons/clue-face.svg", VISIT_NO_LOOK, true},
    {"steps.mine", "icons/unsure.svg", VISIT_STEP_MINE, false},
    {"steps.ask", "icons/clue-voice.svg", VISIT_STEP_ASK, false},
    {"steps.inside", "icons/sure-sure.svg", VISIT_NO_INSIDE, true},
    {"steps.say", "icons/clue-words.svg", VISIT_STEP_SAY, false},
    {"steps.talk", "icons/ear.svg", VISIT_NO_TALK, true},
    {"steps.swap", "icons/replay.svg", VISIT_NO_SWAP, true},
};

enum { STEPS = sizeof steps / sizeof steps[0] };

static bool walked(const App *app, const Step *step) {
    return ((app->settings.steps & step->bit) != 0) != step->leaves_out;
}

static UiButton length_button(const App *app, const Length *length) {
    return (UiButton){.label = app_text(app, length->key),
                      .icon = "icons/play.svg",
                      .look = UI_LOOK_CARD,
                      .role = UI_ROLE_CHOICE,
                      .group = app_text(app, "steps.lengths"),
                      .chosen = app->settings.steps == length->steps};
}

static UiButton step_button(const App *app, const Step *step) {
    bool on = walked(app, step);
    return (UiButton){.label = app_text(app, step->key),
                      .icon = step->icon,
                      .look = UI_LOOK_CARD,
                      .role = UI_ROLE_SWITCH,
                      .group = app_text(app, "steps.group"),
                      .chosen = on,
                      .value = app_text(app, on ? "settings.on" : "settings.off")};
}

static UiButton row_button(const App *app, int row) {
    UiButton button =
        row < LENGTHS ? length_button(app, &lengths[row]) : step_button(app, &steps[row - LENGTHS]);
    button.first = row == 0;
    return button;
}

static int row_width(const App *app, Ui *ui, int row) {
    return ui_button_width(ui, row_button(app, row));
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    return ui_button_height_in(ui, row_button(app, row), width);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    if (!ui_button(ui, ui_id_at("steps.row", row), rect, row_button(app, row))) {
        return;
    }
    if (row < LENGTHS) {
        app->settings.steps = lengths[row].steps;
    } else {
        app->settings.steps ^= steps[row - LENGTHS].bit;
    }
    settings_save(&app->settings, app->host);
}

void steps_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "settings.steps"));
    if (app_top(app) != SCREEN_STEPS) {
        return;
    }
    UiText style = {.size = UI_TEXT_SMALL};
    const char *line = app_text(app, "steps.line");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, style), ROW_GAP), line, style);
    row_pages_run(app, ui, area, &(RowPages){LENGTHS + STEPS, row_width, row_height, row_run});
}
