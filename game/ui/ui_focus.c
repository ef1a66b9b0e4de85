#include "ui/ui_internal.h"

enum { RING_OUTER = 12, RING_LIGHT = 2, RING_WIDTH = 6 };

static size_t index_of(const UiPass *pass, UiId id) {
    const UiNode *node = ui_pass_find(pass, id);
    return node == NULL ? pass->count : (size_t)(node - pass->nodes);
}

static bool is_focusable(const UiPass *pass, UiId id) {
    const UiNode *node = ui_pass_find(pass, id);
    return node != NULL && node->can_focus;
}

static UiId first_focusable(const UiPass *pass) {
    for (size_t i = 0; i < pass->count; i++) {
        if (pass->nodes[i].can_focus) {
            return pass->nodes[i].id;
        }
    }
    return 0;
}

/* The next or previous control, round the ends; without a focus, the first or the last. */
static UiId step_focus(const UiPass *pass, UiId from, bool forward) {
    size_t count = pass->count, start = index_of(pass, from);
    if (start == count) {
        start = forward ? count - 1 : 0;
    }
    for (size_t i = 1; i <= count; i++) {
        const UiNode *node = &pass->nodes[(start + (forward ? i : count - i)) % count];
        if (node->can_focus) {
            return node->id;
        }
    }
    return from;
}

/* On a slider up and down are its own. */
static bool keeps_arrow(const Ui *ui, UiAction action) {
    const UiNode *node = ui_pass_find(ui_pass_before(ui), ui->focus);
    return node != NULL && node->role == UI_ROLE_SLIDER && (action == UI_UP || action == UI_DOWN);
}

static UiId arrow_focus(const Ui *ui, UiAction direction) {
    const UiPass *pass = ui_pass_before(ui);
    if (!is_focusable(pass, ui->focus)) {
        return first_focusable(pass);
    }
    UiId next = ui_neighbour(ui, ui->focus, direction);
    return next != 0 ? next : ui->focus;
}

static void move_focus(Ui *ui, UiId id) {
    ui->event_used = id != ui->focus;
    ui->focus = id;
}

static void take_action(Ui *ui, UiAction action) {
    const UiPass *pass = ui_pass_before(ui);
    switch (action) {
    case UI_NEXT:
    case UI_PREV:
        move_focus(ui, step_focus(pass, ui->focus, action == UI_NEXT));
        return;
    case UI_UP:
    case UI_DOWN:
    case UI_LEFT:
    case UI_RIGHT:
        if (!keeps_arrow(ui, action)) {
            move_focus(ui, arrow_focus(ui, action));
        }
        return;
    case UI_OK:
        ui->pending = ui->focus;
        return;
    case UI_NOTHING:
    case UI_BACK:
    case UI_MENU:
    case UI_READ:
    case UI_MORE:
        return;
    }
}

/* The topmost control under the pointer. One that is unavailable covers what lies below it, too. */
static const UiNode *node_under(const UiPass *pass, int x, int y) {
    for (size_t i = pass->count; i > 0; i--) {
        const UiNode *node = &pass->nodes[i - 1];
        if ((node->can_focus || node->disabled) && draw_rect_contains(node->rect, x, y)) {
            return node->can_focus ? node : NULL;
        }
    }
    return NULL;
}

static bool is_over_armed(const Ui *ui) {
    const UiNode *node = ui_pass_find(ui_pass_before(ui), ui->armed);
    return node != NULL && draw_rect_contains(node->rect, ui->event.x, ui->event.y);
}

static void press_pointer(Ui *ui) {
    const UiNode *node = node_under(ui_pass_before(ui), ui->event.x, ui->event.y);
    ui->armed = node != NULL ? node->id : 0;
    ui->armed_inside = node != NULL;
    ui->focus = node != NULL ? node->id : ui->focus;
}

static void release_pointer(Ui *ui) {
    ui->pending = is_over_armed(ui) ? ui->armed : 0;
    ui->armed = 0;
}

void ui_take_event(Ui *ui) {
    if (!ui->has_event) {
        return;
    }
    switch (ui->event.kind) {
    case INPUT_ACTION:
        take_action(ui, ui->event.action);
        return;
    case INPUT_POINTER_DOWN:
        press_pointer(ui);
        return;
    case INPUT_POINTER_MOVE:
        ui->armed_inside = is_over_armed(ui);
        return;
    case INPUT_POINTER_UP:
        release_pointer(ui);
        return;
    }
}

/* What came after the vanished control and is still there. */
static UiId heir_of(const Ui *ui, UiId lost) {
    const UiPass *now = &ui->passes[ui->current];
    bool passed = false;
    for (size_t i = 0; i < ui->order_count; i++) {
        if (passed && is_focusable(now, ui->order[i])) {
            return ui->order[i];
        }
        passed = passed || ui->order[i] == lost;
    }
    return is_focusable(now, now->first) ? now->first : first_focusable(now);
}

static void keep_order(Ui *ui) {
    const UiPass *pass = ui_pass(ui);
    ui->order_count = 0;
    for (size_t i = 0; i < pass->count; i++) {
        if (pass->nodes[i].can_focus) {
            ui->order[ui->order_count++] = pass->nodes[i].id;
        }
    }
}

static void grant_wish(Ui *ui) {
    if (ui->wanted == 0) {
        return;
    }
    bool is_there = is_focusable(ui_pass(ui), ui->wanted);
    ui->focus = is_there ? ui->wanted : ui->focus;
    if (is_there || ui->wanted_passes-- == 0) {
        ui->wanted = 0;
    }
}

/* A screen may stop declaring as soon as something was pressed. So what is missing from a pass with
 * an event need not be gone: only the pass without one decides. */
void ui_settle_focus(Ui *ui) {
    grant_wish(ui);
    if (ui->has_event) {
        return;
    }
    if (!is_focusable(ui_pass(ui), ui->focus)) {
        ui->focus = heir_of(ui, ui->focus);
    }
    if (!is_focusable(ui_pass(ui), ui->armed)) {
        ui->armed = 0;
    }
    keep_order(ui);
}

/* Light, ring, light: whatever lies around it, one of the two stands out. */
void ui_draw_focus(Ui *ui) {
    const UiPass *pass = ui_pass(ui);
    const UiTheme *theme = ui->frame.theme;
    size_t index = index_of(pass, ui->focus);
    if (index == pass->count) {
        return;
    }
    int outer = RING_OUTER, ring = RING_OUTER - RING_LIGHT;
    DrawRect rect = pass->nodes[index].rect;
    int radius = pass->radius[index];
    draw_round(
        ui->frame.list, draw_rect_inset(rect, -outer),
        (DrawRound){.radius = radius + outer, .line = theme->focus_inner, .line_width = outer});
    draw_round(
        ui->frame.list, draw_rect_inset(rect, -ring),
        (DrawRound){.radius = radius + ring, .line = theme->focus, .line_width = RING_WIDTH});
}

bool ui_is_focused(const Ui *ui, UiId id) {
    return id != 0 && ui->focus == id;
}

bool ui_is_pressed(const Ui *ui, UiId id) {
    return id != 0 && ui->armed == id && ui->armed_inside;
}

void ui_focus_set(Ui *ui, UiId id) {
    ui->wanted = id;
    ui->wanted_passes = 1;
}

UiId ui_focus(const Ui *ui) {
    return ui->focus;
}
