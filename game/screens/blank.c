/* A screen to start from: copy this file, name its function in screens.h, give it an id in
 * app_inside.h and a line in screen_table.c. It shows one heading, one text and one way back. */
#include "screens/bar.h"
#include "screens/screens.h"

void blank_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "page.blank"));
    ui_text(ui, area, app_text(app, "page.blank"), (UiText){.size = UI_TEXT_BODY});
}
