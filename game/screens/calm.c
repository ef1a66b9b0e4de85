/* Calm corner: three slow breaths, drawn. It waits as long as anybody likes. */
#include "screens/bar.h"
#include "screens/breath.h"
#include "screens/screens.h"

enum { BREATHS = 3, GAP = 28 };

static const char *words_of(const App *app, const Breath *breath) {
    if (app->settings.reduced_motion) {
        return app_text(app, "calm.still");
    }
    return app_text(app, breath->key != NULL ? breath->key : "calm.done");
}

void calm_frame(App *app, Ui *ui) {
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN + 20);
    UiText title = {.size = UI_TEXT_TITLE, .bold = true, .heading = true, .align = UI_ALIGN_CENTRE};
    UiText text = {.size = UI_TEXT_LARGE, .align = UI_ALIGN_CENTRE};
    Breath breath = breath_now(app, ui, app_shown_ms(app), BREATHS);
    const char *name = app_text(app, "calm.title");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, name, area.w, title), GAP), name, title);
    UiButton back = {.label = app_text(app, "calm.back"), .icon = "icons/back.svg", .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, back), GAP);
    const char *line = words_of(app, &breath);
    DrawRect words = ui_cut_bottom(&area, ui_text_height(ui, line, area.w, text), GAP);
    breath_draw(ui, area, breath.full);
    ui_text(ui, words, line, text);
    ui_announce(ui, line);
    int width = ui_button_width(ui, back);
    if (ui_button(ui, ui_id("calm.back"),
                  (DrawRect){row.x + (row.w - width) / 2, row.y, width, row.h}, back) ||
        ui_shortcut(ui, ui_id("calm.back"), UI_BACK)) {
        app_close(app);
    }
}
