/* The ways on after an answer: another sentence, or how the story goes on. */
#include "screens/say.h"

typedef struct Ways {
    SayButton buttons[SAY_BUTTONS];
    MoveKind moves[SAY_BUTTONS];
    int count;
} Ways;

static void add_way(Ways *ways, UiId id, UiButton button, MoveKind move) {
    ways->moves[ways->count] = move;
    ways->buttons[ways->count++] = (SayButton){id, button};
}

static bool all_tried(const App *app) {
    for (int i = 0; i < visit_shoes(app->visit)->say_count; i++) {
        if (!visit_answer(app->visit)->tried[i]) {
            return false;
        }
    }
    return true;
}

/* After a closer, and while an order is not whole, another sentence comes first; not for ever. */
static const char *again_first(const App *app) {
    if (all_tried(app)) {
        return NULL;
    }
    if (visit_shoes(app->visit)->say[app->say.said].kind == SAY_CLOSER ||
        (!say_is_whole(app) && !say_is_laid(app, app->say.said))) {
        return "say.another";
    }
    return say_is_whole(app) ? NULL : "say.and_then";
}

static Ways make_ways(const App *app) {
    Ways ways = {.count = 0};
    const char *again = again_first(app);
    UiButton primary = {.look = UI_LOOK_PRIMARY, .icon = "icons/next.svg", .first = true};
    UiButton quiet = {.look = UI_LOOK_QUIET};
    if (again != NULL) {
        quiet.label = app_text(app, "say.next");
        primary.label = app_text(app, again);
        primary.icon = "icons/say.svg";
        add_way(&ways, ui_id("say.next"), quiet, MOVE_NEXT);
        add_way(&ways, ui_id("say.again"), primary, MOVE_AGAIN);
        return ways;
    }
    quiet.label = app_text(app, "say.what_if");
    primary.label = app_text(app, "say.next");
    add_way(&ways, ui_id("say.again"), quiet, MOVE_AGAIN);
    add_way(&ways, ui_id("say.next"), primary, MOVE_NEXT);
    return ways;
}

int say_ways_height(const App *app, const Ui *ui, int width) {
    Ways ways = make_ways(app);
    return say_buttons_height(ui, ways.buttons, ways.count, width);
}

void say_ways_run(App *app, Ui *ui, DrawRect row) {
    Ways ways = make_ways(app);
    int pressed = say_buttons_run(ui, row, ways.buttons, ways.count);
    if (pressed >= 0) {
        app_move(app, (Move){.kind = ways.moves[pressed]});
    }
}
