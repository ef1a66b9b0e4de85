/* Keys and switches: scanning with one switch or two and how fast, and which key or button does
 * what. Each action's line waits for its new key on a page of its own. */
#include "screens/bar.h"
#include "screens/controls_inside.h"
#include "screens/screens.h"

static void close_list(App *app, Ui *ui) {
    app->controls.view = CONTROLS_ALL;
    app->pages[SCREEN_CONTROLS] = app->controls.page_before;
    ui_focus_set(ui, app->controls.focus_before);
}

static void wait_frame(App *app, Ui *ui) {
    char title[WORDS_LINE];
    bool leaves = false;
    controls_wait_title(app, title, sizeof title);
    ui_announce(ui, title);
    DrawRect area = bar_page_to(app, ui, title, ui_id("controls.leave"), &leaves);
    controls_wait_run(app, ui, area);
    if (leaves) {
        controls_wait_end(app, ui);
    }
}

static void list_frame(App *app, Ui *ui) {
    bool leaves = false;
    const char *title = app_text(app, controls_of_keys(app) ? "controls.keys" : "controls.buttons");
    DrawRect area = bar_page_to(app, ui, title, ui_id("controls.back"), &leaves);
    if (leaves) {
        close_list(app, ui);
    } else {
        controls_list_run(app, ui, area);
    }
}

void controls_frame(App *app, Ui *ui) {
    if (app->controls.waiting != INPUT_LEARN_NOTHING && app->learned[0] != '\0') {
        controls_wait_take(app, ui);
    }
    if (app->controls.waiting != INPUT_LEARN_NOTHING) {
        wait_frame(app, ui);
    } else if (app->controls.view != CONTROLS_ALL) {
        list_frame(app, ui);
    } else {
        DrawRect area = bar_page(app, ui, app_text(app, "settings.controls"));
        if (app_top(app) == SCREEN_CONTROLS) {
            controls_scan_run(app, ui, area);
        }
    }
}
