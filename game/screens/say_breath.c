/* Slow the moment: one breath before answering. It can be left at once. */
#include "screens/bar.h"
#include "screens/breath.h"
#include "screens/say.h"

enum { BREATHS = 1, GAP = 24 };

static const char *breath_words(const App *app, const Breath *breath) {
    if (app->settings.reduced_motion) {
        return app_text(app, "breath.still");
    }
    return app_text(app, breath->key != NULL ? breath->key : "breath.done");
}

void say_breath_frame(App *app, Ui *ui) {
    const char *story = visit_story(app->visit)->title;
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN);
    UiText title = {
        .size = UI_TEXT_LARGE + 8, .bold = true, .heading = true, .align = UI_ALIGN_CENTRE};
    UiText text = {.size = UI_TEXT_LARGE, .align = UI_ALIGN_CENTRE};
    Breath breath = breath_now(app, ui, app_shown_ms(app), BREATHS);
    bar_draw(app, ui, story);
    ui_cut_top(&area, bar_height(app, ui, story) - PAGE_MARGIN, 0);
    const char *name = app_text(app, app->say.asked ? "breath.asked" : "breath.first");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, name, area.w, title), GAP), name, title);
    UiButton ready = {.label = app_text(app, "breath.ready"),
                      .icon = "icons/next.svg",
                      .look = UI_LOOK_PRIMARY,
                      .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, ready), GAP);
    const char *line = breath_words(app, &breath);
    DrawRect words = ui_cut_bottom(&area, ui_text_height(ui, line, area.w, text), GAP);
    breath_draw(ui, area, breath.full);
    ui_text(ui, words, line, text);
    int width = ui_button_width(ui, ready);
    if (ui_button(ui, ui_id("breath.ready"),
                  (DrawRect){row.x + (row.w - width) / 2, row.y, width, row.h}, ready)) {
        app->say.breathing = false;
        app_move(app, (Move){.kind = MOVE_CALM});
    }
}
