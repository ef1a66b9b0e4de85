/* Reading aloud: on or off, how fast, how loud, a try, and the words as a caption. Without a voice
 * it tells how to get one. */
#include "screens/bar.h"
#include "screens/read_aloud.h"
#include "screens/row_pages.h"
#include "screens/screens.h"

typedef enum ReadingRow {
    READING_NO_VOICE,
    READING_ALOUD,
    READING_SPEED,
    READING_VOLUME,
    READING_TRY,
    READING_CAPTION,
    READING_ROWS
} ReadingRow;

static const char *const keys[READING_ROWS] = {"reading.no_voice", "reading.aloud",
                                               "reading.speed",    "reading.volume",
                                               "reading.try",      "reading.caption"};
static const char *const icons[READING_ROWS] = {
    NULL,           "icons/read.svg", "icons/motion.svg", "icons/sound.svg", "icons/play.svg",
    "icons/say.svg"};
static const UiText text_style = {.size = UI_TEXT_BODY};

enum { TEXT_LEAST = 500 };

/* Without a voice only two of them are there. */
static ReadingRow row_at(const App *app, int index) {
    if (app->host->has_voice(app->host->self)) {
        return (ReadingRow)(READING_ALOUD + index);
    }
    return index == 0 ? READING_NO_VOICE : READING_CAPTION;
}

static int row_count(const App *app) {
    return app->host->has_voice(app->host->self) ? READING_ROWS - READING_ALOUD : 2;
}

static const char *speed_word(const App *app) {
    static const char *const words[] = {"reading.slower", "reading.ordinary", "reading.faster"};
    return app_text(app, words[app->settings.read_speed]);
}

static const char *volume_word(const App *app) {
    static const char *const words[SETTINGS_VOLUMES] = {"settings.off", "settings.low",
                                                        "settings.middle", "settings.full"};
    return app_text(app, words[app->settings.read_volume]);
}

static UiButton switch_button(const App *app, ReadingRow row, bool on) {
    return (UiButton){.label = app_text(app, keys[row]),
                      .icon = icons[row],
                      .role = UI_ROLE_SWITCH,
                      .look = UI_LOOK_CARD,
                      .first = true,
                      .chosen = on,
                      .value = app_text(app, on ? "settings.on" : "settings.off")};
}

/* `label` holds its words. */
static UiButton step_button(const App *app, ReadingRow row, char label[WORDS_LINE]) {
    const char *value = row == READING_SPEED ? speed_word(app) : volume_word(app);
    words_fill(label, WORDS_LINE, app_text(app, keys[row]), (WordsValue[]){{"value", value}}, 1);
    return (UiButton){.label = label, .icon = icons[row], .look = UI_LOOK_CARD};
}

static UiButton row_button(const App *app, ReadingRow row, char label[WORDS_LINE]) {
    switch (row) {
    case READING_ALOUD:
        return switch_button(app, row, app->settings.read_aloud);
    case READING_CAPTION:
        return switch_button(app, row, app->settings.read_caption);
    case READING_SPEED:
    case READING_VOLUME:
        return step_button(app, row, label);
    case READING_NO_VOICE:
    case READING_TRY:
    case READING_ROWS:
        break;
    }
    return (UiButton){.label = app_text(app, keys[row]),
                      .icon = icons[row],
                      .look = UI_LOOK_CARD,
                      .disabled = !app->settings.read_aloud || app->settings.read_volume == 0};
}

/* What is changed is heard in the way it is now. */
static void press_row(App *app, ReadingRow row) {
    Settings *settings = &app->settings;
    switch (row) {
    case READING_ALOUD:
        settings->read_aloud = !settings->read_aloud;
        break;
    case READING_CAPTION:
        settings->read_caption = !settings->read_caption;
        break;
    case READING_SPEED:
        settings->read_speed = (settings->read_speed + 1) % 3;
        read_aloud_sample(app, speed_word(app));
        break;
    case READING_VOLUME:
        settings->read_volume = (settings->read_volume + 1) % SETTINGS_VOLUMES;
        read_aloud_sample(app, volume_word(app));
        break;
    case READING_TRY:
        read_aloud_sample(app, app_text(app, "reading.sample"));
        return;
    case READING_NO_VOICE:
    case READING_ROWS:
        return;
    }
    read_aloud_changed(app);
    settings_save(settings, app->host);
}

static int row_width(const App *app, Ui *ui, int index) {
    char label[WORDS_LINE];
    ReadingRow row = row_at(app, index);
    if (row == READING_NO_VOICE) {
        return TEXT_LEAST;
    }
    return ui_button_width(ui, row_button(app, row, label));
}

static int row_height(const App *app, Ui *ui, int index, int width) {
    char label[WORDS_LINE];
    ReadingRow row = row_at(app, index);
    if (row == READING_NO_VOICE) {
        return ui_text_height(ui, app_text(app, keys[row]), width, text_style);
    }
    return ui_button_height_in(ui, row_button(app, row, label), width);
}

static void row_run(App *app, Ui *ui, int index, DrawRect rect) {
    char label[WORDS_LINE];
    ReadingRow row = row_at(app, index);
    if (row == READING_NO_VOICE) {
        ui_text(ui, rect, app_text(app, keys[row]), text_style);
        ui_announce(ui, app_text(app, keys[row]));
    } else if (ui_button(ui, ui_id(keys[row]), rect, row_button(app, row, label))) {
        press_row(app, row);
    }
}

void reading_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "settings.reading"));
    if (app_top(app) == SCREEN_READING) {
        row_pages_run(app, ui, area, &(RowPages){row_count(app), row_width, row_height, row_run});
    }
}
