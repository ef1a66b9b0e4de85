#include "screens/scan.h"

static void set_going(ScanState *scan, const ScanWay *way, uint64_t now_ms) {
    scan->steps = 0;
    scan->resting = false;
    scan->due_ms = now_ms + (uint64_t)way->step_ms * SCAN_FIRST_PERCENT / 100;
}

/* Counted from the latest one that came, so a long tremble is one press. */
static bool is_repeat(ScanState *scan, const ScanWay *way, UiAction action, uint64_t now_ms) {
    bool repeat =
        scan->pressed[action] && now_ms < scan->pressed_ms[action] + (uint64_t)way->debounce_ms;
    scan->pressed[action] = true;
    scan->pressed_ms[action] = now_ms;
    return repeat;
}

static UiAction meant_by_one(const InputEvent *event) {
    switch (event->kind) {
    case INPUT_ACTION:
        return event->action == UI_BACK || event->action == UI_MENU ? event->action : UI_OK;
    case INPUT_POINTER_UP:
        return event->x == INPUT_FAR_OUTSIDE ? UI_NOTHING : UI_OK;
    case INPUT_POINTER_DOWN:
    case INPUT_POINTER_MOVE:
        break;
    }
    return UI_NOTHING;
}

static bool take_one(ScanState *scan, const ScanWay *way, const InputEvent *event, uint64_t now_ms,
                     InputEvent *out) {
    UiAction action = meant_by_one(event);
    if (action == UI_NOTHING || is_repeat(scan, way, action, now_ms)) {
        return false;
    }
    bool wakes = scan->resting && action == UI_OK;
    set_going(scan, way, now_ms);
    *out = (InputEvent){.kind = INPUT_ACTION, .action = action};
    return !wakes;
}

bool scan_take(ScanState *scan, const ScanWay *way, const InputEvent *event, uint64_t now_ms,
               InputEvent *out) {
    *out = *event;
    if (way->on && way->by_time) {
        return take_one(scan, way, event, now_ms, out);
    }
    return !way->on || event->kind != INPUT_ACTION || !is_repeat(scan, way, event->action, now_ms);
}

uint64_t scan_due(const ScanState *scan, const ScanWay *way) {
    bool moves = way->on && way->by_time && scan->controls > 1 && !scan->resting;
    return moves ? scan->due_ms : UINT64_MAX;
}

bool scan_step(ScanState *scan, const ScanWay *way, uint64_t now_ms) {
    if (now_ms < scan_due(scan, way)) {
        return false;
    }
    scan->steps++;
    bool at_first = scan->steps % scan->controls == 0;
    scan->resting = scan->steps >= SCAN_ROUNDS * scan->controls;
    scan->due_ms =
        now_ms + (uint64_t)way->step_ms * (uint64_t)(at_first ? SCAN_FIRST_PERCENT : 100) / 100;
    return true;
}

void scan_page(ScanState *scan, const ScanWay *way, uint64_t page, int controls, uint64_t now_ms) {
    if (!way->on || !way->by_time) {
        scan->page = 0;
        return;
    }
    if (page != scan->page || controls != scan->controls) {
        scan->page = page;
        scan->controls = controls;
        set_going(scan, way, now_ms);
    }
}
