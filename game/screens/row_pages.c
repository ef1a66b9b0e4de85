#include "screens/row_pages.h"

#include <shoes/assert.h>

enum { COLUMN_GAP = 40, COLUMN_MOST = 1000 };

typedef struct Layout {
    DrawRect places[ROW_PAGES_MAX];
    int pages[ROW_PAGES_MAX]; /* on which page each stands */
    int page_count;
} Layout;

static int columns_of(const App *app, Ui *ui, DrawRect area, const RowPages *rows) {
    int widest = 0;
    for (int row = 0; row < rows->count; row++) {
        int width = rows->width(app, ui, row);
        widest = width > widest ? width : widest;
    }
    return area.w >= 2 * widest + COLUMN_GAP ? 2 : 1;
}

/* Down the columns, then on to the next page. */
static Layout place_rows(const App *app, Ui *ui, DrawRect area, const RowPages *rows) {
    Layout out = {.page_count = 1};
    int columns = columns_of(app, ui, area, rows);
    int most = ui_scaled(ui, COLUMN_MOST);
    int width = (area.w - (columns - 1) * COLUMN_GAP) / columns;
    width = width > most ? most : width;
    int y = 0, column = 0;
    for (int row = 0; row < rows->count; row++) {
        int height = rows->height(app, ui, row, width);
        if (y > 0 && y + height > area.h) {
            y = 0;
            column = (column + 1) % columns;
            out.page_count += column == 0;
        }
        int x = area.x + column * (width + COLUMN_GAP);
        out.places[row] = (DrawRect){x, area.y + y, width, height};
        out.pages[row] = out.page_count - 1;
        y += height + ROW_GAP;
    }
    return out;
}

static UiButton more_button(const App *app) {
    return (UiButton){.label = app_text(app, "page.more"), .icon = "icons/next.svg"};
}

/* The way round the pages: after the last comes the first. */
static void run_more(App *app, Ui *ui, DrawRect row, int pages) {
    UiButton more = more_button(app);
    int width = ui_button_width(ui, more);
    width = width > row.w ? row.w : width;
    row.x += row.w - width;
    row.w = width;
    if (ui_button(ui, ui_id("page.more"), row, more)) {
        int *page = &app->pages[app->shown];
        *page = (*page + 1) % pages;
    }
}

void row_pages_run(App *app, Ui *ui, DrawRect area, const RowPages *rows) {
    ASSERT(rows->count <= ROW_PAGES_MAX);
    Layout layout = place_rows(app, ui, area, rows);
    DrawRect row = {0, 0, 0, 0};
    if (layout.page_count > 1) {
        row = ui_cut_bottom(&area, ui_button_height_in(ui, more_button(app), area.w), ROW_GAP);
        layout = place_rows(app, ui, area, rows);
    }
    int *page = &app->pages[app->shown];
    *page = *page < layout.page_count ? *page : layout.page_count - 1;
    int shown = *page;
    for (int i = 0; i < rows->count && app_top(app) == app->shown; i++) {
        if (layout.pages[i] == shown) {
            rows->run(app, ui, i, layout.places[i]);
        }
    }
    if (layout.page_count > 1) {
        run_more(app, ui, row, layout.page_count);
    }
}
