#include "screens/line_axis.h"

enum { GAP = 10 };

static const UiText style = {.size = UI_TEXT_SMALL, .silent = true};

int line_axis_width(const App *app, const Ui *ui) {
    int light = ui_text_width(ui, app_text(app, "line.light"), style);
    int heavy = ui_text_width(ui, app_text(app, "line.heavy"), style);
    return (light > heavy ? light : heavy) + GAP;
}

static int sign_size(const Ui *ui) {
    return ui_line(ui, UI_TEXT_SMALL) * 5 / 4;
}

int line_axis_least(const Ui *ui) {
    return 2 * (sign_size(ui) + ui_line(ui, UI_TEXT_SMALL)) + GAP;
}

static void draw_sign(const App *app, Ui *ui, int x, int y, const char *icon, const char *key) {
    int size = sign_size(ui);
    draw_asset(ui_list(ui), (DrawRect){x, y, size, size}, icon);
    ui_text(ui, (DrawRect){x, y + size, line_axis_width(app, ui), ui_line(ui, UI_TEXT_SMALL)},
            app_text(app, key), style);
}

void line_axis_draw(const App *app, Ui *ui, DrawRect rect) {
    int height = sign_size(ui) + ui_line(ui, UI_TEXT_SMALL);
    draw_sign(app, ui, rect.x, rect.y, "icons/feather.svg", "line.light");
    draw_sign(app, ui, rect.x, rect.y + rect.h - height, "icons/stone.svg", "line.heavy");
}

const char *line_axis_word(const App *app, double level) {
    static const char *const keys[] = {"line.very_heavy", "line.a_little_heavy", "line.between",
                                       "line.a_little_light", "line.very_light"};
    int step = level < -0.35 ? 0 : level < -0.08 ? 1 : level <= 0.08 ? 2 : level <= 0.35 ? 3 : 4;
    return app_text(app, keys[step]);
}
