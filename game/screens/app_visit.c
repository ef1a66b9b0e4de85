#include <string.h>

#include <shoes/text.h>

#include "screens/app_inside.h"
#include "screens/thread.h"

void app_choose_player(App *app, const char *id) {
    char chosen[ROSTER_ID];
    text_copy(chosen, sizeof chosen, id); /* it may be the player's own */
    app->host->flush(app->host->self);
    player_free(&app->player);
    player_load(&app->player, app->host, &app->library, chosen);
    app->chosen = true;
    app->rack = (RackState){0};
    app->notebook = (NotebookState){0};
    app_forget_pair(app);
}

void app_forget_pair(App *app) {
    app->looking = (LookState){.open = -1};
    app->guess = (GuessState){.draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
}

/* Looking closer can be left out; a clue that is to be seen again opens it all the same. */
static bool can_look(const App *app) {
    return (visit_steps(app->visit) & VISIT_NO_LOOK) == 0 || app->looking.open >= 0;
}

/* Which screen shows a phase. */
static ScreenId phase_screen(const App *app) {
    switch (visit_phase(app->visit)) {
    case VISIT_WATCH:
        return SCREEN_WATCH;
    case VISIT_MINE:
        return SCREEN_MINE;
    case VISIT_GUESS:
        return app->guess.boarding || !can_look(app) ? SCREEN_GUESS : SCREEN_LOOK;
    case VISIT_ASK:
        return app->guess.changing ? SCREEN_GUESS : SCREEN_ASK;
    case VISIT_READY:
    case VISIT_TURNED:
        return SCREEN_GUESS;
    case VISIT_INSIDE:
        return SCREEN_INSIDE;
    case VISIT_WORDS:
        return SCREEN_WORDS;
    case VISIT_SAY:
        return SCREEN_SAY;
    case VISIT_ENDING:
        return SCREEN_ENDING;
    case VISIT_TALK:
        return SCREEN_TALK;
    case VISIT_SWAP:
        return SCREEN_SWAP;
    case VISIT_SAME:
        return SCREEN_SAME;
    case VISIT_IDLE:
    case VISIT_DONE:
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

/* As the adult has set them. My shoes come first and last by turns, so that the two can be
 * compared (MEASUREMENT.md 6.3). */
static int new_steps(const App *app) {
    const PlayerTrack *track = &app->player.track;
    int misses = track->misses > 3 ? 3 : track->misses;
    bool last = track->mine_first > track->mine_last;
    return app->settings.steps | (last ? VISIT_MINE_LAST : 0) | misses * VISIT_MISS;
}

void app_remember_place(App *app) {
    const LibraryEntry *entry = library_entry(&app->library, visit_story(app->visit)->key);
    app->rack.opened = entry != NULL ? (int)(entry - app->library.entries) : 0;
}

void app_begin(App *app, const Story *story, const char *wearer) {
    Move begin = {.kind = MOVE_BEGIN};
    text_copy(begin.key, sizeof begin.key, story->key);
    text_copy(begin.wearer, sizeof begin.wearer, wearer);
    app_forget_pair(app);
    app->rack.returned[0] = '\0';
    visit_start(app->visit, story, wearer, app->seed, new_steps(app));
    app_remember_place(app);
    app->seed++;
    text_copy(app->player.resume_key, sizeof app->player.resume_key, story->key);
    player_note(&app->player, app->visit, &begin);
    app_follow_visit(app);
}

void app_begin_thread(App *app, const Story *story) {
    if (thread_memory(app, story).said == NULL) {
        app_begin(app, story, story->shoes[0].wearer);
        return;
    }
    app->recalled = story;
    app_open(app, SCREEN_RECALL);
}

/* Back on the rack; or on with the story that follows, when there is one. */
static void leave_for_rack(App *app) {
    const Story *next = thread_next(app, visit_story(app->visit));
    app_replace(app, SCREEN_RACK);
    if (next != NULL) {
        app->recalled = next;
        app_open(app, SCREEN_RECALL);
    }
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
    if (move.kind == MOVE_GUESS || move.kind == MOVE_CHANGE) {
        app->guess.ticket = ticket;
    }
    if (move.kind == MOVE_SWAP) {
        app_forget_pair(app);
    }
    if (visit_phase(app->visit) == VISIT_DONE && last) {
        finish(app, wearer);
        if (move.kind != MOVE_END) {
            player_note(&app->player, app->visit, &(Move){.kind = MOVE_END});
        }
        leave_for_rack(app);
        return true;
    }
    app_follow_visit(app);
    return true;
}

void app_note(App *app, Move move) {
    if (visit_apply(app->visit, &move)) {
        player_note(&app->player, app->visit, &move);
    }
}
