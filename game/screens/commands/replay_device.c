#include <stdio.h>

#include "screens/commands/replay.h"

static void act(ReplayRun *run, UiAction action) {
    replay_act(run, (InputEvent){.kind = INPUT_ACTION, .action = action});
}

static void point(ReplayRun *run, InputKind kind, DrawRect rect) {
    replay_act(run, (InputEvent){.kind = kind, .x = rect.x + rect.w / 2, .y = rect.y + rect.h / 2});
}

static bool fail_press(ReplayRun *run, const char *how, const char *label, const char *found) {
    char expected[REPLAY_EXPECTED];
    snprintf(expected, sizeof expected, "%s \"%.200s\"", how, label);
    return replay_fail(run, expected, found);
}

static bool has_focus(ReplayRun *run, UiId id) {
    return ui_focus(app_ui(run->app)) == id;
}

/* --- one after the other: keyboard and switch
 * ------------------------------------------------------------ */

static bool reach_by_next(ReplayRun *run, UiId id) {
    size_t most = ui_node_count(app_ui(run->app)) + 1;
    for (size_t i = 0; i < most && !has_focus(run, id); i++) {
        act(run, UI_NEXT);
    }
    return has_focus(run, id);
}

/* --- by arrows: the shortest way, found before the first step
 * --------------------------------------------- */

typedef struct Way {
    UiId id;
    int from; /* index of the place before, -1 = the start */
    UiAction by;
} Way;

typedef struct Ways {
    Way items[UI_NODES_MAX];
    int count;
} Ways;

static void add_way(Ways *ways, Way way) {
    for (int i = 0; i < ways->count; i++) {
        if (ways->items[i].id == way.id) {
            return;
        }
    }
    if (way.id != 0 && ways->count < UI_NODES_MAX) {
        ways->items[ways->count++] = way;
    }
}

/* The index of `id` among the places that arrows lead to, or -1. */
static int search(const Ui *ui, Ways *ways, UiId id) {
    static const UiAction arrows[] = {UI_UP, UI_DOWN, UI_LEFT, UI_RIGHT};
    *ways = (Ways){.count = 0};
    add_way(ways, (Way){ui_focus(ui), -1, UI_NOTHING});
    for (int i = 0; i < ways->count; i++) {
        if (ways->items[i].id == id) {
            return i;
        }
        for (int k = 0; k < 4; k++) {
            UiId next = ui_neighbour(ui, ways->items[i].id, arrows[k]);
            add_way(ways, (Way){next, i, arrows[k]});
        }
    }
    return -1;
}

static void walk(ReplayRun *run, const Ways *ways, int to) {
    if (to < 0 || ways->items[to].by == UI_NOTHING) {
        return;
    }
    walk(run, ways, ways->items[to].from);
    act(run, ways->items[to].by);
}

static bool reach_by_arrows(ReplayRun *run, UiId id) {
    Ways ways;
    if (ui_focus(app_ui(run->app)) == 0) {
        act(run, UI_DOWN);
    }
    walk(run, &ways, search(app_ui(run->app), &ways, id));
    return has_focus(run, id);
}

/* --- by the clock: one switch
 * ------------------------------------------------------------------------ */

static void set_going(ReplayRun *run) {
    uint64_t apart = (uint64_t)run->app->settings.debounce_ms + 1;
    replay_wait(run, apart);
    if (run->app->scan.resting) {
        act(run, UI_OK);
        replay_wait(run, apart);
    }
}

static bool reach_by_waiting(ReplayRun *run, UiId id) {
    set_going(run);
    uint64_t next = app_next_change(run->app);
    for (int i = 0; i < UI_NODES_MAX && next != UINT64_MAX && !has_focus(run, id); i++) {
        replay_wait(run, next - run->now_ms);
        next = app_next_change(run->app);
    }
    return has_focus(run, id);
}

/* --- pressing
 * --------------------------------------------------------------------------------------------- */

/* What counts as said is what comes of the press, however the device got there. */
static bool press_focused(ReplayRun *run) {
    run->said[0] = '\0';
    act(run, UI_OK);
    return app_recorded(run->app)[0] != '\0';
}

static bool is_on_page(ReplayRun *run, DrawRect rect) {
    return draw_rect_contains(ui_page_rect(app_ui(run->app)), rect.x + rect.w / 2,
                              rect.y + rect.h / 2);
}

static bool press_pointed(ReplayRun *run, DrawRect rect, bool moves) {
    if (moves) {
        point(run, INPUT_POINTER_MOVE, rect);
    }
    point(run, INPUT_POINTER_DOWN, rect);
    run->said[0] = '\0';
    point(run, INPUT_POINTER_UP, rect);
    return app_recorded(run->app)[0] != '\0';
}

static bool reach(ReplayRun *run, UiId id, const char **how) {
    if (run->options->via == VIA_PAD) {
        *how = "the arrows to reach";
        return reach_by_arrows(run, id);
    }
    if (run->options->via == VIA_SCAN) {
        *how = "waiting to reach";
        return reach_by_waiting(run, id);
    }
    *how = "going on and on to reach";
    return reach_by_next(run, id);
}

static bool press_by_focus(ReplayRun *run, UiId id, const char *label) {
    const char *how = NULL;
    if (!reach(run, id, &how)) {
        return fail_press(run, how, label, "no way to it");
    }
    return press_focused(run) || fail_press(run, "something to come of pressing", label, "nothing");
}

static bool press_by_pointer(ReplayRun *run, DrawRect rect, const char *label) {
    if (!is_on_page(run, rect)) {
        return fail_press(run, "to point at", label, "only a place outside the page");
    }
    return press_pointed(run, rect, run->options->via == VIA_MOUSE) ||
           fail_press(run, "something to come of pressing", label, "nothing");
}

bool replay_press_by_device(ReplayRun *run, const UiNode *node) {
    char label[REPLAY_EXPECTED]; /* the node is gone after the next frame */
    UiId id = node->id;
    DrawRect rect = node->rect;
    replay_fold(label, sizeof label, node->label);
    switch (run->options->via) {
    case VIA_MOUSE:
    case VIA_TOUCH:
        return press_by_pointer(run, rect, label);
    case VIA_KEYS:
    case VIA_PAD:
    case VIA_SWITCH:
    case VIA_SCAN:
    case VIA_COUNT:
        break;
    }
    return press_by_focus(run, id, label);
}
