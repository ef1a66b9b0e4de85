#include "screens/commands/replay.h"

#include <shoes/text.h>

/* What is further away than REST_MS is nothing to wait for. */
enum { ACT_MS = 20, REST_MS = 400, REST_FRAMES = 3000 };

static void take_time(ReplayRun *run, uint64_t us) {
    run->frames++;
    run->spent_us += us;
    run->worst_us = us > run->worst_us ? us : run->worst_us;
}

void replay_frame(ReplayRun *run, const InputEvent *event) {
    Input input = {.window_w = run->width,
                   .window_h = run->height,
                   .events = event,
                   .count = event != NULL,
                   .saved_through = UINT64_MAX};
    uint64_t before = run->host->clock_us(run->host->self);
    app_frame(run->app, &input, run->now_ms, run->list);
    take_time(run, run->host->clock_us(run->host->self) - before);
    text_append(run->said, sizeof run->said, app_said(run->app));
}

void replay_act(ReplayRun *run, InputEvent event) {
    run->now_ms += ACT_MS;
    replay_frame(run, &event);
}

/* Goes on to the next time something changes, when that is before `until`. Blinks and breath are
 * passed over: nobody waits for them. */
static bool step_clock(ReplayRun *run, uint64_t until) {
    uint64_t wake = app_next_change(run->app);
    if (wake >= until) {
        return false;
    }
    run->now_ms = wake > run->now_ms ? wake : run->now_ms + 1;
    replay_frame(run, NULL);
    return true;
}

void replay_settle(ReplayRun *run) {
    for (int i = 0; i < REST_FRAMES && step_clock(run, run->now_ms + REST_MS); i++) {
    }
}

void replay_wait(ReplayRun *run, uint64_t ms) {
    uint64_t until = run->now_ms + ms;
    while (run->now_ms < until && step_clock(run, until)) {
    }
    run->now_ms = until;
    replay_frame(run, NULL);
}
