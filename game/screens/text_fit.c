#include "screens/text_fit.h"

enum { STEP = 4, LARGE_PERCENT = 130, LINE_EMS = 36 };

int text_lead(const Ui *ui) {
    return ui_scaled(ui, 100) > LARGE_PERCENT ? UI_TEXT_BODY : UI_TEXT_LARGE;
}

int text_fit_line(const Ui *ui, const char *text, int width, bool bold, int most) {
    int size = most;
    while (size - STEP >= UI_TEXT_SMALL &&
           ui_text_width(ui, text, (UiText){.size = size, .bold = bold}) > width) {
        size -= STEP;
    }
    return size;
}

int text_fit_room(const Ui *ui, const char *text, DrawRect room, bool bold, int most) {
    int size = most;
    while (size - STEP >= UI_TEXT_SMALL &&
           ui_text_height(ui, text, room.w, (UiText){.size = size, .bold = bold}) > room.h) {
        size -= STEP;
    }
    return size;
}

int text_width_most(const Ui *ui, int size, int width) {
    int most = ui_scaled(ui, size) * LINE_EMS;
    return width < most ? width : most;
}
