#include "screens/app_scan.h"

#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/control_map.h"

static ScanWay way_of(const Settings *settings) {
    return (ScanWay){.on = settings->scan != SCAN_OFF,
                     .by_time = settings->scan == SCAN_ONE,
                     .step_ms = settings->scan_ms,
                     .debounce_ms = settings->debounce_ms};
}

bool app_scan_take(App *app, const InputEvent *event, InputEvent *out) {
    ScanWay way = way_of(&app->settings);
    return scan_take(&app->scan, &way, event, app->now_ms, out);
}

/* Who cannot see it is told that it stands still. */
static void say_rest(App *app) {
    text_append(app->said, sizeof app->said, app_text(app, "scan.rest"));
    text_append(app->said, sizeof app->said, "\n");
}

bool app_scan_step(App *app, InputEvent *out) {
    ScanWay way = way_of(&app->settings);
    if (!scan_step(&app->scan, &way, app->now_ms)) {
        return false;
    }
    if (app->scan.resting) {
        say_rest(app);
    }
    *out = (InputEvent){.kind = INPUT_ACTION, .action = UI_NEXT};
    return true;
}

/* Changes with the screen, and with what can be pressed there. */
static uint64_t page_key(const App *app, int *controls) {
    uint64_t key = hash_number(HASH_START, app->shown);
    *controls = 0;
    for (size_t i = 0; i < ui_node_count(app->ui); i++) {
        const UiNode *node = ui_node(app->ui, i);
        if (node->can_focus) {
            key = hash_number(key, (int64_t)node->id);
            ++*controls;
        }
    }
    return key;
}

/* Who left the page of keys without a word waits for none. */
static void forget_waiting(App *app) {
    if (app->shown == SCREEN_CONTROLS) {
        return;
    }
    app->controls.view = CONTROLS_ALL;
    if (app->controls.waiting != INPUT_LEARN_NOTHING) {
        app->controls.waiting = INPUT_LEARN_NOTHING;
        app_tell_keys(app);
    }
}

void app_scan_end_frame(App *app) {
    forget_waiting(app);
    ScanWay way = way_of(&app->settings);
    int controls = 0;
    uint64_t key = page_key(app, &controls);
    scan_page(&app->scan, &way, key, controls, app->now_ms);
    ui_wake_at(app->ui, scan_due(&app->scan, &way));
}

/* Two switches mostly send Space and Enter: then Space is the one that moves on, unless it would be
 * the only key for OK or there is no room for it. */
static void lend_space(InputNames *keys) {
    static const char space[] = "space";
    InputName *ok = keys->names[UI_OK], *next = keys->names[UI_NEXT];
    bool two = ok[0][0] != '\0' && ok[1][0] != '\0';
    if (two && next[1][0] == '\0' && control_map_find(keys, space) == UI_OK) {
        UiAction from = UI_NOTHING;
        control_map_give(keys, UI_NEXT, space, &from);
    }
}

void app_keys_in(const App *app, int mode, InputNames *keys) {
    *keys = app->settings.keys;
    if (mode == SCAN_TWO) {
        lend_space(keys);
    }
}

void app_tell_keys(App *app) {
    InputMap map = {.buttons = app->settings.buttons,
                    .any_is_ok = app->settings.scan == SCAN_ONE,
                    .learn = app->typing ? INPUT_LEARN_LETTERS : app->controls.waiting};
    app_keys_in(app, app->settings.scan, &map.keys);
    app->host->keys(app->host->self, &map);
}
