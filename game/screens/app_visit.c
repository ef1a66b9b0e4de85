#include <string.h>

#include <shoes/text.h>

#include "screens/app_inside.h"

static void reset_pair(App *app) {
    app->looking = (LookState){.open = -1};
    app->guess = (GuessState){.draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
}

/* Which screen shows a phase. */
static ScreenId phase_screen(const App *app) {
    switch (visit_phase(app->visit)) {
    case VISIT_WATCH:
        return SCREEN_WATCH;
    case VISIT_GUESS:
        return app->guess.boarding ? SCREEN_GUESS : SCREEN_LOOK;
    case VISIT_READY:
    case VISIT_TURNED:
        return SCREEN_GUESS;
    case VISIT_INSIDE:
        return SCREEN_INSIDE;
    case VISIT_WORDS:
        return SCREEN_WORDS;
    case VISIT_ENDING:
        return SCREEN_ENDING;
    case VISIT_TALK:
        return SCREEN_TALK;
    case VISIT_SWAP:
        return SCREEN_SWAP;
    case VISIT_IDLE:
    case VISIT_DONE:
    case VISIT_MINE:
    case VISIT_ASK:
    case VISIT_SAY:
        break;
    }
    return SCREEN_RACK;
}

void app_follow_visit(App *app) {
    /* There is no guess to wait for any more. A game that ended just here goes on just here. */
    if (visit_phase(app->visit) == VISIT_TURNED && app_move(app, (Move){.kind = MOVE_STEP})) {
        return;
    }
    ScreenId id = phase_screen(app);
    if (app->depth >= 2 && app_top(app) == id) {
        app_restart_clock(app);
        return;
    }
    app_replace(app, id);
}

void app_begin(App *app, const Story *story, const char *wearer) {
    Move begin = {.kind = MOVE_BEGIN};
    text_copy(begin.key, sizeof begin.key, story->key);
    text_copy(begin.wearer, sizeof begin.wearer, wearer);
    reset_pair(app);
    app->rack.returned[0] = '\0';
    visit_start(app->visit, story, wearer, app->seed, VISIT_STEPS_SHORT);
    app->seed++;
    text_copy(app->player.resume_key, sizeof app->player.resume_key, story->key);
    player_note(&app->player, app->visit, &begin);
    app_follow_visit(app);
}

static void finish(App *app, const char *wearer) {
    text_copy(app->rack.returned, sizeof app->rack.returned, wearer);
    app->player.resume_key[0] = '\0';
}

bool app_move(App *app, Move move) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const char *wearer = shoes != NULL ? shoes->wearer : "";
    bool last = visit_phase(app->visit) != VISIT_DONE;
    if (!visit_apply(app->visit, &move)) {
        return false;
    }
    uint64_t ticket = player_note(&app->player, app->visit, &move);
    if (move.kind == MOVE_GUESS) {
        app->guess.ticket = ticket;
    }
    if (move.kind == MOVE_SWAP) {
        reset_pair(app);
    }
    if (visit_phase(app->visit) == VISIT_DONE && last) {
        finish(app, wearer);
        if (move.kind != MOVE_END) {
            player_note(&app->player, app->visit, &(Move){.kind = MOVE_END});
        }
    }
    app_follow_visit(app);
    return true;
}
