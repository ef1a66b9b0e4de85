/* Watch: what came before, then beat after beat. Nothing runs away; each waits for the player. */
#include <shoes/text.h>

#include "screens/beat_view.h"
#include "screens/cast.h"
#include "screens/screens.h"

static const char *next_label(const App *app, int beat) {
    const Story *story = visit_story(app->visit);
    if (beat < 0) {
        return app_text(app, "watch.start");
    }
    bool looks = (visit_steps(app->visit) & VISIT_NO_LOOK) == 0;
    const char *done = looks ? "watch.done" : "watch.guess";
    return app_text(app, beat + 1 < story->beats.count ? "watch.next" : done);
}

static bool swapped(const App *app) {
    for (int i = 0; i < visit_story(app->visit)->shoes_count; i++) {
        if (visit_answer_of(app->visit, i)->finished) {
            return true;
        }
    }
    return false;
}

/* What came before; after a swap also whose shoes these are now. */
static const char *told(const App *app, char *out, size_t size) {
    const char *before = visit_story(app->visit)->before;
    if (!swapped(app) || before == NULL) {
        return before;
    }
    app_fill_person(app, out, size, "watch.swapped", visit_shoes(app->visit)->wearer);
    text_append(out, size, " ");
    text_append(out, size, before);
    return out;
}

void watch_frame(App *app, Ui *ui) {
    const Story *story = visit_story(app->visit);
    int beat = visit_beat(app->visit);
    char line[2 * WORDS_LINE];
    BeatPage page = {.beats = &story->beats,
                     .beat = beat,
                     .told = told(app, line, sizeof line),
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
