/* Which key does what (ACCESS.md A12): changing it, never locking anybody out, keeping it; and the
 * page where it is done. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "game_desk.h"
#include "screens/control_map.h"

static InputNames usual(void) {
    InputNames names;
    control_map_usual_keys(&names);
    return names;
}

/* --- the map
 * ---------------------------------------------------------------------------------------------- */

static void a_new_key_comes_first(void **state) {
    (void)state;
    InputNames names = usual();
    UiAction from;
    assert_int_equal(control_map_give(&names, UI_NEXT, "n", &from), CONTROL_TAKEN);
    assert_string_equal(names.names[UI_NEXT][0], "n");
    assert_string_equal(names.names[UI_NEXT][1], "tab");
    assert_int_equal(control_map_give(&names, UI_NEXT, "m", &from), CONTROL_TAKEN);
    assert_string_equal(names.names[UI_NEXT][0], "m");
    assert_string_equal(names.names[UI_NEXT][1], "n");
    assert_int_equal(control_map_find(&names, "tab"), UI_NOTHING);
    assert_int_equal(control_map_give(&names, UI_NEXT, "n", &from), CONTROL_KEPT);
    assert_int_equal(control_map_give(&names, UI_NEXT, "", &from), CONTROL_KEPT);
}

static void a_key_used_twice_moves(void **state) {
    (void)state;
    InputNames names = usual();
    UiAction from;
    assert_int_equal(control_map_give(&names, UI_NEXT, "space", &from), CONTROL_MOVED);
    assert_int_equal(from, UI_OK);
    assert_string_equal(names.names[UI_OK][0], "return");
    assert_string_equal(names.names[UI_OK][1], "");
    assert_int_equal(control_map_give(&names, UI_MORE, "r", &from), CONTROL_MOVED);
    assert_string_equal(names.names[UI_READ][0], "f1");
}

static void ok_and_back_keep_a_key(void **state) {
    (void)state;
    InputNames names = usual();
    UiAction from;
    control_map_give(&names, UI_NEXT, "space", &from);
    assert_int_equal(control_map_give(&names, UI_NEXT, "return", &from), CONTROL_LAST);
    assert_int_equal(from, UI_OK);
    assert_string_equal(names.names[UI_OK][0], "return");
    assert_int_equal(control_map_give(&names, UI_MENU, "escape", &from), CONTROL_LAST);
    control_map_give(&names, UI_BACK, "b", &from);
    control_map_give(&names, UI_BACK, "c", &from);
    assert_int_equal(control_map_find(&names, "escape"), UI_BACK);
    assert_int_equal(control_map_find(&names, "c"), UI_BACK);
}

static InputNames read_names(const char *text) {
    InputNames names = usual();
    Issues *issues = issues_new();
    cJSON *tree = json_read(text, strlen(text), issues);
    assert_non_null(tree);
    control_map_read(tree, &names);
    cJSON_Delete(tree);
    issues_free(issues);
    return names;
}

static void what_is_kept_comes_back(void **state) {
    (void)state;
    InputNames names = usual(), back = usual();
    UiAction from;
    control_map_give(&names, UI_NEXT, "space", &from);
    control_map_give(&names, UI_READ, "keypad 5", &from);
    control_map_give(&names, UI_NEXT, "h", &from); /* MORE has none now */
    cJSON *tree = control_map_write(&names);
    control_map_read(tree, &back);
    cJSON_Delete(tree);
    assert_memory_equal(&names, &back, sizeof names);
}

static void damaged_lines_change_nothing(void **state) {
    (void)state;
    static const char *const bad[] = {
        "{}",
        "[]",
        "{\"next\": 5, \"ok\": \"return\", \"back\": null}",
        "{\"next\": [5]}",
        "{\"next\": [\"\"]}",
        "{\"next\": [\"a\", \"b\", \"c\"]}",
        "{\"next\": [\"a name that is longer than any key's name could be\"]}",
        "{\"ok\": []}",
        "{\"back\": [\"backspace\"]}",
        "{\"next\": [\"return\"]}", /* that is OK's */
        "{\"jump\": [\"j\"]}",
    };
    InputNames names = usual();
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        InputNames read = read_names(bad[i]);
        assert_memory_equal(&read, &names, sizeof names);
    }
    InputNames read = read_names("{\"next\": [\"n\"], \"up\": [7], \"more\": []}");
    assert_string_equal(read.names[UI_NEXT][0], "n");
    assert_string_equal(read.names[UI_UP][0], "up");
    assert_string_equal(read.names[UI_MORE][0], "");
}

/* --- the page
 * -------------------------------------------------------------------------------------------------
 */

static InputMap told; /* what the game told its host last */

static void keep_keys(void *self, const InputMap *map) {
    (void)self;
    told = *map;
}

static void fakes(Host *host) {
    host->keys = keep_keys;
}

static int set_up(void **state) {
    return game_open(state, fakes);
}

/* A frame in which this key or button was learned. */
static void frame_learned(Game *game, const InputEvent *event, const char *learned) {
    Input input = {.events = event, .count = event != NULL};
    snprintf(input.learned, sizeof input.learned, "%s", learned);
    frame_with(game, input);
}

static void press_id(Game *game, UiId id) {
    ui_focus_set(app_ui(game->app), id);
    frame(game, NULL);
    assert_true(ui_focus(app_ui(game->app)) == id);
    frame(game, &(InputEvent){.kind = INPUT_ACTION, .action = UI_OK});
}

static void open_keys(Game *game, const char *key) {
    app_open(game->app, SCREEN_CONTROLS);
    frame(game, NULL);
    const UiNode *card = node_with(game, app_text(game->app, key));
    assert_non_null(card);
    press_id(game, card->id);
}

static void press_line(Game *game, UiAction action) {
    press_id(game, ui_id_at("controls.line", (int)action));
}

static void a_key_is_learned(void **state) {
    Game *game = *state;
    assert_int_equal(told.learn, INPUT_LEARN_NOTHING);
    open_keys(game, "controls.keys");
    press_line(game, UI_NEXT);
    assert_int_equal(told.learn, INPUT_LEARN_KEY);
    frame(game, NULL);
    frame_learned(game, NULL, "space");
    assert_int_equal(told.learn, INPUT_LEARN_NOTHING);
    assert_string_equal(told.keys.names[UI_NEXT][0], "space");
    assert_string_equal(told.keys.names[UI_OK][1], "");
    assert_non_null(node_with(game, "Space bar is now Next, not OK."));
    assert_true(ui_focus(app_ui(game->app)) == ui_id_at("controls.line", UI_NEXT));
    press_line(game, UI_UP);
    frame_learned(game, NULL, "return");
    assert_non_null(node_with(game, "OK needs Enter"));
    assert_string_equal(told.keys.names[UI_OK][0], "return");
    press_id(game, ui_id("controls.usual"));
    InputNames names = usual();
    assert_memory_equal(&told.keys, &names, sizeof names);
}

static void escape_leaves_it_as_it_is(void **state) {
    Game *game = *state;
    open_keys(game, "controls.keys");
    press_line(game, UI_NEXT);
    frame_learned(game, NULL, "escape");
    assert_int_equal(told.learn, INPUT_LEARN_NOTHING);
    assert_string_equal(told.keys.names[UI_NEXT][0], "tab");
    press_line(game, UI_NEXT); /* by a pad, whose buttons act as ever */
    frame(game, &(InputEvent){.kind = INPUT_ACTION, .action = UI_BACK});
    assert_int_equal(told.learn, INPUT_LEARN_NOTHING);
    assert_string_equal(app_screen_name(game->app), "controls");
}

static void a_button_is_learned(void **state) {
    Game *game = *state;
    open_keys(game, "controls.buttons");
    press_line(game, UI_MORE);
    assert_int_equal(told.learn, INPUT_LEARN_BUTTON);
    frame_learned(game, NULL, "rightstick");
    assert_string_equal(told.buttons.names[UI_MORE][0], "rightstick");
    assert_string_equal(told.buttons.names[UI_MORE][1], "x");
}

static void leaving_waits_for_nothing(void **state) {
    Game *game = *state;
    open_keys(game, "controls.keys");
    press_line(game, UI_NEXT);
    app_replace(game->app, SCREEN_TITLE);
    frame(game, NULL);
    assert_int_equal(told.learn, INPUT_LEARN_NOTHING);
    frame_learned(game, NULL, "q");
    assert_string_equal(told.keys.names[UI_NEXT][0], "tab");
}

static void two_switches_are_space_and_enter(void **state) {
    Game *game = *state;
    app_open(game->app, SCREEN_CONTROLS);
    frame(game, NULL);
    press_id(game, ui_id_at("controls.row", SCAN_TWO));
    assert_string_equal(told.keys.names[UI_NEXT][0], "space");
    assert_string_equal(told.keys.names[UI_OK][0], "return");
    game->now += 500;
    press_id(game, ui_id_at("controls.row", SCAN_ONE));
    assert_true(told.any_is_ok);
    assert_string_equal(told.keys.names[UI_OK][1], "space");
    assert_int_equal(game->app->settings.scan, SCAN_ONE);
    game->now += 500;
    press_id(game, ui_id_at("controls.row", SCAN_OFF));
    assert_false(told.any_is_ok);
}

int main(void) {
#define GAME_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, game_close)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_key_comes_first),        cmocka_unit_test(a_key_used_twice_moves),
        cmocka_unit_test(ok_and_back_keep_a_key),       cmocka_unit_test(what_is_kept_comes_back),
        cmocka_unit_test(damaged_lines_change_nothing), GAME_TEST(a_key_is_learned),
        GAME_TEST(escape_leaves_it_as_it_is),           GAME_TEST(a_button_is_learned),
        GAME_TEST(leaving_waits_for_nothing),           GAME_TEST(two_switches_are_space_and_enter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
