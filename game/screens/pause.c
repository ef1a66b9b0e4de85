/* Pause: nothing runs on. Go on, settings, or leave the story. */
#include "screens/bar.h"
#include "screens/screens.h"

enum { GAP = 24 };

typedef enum PauseChoice {
    PAUSE_ON,
    PAUSE_CALM,
    PAUSE_SETTINGS,
    PAUSE_LEAVE,
    PAUSE_CHOICES
} PauseChoice;

static UiButton pause_button(const App *app, PauseChoice choice) {
    static const char *const keys[] = {"pause.on", "pause.calm", "pause.settings", "pause.leave"};
    static const char *const icons[] = {"icons/play.svg", "icons/calm.svg", "icons/settings.svg",
                                        "icons/home.svg"};
    return (UiButton){.label = app_text(app, keys[choice]),
                      .icon = icons[choice],
                      .first = choice == PAUSE_ON,
                      .look = choice == PAUSE_ON ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN};
}

static void choose(App *app, PauseChoice choice) {
    switch (choice) {
    case PAUSE_ON:
        app_close(app);
        break;
    case PAUSE_CALM:
        app_open(app, SCREEN_CALM);
        break;
    case PAUSE_SETTINGS:
        app_open(app, SCREEN_SETTINGS);
        break;
    case PAUSE_LEAVE:
        app_replace(app, SCREEN_RACK);
        break;
    case PAUSE_CHOICES:
        break;
    }
}

void pause_frame(App *app, Ui *ui) {
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN + 40);
    UiText title = {.size = UI_TEXT_TITLE, .bold = true, .heading = true};
    UiText text = {.size = UI_TEXT_BODY};
    const char *name = app_text(app, "pause.title");
    const char *line = app_text(app, "pause.text");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, name, area.w, title), GAP), name, title);
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, text), GAP), line, text);
    if (ui_action(ui, UI_BACK) || ui_action(ui, UI_MENU)) {
        app_close(app);
        return;
    }
    for (int i = 0; i < PAUSE_CHOICES; i++) {
        UiButton button = pause_button(app, (PauseChoice)i);
        DrawRect place = ui_cut_top(&area, ui_button_height(ui, button), GAP);
        int width = ui_button_width(ui, button);
        place.w = width < place.w ? width : place.w;
        if (ui_button(ui, ui_id_at("pause.choice", i), place, button)) {
            choose(app, (PauseChoice)i);
            return;
        }
    }
}
