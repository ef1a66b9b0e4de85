/* What devices did, as the game understands it: actions and pointers, never keys.
 *
 * Platform translates every device into these and hands them to app_frame; scripts and tests make
 * them by hand. Places are in page units (see DrawPage).
 */
#ifndef UI_INPUT_H
#define UI_INPUT_H

#include <stdbool.h>
#include <stdint.h>

/* Keyboard (unless the player chose others): NEXT Tab, PREV Shift+Tab, arrows, OK Enter or Space,
 * BACK Escape or Backspace, MENU P or F10, READ R or F1, MORE H. Gamepad: D-pad, A = OK, B = BACK,
 * Start = MENU, Y = READ, X = MORE, shoulders = PREV/NEXT. Two switches: NEXT and OK. */
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

/* --- which key does what --- */

enum { INPUT_ACTIONS = UI_MORE + 1, INPUT_NAMES_EACH = 2, INPUT_NAME = 32 };

/* What a key or button is called: SDL's name (SDL_GetKeyName,
 * SDL_GameControllerGetStringForButton) in small letters, "shift+" before it when Shift is held
 * too: "return", "shift+tab", "keypad 5", "dpup". "" = none. */
typedef char InputName[INPUT_NAME];

/* By action; a name stands at one place only. */
typedef struct InputNames {
    InputName names[INPUT_ACTIONS][INPUT_NAMES_EACH];
} InputNames;

/* While a new key is being waited for, keys (or a pad's buttons) do nothing else. While a name is
 * typed, letters and Backspace are only told; the other keys act as ever. */
typedef enum InputLearn {
    INPUT_LEARN_NOTHING,
    INPUT_LEARN_KEY,
    INPUT_LEARN_BUTTON,
    INPUT_LEARN_LETTERS
} InputLearn;

typedef struct InputMap {
    InputNames keys, buttons;
    bool any_is_ok; /* one switch: what has no action of its own is OK */
    InputLearn learn;
} InputMap;

typedef enum InputKind {
    INPUT_ACTION,
    INPUT_POINTER_DOWN,
    INPUT_POINTER_MOVE,
    INPUT_POINTER_UP
} InputKind;

/* A pointer that was lost while down ends here, which cancels. */
enum { INPUT_FAR_OUTSIDE = -10000 };

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
    bool save_failed;  /* a write failed since the last frame; it stays in memory and is tried again
                        */
    InputName learned; /* the key or button pressed while InputMap.learn waits for one; "" = none */
    char today[11];    /* "2026-11-23", local date; "" = unknown */
} Input;

#endif
