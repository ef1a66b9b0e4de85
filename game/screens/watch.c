/* Watch: what came before, then beat after beat. Nothing runs away; each waits for the player. */
#include "screens/beat_view.h"
#include "screens/cast.h"
#include "screens/screens.h"

static const char *next_label(const App *app, int beat) {
    const Story *story = visit_story(app->visit);
    if (beat < 0) {
        return app_text(app, "watch.start");
    }
    return app_text(app, beat + 1 < story->beats.count ? "watch.next" : "watch.done");
}

void watch_frame(App *app, Ui *ui) {
    const Story *story = visit_story(app->visit);
    int beat = visit_beat(app->visit);
    BeatPage page = {.beats = &story->beats,
                     .beat = beat,
                     .told = story->before,
                     .next = next_label(app, beat),
                     .back = beat > 0};
    BeatChoice choice = beat_page(app, ui, &page);
    if (choice == BEAT_NEXT) {
        app_move(app, (Move){.kind = MOVE_NEXT});
    } else if (choice == BEAT_BACK) {
        app_move(app, (Move){.kind = MOVE_REPLAY, .number = beat - 1});
        cast_settle(app);
    }
}
