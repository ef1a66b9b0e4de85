/* SDL's events as the game's input: keyboard, gamepads with their stick, mouse, touch. Which key
 * does what is the player's choice (key_map.h).
 *
 * Nothing repeats while it is held. Touch counts once: the mouse events that SDL makes of it are
 * dropped. A pointer that is lost while down (another window, a second finger) ends far outside,
 * which cancels.
 */
#ifndef PLATFORM_KEYS_H
#define PLATFORM_KEYS_H

#include <stdbool.h>

#include <SDL.h>

#include "platform/key_map.h"
#include "ui/draw.h"
#include "ui/input.h"

enum { KEYS_PADS_MAX = 8 };

typedef struct Keys { /* zeroed to begin with */
    SDL_GameController *pads[KEYS_PADS_MAX];
    UiAction stick; /* where it points now */
    bool pressed;   /* mouse or finger */
    bool is_finger;
    SDL_FingerID finger;
    KeyMap map;
    InputName learned; /* what Input.learned is to say next; "" = nothing new */
} Keys;

/* The window in SDL's points, and the page in its pixels. */
typedef struct KeysView {
    int points_w, points_h;
    DrawPage page;
} KeysView;

void keys_close_pads(Keys *keys);

/* False: this event is none of the player's. */
bool keys_translate(Keys *keys, const SDL_Event *event, const KeysView *view, InputEvent *out);

#endif
