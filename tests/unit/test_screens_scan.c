/* Playing by one switch or two (ACCESS.md A9), on a virtual clock: the scanner alone, and in the
 * game. And nothing moves by itself when it is off (A13). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "game_desk.h"

enum { TEN_MINUTES = 10 * 60 * 1000, STEP = 2000, FIRST = STEP * SCAN_FIRST_PERCENT / 100 };

/* --- the scanner alone
 * ------------------------------------------------------------------------------------ */

static const ScanWay one = {.on = true, .by_time = true, .step_ms = STEP, .debounce_ms = 150};
static const ScanWay two = {.on = true, .step_ms = STEP, .debounce_ms = 150};
static const ScanWay off = {.step_ms = STEP, .debounce_ms = 150};

static InputEvent action(UiAction which) {
    return (InputEvent){.kind = INPUT_ACTION, .action = which};
}

/* What comes of this event, UI_NOTHING: nothing. */
static UiAction take(ScanState *scan, const ScanWay *way, InputEvent event, uint64_t now) {
    InputEvent out;
    if (!scan_take(scan, way, &event, now, &out)) {
        return UI_NOTHING;
    }
    assert_int_equal(out.kind, INPUT_ACTION);
    return out.action;
}

static void the_first_is_longer_and_it_goes_round(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &one, 7, 3, 1000);
    uint64_t now = 1000;
    for (int step = 0; step < SCAN_ROUNDS * 3; step++) {
        uint64_t wait = step % 3 == 0 ? FIRST : STEP;
        assert_true(scan_due(&scan, &one) == now + wait);
        assert_false(scan_step(&scan, &one, now + wait - 1));
        now += wait;
        assert_true(scan_step(&scan, &one, now));
        scan_page(&scan, &one, 7, 3, now);
    }
    assert_true(FIRST * 2 >= STEP * 3 && FIRST <= STEP * 2);
    assert_true(scan.resting);
    assert_true(scan_due(&scan, &one) == UINT64_MAX);
    assert_false(scan_step(&scan, &one, now + TEN_MINUTES));
}

static void a_press_sets_it_going_again(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &one, 7, 2, 0);
    uint64_t now = 0;
    while (!scan.resting) {
        now = scan_due(&scan, &one);
        assert_true(scan_step(&scan, &one, now));
    }
    now += TEN_MINUTES;
    assert_int_equal(take(&scan, &one, action(UI_OK), now), UI_NOTHING);
    assert_true(scan_due(&scan, &one) == now + FIRST);
    assert_int_equal(take(&scan, &one, action(UI_OK), now + 500), UI_OK);
}

static void late_frames_do_not_add_up(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &one, 7, 5, 0);
    assert_true(scan_step(&scan, &one, TEN_MINUTES));
    assert_false(scan_step(&scan, &one, TEN_MINUTES + 1));
    assert_true(scan_due(&scan, &one) == TEN_MINUTES + STEP);
}

static void anything_is_the_one_switch(void **state) {
    (void)state;
    static const struct {
        InputEvent event;
        UiAction comes;
    } samples[] = {
        {{.kind = INPUT_ACTION, .action = UI_OK}, UI_OK},
        {{.kind = INPUT_ACTION, .action = UI_LEFT}, UI_OK},
        {{.kind = INPUT_ACTION, .action = UI_READ}, UI_OK},
        {{.kind = INPUT_ACTION, .action = UI_BACK}, UI_BACK},
        {{.kind = INPUT_ACTION, .action = UI_MENU}, UI_MENU},
        {{.kind = INPUT_POINTER_DOWN, .x = 5, .y = 5}, UI_NOTHING},
        {{.kind = INPUT_POINTER_MOVE, .x = 5, .y = 5}, UI_NOTHING},
        {{.kind = INPUT_POINTER_UP, .x = 5, .y = 5}, UI_OK},
        {{.kind = INPUT_POINTER_UP, .x = INPUT_FAR_OUTSIDE, .y = INPUT_FAR_OUTSIDE}, UI_NOTHING},
    };
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        ScanState scan = {0};
        scan_page(&scan, &one, 7, 4, 0);
        assert_int_equal(take(&scan, &one, samples[i].event, 100), samples[i].comes);
    }
}

static void a_long_tremble_is_one_press(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &one, 7, 4, 0);
    assert_int_equal(take(&scan, &one, action(UI_OK), 1000), UI_OK);
    for (uint64_t now = 1100; now < 2000; now += 100) {
        assert_int_equal(take(&scan, &one, action(UI_OK), now), UI_NOTHING);
    }
    assert_int_equal(take(&scan, &one, action(UI_OK), 2050), UI_OK);
}

static void two_switches_go_step_by_step(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &two, 7, 4, 0);
    assert_true(scan_due(&scan, &two) == UINT64_MAX);
    assert_int_equal(take(&scan, &two, action(UI_NEXT), 1000), UI_NEXT);
    assert_int_equal(take(&scan, &two, action(UI_NEXT), 1100), UI_NOTHING);
    assert_int_equal(take(&scan, &two, action(UI_OK), 1110), UI_OK); /* the other switch */
    assert_int_equal(take(&scan, &two, action(UI_OK), 1120), UI_NOTHING);
    assert_int_equal(take(&scan, &two, action(UI_NEXT), 1300), UI_NEXT);
}

static void off_it_changes_nothing(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &off, 7, 4, 0);
    assert_true(scan_due(&scan, &off) == UINT64_MAX);
    for (uint64_t now = 0; now < 5; now++) {
        assert_int_equal(take(&scan, &off, action(UI_OK), now), UI_OK);
    }
    InputEvent down = {.kind = INPUT_POINTER_DOWN, .x = 3, .y = 4}, out;
    assert_true(scan_take(&scan, &off, &down, 0, &out));
    assert_int_equal(out.kind, INPUT_POINTER_DOWN);
    assert_int_equal(out.x, 3);
}

static void one_control_needs_no_clock(void **state) {
    (void)state;
    ScanState scan = {0};
    scan_page(&scan, &one, 7, 1, 0);
    assert_true(scan_due(&scan, &one) == UINT64_MAX);
    assert_int_equal(take(&scan, &one, action(UI_OK), TEN_MINUTES), UI_OK);
}

/* --- in the game
 * ------------------------------------------------------------------------------------------ */

/* Here time goes on only where a test says so. */
static int set_up(void **state) {
    int failed = game_open(state, NULL);
    ((Game *)*state)->step = 0;
    return failed;
}

static const char *focused(const Game *game) {
    const Ui *ui = app_ui(game->app);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (ui_node(ui, i)->id == ui_focus(ui)) {
            return ui_node(ui, i)->label;
        }
    }
    return "";
}

/* To the next time something changes. False: nothing ever does. */
static bool go_on(Game *game) {
    uint64_t next = app_next_change(game->app);
    if (next == UINT64_MAX) {
        return false;
    }
    game->now = next > game->now ? next : game->now + 1;
    frame(game, NULL);
    return true;
}

static void focus_walks_through_a_page_and_is_said(void **state) {
    Game *game = *state;
    char first[64];
    game->app->settings.scan = SCAN_ONE;
    frame(game, NULL);
    snprintf(first, sizeof first, "%s", focused(game));
    assert_true(go_on(game));
    assert_string_not_equal(focused(game), first);
    assert_non_null(strstr(app_said(game->app), focused(game)));
    int steps = 1;
    while (go_on(game)) {
        assert_true(++steps < 100);
    }
    assert_true(game->app->scan.resting);
    assert_string_equal(focused(game), first);
    assert_non_null(strstr(app_said(game->app), app_text(game->app, "scan.rest")));
}

static void a_click_anywhere_presses_what_has_focus(void **state) {
    Game *game = *state;
    game->app->settings.scan = SCAN_ONE;
    frame(game, NULL);
    for (int i = 0; i < 20 && strcmp(focused(game), app_text(game->app, "title.settings")) != 0;
         i++) {
        go_on(game);
    }
    InputEvent click = {.kind = INPUT_POINTER_DOWN, .x = 3, .y = 3};
    frame(game, &click);
    assert_string_equal(app_screen_name(game->app), "title");
    click.kind = INPUT_POINTER_UP;
    frame(game, &click);
    assert_string_equal(app_screen_name(game->app), "settings");
    game->now += 400;
    frame(game, &(InputEvent){.kind = INPUT_ACTION, .action = UI_BACK});
    assert_string_equal(app_screen_name(game->app), "title");
}

static void idle_on(Game *game, const char *where) {
    char before[64], screen[32];
    for (int i = 0; i < 500 && app_next_change(game->app) < game->now + 400; i++) {
        go_on(game);
    }
    snprintf(before, sizeof before, "%s", focused(game));
    snprintf(screen, sizeof screen, "%s", app_screen_name(game->app));
    uint64_t end = game->now + TEN_MINUTES;
    int frames = 0;
    while (app_next_wake(game->app) < end) { /* breath and blinks stop soon */
        uint64_t next = app_next_wake(game->app);
        game->now = next > game->now ? next : game->now + 1;
        frame(game, NULL);
        assert_string_equal(app_recorded(game->app), "");
        frames++;
    }
    game->now = end;
    uint64_t hash = draw_hash(game->list);
    frame(game, NULL);
    assert_string_equal(app_screen_name(game->app), screen);
    assert_string_equal(focused(game), before);
    assert_string_equal(app_said(game->app), "");
    assert_true(app_next_change(game->app) == UINT64_MAX);
    if (frames == 0) {
        assert_true(draw_hash(game->list) == hash);
    }
    (void)where;
}

static void ten_idle_minutes_change_nothing(void **state) {
    Game *game = *state;
    frame(game, NULL);
    idle_on(game, "title");
    const LibraryEntry *entry = library_entry(&game->app->library, "same-thing/half-a-sandwich");
    assert_non_null(entry);
    app_begin(game->app, entry->story, "robin");
    frame(game, NULL);
    idle_on(game, "the first beat");
    app_open(game->app, SCREEN_CONTROLS);
    frame(game, NULL);
    idle_on(game, "keys and switches");
}

int main(void) {
#define GAME_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, game_close)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_is_longer_and_it_goes_round),
        cmocka_unit_test(a_press_sets_it_going_again),
        cmocka_unit_test(late_frames_do_not_add_up),
        cmocka_unit_test(anything_is_the_one_switch),
        cmocka_unit_test(a_long_tremble_is_one_press),
        cmocka_unit_test(two_switches_go_step_by_step),
        cmocka_unit_test(off_it_changes_nothing),
        cmocka_unit_test(one_control_needs_no_clock),
        GAME_TEST(focus_walks_through_a_page_and_is_said),
        GAME_TEST(a_click_anywhere_presses_what_has_focus),
        GAME_TEST(ten_idle_minutes_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
