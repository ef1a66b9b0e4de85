/* The rack: every story as its wearer's pair of shoes on a shelf; a broken one as a parcel. */
#include <stdio.h>

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/rack_head.h"
#include "screens/rack_offer.h"
#include "screens/rack_place.h"
#include "screens/screens.h"

enum { GAP = 28, PLACE_W = 400, SHELF_H = 26 };

typedef struct RackGrid {
    DrawRect area;
    int columns, rows;
    int place_w, place_h;
} RackGrid;

/* As many places as fit with their words readable; at least one. Few stories get larger places. */
static RackGrid rack_grid(Ui *ui, DrawRect area, int count) {
    RackGrid grid = {.area = area};
    int width = ui_scaled(ui, PLACE_W);
    grid.columns = (area.w + GAP) / (width + GAP);
    grid.columns = grid.columns < 1 ? 1 : grid.columns > 4 ? 4 : grid.columns;
    int least = rack_place_least(ui) + SHELF_H;
    grid.rows = (area.h + GAP) / (least + GAP);
    grid.rows = grid.rows < 1 ? 1 : grid.rows > 4 ? 4 : grid.rows;
    int needed = (count + grid.columns - 1) / grid.columns;
    if (needed >= 1 && needed < grid.rows) {
        grid.rows = needed;
        grid.columns = (count + needed - 1) / needed;
    }
    grid.place_w = (area.w - (grid.columns - 1) * GAP) / grid.columns;
    grid.place_h = (area.h - (grid.rows - 1) * GAP) / grid.rows;
    int most = rack_place_least(ui) + SHELF_H + 110;
    grid.place_h = grid.place_h > most ? most : grid.place_h;
    return grid;
}

int rack_rows(Ui *ui, DrawRect area, int count) {
    return rack_grid(ui, area, count).rows;
}

static DrawRect grid_place(const RackGrid *grid, int index) {
    int column = index % grid->columns;
    int row = index / grid->columns;
    return (DrawRect){grid->area.x + column * (grid->place_w + GAP),
                      grid->area.y + row * (grid->place_h + GAP), grid->place_w,
                      grid->place_h - SHELF_H};
}

static void draw_shelf(Ui *ui, const RackGrid *grid, int row) {
    const UiTheme *theme = ui_theme(ui);
    int y = grid->area.y + row * (grid->place_h + GAP) + grid->place_h - SHELF_H;
    DrawRect board = {grid->area.x - 14, y, grid->area.w + 28, SHELF_H};
    draw_fill(ui_list(ui), (DrawRect){board.x + 20, y + SHELF_H, board.w - 40, 14}, 0x5A342026);
    draw_round(
        ui_list(ui), board,
        (DrawRound){.radius = 10, .fill = theme->shade, .line = theme->ink, .line_width = 5});
}

void rack_open_entry(App *app, int index) {
    const LibraryEntry *entry = &app->library.entries[index];
    app->rack.opened = index;
    if (entry->story == NULL) {
        app->parcel = (ParcelState){.entry = index};
        app_open(app, SCREEN_PARCEL);
        return;
    }
    app_begin_thread(app, entry->story);
}

/* True when a story was opened: the screen has changed. */
static bool run_places(App *app, Ui *ui, const RackGrid *grid) {
    int each = grid->columns * grid->rows;
    int first = app->rack.page * each;
    for (int row = 0; row < grid->rows; row++) {
        draw_shelf(ui, grid, row);
    }
    for (int i = 0; i < each && first + i < app->library.entry_count; i++) {
        if (rack_place_run(app, ui, grid_place(grid, i), first + i)) {
            rack_open_entry(app, first + i);
            return true;
        }
    }
    return false;
}

static UiButton page_button(const App *app, bool more) {
    return (UiButton){.label = app_text(app, more ? "rack.more" : "rack.before"),
                      .icon = more ? "icons/next.svg" : "icons/back.svg"};
}

static void run_pages(App *app, Ui *ui, DrawRect row, int pages) {
    UiButton more = page_button(app, true);
    UiButton before = page_button(app, false);
    before.disabled = app->rack.page == 0;
    more.disabled = app->rack.page + 1 >= pages;
    int more_w = ui_button_width(ui, more);
    int before_w = ui_button_width(ui, before);
    if (more_w + before_w + GAP > row.w) {
        more.look = before.look = UI_LOOK_ROUND;
        more_w = before_w = UI_TARGET;
    }
    DrawRect right = ui_cut_right(&row, more_w, GAP);
    DrawRect left = ui_cut_left(&row, before_w, GAP);
    app->rack.page -= ui_button(ui, ui_id("rack.before"), left, before) ? 1 : 0;
    app->rack.page += ui_button(ui, ui_id("rack.more"), right, more) ? 1 : 0;
}

/* A mat and a plant where the shelves leave room. */
static void draw_floor_things(Ui *ui, const RackGrid *grid) {
    DrawRect page = ui_page_rect(ui);
    int used = grid->area.y + grid->rows * (grid->place_h + GAP) + 20;
    int free = page.h - used;
    if (free < 260) {
        return;
    }
    int plant = free < 420 ? free - 40 : 380;
    draw_asset(ui_list(ui),
               (DrawRect){page.w - PAGE_MARGIN - plant * 5 / 8 - 40, page.h - 50 - plant,
                          plant * 5 / 8, plant},
               "rooms/plant.svg");
    int mat = page.w * 40 / 100 > 700 ? 700 : page.w * 40 / 100;
    draw_asset(ui_list(ui),
               (DrawRect){(page.w - mat) / 2, page.h - mat * 16 / 70 - 14, mat, mat * 16 / 70},
               "rooms/mat.svg");
}

static void draw_room(Ui *ui) {
    const UiTheme *theme = ui_theme(ui);
    DrawRect page = ui_page_rect(ui);
    int floor = page.h - 130;
    draw_fill(ui_list(ui), (DrawRect){0, floor, page.w, page.h - floor}, theme->shade);
    draw_fill(ui_list(ui), (DrawRect){0, floor, page.w, 8}, theme->shade_dark);
}

void rack_frame(App *app, Ui *ui) {
    draw_room(ui);
    DrawRect area = rack_head_run(app, ui, draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN));
    area.h -= 60; /* the floor */
    RackGrid grid = rack_grid(ui, area, app->library.entry_count);
    int each = grid.columns * grid.rows;
    int pages = (app->library.entry_count + each - 1) / each;
    if (pages > 1) {
        area.h += 60;
        DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, page_button(app, true)), GAP);
        grid = rack_grid(ui, area, app->library.entry_count);
        each = grid.columns * grid.rows;
        pages = (app->library.entry_count + each - 1) / each;
        app->rack.page = app->rack.page >= pages ? pages - 1 : app->rack.page;
        run_pages(app, ui, row, pages);
    } else {
        app->rack.page = 0;
        draw_floor_things(ui, &grid);
    }
    if (app_top(app) == SCREEN_RACK && !run_places(app, ui, &grid)) {
        rack_offer_reason(app, ui, area);
    }
}
