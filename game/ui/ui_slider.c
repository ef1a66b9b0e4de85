/* A rail with a handle: arrows move it a step, a press anywhere moves it there, and so does a
 * pointer that is held down; nothing has to be dragged. */
#include "ui/ui_internal.h"

enum { RAIL = 44, LINE = 5, MARK_W = 26, MARK_H = 5, HANDLE = 92, GRIP = 34, MARKS = 9 };

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

/* The middle of the handle at a step. */
static int middle_of(DrawRect rect, const UiSlider *slider, int at) {
    int room = rect.h - HANDLE;
    return rect.y + HANDLE / 2 + room - room * at / slider->most;
}

static int step_at(DrawRect rect, const UiSlider *slider, int y) {
    int room = rect.h - HANDLE;
    int up = rect.y + HANDLE / 2 + room - y;
    return clamp((up * slider->most + room / 2) / room, 0, slider->most);
}

static bool is_held(const Ui *ui, UiId id) {
    bool moves = ui->event.kind == INPUT_POINTER_DOWN || ui->event.kind == INPUT_POINTER_MOVE;
    return ui->has_event && moves && ui->armed == id;
}

static int moved(Ui *ui, UiId id, DrawRect rect, const UiSlider *slider, int at) {
    if (is_held(ui, id)) {
        return step_at(rect, slider, ui->event.y);
    }
    int by = ui_action(ui, UI_UP) - ui_action(ui, UI_DOWN);
    if (by != 0 && ui_is_focused(ui, id)) {
        ui->event_used = true;
        return clamp(at + by, 0, slider->most);
    }
    return at;
}

static void draw_marks(Ui *ui, DrawRect rect, int x) {
    for (int i = 0; i < MARKS; i++) {
        int y = rect.y + HANDLE / 2 + (rect.h - HANDLE) * i / (MARKS - 1);
        int width = i == MARKS / 2 ? MARK_W + 14 : MARK_W;
        draw_fill(ui->frame.list, (DrawRect){x - width / 2, y - MARK_H / 2, width, MARK_H},
                  ui->frame.theme->shade_dark);
    }
}

static void draw_slider(Ui *ui, DrawRect rect, int middle) {
    const UiTheme *theme = ui->frame.theme;
    int x = rect.x + rect.w / 2;
    draw_round(
        ui->frame.list, (DrawRect){x - RAIL / 2, rect.y + 20, RAIL, rect.h - 40},
        (DrawRound){
            .radius = RAIL / 2, .fill = theme->panel, .line = theme->ink, .line_width = LINE});
    draw_marks(ui, rect, x);
    DrawRect handle = {x - HANDLE / 2, middle - HANDLE / 2, HANDLE, HANDLE};
    DrawRound shape = {
        .radius = HANDLE / 2, .fill = theme->primary, .line = theme->ink, .line_width = LINE + 1};
    draw_round(ui->frame.list, handle, shape);
    for (int i = -1; i <= 1; i++) {
        draw_fill(ui->frame.list,
                  (DrawRect){x - GRIP / 2, middle + i * MARK_H * 3 - MARK_H / 2, GRIP, MARK_H},
                  theme->primary_text);
    }
}

bool ui_slider(Ui *ui, UiId id, DrawRect rect, UiSlider slider, int *at) {
    int before = *at;
    *at = moved(ui, id, rect, &slider, before);
    draw_slider(ui, rect, middle_of(rect, &slider, *at));
    UiNode node = {.id = id,
                   .role = UI_ROLE_SLIDER,
                   .label = slider.label,
                   .value = slider.value,
                   .rect = rect,
                   .can_focus = !slider.for_pointers};
    (void)ui_node_add(ui, node, UI_CARD_RADIUS);
    UiPass *pass = ui_pass(ui);
    pass->first = slider.first && pass->first == 0 ? id : pass->first;
    return *at != before || is_held(ui, id);
}
