#include "screens/moment.h"

#include "screens/bar.h"

StageView moment_draw(App *app, Ui *ui, int content) {
    const Story *story = visit_story(app->visit);
    DrawPage page = ui_page(ui);
    StageView view = {.story = story,
                      .beats = &story->beats,
                      .beat = visit_shoes(app->visit)->moment,
                      .marked = visit_shoes(app->visit)->wearer,
                      .rect = {0, 0, page.w, page.h - content - MOMENT_EDGES},
                      .top = bar_height(app, ui, story->title)};
    stage_draw(app, ui, &view);
    return view;
}

DrawRect moment_sheet(App *app, Ui *ui, const StageView *view) {
    bar_draw(app, ui, view->story->title);
    return bar_sheet(ui, view->rect.y + view->rect.h);
}
