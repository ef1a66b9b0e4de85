/* What devices did, as the game understands it: actions and pointers, never keys.
 *
 * Platform translates every device into these and hands them to app_frame; scripts and tests make
 * them by hand. Places are in page units (see DrawPage).
 */
#ifndef UI_INPUT_H
#define UI_INPUT_H

#include <stdbool.h>
#include <stdint.h>

/* Keyboard (default): NEXT Tab, PREV Shift+Tab, arrows, OK Enter or Space, BACK Escape or
 * Backspace, MENU P or F10, READ R or F1, MORE H. Gamepad: D-pad, A = OK, B = BACK, Start = MENU, Y
 * = READ, X = MORE, shoulders = PREV/NEXT. Two switches: NEXT and OK. */
typedef enum UiAction {
    UI_NOTHING,
    UI_NEXT,
    UI_PREV,
    UI_UP,
    UI_DOWN,
    UI_LEFT,
    UI_RIGHT,
    UI_OK,
    UI_BACK,
    UI_MENU,
    UI_READ,
    UI_MORE
} UiAction;

typedef enum InputKind {
    INPUT_ACTION,
    INPUT_POINTER_DOWN,
    INPUT_POINTER_MOVE,
    INPUT_POINTER_UP
} InputKind;

typedef struct InputEvent {
    InputKind kind;
    UiAction action; /* INPUT_ACTION */
    int x, y;        /* pointers */
} InputEvent;

/* One frame's news from outside. Zeroed, it means: nothing new. */
typedef struct Input {
    int window_w, window_h;   /* pixels; 0 = as before */
    const InputEvent *events; /* in order; borrowed for the call */
    int count;
    uint64_t saved_through; /* every queued write up to this ticket is safe on disk */
    bool save_failed; /* a write failed since the last frame; it stays in memory and is tried again
                       */
    char today[11];   /* "2026-11-23", local date; "" = unknown */
} Input;

#endif
