/* The game without a window, for tests that play it: frames, presses and pages by their labels.
 *
 *     Game *game = game_new((PlatformConfig){.levels = folders, .level_count = 1});
 *     game->host.tone = hear_tone; what a test takes over from the machine, before the start
 *     game_start(game, 5);
 *     game_begin(game, "playground/one-more-player", "maya");
 *     game_frame(game, NULL);
 *     game_press(game, "Watch");
 *     game_free(game);
 *
 * game_set_up and game_tear_down do so for tests that take nothing over. Assets and levels are the
 * source's own unless the environment names others. Comes behind cmocka.h.
 */
#ifndef TESTS_APP_DRIVER_H
#define TESTS_APP_DRIVER_H

#include <stdlib.h>
#include <string.h>

#include "platform/platform.h"
#include "screens/app_inside.h"

enum { GAME_SEED = 5 };

typedef struct Game {
    Platform *platform;
    Host host; /* the platform's, but for what the test took over */
    App *app;  /* NULL before the start */
    DrawList *list;
    Input input; /* of every frame but for its events: window, news of the disk, a learned key */
    uint64_t now;
    int pace; /* milliseconds from one frame to the next */
} Game;

/* Always headless, whatever the configuration says. Owned by the caller. */
static inline Game *game_new(PlatformConfig config) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 0);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 0);
    Game *game = calloc(1, sizeof *game);
    assert_non_null(game);
    config.headless = true;
    game->platform = platform_new(&config);
    game->host = *platform_host(game->platform);
    game->list = draw_list_new();
    game->input = (Input){.window_w = 1280, .window_h = 720, .saved_through = UINT64_MAX};
    game->now = 1000;
    game->pace = 20;
    return game;
}

static inline void game_start(Game *game, uint64_t seed) {
    game->app = app_new(&game->host, seed);
    assert_non_null(game->app);
}

static inline void game_free(Game *game) {
    draw_list_free(game->list);
    app_free(game->app);
    platform_free(game->platform);
    free(game);
}

static inline int game_set_up(void **state) {
    Game *game = game_new((PlatformConfig){0});
    game_start(game, GAME_SEED);
    *state = game;
    return 0;
}

static inline int game_tear_down(void **state) {
    game_free(*state);
    return 0;
}

/* The next frame; event NULL: nothing came. */
static inline void game_frame(Game *game, const InputEvent *event) {
    game->input.events = event;
    game->input.count = event != NULL;
    game->now += (uint64_t)game->pace;
    app_frame(game->app, &game->input, game->now, game->list);
}

static inline void game_act(Game *game, UiAction action) {
    game_frame(game, &(InputEvent){.kind = INPUT_ACTION, .action = action});
}

/* The first on the page whose label has this in it, or NULL. */
static inline const UiNode *game_node(const Game *game, const char *piece) {
    const Ui *ui = app_ui(game->app);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (strstr(ui_node(ui, i)->label, piece) != NULL) {
            return ui_node(ui, i);
        }
    }
    return NULL;
}

static inline void game_press_at(Game *game, DrawRect rect) {
    int x = rect.x + rect.w / 2, y = rect.y + rect.h / 2;
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_DOWN, .x = x, .y = y});
    game_frame(game, &(InputEvent){.kind = INPUT_POINTER_UP, .x = x, .y = y});
}

static inline void game_press(Game *game, const char *piece) {
    const UiNode *node = game_node(game, piece);
    if (node == NULL) {
        fail_msg("there is no %s", piece);
        return;
    }
    game_press_at(game, node->rect);
}

/* Walks into these shoes; the page of it comes with the next frame. */
static inline const Story *game_begin(Game *game, const char *key, const char *wearer) {
    const LibraryEntry *entry = library_entry(&game->app->library, key);
    assert_non_null(entry);
    app_begin(game->app, entry->story, wearer);
    return entry->story;
}

#endif
