/* The ending: how the story goes on, whatever was said. */
#include "screens/beat_view.h"
#include "screens/screens.h"

void ending_frame(App *app, Ui *ui) {
    const Story *story = visit_story(app->visit);
    BeatPage page = {.beats = &story->ending,
                     .beat = visit_beat(app->visit),
                     .next = app_text(app, "watch.next")};
    if (beat_page(app, ui, &page) == BEAT_NEXT) {
        app_move(app, (Move){.kind = MOVE_NEXT});
    }
}
