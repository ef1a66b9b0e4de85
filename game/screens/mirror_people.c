#include "screens/mirror.h"

#include "screens/portrait.h"
#include "screens/text_fit.h"

enum { GAP = 20, PAD = 14, RADIUS = 40, LINE = 5 };

/* The number of columns that makes the portraits largest and cuts no name. */
static int best_columns(DrawRect area, int count, int text, int name) {
    int best = 1;
    int most = 0;
    for (int columns = 1; columns <= count; columns++) {
        int rows = (count + columns - 1) / columns;
        int w = (area.w - (columns - 1) * GAP) / columns - 2 * PAD;
        int h = (area.h - (rows - 1) * GAP) / rows - 2 * PAD - text;
        int size = w < h ? w : h;
        bool readable = columns == 1 || w >= name;
        if (size > most && readable) {
            most = size;
            best = columns;
        }
    }
    return best;
}

static int widest_name(const App *app, const Ui *ui) {
    UiText style = {.size = UI_TEXT_SMALL, .bold = true};
    int widest = 0;
    for (int i = 0; i < app->library.person_count; i++) {
        int width = ui_text_width(ui, app->library.people[i].name, style);
        widest = width > widest ? width : widest;
    }
    return widest;
}

static bool run_person(App *app, Ui *ui, DrawRect rect, int index, int size) {
    const UiTheme *theme = ui_theme(ui);
    bool chosen = mirror_wearer(app)->person == index;
    const Person *person = &app->library.people[index];
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS,
                           .fill = chosen ? theme->panel_chosen : theme->panel,
                           .line = theme->ink,
                           .line_width = chosen ? 2 * LINE : LINE});
    DrawRect inside = draw_rect_inset(rect, PAD);
    UiText style = {.size = size, .bold = true, .silent = true, .align = UI_ALIGN_CENTRE};
    DrawRect text = ui_cut_bottom(&inside, ui_line(ui, size), 0);
    ArtFigure figure = {.person = person};
    art_portrait_draw(ui_list(ui), &figure, inside);
    ui_text(ui, text, person->name, style);
    return ui_area(ui, ui_id_at("mirror.person", index), rect,
                   (UiButton){.label = person->name,
                              .group = app_text(app, "mirror.choices"),
                              .role = UI_ROLE_CHOICE,
                              .chosen = chosen,
                              .first = chosen});
}

void mirror_people(App *app, Ui *ui, DrawRect area) {
    int count = app->library.person_count;
    int columns = best_columns(area, count, ui_line(ui, UI_TEXT_SMALL), widest_name(app, ui));
    int rows = (count + columns - 1) / columns;
    int w = (area.w - (columns - 1) * GAP) / columns;
    int h = (area.h - (rows - 1) * GAP) / rows;
    int size = UI_TEXT_BODY;
    for (int i = 0; i < count; i++) {
        int fits = text_fit_line(ui, app->library.people[i].name, w - 2 * PAD, true, UI_TEXT_BODY);
        size = fits < size ? fits : size;
    }
    for (int i = 0; i < count; i++) {
        DrawRect rect = {area.x + i % columns * (w + GAP), area.y + i / columns * (h + GAP), w, h};
        if (run_person(app, ui, rect, i, size)) {
            mirror_note(app, mirror_wearer(app), false);
            mirror_wearer(app)->person = i;
            mirror_chosen_now(app);
            return;
        }
    }
}
