/* Playing by one switch or two (ACCESS.md A9): what an event means then, and when focus moves on by
 * itself. It knows no screens: it is told the time, and how many controls a page has.
 *
 * One switch: focus goes from control to control, beginning where it is when a page comes up (its
 * main thing), longer on that one, round and round. Any key, button, click or touch presses what it
 * is on; only BACK and MENU stay what they are, for the adult. After three rounds it stands still
 * and costs nothing, until a press sets it going again. Two switches: one is NEXT, the other OK,
 * and nothing moves by itself. What bounces or shakes counts once: each press within debounce_ms of
 * the last one of its kind is dropped.
 */
#ifndef SCREENS_SCAN_H
#define SCREENS_SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "ui/input.h"

enum { SCAN_ROUNDS = 3, SCAN_FIRST_PERCENT = 175 };

typedef struct ScanWay {
    bool on;      /* scanning or step scanning */
    bool by_time; /* focus moves by itself, and all is one switch */
    int step_ms, debounce_ms;
} ScanWay;

typedef struct ScanState { /* zeroed to begin with */
    uint64_t page;         /* what there is to press, as the caller names it; 0 none yet */
    int controls;
    int steps;       /* since it was set going */
    uint64_t due_ms; /* of the next one */
    bool resting;    /* its rounds are over */
    bool pressed[INPUT_ACTIONS];
    uint64_t pressed_ms[INPUT_ACTIONS];
} ScanState;

/* What this event is to do. False: nothing. */
bool scan_take(ScanState *scan, const ScanWay *way, const InputEvent *event, uint64_t now_ms,
               InputEvent *out);

/* Is it time for focus to go on? Then it counts as done. */
bool scan_step(ScanState *scan, const ScanWay *way, uint64_t now_ms);

/* The page as it is to be seen now. `page` differs whenever there is something else to press. */
void scan_page(ScanState *scan, const ScanWay *way, uint64_t page, int controls, uint64_t now_ms);

uint64_t scan_due(const ScanState *scan, const ScanWay *way); /* UINT64_MAX: it stands still */

#endif
