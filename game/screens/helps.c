/* What helps here: everything that makes the game fit somebody, a sentence each, and the way to
 * change it. */
#include "screens/bar.h"
#include "screens/row_pages.h"
#include "screens/screens.h"

enum { COLUMN = 800, ICON_GAP = 24, SIZE = UI_TEXT_BODY };

typedef struct Help {
    const char *key, *icon;
} Help;

static const Help helps[] = {
    {"helps.size", "icons/text-size.svg"},   {"helps.letters", "icons/pencil.svg"},
    {"helps.colours", "icons/contrast.svg"}, {"helps.still", "icons/motion.svg"},
    {"helps.captions", "icons/said.svg"},    {"helps.gentle", "icons/ear.svg"},
    {"helps.reading", "icons/sound.svg"},    {"helps.devices", "icons/pad.svg"},
    {"helps.switch", "icons/switch.svg"},    {"helps.keys", "icons/keys.svg"},
    {"helps.shapes", "icons/shape-4.svg"},   {"helps.pass", "icons/pass.svg"},
    {"helps.calm", "icons/calm.svg"},        {"helps.time", "icons/pause.svg"},
    {"helps.undo", "icons/undo.svg"},        {"helps.window", "icons/window.svg"},
};

enum { HELPS = sizeof helps / sizeof helps[0] };

static const UiText line_style = {.size = SIZE, .middle = true};

static int icon_size(const Ui *ui) {
    return ui_scaled(ui, SIZE) * 3 / 2;
}

/* The way to change it comes last. */
static UiButton settings_button(const App *app) {
    return (UiButton){.label = app_text(app, "title.settings"),
                      .icon = "icons/settings.svg",
                      .look = UI_LOOK_CARD};
}

static int row_width(const App *app, Ui *ui, int row) {
    int least = ui_scaled(ui, COLUMN);
    int button = row < HELPS ? 0 : ui_button_width(ui, settings_button(app));
    return button > least ? button : least;
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    if (row == HELPS) {
        return ui_button_height_in(ui, settings_button(app), width);
    }
    int icon = icon_size(ui);
    int text =
        ui_text_height(ui, app_text(app, helps[row].key), width - icon - ICON_GAP, line_style);
    return text > icon ? text : icon;
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    if (row == HELPS) {
        if (ui_button(ui, ui_id("helps.settings"), rect, settings_button(app))) {
            app_open(app, SCREEN_SETTINGS);
        }
        return;
    }
    int icon = icon_size(ui);
    DrawRect place = ui_cut_left(&rect, icon, ICON_GAP);
    place.y += (place.h - icon) / 2;
    place.h = icon;
    draw_asset(ui_list(ui), place, helps[row].icon);
    ui_text(ui, rect, app_text(app, helps[row].key), line_style);
}

void helps_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "helps.title"));
    if (app_top(app) == SCREEN_HELPS) {
        row_pages_run(app, ui, area, &(RowPages){HELPS + 1, row_width, row_height, row_run});
    }
}
