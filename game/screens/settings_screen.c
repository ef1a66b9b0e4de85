/* Settings: text size, reduced motion, high contrast, window. Each shows at once and is kept. */
#include <stdio.h>

#include "screens/bar.h"
#include "screens/screens.h"

enum { GAP = 22, STEP = 25, LEAST = 100, MOST = 200 };

static void changed(App *app) {
    settings_save(&app->settings, app->host);
}

static bool run_switch(App *app, Ui *ui, DrawRect *area, const char *key, const char *icon,
                       bool *value) {
    UiButton button = {.label = app_text(app, key),
                       .icon = icon,
                       .role = UI_ROLE_SWITCH,
                       .look = UI_LOOK_CARD,
                       .chosen = *value,
                       .value = app_text(app, *value ? "settings.on" : "settings.off")};
    DrawRect rect = ui_cut_top(area, ui_button_height(ui, button), GAP);
    if (!ui_button(ui, ui_id(key), rect, button)) {
        return false;
    }
    *value = !*value;
    changed(app);
    return true;
}

static void run_text_size(App *app, Ui *ui, DrawRect *area) {
    char value[32];
    snprintf(value, sizeof value, "%d", app_text_percent(app));
    char label[WORDS_LINE];
    words_fill(label, sizeof label, app_text(app, "settings.text"),
               (WordsValue[]){{"percent", value}}, 1);
    UiButton smaller = {.label = app_text(app, "settings.smaller"),
                        .first = true,
                        .disabled = app_text_percent(app) <= LEAST};
    UiButton larger = {.label = app_text(app, "settings.larger"),
                       .disabled = app_text_percent(app) >= MOST};
    UiText style = {.size = UI_TEXT_BODY, .middle = true};
    DrawRect row = ui_cut_top(area, ui_text_height(ui, label, area->w, style), 8);
    ui_text(ui, row, label, style);
    int widths[2] = {ui_button_width(ui, smaller), ui_button_width(ui, larger)};
    DrawRect places[2];
    int height =
        ui_flow(*area, widths, ui_button_height(ui, larger), GAP, 2, UI_ALIGN_LEFT, places);
    ui_cut_top(area, height, GAP);
    int step = ui_button(ui, ui_id("settings.smaller"), places[0], smaller) ? -STEP : 0;
    step += ui_button(ui, ui_id("settings.larger"), places[1], larger) ? STEP : 0;
    if (step != 0) {
        int wanted = app_text_percent(app) + step;
        app->settings.text_percent = wanted < LEAST ? LEAST : wanted > MOST ? MOST : wanted;
        app->text_percent = 0;
        changed(app);
    }
}

void settings_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "settings.title"));
    int most = ui_scaled(ui, 1000);
    area.w = area.w > most ? most : area.w;
    run_text_size(app, ui, &area);
    run_switch(app, ui, &area, "settings.motion", "icons/motion.svg",
               &app->settings.reduced_motion);
    run_switch(app, ui, &area, "settings.contrast", "icons/contrast.svg",
               &app->settings.high_contrast);
    if (run_switch(app, ui, &area, "settings.window", "icons/window.svg",
                   &app->settings.fullscreen)) {
        app->host->fullscreen(app->host->self, app->settings.fullscreen);
    }
}
