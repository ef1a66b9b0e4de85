#include <stdio.h>

#include <shoes/text.h>

#include "screens/commands/replay.h"

enum { PATH_SIZE = 1024, PAGES_MOST = 12 };

/* The way on where a page has several, NULL: it has one. */
static const UiNode *find_more(const ReplayRun *run) {
    const Ui *ui = app_ui(run->app);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (ui_node(ui, i)->id == ui_id("page.more")) {
            return ui_node(ui, i);
        }
    }
    return NULL;
}

/* A player turns the pages until it is there; how many there are depends on the window's size. */
static const UiNode *find_on_pages(ReplayRun *run, const ReplayStep *step) {
    const UiNode *node = replay_find(run, step->text, step->more);
    for (int i = 0; node == NULL && i < PAGES_MOST; i++) {
        const UiNode *more = find_more(run);
        if (more == NULL || !replay_press_by_device(run, more)) {
            return NULL;
        }
        replay_settle(run);
        node = replay_find(run, step->text, step->more);
    }
    return node;
}

static bool press(ReplayRun *run, const ReplayStep *step) {
    if (app_wants_quit(run->app)) {
        return replay_fail(run, "a game to press something in", "a game that was left");
    }
    const UiNode *node = find_on_pages(run, step);
    return node != NULL && replay_press_by_device(run, node);
}

static bool fail_story(ReplayRun *run, const char *key, const LibraryEntry *entry) {
    char expected[REPLAY_EXPECTED];
    snprintf(expected, sizeof expected, "a story %.200s", key);
    return replay_fail(run, expected, entry == NULL ? "none of this name" : entry->problems);
}

static bool fail_wearer(ReplayRun *run, const Story *story, const char *wearer) {
    char expected[REPLAY_EXPECTED];
    char found[REPLAY_FOUND] = "";
    snprintf(expected, sizeof expected, "shoes of %.200s", wearer);
    for (int i = 0; i < story->shoes_count; i++) {
        text_append(found, sizeof found, i > 0 ? ", " : "");
        text_append(found, sizeof found, story->shoes[i].wearer);
    }
    return replay_fail(run, expected, found);
}

static bool begin_story(ReplayRun *run, const ReplayStep *step) {
    const LibraryEntry *entry = library_entry(&run->app->library, step->text);
    if (entry == NULL || entry->story == NULL) {
        return fail_story(run, step->text, entry);
    }
    const char *wearer = step->more != NULL ? step->more : entry->story->shoes[0].wearer;
    if (story_shoes(entry->story, wearer) == NULL) {
        return fail_wearer(run, entry->story, wearer);
    }
    run->said[0] = '\0';
    app_begin(run->app, entry->story, wearer);
    replay_frame(run, NULL);
    return true;
}

static bool resize(ReplayRun *run, const ReplayStep *step) {
    run->width = step->width;
    run->height = step->height;
    replay_frame(run, NULL);
    return true;
}

static bool take_shot(ReplayRun *run, const ReplayStep *step) {
    char path[PATH_SIZE];
    if (run->options->shots == NULL) {
        return true;
    }
    snprintf(path, sizeof path, "%s/%s.png", run->options->shots, step->text);
    return run->host->picture(run->host->self, run->list, path) ||
           replay_fail(run, "to write a picture", path);
}

static bool do_step(ReplayRun *run, const ReplayStep *step) {
    switch (step->kind) {
    case REPLAY_SEED: /* given to app_new */
        return true;
    case REPLAY_STORY:
        return begin_story(run, step);
    case REPLAY_PRESS:
        return press(run, step);
    case REPLAY_TYPE:
        return replay_fail(run, "a place to type", "nothing here takes typing yet");
    case REPLAY_SEAT:
        return replay_fail(run, "a room with seats", "no seats yet");
    case REPLAY_WAIT:
        replay_wait(run, step->number);
        return true;
    case REPLAY_RESIZE:
        return resize(run, step);
    case REPLAY_SHOT:
        return take_shot(run, step);
    case REPLAY_EXPECT_SCREEN:
    case REPLAY_EXPECT_TEXT:
    case REPLAY_EXPECT_FOCUS:
    case REPLAY_EXPECT_SAYS:
    case REPLAY_EXPECT_CREDIT:
        return replay_expect(run, step);
    }
    return true;
}

bool replay_step(ReplayRun *run, const ReplayStep *step) {
    run->frames = 0;
    run->spent_us = 0;
    run->worst_us = 0;
    if (!do_step(run, step)) {
        return false;
    }
    replay_settle(run);
    return true;
}
