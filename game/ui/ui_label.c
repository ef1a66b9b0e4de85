#include "ui/ui_internal.h"

enum { SHRINK_LEAST = 80, SHRINK_STEP = 5 };

/* Closer than lines of reading text: a label is a shape, not a paragraph. */
static int label_step(UiType type) {
    return (type.size * 5 + 2) / 4;
}

static UiSetting shrunk(UiSetting wished, int percent) {
    int size = wished.type.size * percent / 100;
    if (size < UI_LABEL_LEAST) {
        size = wished.type.size < UI_LABEL_LEAST ? wished.type.size : UI_LABEL_LEAST;
    }
    wished.type.size = size;
    wished.step = label_step(wished.type);
    return wished;
}

/* Wrapping comes first, then smaller letters; a label that fits nowhere is shown whole all the
 * same. */
UiLabel ui_label_fit(const Ui *ui, const char *text, DrawRect area, UiSetting wished,
                     int most_lines) {
    UiLabel label = {0};
    for (int percent = 100; percent >= SHRINK_LEAST; percent -= SHRINK_STEP) {
        label.setting = shrunk(wished, percent);
        label.extent = ui_lines_extent(ui, text, area.w, label.setting);
        bool fits = label.extent.lines * label.setting.step <= area.h;
        if (!label.extent.cut && fits && (most_lines == 0 || label.extent.lines <= most_lines)) {
            break;
        }
    }
    return label;
}

void ui_label_draw(Ui *ui, DrawRect area, const char *text, UiLabel label) {
    int height = label.extent.lines * label.setting.step;
    area.y += (area.h - height) / 2;
    area.h = height;
    ui_lines_draw(ui, area, text, label.setting);
}
