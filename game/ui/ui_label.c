#include "ui/ui_internal.h"

enum { SHRINK_LEAST = 80, SHRINK_STEP = 5 };

/* Closer than lines of reading text: a label is a shape, not a paragraph. */
int ui_label_step(UiType type) {
    return (type.size * 6 + 4) / 5;
}

static UiSetting shrunk(UiSetting wished, int percent) {
    int size = wished.type.size * percent / 100;
    if (size < UI_LABEL_LEAST) {
        size = wished.type.size < UI_LABEL_LEAST ? wished.type.size : UI_LABEL_LEAST;
    }
    wished.type.size = size;
    wished.step = ui_label_step(wished.type);
    return wished;
}

static bool shrink_to_fit(const Ui *ui, const char *text, DrawRect area, UiSetting wished,
                          int most_lines, UiLabel *out) {
    for (int percent = 100; percent >= SHRINK_LEAST; percent -= SHRINK_STEP) {
        out->setting = shrunk(wished, percent);
        out->extent = ui_lines_extent(ui, text, area.w, out->setting);
        bool fits = out->extent.lines * out->setting.step <= area.h;
        if (!out->extent.cut && fits && (most_lines == 0 || out->extent.lines <= most_lines)) {
            return true;
        }
    }
    return false;
}

/* Wrapping comes first, then smaller letters, then more lines; a label that fits nowhere is shown
 * whole all the same.
 */
UiLabel ui_label_fit(const Ui *ui, const char *text, DrawRect area, UiSetting wished,
                     int most_lines) {
    UiLabel label = {0};
    if (!shrink_to_fit(ui, text, area, wished, most_lines, &label)) {
        (void)shrink_to_fit(ui, text, area, wished, 0, &label);
    }
    return label;
}

void ui_label_draw(Ui *ui, DrawRect area, const char *text, UiLabel label) {
    int height = label.extent.lines * label.setting.step;
    area.y += (area.h - height) / 2;
    area.h = height;
    ui_lines_draw(ui, area, text, label.setting);
}
