#include "screens/step_row.h"

#include "screens/row_pages.h"

enum { LABEL_GAP = 8 };

static const UiText label_style = {.size = UI_TEXT_BODY, .middle = true};

static int flow(Ui *ui, const StepRow *row, DrawRect area, DrawRect places[2]) {
    int widths[2] = {ui_button_width(ui, row->buttons[0]), ui_button_width(ui, row->buttons[1])};
    return ui_flow(area, widths, ui_button_height(ui, row->buttons[1]), ROW_GAP, 2, UI_ALIGN_LEFT,
                   places);
}

int step_row_width(Ui *ui, const StepRow *row) {
    return ui_text_width(ui, row->label, label_style);
}

int step_row_height(Ui *ui, const StepRow *row, int width) {
    DrawRect places[2];
    return ui_text_height(ui, row->label, width, label_style) + LABEL_GAP +
           flow(ui, row, (DrawRect){0, 0, width, 0}, places);
}

int step_row_run(Ui *ui, const StepRow *row, DrawRect area) {
    DrawRect places[2];
    int line = ui_text_height(ui, row->label, area.w, label_style);
    ui_text(ui, ui_cut_top(&area, line, LABEL_GAP), row->label, label_style);
    flow(ui, row, area, places);
    int step = ui_button(ui, row->ids[0], places[0], row->buttons[0]) ? -1 : 0;
    return step + (ui_button(ui, row->ids[1], places[1], row->buttons[1]) ? 1 : 0);
}
