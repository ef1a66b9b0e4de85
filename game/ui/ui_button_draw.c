#include "ui/ui_internal.h"

enum {
    OUTLINE = 5,
    OUTLINE_CHOSEN = 8,
    OUTLINE_SWITCH = 4,
    PRESS_DEPTH = 3,
    FADED = 110,
    LABEL_LINES = 2
};

static const char CHECK_ICON[] = "icons/check.svg";

/* Where the button lies now, and its colours. */
typedef struct Face {
    DrawRect body;
    int rim; /* how far the rim shows below the body */
    DrawRound shape;
    uint32_t text;
} Face;

static bool is_marked(UiButton button) {
    return button.chosen && button.role != UI_ROLE_SWITCH;
}

static uint32_t fill_for(const Ui *ui, UiId id, UiButton button) {
    const UiTheme *theme = ui->frame.theme;
    if (is_marked(button)) {
        return theme->panel_chosen;
    }
    if (button.look == UI_LOOK_QUIET) {
        return ui_is_focused(ui, id) ? theme->panel : 0;
    }
    if (button.disabled) {
        return theme->paper;
    }
    return button.look == UI_LOOK_PRIMARY ? theme->primary : theme->panel;
}

static uint32_t text_for(const UiTheme *theme, UiButton button) {
    if (button.disabled) {
        return theme->text_soft;
    }
    bool on_primary = button.look == UI_LOOK_PRIMARY && !is_marked(button);
    return on_primary ? theme->primary_text : theme->text;
}

static DrawRect body_for(DrawRect rect, UiButton button) {
    rect.h -= UI_BUTTON_EDGE;
    if (button.look != UI_LOOK_ROUND) {
        return rect;
    }
    int side = rect.w < rect.h ? rect.w : rect.h;
    return (DrawRect){rect.x + (rect.w - side) / 2, rect.y + (rect.h - side) / 2, side, side};
}

static Face face_for(const Ui *ui, UiId id, DrawRect rect, UiButton button) {
    const UiTheme *theme = ui->frame.theme;
    Face face = {.body = body_for(rect, button), .text = text_for(theme, button)};
    face.shape.radius = ui_button_radius(face.body, button.look);
    face.shape.fill = fill_for(ui, id, button);
    face.shape.line = button.disabled ? theme->text_soft : theme->ink;
    face.shape.line_width = is_marked(button) ? OUTLINE_CHOSEN : OUTLINE;
    bool is_bare = button.look == UI_LOOK_QUIET;
    if (is_bare && !is_marked(button)) {
        face.shape.line_width = 0;
    }
    int sunk = ui_is_pressed(ui, id) ? PRESS_DEPTH : 0;
    face.body.y += sunk;
    face.rim = is_bare || button.disabled ? 0 : UI_BUTTON_EDGE - sunk;
    return face;
}

static void draw_face(Ui *ui, Face face) {
    if (face.rim > 0) {
        DrawRect rim = face.body;
        rim.h += face.rim;
        draw_round(ui->frame.list, rim,
                   (DrawRound){.radius = face.shape.radius, .fill = face.shape.line});
    }
    draw_round(ui->frame.list, face.body, face.shape);
}

static void draw_icon(Ui *ui, DrawRect around, int size, const char *path, bool disabled) {
    DrawRect rect = {around.x + (around.w - size) / 2, around.y + (around.h - size) / 2, size,
                     size};
    draw_asset_with(ui->frame.list, rect, path, disabled ? FADED : 255, false);
}

/* A circle has no room beside its icon: the mark sits on its rim. */
static void draw_badge(Ui *ui, DrawRect body, UiButton button) {
    const UiTheme *theme = ui->frame.theme;
    int size = body.w * 40 / 100;
    DrawRect badge = {body.x + body.w - size, body.y + body.h - size, size, size};
    draw_round(ui->frame.list, badge,
               (DrawRound){size / 2, theme->panel, theme->ink, OUTLINE_SWITCH});
    draw_icon(ui, badge, size * 62 / 100, CHECK_ICON, button.disabled);
}

static void draw_round_content(Ui *ui, DrawRect body, UiButton button) {
    if (button.icon != NULL) {
        draw_icon(ui, body, body.w * 55 / 100, button.icon, button.disabled);
    }
    if (is_marked(button)) {
        draw_badge(ui, body, button);
    }
}

static void draw_mark(Ui *ui, DrawRect body, UiSides sides, UiButton button) {
    int x = body.x + body.w - UI_BUTTON_MARK - sides.mark;
    draw_icon(ui, (DrawRect){x, body.y, sides.mark, body.h}, sides.mark, CHECK_ICON,
              button.disabled);
}

static void draw_switch(Ui *ui, Face face, UiSides sides, UiButton button) {
    const UiTheme *theme = ui->frame.theme;
    int height = sides.control * 6 / 11;
    DrawRect track = {face.body.x + face.body.w - sides.pad - sides.control,
                      face.body.y + (face.body.h - height) / 2, sides.control, height};
    DrawRect knob = {button.chosen ? track.x + track.w - height : track.x, track.y, height, height};
    uint32_t fill = button.chosen ? theme->primary : theme->paper;
    draw_round(ui->frame.list, track,
               (DrawRound){height / 2, fill, face.shape.line, OUTLINE_SWITCH});
    draw_round(ui->frame.list, knob,
               (DrawRound){height / 2, theme->panel, face.shape.line, OUTLINE_SWITCH});
    if (button.chosen) {
        draw_icon(ui, knob, height * 6 / 10, CHECK_ICON, button.disabled);
    }
}

static void draw_value(Ui *ui, Face face, UiSides sides, UiButton button) {
    UiType type = ui_button_type(ui, button);
    int right = face.body.x + face.body.w - sides.pad - sides.control - UI_BUTTON_GAP;
    int y = face.body.y + (face.body.h - ui_type_line(type)) / 2;
    draw_text(ui->frame.list, right - sides.value, y, button.value,
              ui_draw_text(ui, type, face.text));
}

static UiLabel fit_label(const Ui *ui, DrawRect area, UiButton button, uint32_t colour) {
    if (!ui_button_has_label(button)) {
        return (UiLabel){0};
    }
    bool left = ui_button_is_left(button);
    UiSetting wished = {.type = ui_button_type(ui, button),
                        .colour = colour,
                        .align = left ? UI_ALIGN_LEFT : UI_ALIGN_CENTRE};
    return ui_label_fit(ui, ui_button_words(button), area, wished, left ? 0 : LABEL_LINES);
}

/* Icon and label as one group. */
static void draw_group(Ui *ui, Face face, UiSides sides, UiButton button) {
    DrawRect area = {face.body.x + sides.left, face.body.y + UI_BUTTON_INSET,
                     face.body.w - sides.left - sides.right, face.body.h - 2 * UI_BUTTON_INSET};
    bool has_both = sides.icon > 0 && ui_button_has_label(button);
    int icon_room = sides.icon + (has_both ? UI_BUTTON_GAP : 0);
    DrawRect words = {area.x + icon_room, area.y, area.w - icon_room, area.h};
    UiLabel label = fit_label(ui, words, button, face.text);
    if (!ui_button_is_left(button)) {
        area.x += (words.w - label.extent.widest) / 2;
        words.x = area.x + icon_room;
        words.w = label.extent.widest;
    }
    if (sides.icon > 0) {
        DrawRect place = {area.x, area.y, sides.icon, area.h};
        draw_icon(ui, place, sides.icon, button.icon, button.disabled);
    }
    if (ui_button_has_label(button)) {
        ui_label_draw(ui, words, ui_button_words(button), label);
    }
}

void ui_button_draw(Ui *ui, UiId id, DrawRect rect, UiButton button) {
    Face face = face_for(ui, id, rect, button);
    draw_face(ui, face);
    if (button.look == UI_LOOK_ROUND) {
        draw_round_content(ui, face.body, button);
        return;
    }
    UiSides sides = ui_button_sides(ui, button);
    draw_group(ui, face, sides, button);
    if (is_marked(button)) {
        draw_mark(ui, face.body, sides, button);
    }
    if (sides.control > 0) {
        draw_switch(ui, face, sides, button);
    }
    if (sides.value > 0) {
        draw_value(ui, face, sides, button);
    }
}
