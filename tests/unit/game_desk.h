/* A game without a window on a desk of its own: for the tests that drive the real screens.
 *
 *     static void fakes(Host *host) { host->say = say; }
 *     static int set_up(void **state) { return game_open(state, fakes); }
 *     ...
 *     frame(game, NULL);
 *     press_at(game, node_with(game, "Next"));
 *
 * with game_close as the tear-down. Nothing is saved; time goes on by `step` a frame.
 */
#ifndef GAME_DESK_H
#define GAME_DESK_H

#include <stdlib.h>
#include <string.h>

#include "platform/platform.h"
#include "screens/app_inside.h"

typedef struct Game {
    Platform *platform;
    Host host; /* the platform's, with what `fakes` put in */
    App *app;
    DrawList *list;
    uint64_t now;
    int step; /* ms from frame to frame */
    int w, h;
} Game;

/* `fakes` NULL: the platform as it is. */
static inline int game_open(void **state, void (*fakes)(Host *host)) {
    Game *game = calloc(1, sizeof *game);
    game->platform = platform_new(&(PlatformConfig){.headless = true});
    game->host = *platform_host(game->platform);
    if (fakes != NULL) {
        fakes(&game->host);
    }
    game->app = app_new(&game->host, 5);
    game->list = draw_list_new();
    game->now = 1000;
    game->step = 20;
    game->w = 1280;
    game->h = 720;
    *state = game;
    return game->app == NULL;
}

static inline int game_close(void **state) {
    Game *game = *state;
    draw_list_free(game->list);
    app_free(game->app);
    platform_free(game->platform);
    free(game);
    return 0;
}

/* One frame with whatever else is new in `news`; its window and what is saved are set here. */
static inline void frame_with(Game *game, Input news) {
    news.window_w = game->w;
    news.window_h = game->h;
    news.saved_through = UINT64_MAX;
    game->now += (uint64_t)game->step;
    app_frame(game->app, &news, game->now, game->list);
}

static inline void frame(Game *game, const InputEvent *event) {
    frame_with(game, (Input){.events = event, .count = event != NULL});
}

/* The first node whose label has these words in it, or NULL. */
static inline const UiNode *node_with(const Game *game, const char *piece) {
    const Ui *ui = app_ui(game->app);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (strstr(ui_node(ui, i)->label, piece) != NULL) {
            return ui_node(ui, i);
        }
    }
    return NULL;
}

/* A click in the middle of a node. */
static inline void press_at(Game *game, const UiNode *node) {
    int x = node->rect.x + node->rect.w / 2, y = node->rect.y + node->rect.h / 2;
    frame(game, &(InputEvent){.kind = INPUT_POINTER_DOWN, .x = x, .y = y});
    frame(game, &(InputEvent){.kind = INPUT_POINTER_UP, .x = x, .y = y});
}

#endif
