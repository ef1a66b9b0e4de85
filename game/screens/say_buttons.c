#include "screens/say.h"

static int row_width(const Ui *ui, const SayButton *buttons, int count) {
    int width = (count - 1) * SAY_GAP;
    for (int i = 0; i < count; i++) {
        width += ui_button_width(ui, buttons[i].button);
    }
    return width;
}

static int row_height(const Ui *ui, const SayButton *buttons, int count) {
    int most = 0;
    for (int i = 0; i < count; i++) {
        int height = ui_button_height(ui, buttons[i].button);
        most = height > most ? height : most;
    }
    return most;
}

int say_buttons_height(const Ui *ui, const SayButton *buttons, int count, int width) {
    if (row_width(ui, buttons, count) <= width) {
        return row_height(ui, buttons, count);
    }
    int height = (count - 1) * SAY_GAP;
    for (int i = 0; i < count; i++) {
        height += ui_button_height_in(ui, buttons[i].button, width);
    }
    return height;
}

static int run_row(Ui *ui, DrawRect rect, const SayButton *buttons, int count) {
    int pressed = -1;
    int left = rect.x;
    for (int i = 0; i < count; i++) {
        int width = ui_button_width(ui, buttons[i].button);
        int x = i + 1 == count ? rect.x + rect.w - width : left;
        if (ui_button(ui, buttons[i].id, (DrawRect){x, rect.y, width, rect.h}, buttons[i].button)) {
            pressed = i;
        }
        left += width + SAY_GAP;
    }
    return pressed;
}

static int run_column(Ui *ui, DrawRect rect, const SayButton *buttons, int count) {
    int pressed = -1;
    for (int i = count - 1; i >= 0; i--) {
        int natural = ui_button_width(ui, buttons[i].button);
        int width = natural < rect.w ? natural : rect.w;
        DrawRect row =
            ui_cut_top(&rect, ui_button_height_in(ui, buttons[i].button, rect.w), SAY_GAP);
        row.x += row.w - width;
        row.w = width;
        if (ui_button(ui, buttons[i].id, row, buttons[i].button)) {
            pressed = i;
        }
    }
    return pressed;
}

int say_buttons_run(Ui *ui, DrawRect rect, const SayButton *buttons, int count) {
    bool fits = row_width(ui, buttons, count) <= rect.w;
    return fits ? run_row(ui, rect, buttons, count) : run_column(ui, rect, buttons, count);
}
