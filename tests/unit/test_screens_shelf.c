/* The shelf of one's own: pairs that were walked in, page after page, and what helped. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include <shoes/text.h>

#include "app_driver.h"
#include "screens/notebook.h"

static void put(Game *game, JournalLine line) {
    Player *player = &game->app->player;
    line.n = player->next_n++;
    line.v = player->visit;
    notebook_memory_line(&player->notebook, &line);
    answers_line(player->answers, &line, 0);
}

static void begin(Game *game, const char *key, int truth) {
    JournalLine line = {.move = {.kind = MOVE_BEGIN}};
    line.frozen = (JournalFrozen){
        .present = true, .mode = "story", .tier = 1, .truths = {{truth, 3}}, .truth_count = 1};
    text_copy(line.frozen.key, sizeof line.frozen.key, key);
    text_copy(line.frozen.wearer, sizeof line.frozen.wearer, "maya");
    game->app->player.visit++;
    put(game, line);
}

static void guess(Game *game, MoveKind kind, int feeling, Clue clue) {
    JournalLine line = {.offer = {0, 1, 2}, .offer_count = 3};
    line.move = (Move){.kind = kind, .guess = {{feeling, FEELING_NONE}, 3, SURE_THINK, (int)clue}};
    put(game, line);
}

static void step(Game *game) {
    put(game, (JournalLine){.move = {.kind = MOVE_STEP}});
}

static void show_shelf(Game *game) {
    notebook_go(game->app, NOTEBOOK_SHELF);
    app_open(game->app, SCREEN_NOTEBOOK);
    game_frame(game, NULL);
    game_frame(game, NULL);
}

static void test_what_helped(void **state) {
    Game *game = *state;
    show_shelf(game);
    assert_non_null(game_node(game, "The shelf is waiting."));
    begin(game, "a/one", 0);
    guess(game, MOVE_GUESS, 0, CLUE_BODY);
    step(game);
    show_shelf(game);
    assert_null(game_node(game, "helped you")); /* once may be chance */
    begin(game, "a/two", 1);
    guess(game, MOVE_GUESS, 1, CLUE_BODY);
    step(game);
    begin(game, "a/three", 1);
    guess(game, MOVE_GUESS, 0, CLUE_VOICE);
    put(game, (JournalLine){.move = {.kind = MOVE_ASK}});
    guess(game, MOVE_CHANGE, 1, CLUE_VOICE);
    step(game);
    show_shelf(game);
    assert_non_null(
        game_node(game, "Looking at hands and shoulders helped you. Asking helped you."));
    assert_null(game_node(game, "voices"));
}

static void test_grows_over_pages(void **state) {
    Game *game = *state;
    for (int i = 0; i < 70; i++) {
        char key[32];
        snprintf(key, sizeof key, "a/story-%d", i);
        begin(game, key, 0);
        step(game);
    }
    show_shelf(game);
    assert_non_null(game_node(game, "Maya"));
    assert_non_null(game_node(game, "Next page"));
    int pages = 1;
    while (!game_node(game, "Next page")->disabled) {
        game_press(game, "Next page");
        game_frame(game, NULL);
        pages++;
        assert_true(pages < 20);
    }
    assert_true(pages > 1);
    assert_non_null(game_node(game, "Maya"));
    game_press(game, "Maya");
    game_frame(game, NULL);
    assert_non_null(game_node(game, "How Maya shows it"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_what_helped, game_set_up, game_tear_down),
        cmocka_unit_test_setup_teardown(test_grows_over_pages, game_set_up, game_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
