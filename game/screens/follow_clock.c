/* The telling's own time, and the hand that goes along. In one go time runs while the page is
 * shown; by lines it stands until somebody goes on, and the line that was heard gets the place the
 * hand has then. */
#include "screens/follow.h"

enum {
    SAMPLE_MS = 1000 / TRACE_RATE,
    ASLEEP_MS = 10000 /* after so long without a picture nobody was there: it holds on */
};

static const double GLIDE = .4; /* of the way to the handle with each sample: an unsteady hand
                                   leaves no teeth */
static const double LOWEST = 1, STEP = .5;

static double handle(const App *app) {
    return LOWEST + STEP * app->follow.at;
}

void follow_begin(App *app, FollowPace pace) {
    FollowState *follow = &app->follow;
    *follow = (FollowState){.telling = follow->telling, .pace = pace, .at = FOLLOW_STEPS / 2};
    follow->value = handle(app);
    follow->last_ms = app->now_ms;
    telling_line(follow_telling(app), &follow->told);
    follow_go(app, FOLLOW_PAGE_TELLING);
}

bool follow_touch(App *app, int step) {
    FollowState *follow = &app->follow;
    step = step < 0 ? 0 : step > FOLLOW_STEPS ? FOLLOW_STEPS : step;
    bool moved = step != follow->at;
    follow->at = step;
    follow->touched = true;
    return moved;
}

static double seconds(const App *app) {
    return (double)app->follow.told_ms / 1000;
}

static size_t samples_most(const App *app) {
    return (size_t)follow_telling(app)->seconds * TRACE_RATE;
}

/* Before the handle was ever touched there is no hand. */
static void sample_to(App *app, uint64_t told_ms, bool glides) {
    FollowState *follow = &app->follow;
    while (follow->sample_count < samples_most(app) && follow->sample_count * SAMPLE_MS < told_ms) {
        follow->value += (handle(app) - follow->value) * (glides ? GLIDE : 1);
        follow->samples[follow->sample_count++] = follow->touched ? follow->value : 0;
    }
}

/* What the person says first is about where the lines part, or about the deepest of what they told
 * when there is no line to part from. */
static void find_parting(App *app) {
    FollowState *follow = &app->follow;
    const Telling *telling = follow_telling(app);
    follow->compared = follow_parting(&follow->told, &follow->hand, &follow->window, &follow->gap);
    double at = 0, most = 0;
    for (int i = 0; i < telling->point_count && !follow->compared; i++) {
        double from_middle = telling->points[i].value - 5;
        from_middle = from_middle < 0 ? -from_middle : from_middle;
        at = from_middle > most ? telling->points[i].at : at;
        most = from_middle > most ? from_middle : most;
    }
    if (follow->compared) {
        at = ((double)follow->window + .5) * TRACE_WINDOW / TRACE_RATE;
    }
    follow->heard = follow->first_heard = telling_heard(telling, at);
}

static void end(App *app) {
    FollowState *follow = &app->follow;
    follow_line_make(&follow->hand, follow->samples, follow->sample_count);
    if (follow->pace == FOLLOW_BY_LINES) {
        follow_line_later(&follow->hand);
    }
    find_parting(app);
    player_note_follow(&app->player, follow_telling(app), &follow->told, &follow->hand,
                       follow->pace);
    follow_go(app, FOLLOW_PAGE_AFTER);
}

static uint64_t beat_end_ms(const App *app) {
    const Telling *telling = follow_telling(app);
    int next = app->follow.beat + 1;
    bool last = next >= telling->story.beats.count;
    return (uint64_t)((last ? telling->seconds : telling->at[next]) * 1000);
}

static void show_beat(App *app) {
    int beat = telling_beat(follow_telling(app), seconds(app));
    if (beat != app->follow.beat) {
        app->follow.beat = beat;
        app_restart_clock(app);
    }
}

static void tell_on(App *app, Ui *ui) {
    FollowState *follow = &app->follow;
    uint64_t most = (uint64_t)follow_telling(app)->seconds * 1000;
    sample_to(app, follow->told_ms, true);
    if (follow->told_ms >= most) {
        end(app);
        return;
    }
    show_beat(app);
    ui_wake_at(ui, app->now_ms + beat_end_ms(app) - follow->told_ms);
    ui_wake_idly(ui, app->now_ms + SAMPLE_MS);
}

void follow_run(App *app, Ui *ui) {
    FollowState *follow = &app->follow;
    uint64_t passed = app->now_ms - follow->last_ms;
    follow->last_ms = app->now_ms;
    if (follow->pace == FOLLOW_BY_LINES || follow->held) {
        return;
    }
    follow->held = passed > ASLEEP_MS;
    if (!follow->held) {
        follow->told_ms += passed;
        tell_on(app, ui);
    }
}

void follow_next(App *app) {
    FollowState *follow = &app->follow;
    uint64_t most = (uint64_t)follow_telling(app)->seconds * 1000;
    follow->told_ms = beat_end_ms(app);
    sample_to(app, follow->told_ms, false);
    if (follow->told_ms >= most) {
        end(app);
    } else {
        show_beat(app);
    }
}

void follow_hold(App *app, bool hold) {
    app->follow.held = hold;
    app->follow.last_ms = app->now_ms;
}
