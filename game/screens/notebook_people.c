#include "screens/notebook.h"
#include "screens/portrait.h"
#include "screens/text_fit.h"

enum { GAP = 20, PAD = 14, RADIUS = 40, LINE = 5, NAME = 30, LARGE_PERCENT = 130 };

/* Names lie below the pictures, or beside them where lines are high. */
typedef struct Grid {
    int columns, w, h;
    int picture;
    bool beside;
} Grid;

static Grid grid_of(DrawRect area, int count, int columns) {
    int rows = (count + columns - 1) / columns;
    return (Grid){.columns = columns,
                  .w = (area.w - (columns - 1) * GAP) / columns,
                  .h = (area.h - (rows - 1) * GAP) / rows};
}

static int lesser(int a, int b) {
    return a < b ? a : b;
}

/* The one with the largest pictures that cuts no name. */
static Grid best_grid(DrawRect area, int count, int line, int name) {
    Grid best = grid_of(area, count, 1);
    for (int columns = 1; columns <= count; columns++) {
        Grid grid = grid_of(area, count, columns);
        int w = grid.w - 2 * PAD;
        int h = grid.h - 2 * PAD;
        int below = w < name ? 0 : lesser(w, h - line);
        int beside = lesser(w - name - GAP, h);
        grid.beside = beside > below;
        grid.picture = grid.beside ? beside : below;
        best = grid.picture > best.picture ? grid : best;
    }
    return best;
}

/* Cuts the picture's place off a place in the grid; what is left is for the name. */
static DrawRect cut_picture(const Grid *grid, DrawRect *rect, int line) {
    *rect = draw_rect_inset(*rect, PAD);
    if (grid->beside) {
        DrawRect left = ui_cut_left(rect, grid->picture, GAP);
        left.y += (left.h - grid->picture) / 2;
        left.h = grid->picture;
        return left;
    }
    DrawRect picture = *rect;
    *rect = ui_cut_bottom(&picture, line, 0);
    return picture;
}

static UiText name_style(const Ui *ui, const Grid *grid, int size, bool known) {
    return (UiText){.size = size,
                    .bold = known,
                    .silent = true,
                    .middle = true,
                    .colour = known ? 0 : ui_theme(ui)->text_soft,
                    .align = grid->beside ? UI_ALIGN_LEFT : UI_ALIGN_CENTRE};
}

static int text_size(const App *app, const Ui *ui, int width, int most) {
    for (int i = 0; i < app->library.person_count; i++) {
        int fits = text_fit_line(ui, app->library.people[i].name, width, true, most);
        most = fits < most ? fits : most;
    }
    return text_fit_line(ui, app_text(app, "notebook.not_met"), width, true, most);
}

static int widest(const App *app, const Ui *ui) {
    UiText style = {.size = NAME, .bold = true};
    int most = ui_text_width(ui, app_text(app, "notebook.not_met"), style);
    for (int i = 0; i < app->library.person_count; i++) {
        int width = ui_text_width(ui, app->library.people[i].name, style);
        most = width > most ? width : most;
    }
    return most;
}

/* With nobody met and large words, the page has said already that nobody was. */
static bool has_names(const App *app, const Ui *ui) {
    return app->player.notebook.count > 0 || ui_scaled(ui, 100) <= LARGE_PERCENT;
}

/* A shape that could be anybody, and the shoes that are to be looked for. */
static void draw_stranger(App *app, Ui *ui, const Grid *grid, DrawRect rect, int index, int size) {
    char path[96];
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS, .line = ui_theme(ui)->shade_dark, .line_width = LINE});
    DrawRect name = rect;
    int line = has_names(app, ui) ? ui_line(ui, size) : 0;
    DrawRect square = portrait_square(cut_picture(grid, &name, line));
    draw_asset(ui_list(ui), square, "icons/somebody.svg");
    int shoe = square.w * 60 / 100;
    int high = shoe * 22 / 34;
    notebook_shoes_path(app, index, path, sizeof path);
    draw_asset(ui_list(ui),
               (DrawRect){square.x + (square.w - shoe) / 2, square.y + square.h - high, shoe, high},
               path);
    if (has_names(app, ui)) {
        ui_text(ui, name, app_text(app, "notebook.not_met"), name_style(ui, grid, size, false));
    }
    ui_picture(ui, rect, app_text(app, "notebook.not_met_said"));
}

static bool run_known(App *app, Ui *ui, const Grid *grid, DrawRect rect, int index, int size) {
    const UiTheme *theme = ui_theme(ui);
    const Person *person = &app->library.people[index];
    draw_round(ui_list(ui), rect,
               (DrawRound){
                   .radius = RADIUS, .fill = theme->panel, .line = theme->ink, .line_width = LINE});
    DrawRect name = rect;
    DrawRect picture = cut_picture(grid, &name, ui_line(ui, size));
    ArtFigure figure = notebook_rest_figure(&app->library, person->id);
    art_portrait_draw(ui_list(ui), &figure, picture);
    ui_text(ui, name, person->name, name_style(ui, grid, size, true));
    return ui_area(ui, ui_id_at("notebook.person", index), rect,
                   (UiButton){.label = person->name,
                              .value = app_text(app, "notebook.met"),
                              .group = app_text(app, "notebook.group"),
                              .look = UI_LOOK_CARD});
}

void notebook_people(App *app, Ui *ui, DrawRect area) {
    const Library *library = &app->library;
    int count = library->person_count;
    bool named = has_names(app, ui);
    Grid grid = named ? best_grid(area, count, ui_line(ui, NAME), widest(app, ui) + 2)
                      : best_grid(area, count, 0, 0);
    int room = grid.w - 2 * PAD - (grid.beside ? grid.picture + GAP : 0);
    int size = text_size(app, ui, room, UI_TEXT_BODY);
    size = grid.beside || grid.h > 2 * ui_line(ui, size) ? size : NAME;
    for (int i = 0; i < count; i++) {
        DrawRect rect = {area.x + i % grid.columns * (grid.w + GAP),
                         area.y + i / grid.columns * (grid.h + GAP), grid.w, grid.h};
        if (notebook_memory_visits(&app->player.notebook, library->people[i].id) == 0) {
            draw_stranger(app, ui, &grid, rect, i, size);
        } else if (run_known(app, ui, &grid, rect, i, size)) {
            app->notebook.person = i;
            notebook_go(app, NOTEBOOK_PERSON);
            return;
        }
    }
}
