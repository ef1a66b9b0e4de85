/* A telling that is followed: the slider by keys and by pointer, time that runs and holds on, and
 * what is written at the end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include <shoes/text.h>

#include "app_driver.h"
#include "screens/follow.h"

static void open_telling(Game *game, const char *id) {
    App *app = game->app;
    follow_open(app);
    while (!text_equal(follow_telling(app)->id, id)) {
        app->follow.telling++;
        assert_true(app->follow.telling < app->library.telling_count);
    }
    follow_go(app, FOLLOW_PAGE_BEFORE);
    game_frame(game, NULL);
    game_frame(game, NULL);
}

static void begin(Game *game, const char *id, const char *pace) {
    open_telling(game, id);
    game_press(game, pace);
    game_frame(game, NULL);
    assert_int_equal(game->app->follow.page, FOLLOW_PAGE_TELLING);
}

static DrawRect slider(const Game *game) {
    const UiNode *node = game_node(game, "How it is for");
    assert_non_null(node);
    assert_int_equal(node->role, UI_ROLE_SLIDER);
    return node->rect;
}

/* Puts the handle where the telling is at this moment, by a press on the rail. */
static void press_where_it_is(Game *game) {
    const FollowState *follow = &game->app->follow;
    DrawRect rail = slider(game);
    double value = telling_value(follow_telling(game->app), (double)follow->told_ms / 1000);
    int room = rail.h - 92; /* the handle stays inside */
    int y = rail.y + 46 + room - (int)(room * (value - 1) / 8);
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_DOWN, .x = rail.x + 40, .y = y});
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_UP, .x = rail.x + 40, .y = y});
}

static const Follow *last_follow(Game *game) {
    Answers *answers = game->app->player.answers;
    answers_finish(answers);
    assert_true(answers_follow_count(answers) > 0);
    return &answers_follows(answers)[answers_follow_count(answers) - 1];
}

static void test_arrows_move_the_handle(void **state) {
    Game *game = *state;
    begin(game, "mr-bun", "Line by line");
    const FollowState *follow = &game->app->follow;
    assert_int_equal(follow->at, FOLLOW_STEPS / 2);
    for (int i = 0; i < 3; i++) {
        game_act(game, UI_UP);
    }
    assert_int_equal(follow->at, FOLLOW_STEPS / 2 + 3);
    for (int i = 0; i < FOLLOW_STEPS + 3; i++) {
        game_act(game, UI_DOWN);
    }
    assert_int_equal(follow->at, 0);
    game_act(game, UI_LEFT); /* leads away */
    assert_true(ui_focus(app_ui(game->app)) != ui_id("follow.slider"));
}

/* A press anywhere is enough, and a finger that is held down goes on moving it. */
static void test_pointers_move_the_handle(void **state) {
    Game *game = *state;
    begin(game, "mr-bun", "Line by line");
    const FollowState *follow = &game->app->follow;
    DrawRect rail = slider(game);
    int x = rail.x + rail.w / 2, top = rail.y + 5, bottom = rail.y + rail.h - 5;
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_DOWN, .x = x, .y = top});
    assert_int_equal(follow->at, FOLLOW_STEPS);
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_MOVE, .x = x, .y = bottom});
    assert_int_equal(follow->at, 0);
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_MOVE, .x = x - 900, .y = top});
    assert_int_equal(follow->at, FOLLOW_STEPS); /* beside it, still held */
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_UP, .x = x - 900, .y = top});
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_MOVE, .x = x, .y = bottom});
    assert_int_equal(follow->at, FOLLOW_STEPS); /* hovering does nothing */
}

/* For one switch there is nothing on the way that it could not use. */
static void test_no_slider_to_step_over(void **state) {
    Game *game = *state;
    game->app->settings.scan = SCAN_ONE;
    open_telling(game, "mr-bun");
    follow_begin(game->app, FOLLOW_BY_LINES);
    game_frame(game, NULL);
    game_frame(game, NULL);
    assert_false(game_node(game, "How it is for")->can_focus);
    assert_true(game_node(game, "Lighter")->can_focus);
}

/* Who goes along closely comes close to 1, with the delay of a hand. */
static void test_in_one_go(void **state) {
    Game *game = *state;
    begin(game, "umbrella-kite", "Tell it in one go");
    game->pace = 250;
    for (int i = 0; i < 400 && game->app->follow.page == FOLLOW_PAGE_TELLING; i++) {
        press_where_it_is(game);
        game_frame(game, NULL);
    }
    assert_int_equal(game->app->follow.page, FOLLOW_PAGE_AFTER);
    assert_int_equal(game->app->follow.sample_count, 600);
    assert_int_equal(game->app->follow.told.count, 30);
    const Follow *follow = last_follow(game);
    assert_true(follow->scored && follow->score.r > .85);
    assert_int_equal(follow->pace, FOLLOW_WHOLE);
}

/* Nothing is sampled while it holds on, nor while nobody could have watched. */
static void test_holding_on(void **state) {
    Game *game = *state;
    begin(game, "mr-bun", "Tell it in one go");
    game->pace = 1000;
    game_frame(game, NULL);
    size_t before = game->app->follow.sample_count;
    assert_true(before > 5);
    game->pace = 20;
    game_press(game, "Hold on");
    game->pace = 1000;
    before = game->app->follow.sample_count;
    for (int i = 0; i < 600; i++) { /* ten minutes */
        game_frame(game, NULL);
    }
    assert_int_equal(game->app->follow.sample_count, before);
    game->pace = 20;
    game_press(game, "Go on");
    assert_true(game->app->follow.sample_count < before + 5);
    game->pace = 60000; /* the lid was closed */
    game_frame(game, NULL);
    assert_true(game->app->follow.held);
    assert_true(game->app->follow.sample_count < before + 5);
}

/* By lines ten idle minutes change nothing, and a hand that answers each line scores as well. */
static void test_line_by_line(void **state) {
    Game *game = *state;
    begin(game, "the-frogs", "Line by line");
    game->pace = 60000;
    for (int i = 0; i < 10; i++) {
        game_frame(game, NULL);
    }
    assert_int_equal(game->app->follow.beat, 0);
    assert_int_equal(game->app->follow.sample_count, 0);
    const Telling *telling = follow_telling(game->app);
    for (int beat = 0; beat < telling->story.beats.count; beat++) {
        bool last = beat + 1 == telling->story.beats.count;
        double end = last ? telling->seconds : telling->at[beat + 1];
        double middle = telling_value(telling, (telling->at[beat] + end) / 2);
        follow_touch(game->app, (int)lround(2 * (middle - 1)));
        follow_next(game->app);
    }
    assert_int_equal(game->app->follow.page, FOLLOW_PAGE_AFTER);
    const Follow *follow = last_follow(game);
    assert_int_equal(follow->pace, FOLLOW_BY_LINES);
    assert_true(follow->scored && follow->score.r > .85);
}

/* Left in the middle nothing is written; never touched there is no score, and nobody is blamed. */
static void test_left_and_untouched(void **state) {
    Game *game = *state;
    uint64_t n = game->app->player.next_n;
    begin(game, "mr-bun", "Line by line");
    follow_next(game->app);
    game_frame(game, NULL);
    game_press(game, "Back");
    assert_int_equal(game->app->follow.page, FOLLOW_PAGE_BEFORE);
    assert_int_equal(game->app->player.next_n, n);
    begin(game, "mr-bun", "Line by line");
    while (game->app->follow.page == FOLLOW_PAGE_TELLING) {
        follow_next(game->app);
    }
    game_frame(game, NULL);
    assert_non_null(game_node(game, "you only listened"));
    assert_int_equal(game->app->player.next_n, n + 2);
    assert_false(last_follow(game)->scored);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, game_set_up, game_tear_down)
        TEST(test_arrows_move_the_handle),
        TEST(test_pointers_move_the_handle),
        TEST(test_no_slider_to_step_over),
        TEST(test_in_one_go),
        TEST(test_holding_on),
        TEST(test_line_by_line),
        TEST(test_left_and_untouched),
#undef TEST
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
