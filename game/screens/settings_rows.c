#include "screens/settings_rows.h"

#include <stdio.h>

#include "screens/hum.h"
#include "screens/step_row.h"

enum { STEP = 25, LEAST = 100 };

static void changed(App *app) {
    settings_save(&app->settings, app->host);
}

/* --- the size of the words: a line and two buttons --- */

/* `label` holds its line. Focus begins at a button that can be pressed. */
static StepRow text_row(const App *app, char label[WORDS_LINE]) {
    char value[32];
    bool least = app_text_percent(app) <= LEAST;
    snprintf(value, sizeof value, "%d", app_text_percent(app));
    words_fill(label, WORDS_LINE, app_text(app, "settings.text"),
               (WordsValue[]){{"percent", value}}, 1);
    return (StepRow){.label = label,
                     .buttons = {{.label = app_text(app, "settings.smaller"),
                                  .first = !least,
                                  .disabled = least},
                                 {.label = app_text(app, "settings.larger"),
                                  .first = least,
                                  .disabled = app_text_percent(app) >= app_text_most(app)}},
                     .ids = {ui_id("settings.smaller"), ui_id("settings.larger")}};
}

static void run_text(App *app, Ui *ui, DrawRect area) {
    char label[WORDS_LINE];
    StepRow row = text_row(app, label);
    int step = step_row_run(ui, &row, area) * STEP;
    if (step != 0) {
        int wanted = app_text_percent(app) + step;
        app->settings.text_percent = wanted < LEAST ? LEAST : wanted;
        app->text_percent = 0;
        changed(app);
    }
}

/* --- the others: a card each --- */

typedef struct Card {
    const char *key, *icon;
} Card;

static const Card cards[SETTINGS_ROWS] = {
    [SETTINGS_MOTION] = {"settings.motion", "icons/motion.svg"},
    [SETTINGS_CONTRAST] = {"settings.contrast", "icons/contrast.svg"},
    [SETTINGS_WINDOW] = {"settings.window", "icons/window.svg"},
    [SETTINGS_VOICES] = {"settings.voices", "icons/clue-voice.svg"},
    [SETTINGS_EFFECTS] = {"settings.effects", "icons/sound.svg"},
    [SETTINGS_GENTLE] = {"settings.gentle", "icons/ear.svg"},
    [SETTINGS_READING] = {"settings.reading", "icons/sound.svg"},
    [SETTINGS_FONTS] = {"settings.fonts", "icons/text-size.svg"},
    [SETTINGS_CONTROLS] = {"settings.controls", "icons/settings.svg"},
    [SETTINGS_STEPS] = {"settings.steps", "icons/sure-sure.svg"},
};

static bool *switch_of(Settings *settings, SettingsRow row) {
    switch (row) {
    case SETTINGS_MOTION:
        return &settings->reduced_motion;
    case SETTINGS_CONTRAST:
        return &settings->high_contrast;
    case SETTINGS_WINDOW:
        return &settings->fullscreen;
    case SETTINGS_GENTLE:
        return &settings->gentle_voices;
    case SETTINGS_TEXT:
    case SETTINGS_VOICES:
    case SETTINGS_EFFECTS:
    case SETTINGS_READING:
    case SETTINGS_FONTS:
    case SETTINGS_CONTROLS:
    case SETTINGS_STEPS:
    case SETTINGS_ROWS:
        break;
    }
    return NULL;
}

/* The page that a row opens, SCREEN_COUNT: it opens none. */
static ScreenId page_of(SettingsRow row) {
    static const ScreenId pages[] = {SCREEN_READING, SCREEN_FONTS, SCREEN_CONTROLS, SCREEN_STEPS};
    return row >= SETTINGS_READING ? pages[row - SETTINGS_READING] : SCREEN_COUNT;
}

static const char *volume_word(const App *app, int step) {
    static const char *const keys[SETTINGS_VOLUMES] = {"settings.off", "settings.low",
                                                       "settings.middle", "settings.full"};
    return app_text(app, keys[step]);
}

static int volume_of(const Settings *settings, SettingsRow row) {
    return row == SETTINGS_VOICES ? settings->voice_volume : settings->effect_volume;
}

/* `label` holds its words. */
static UiButton card_button(const App *app, SettingsRow row, char label[WORDS_LINE]) {
    Settings settings = app->settings;
    const bool *on = switch_of(&settings, row);
    if (page_of(row) != SCREEN_COUNT) {
        const char *font = draw_font_family(draw_font_find(settings.font))->id;
        words_fill(label, WORDS_LINE, app_text(app, cards[row].key),
                   (WordsValue[]){{"name", app_text_of(app, "font", font, "name")}}, 1);
        return (UiButton){.label = label, .icon = cards[row].icon, .look = UI_LOOK_CARD};
    }
    if (on == NULL) {
        words_fill(label, WORDS_LINE, app_text(app, cards[row].key),
                   (WordsValue[]){{"volume", volume_word(app, volume_of(&settings, row))}}, 1);
        return (UiButton){.label = label, .icon = cards[row].icon, .look = UI_LOOK_CARD};
    }
    return (UiButton){.label = app_text(app, cards[row].key),
                      .icon = cards[row].icon,
                      .role = UI_ROLE_SWITCH,
                      .look = UI_LOOK_CARD,
                      .chosen = *on,
                      .value = app_text(app, *on ? "settings.on" : "settings.off")};
}

/* Each press one step louder, from full to off; what it is like is heard at once. */
static void step_volume(App *app, SettingsRow row) {
    int *volume =
        row == SETTINGS_VOICES ? &app->settings.voice_volume : &app->settings.effect_volume;
    *volume = (*volume + 1) % SETTINGS_VOLUMES;
    if (row == SETTINGS_VOICES) {
        hum_sample(app);
    }
}

static void press_card(App *app, SettingsRow row) {
    if (page_of(row) != SCREEN_COUNT) {
        app_open(app, page_of(row));
        return;
    }
    bool *on = switch_of(&app->settings, row);
    if (on == NULL) {
        step_volume(app, row);
    } else {
        *on = !*on;
    }
    if (row == SETTINGS_WINDOW) {
        app->host->fullscreen(app->host->self, *on);
    } else if (row == SETTINGS_GENTLE) {
        hum_sample(app);
    }
    changed(app);
}

/* --- all --- */

int settings_row_width(const App *app, Ui *ui, SettingsRow row) {
    char label[WORDS_LINE];
    if (row == SETTINGS_TEXT) {
        StepRow text = text_row(app, label);
        return step_row_width(ui, &text);
    }
    return ui_button_width(ui, card_button(app, row, label));
}

int settings_row_height(const App *app, Ui *ui, SettingsRow row, int width) {
    char label[WORDS_LINE];
    if (row == SETTINGS_TEXT) {
        StepRow text = text_row(app, label);
        return step_row_height(ui, &text, width);
    }
    return ui_button_height_in(ui, card_button(app, row, label), width);
}

void settings_row_run(App *app, Ui *ui, SettingsRow row, DrawRect rect) {
    char label[WORDS_LINE];
    if (row == SETTINGS_TEXT) {
        run_text(app, ui, rect);
    } else if (ui_button(ui, ui_id(cards[row].key), rect, card_button(app, row, label))) {
        press_card(app, row);
    }
}
