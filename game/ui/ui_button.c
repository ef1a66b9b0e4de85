#include "ui/ui_internal.h"

#include <string.h>

enum { PAD_PILL = 40, PAD_CARD = 28, PAD_QUIET = 20, PAD_ABOVE = 14 };

static int larger(int a, int b) {
    return a > b ? a : b;
}

UiType ui_button_type(const Ui *ui, UiButton button) {
    int size = button.size > 0 ? button.size : UI_TEXT_BODY;
    return (UiType){ui_scaled(ui, size), button.look == UI_LOOK_PRIMARY};
}

const char *ui_button_words(UiButton button) {
    return button.shown != NULL ? button.shown : button.label;
}

bool ui_button_has_label(UiButton button) {
    bool has_words = button.label != NULL && button.label[0] != '\0';
    return has_words && button.look != UI_LOOK_ROUND;
}

bool ui_button_is_left(UiButton button) {
    return button.look == UI_LOOK_CARD || button.role == UI_ROLE_SWITCH;
}

int ui_button_radius(DrawRect rect, UiLook look) {
    if (look == UI_LOOK_CARD) {
        return UI_CARD_RADIUS;
    }
    int round = (rect.w < rect.h ? rect.w : rect.h) / 2;
    bool is_circle = look == UI_LOOK_ROUND;
    return !is_circle && round > UI_PILL_RADIUS ? UI_PILL_RADIUS : round;
}

static int pad_of(UiLook look) {
    if (look == UI_LOOK_CARD) {
        return PAD_CARD;
    }
    return look == UI_LOOK_QUIET ? PAD_QUIET : PAD_PILL;
}

/* A choice keeps the mark's room free before it is chosen, so that nothing jumps; a pill does so on
 * both sides, so that its label stays in the middle. */
static void add_mark(UiSides *sides, UiButton button, int size) {
    sides->mark = size * 9 / 10;
    sides->right = larger(sides->pad, UI_BUTTON_MARK + sides->mark + UI_BUTTON_GAP);
    sides->left = ui_button_is_left(button) ? sides->pad : sides->right;
}

static void add_switch(const Ui *ui, UiSides *sides, UiButton button, UiType type) {
    sides->control = type.size * 22 / 10;
    sides->right = sides->pad + sides->control + UI_BUTTON_GAP;
    if (button.value != NULL && button.value[0] != '\0') {
        sides->value = ui_span_width(ui, button.value, strlen(button.value), type);
        sides->right += sides->value + UI_BUTTON_APART;
    }
}

UiSides ui_button_sides(const Ui *ui, UiButton button) {
    UiType type = ui_button_type(ui, button);
    UiSides sides = {.pad = pad_of(button.look)};
    sides.left = sides.pad;
    sides.right = sides.pad;
    if (button.role == UI_ROLE_SWITCH) {
        add_switch(ui, &sides, button, type);
    } else if (button.role == UI_ROLE_CHOICE || button.chosen) {
        add_mark(&sides, button, type.size);
    }
    sides.icon = button.icon != NULL ? type.size * 13 / 10 : 0;
    return sides;
}

int ui_button_width(const Ui *ui, UiButton button) {
    UiType type = ui_button_type(ui, button);
    if (button.look == UI_LOOK_ROUND) {
        return larger(UI_TARGET, type.size * 2);
    }
    UiSides sides = ui_button_sides(ui, button);
    int width = sides.left + sides.icon + sides.right;
    if (ui_button_has_label(button)) {
        width += ui_span_width(ui, ui_button_words(button), strlen(ui_button_words(button)), type);
        width += sides.icon > 0 ? UI_BUTTON_GAP : 0;
    }
    return larger(UI_TARGET, width);
}

int ui_button_height(const Ui *ui, UiButton button) {
    UiType type = ui_button_type(ui, button);
    if (button.look == UI_LOOK_ROUND) {
        return larger(UI_TARGET, type.size * 2);
    }
    return larger(UI_TARGET, ui_type_line(type) + 2 * PAD_ABOVE + UI_BUTTON_EDGE);
}

int ui_button_height_in(const Ui *ui, UiButton button, int width) {
    int natural = ui_button_height(ui, button);
    if (!ui_button_has_label(button)) {
        return natural;
    }
    UiSides sides = ui_button_sides(ui, button);
    UiSetting setting = {.type = ui_button_type(ui, button)};
    int icon_room = sides.icon > 0 ? sides.icon + UI_BUTTON_GAP : 0;
    int room = width - sides.left - sides.right - icon_room;
    int lines = ui_lines_extent(ui, ui_button_words(button), room, setting).lines;
    return larger(natural,
                  lines * ui_label_step(setting.type) + 2 * UI_BUTTON_INSET + UI_BUTTON_EDGE);
}
