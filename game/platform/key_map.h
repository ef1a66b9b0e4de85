/* Which key and which pad button does what, by SDL's codes.
 *
 * Zeroed, it is the usual map of ui/input.h. Always there beside what was chosen, unless it was
 * given to another action: the keypad's Enter for Enter, and Android's back key for BACK.
 */
#ifndef PLATFORM_KEY_MAP_H
#define PLATFORM_KEY_MAP_H

#include <SDL.h>

#include "ui/input.h"

enum { KEY_MAP_MOST = INPUT_ACTIONS * INPUT_NAMES_EACH };

typedef struct KeyBinding {
    int code; /* SDL_Keycode or SDL_GameControllerButton */
    bool shift;
    UiAction action;
} KeyBinding;

typedef struct KeyMap {
    KeyBinding keys[KEY_MAP_MOST], buttons[KEY_MAP_MOST];
    int key_count, button_count;
    bool chosen; /* else the usual ones */
    bool any_is_ok;
    InputLearn learn;
} KeyMap;

/* Names that SDL does not know are left out. */
void key_map_set(KeyMap *map, const InputMap *wanted);

/* UI_NOTHING: it has none. A key held with Shift does what it does with Shift, else what it does
 * alone. */
UiAction key_map_key(const KeyMap *map, const SDL_Keysym *key);
UiAction key_map_button(const KeyMap *map, int button);

/* Not Shift and its like, nor those that belong to the system or the window. */
bool key_map_can_learn(SDL_Keycode code);
/* "" when SDL has no name for it. */
void key_map_name_key(const SDL_Keysym *key, InputName out);
void key_map_name_button(int button, InputName out);

#endif
