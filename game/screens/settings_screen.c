/* Settings: text size, still pictures, strong colours, window, voices and sounds; and the ways to
 * reading aloud, letters, keys and steps. Each shows or is heard at once and is kept. */
#include "screens/bar.h"
#include "screens/row_pages.h"
#include "screens/screens.h"
#include "screens/settings_rows.h"

static int row_width(const App *app, Ui *ui, int row) {
    return settings_row_width(app, ui, (SettingsRow)row);
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    return settings_row_height(app, ui, (SettingsRow)row, width);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    settings_row_run(app, ui, (SettingsRow)row, rect);
}

void settings_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "settings.title"));
    if (app_top(app) == SCREEN_SETTINGS) {
        row_pages_run(app, ui, area, &(RowPages){SETTINGS_ROWS, row_width, row_height, row_run});
    }
}
