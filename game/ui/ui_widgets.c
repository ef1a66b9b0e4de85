#include "ui/ui_internal.h"

static bool take_activation(Ui *ui, UiId id, size_t index) {
    if (ui->pending != id) {
        return false;
    }
    ui->pending = 0;
    ui->activated = (int)index;
    ui->event_used = true;
    return true;
}

static bool declare(Ui *ui, UiId id, DrawRect rect, UiButton button, int radius) {
    UiNode node = {.id = id,
                   .role = button.role == UI_ROLE_TEXT ? UI_ROLE_BUTTON : button.role,
                   .label = button.label,
                   .value = button.value,
                   .hint = button.hint,
                   .group = button.group,
                   .rect = rect,
                   .can_focus = !button.disabled,
                   .disabled = button.disabled,
                   .chosen = button.chosen};
    size_t index = ui_node_add(ui, node, radius);
    UiPass *pass = ui_pass(ui);
    if (button.first && node.can_focus && pass->first == 0) {
        pass->first = id;
    }
    return node.can_focus && take_activation(ui, id, index);
}

bool ui_button(Ui *ui, UiId id, DrawRect rect, UiButton button) {
    ui_button_draw(ui, id, rect, button);
    return declare(ui, id, rect, button, ui_button_radius(rect, button.look));
}

bool ui_area(Ui *ui, UiId id, DrawRect rect, UiButton button) {
    bool round = button.look == UI_LOOK_ROUND;
    return declare(ui, id, rect, button,
                   round ? ui_button_radius(rect, button.look) : UI_CARD_RADIUS);
}

void ui_picture(Ui *ui, DrawRect rect, const char *description) {
    if (description == NULL || description[0] == '\0') {
        return;
    }
    UiNode node = {.role = UI_ROLE_PICTURE, .label = description, .rect = rect};
    (void)ui_node_add(ui, node, 0);
}
