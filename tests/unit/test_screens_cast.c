/* People in the real screens: with reduced motion nothing ever moves; without, they arrive and
 * stay; after five seconds only lids move; going back shows at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "platform/platform.h"
#include "screens/cast.h"
#include "screens/commands/replay.h"

enum { WIDTH = 1280, HEIGHT = 720, KEPT = 64, WAKES_MOST = 3000 };

typedef struct Game {
    Platform *platform;
    Host host;
    Options options;
    ReplayRun run;
} Game;

static int open_game(void **state) {
    Game *game = calloc(1, sizeof *game);
    game->platform = platform_new(&(PlatformConfig){.headless = true});
    game->host = *platform_host(game->platform);
    game->options = (Options){.via = VIA_KEYS, .scale = 100};
    game->run = (ReplayRun){.host = &game->host,
                            .options = &game->options,
                            .now_ms = 1000,
                            .width = WIDTH,
                            .height = HEIGHT};
    game->run.app = app_new(&game->host, 1);
    game->run.list = draw_list_new();
    *state = game;
    return game->run.app == NULL;
}

static int close_game(void **state) {
    Game *game = *state;
    draw_list_free(game->run.list);
    app_free(game->run.app);
    platform_free(game->platform);
    free(game);
    return 0;
}

static void press(Game *game, const char *label) {
    const UiNode *node = replay_find(&game->run, label, NULL);
    assert_non_null(node);
    assert_true(replay_press_by_device(&game->run, node));
}

static void begin_watching(Game *game, bool still) {
    App *app = game->run.app;
    replay_frame(&game->run, NULL);
    app->settings.reduced_motion = still;
    const LibraryEntry *entry = library_entry(&app->library, "playground/one-more-player");
    assert_non_null(entry);
    app_begin(app, entry->story, "maya");
    replay_frame(&game->run, NULL);
    press(game, "Watch");
}

/* --- what is painted, without what is written --- */

typedef struct Picture {
    uint64_t key;
    DrawRect rect;
} Picture;

typedef struct Pictures {
    Picture items[KEPT];
    int count;
} Pictures;

static Pictures pictures(const Game *game) {
    Pictures found = {.count = 0};
    for (size_t i = 0; i < draw_count(game->run.list); i++) {
        const DrawCommand *command = draw_at(game->run.list, i);
        if (command->kind == DRAW_PICTURE && !command->is_asset) {
            assert_true(found.count < KEPT);
            found.items[found.count++] = (Picture){command->key, command->rect};
        }
    }
    return found;
}

static bool is_same(const Pictures *a, const Pictures *b) {
    return a->count == b->count &&
           memcmp(a->items, b->items, sizeof(Picture) * (size_t)a->count) == 0;
}

static void step(Game *game) {
    uint64_t wake = app_next_wake(game->run.app);
    game->run.now_ms = wake > game->run.now_ms ? wake : game->run.now_ms + 1;
    replay_frame(&game->run, NULL);
}

static void test_reduced_motion_is_still(void **state) {
    Game *game = *state;
    begin_watching(game, true);
    press(game, "Next");
    Pictures first = pictures(game);
    uint64_t began = game->run.now_ms, hash = 0;
    for (uint64_t ms = 0; ms <= 60000; ms += ms < 3000 ? 20 : 500) {
        game->run.now_ms = began + ms;
        replay_frame(&game->run, NULL);
        Pictures now = pictures(game);
        assert_true(is_same(&first, &now));
        assert_true(hash == 0 || draw_hash(game->run.list) == hash);
        hash = draw_hash(game->run.list);
    }
    assert_true(app_next_wake(game->run.app) == UINT64_MAX);
}

static void test_they_arrive_and_stay(void **state) {
    Game *game = *state;
    begin_watching(game, false);
    replay_settle(&game->run);
    press(game, "Next");
    uint64_t began = game->run.now_ms;
    Pictures before = pictures(game);
    replay_settle(&game->run);
    uint64_t took = game->run.now_ms - began;
    assert_true(took >= 500 && took <= 2600);
    assert_true(app_next_change(game->run.app) == UINT64_MAX);
    Pictures there = pictures(game);
    assert_false(is_same(&before, &there));
    game->run.app->settings.reduced_motion = true;
    replay_frame(&game->run, NULL);
    Pictures end = pictures(game);
    game->run.app->settings.reduced_motion = false;
    replay_wait(&game->run, 6000);
    for (int i = 0; i < 8; i++) { /* some of them in a blink */
        Pictures now = pictures(game);
        if (is_same(&now, &end)) {
            return;
        }
        step(game);
    }
    fail_msg("%s", "they never look as they should in the end");
}

/* Lids: the same pictures in the same places, but for some faces. */
static void check_lids_only(const Pictures *rest, const Pictures *now) {
    assert_int_equal(rest->count, now->count);
    for (int i = 0; i < rest->count; i++) {
        assert_memory_equal(&rest->items[i].rect, &now->items[i].rect, sizeof(DrawRect));
        bool small = rest->items[i].rect.w < 400 && rest->items[i].rect.h < 400;
        assert_true(small || rest->items[i].key == now->items[i].key);
    }
}

static void test_only_lids_after_five_seconds(void **state) {
    Game *game = *state;
    begin_watching(game, false);
    press(game, "Next");
    replay_wait(&game->run, 9000);
    Pictures rest = pictures(game);
    uint64_t end = game->run.now_ms + 600000;
    int blinks = 0, wakes = 0;
    for (; game->run.now_ms < end && wakes < 20000; wakes++) {
        step(game);
        Pictures now = pictures(game);
        check_lids_only(&rest, &now);
        blinks += !is_same(&rest, &now);
    }
    assert_true(game->run.now_ms >= end); /* ten minutes later everybody is as before */
    assert_true(blinks > 100);
}

static void test_somebody_moves_before(void **state) {
    Game *game = *state;
    begin_watching(game, false);
    replay_settle(&game->run);
    Pictures rest = pictures(game);
    bool moved = false;
    for (int i = 0; i < 200; i++) {
        step(game);
        Pictures now = pictures(game);
        moved = moved || memcmp(&rest.items[0], &now.items[0], sizeof(Picture)) != 0;
    }
    assert_true(moved);
}

static void test_going_back_shows_at_once(void **state) {
    Game *game = *state;
    begin_watching(game, false);
    press(game, "Next");
    replay_settle(&game->run);
    press(game, "Go back");
    Pictures at_once = pictures(game);
    replay_settle(&game->run);
    Pictures later = pictures(game);
    assert_true(is_same(&at_once, &later));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_reduced_motion_is_still, open_game, close_game),
        cmocka_unit_test_setup_teardown(test_they_arrive_and_stay, open_game, close_game),
        cmocka_unit_test_setup_teardown(test_only_lids_after_five_seconds, open_game, close_game),
        cmocka_unit_test_setup_teardown(test_somebody_moves_before, open_game, close_game),
        cmocka_unit_test_setup_teardown(test_going_back_shows_at_once, open_game, close_game),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
