/* Settings: text size, still pictures, strong colours, window, voices and sounds. Each shows or is
 * heard at once and is kept. In one or two columns; what does not fit comes on further pages. */
#include "screens/bar.h"
#include "screens/screens.h"
#include "screens/settings_rows.h"

enum { COLUMN_GAP = 40, COLUMN_MOST = 1000 };

typedef struct Layout {
    DrawRect places[SETTINGS_ROWS];
    int pages[SETTINGS_ROWS]; /* on which page each stands */
    int page_count;
} Layout;

static int columns_of(const App *app, Ui *ui, DrawRect area) {
    int widest = 0;
    for (int row = 0; row < SETTINGS_ROWS; row++) {
        int width = settings_row_width(app, ui, (SettingsRow)row);
        widest = width > widest ? width : widest;
    }
    return area.w >= 2 * widest + COLUMN_GAP ? 2 : 1;
}

/* Down the columns, then on to the next page. */
static Layout place_rows(const App *app, Ui *ui, DrawRect area, int columns) {
    Layout out = {.page_count = 1};
    int most = ui_scaled(ui, COLUMN_MOST);
    int width = (area.w - (columns - 1) * COLUMN_GAP) / columns;
    width = width > most ? most : width;
    int y = 0, column = 0;
    for (int row = 0; row < SETTINGS_ROWS; row++) {
        int height = settings_row_height(app, ui, (SettingsRow)row, width);
        if (y > 0 && y + height > area.h) {
            y = 0;
            column = (column + 1) % columns;
            out.page_count += column == 0;
        }
        int x = area.x + column * (width + COLUMN_GAP);
        out.places[row] = (DrawRect){x, area.y + y, width, height};
        out.pages[row] = out.page_count - 1;
        y += height + SETTINGS_GAP;
    }
    return out;
}

/* The way round the pages: after the last comes the first. */
static void run_more(App *app, Ui *ui, DrawRect row, int pages) {
    UiButton more = {.label = app_text(app, "settings.more"), .icon = "icons/next.svg"};
    int width = ui_button_width(ui, more);
    width = width > row.w ? row.w : width;
    row.x += row.w - width;
    row.w = width;
    if (ui_button(ui, ui_id("settings.more"), row, more)) {
        app->setting.page = (app->setting.page + 1) % pages;
    }
}

static int more_height(const App *app, Ui *ui, int width) {
    UiButton more = {.label = app_text(app, "settings.more"), .icon = "icons/next.svg"};
    return ui_button_height_in(ui, more, width);
}

static void begin_page(App *app, int pages) {
    if (app->setting.opened_ms != app_shown_ms(app)) {
        app->setting = (SettingsView){.opened_ms = app_shown_ms(app)};
    }
    app->setting.page = app->setting.page < pages ? app->setting.page : pages - 1;
}

void settings_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "settings.title"));
    if (app_top(app) != SCREEN_SETTINGS) {
        return;
    }
    int columns = columns_of(app, ui, area);
    Layout layout = place_rows(app, ui, area, columns);
    DrawRect row = {0, 0, 0, 0};
    if (layout.page_count > 1) {
        row = ui_cut_bottom(&area, more_height(app, ui, area.w), SETTINGS_GAP);
        layout = place_rows(app, ui, area, columns);
    }
    begin_page(app, layout.page_count);
    int page = app->setting.page;
    for (int i = 0; i < SETTINGS_ROWS; i++) {
        if (layout.pages[i] == page) {
            settings_row_run(app, ui, (SettingsRow)i, layout.places[i]);
        }
    }
    if (layout.page_count > 1) {
        run_more(app, ui, row, layout.page_count);
    }
}
