#include "platform/key_map.h"

#include <string.h>

#include <shoes/text.h>

static const char shift_before[] = "shift+";

/* Must say the same as control_map.c's names; a test compares them. */
static const KeyBinding usual_keys[] = {
    {SDLK_TAB, false, UI_NEXT},  {SDLK_TAB, true, UI_PREV},        {SDLK_UP, false, UI_UP},
    {SDLK_DOWN, false, UI_DOWN}, {SDLK_LEFT, false, UI_LEFT},      {SDLK_RIGHT, false, UI_RIGHT},
    {SDLK_RETURN, false, UI_OK}, {SDLK_SPACE, false, UI_OK},       {SDLK_ESCAPE, false, UI_BACK},
    {SDLK_p, false, UI_MENU},    {SDLK_BACKSPACE, false, UI_BACK}, {SDLK_F10, false, UI_MENU},
    {SDLK_r, false, UI_READ},    {SDLK_F1, false, UI_READ},        {SDLK_h, false, UI_MORE},
};

static const KeyBinding usual_buttons[] = {
    {SDL_CONTROLLER_BUTTON_DPAD_UP, false, UI_UP},
    {SDL_CONTROLLER_BUTTON_DPAD_DOWN, false, UI_DOWN},
    {SDL_CONTROLLER_BUTTON_DPAD_LEFT, false, UI_LEFT},
    {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, false, UI_RIGHT},
    {SDL_CONTROLLER_BUTTON_A, false, UI_OK},
    {SDL_CONTROLLER_BUTTON_B, false, UI_BACK},
    {SDL_CONTROLLER_BUTTON_START, false, UI_MENU},
    {SDL_CONTROLLER_BUTTON_Y, false, UI_READ},
    {SDL_CONTROLLER_BUTTON_X, false, UI_MORE},
    {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, false, UI_PREV},
    {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, false, UI_NEXT},
};

/* --- names --- */

static void small_letters(char *text) {
    for (; *text != '\0'; text++) {
        *text = (char)(*text >= 'A' && *text <= 'Z' ? *text - 'A' + 'a' : *text);
    }
}

void key_map_name_key(const SDL_Keysym *key, InputName out) {
    const char *name = SDL_GetKeyName(key->sym);
    out[0] = '\0';
    if (name[0] == '\0' || strlen(name) + sizeof shift_before > INPUT_NAME) {
        return;
    }
    text_append(out, INPUT_NAME, (key->mod & KMOD_SHIFT) != 0 ? shift_before : "");
    text_append(out, INPUT_NAME, name);
    small_letters(out);
}

void key_map_name_button(int button, InputName out) {
    const char *name = SDL_GameControllerGetStringForButton((SDL_GameControllerButton)button);
    text_copy(out, INPUT_NAME, name != NULL ? name : "");
    small_letters(out);
}

static bool find_key(const char *name, KeyBinding *out) {
    out->shift = strncmp(name, shift_before, sizeof shift_before - 1) == 0;
    out->code = SDL_GetKeyFromName(out->shift ? name + sizeof shift_before - 1 : name);
    return out->code != SDLK_UNKNOWN;
}

static bool find_button(const char *name, KeyBinding *out) {
    out->shift = false;
    out->code = SDL_GameControllerGetButtonFromString(name);
    return out->code != SDL_CONTROLLER_BUTTON_INVALID;
}

/* --- the map --- */

static int fill(KeyBinding *bindings, const InputNames *names,
                bool (*find)(const char *name, KeyBinding *out)) {
    int count = 0;
    for (int i = 0; i < KEY_MAP_MOST; i++) {
        const char *name = names->names[i / INPUT_NAMES_EACH][i % INPUT_NAMES_EACH];
        if (name[0] != '\0' && find(name, &bindings[count])) {
            bindings[count++].action = (UiAction)(i / INPUT_NAMES_EACH);
        }
    }
    return count;
}

/* A file may name keys that this keyboard's SDL does not know: nobody is locked out by that. */
static int need(KeyBinding *bindings, int count, UiAction action, int code) {
    for (int i = 0; i < count; i++) {
        if (bindings[i].action == action) {
            return count;
        }
    }
    bindings[count] = (KeyBinding){code, false, action};
    return count + 1;
}

void key_map_set(KeyMap *map, const InputMap *wanted) {
    *map = (KeyMap){.chosen = true, .any_is_ok = wanted->any_is_ok, .learn = wanted->learn};
    map->key_count = fill(map->keys, &wanted->keys, find_key);
    map->button_count = fill(map->buttons, &wanted->buttons, find_button);
    map->key_count = need(map->keys, map->key_count, UI_OK, SDLK_RETURN);
    map->key_count = need(map->keys, map->key_count, UI_BACK, SDLK_ESCAPE);
    map->button_count = need(map->buttons, map->button_count, UI_OK, SDL_CONTROLLER_BUTTON_A);
    map->button_count = need(map->buttons, map->button_count, UI_BACK, SDL_CONTROLLER_BUTTON_B);
    SDL_ClearError(); /* an unknown name is none */
}

static UiAction find_action(const KeyBinding *bindings, int count, int code, bool shift) {
    for (int i = 0; i < count; i++) {
        if (bindings[i].code == code && bindings[i].shift == shift) {
            return bindings[i].action;
        }
    }
    return UI_NOTHING;
}

static UiAction chosen_key(const KeyMap *map, SDL_Keycode code, bool shift) {
    const KeyBinding *bindings = map->chosen ? map->keys : usual_keys;
    int count = map->chosen ? map->key_count : (int)(sizeof usual_keys / sizeof usual_keys[0]);
    UiAction action = find_action(bindings, count, code, shift);
    return action == UI_NOTHING && shift ? find_action(bindings, count, code, false) : action;
}

bool key_map_can_learn(SDL_Keycode code) {
    static const SDL_Keycode others[] = {SDLK_CAPSLOCK,    SDLK_NUMLOCKCLEAR, SDLK_SCROLLLOCK,
                                         SDLK_PRINTSCREEN, SDLK_F11,          SDLK_MODE,
                                         SDLK_VOLUMEUP,    SDLK_VOLUMEDOWN,   SDLK_MUTE,
                                         SDLK_POWER,       SDLK_SLEEP,        SDLK_UNKNOWN};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (others[i] == code) {
            return false;
        }
    }
    bool is_modifier = code >= SDLK_LCTRL && code <= SDLK_RGUI;
    bool is_media = code >= SDLK_AUDIONEXT && code <= SDLK_KBDILLUMUP && code != SDLK_AC_BACK;
    return !is_modifier && !is_media;
}

UiAction key_map_key(const KeyMap *map, const SDL_Keysym *key) {
    bool shift = (key->mod & KMOD_SHIFT) != 0;
    UiAction action = chosen_key(map, key->sym, shift);
    if (action == UI_NOTHING && key->sym == SDLK_KP_ENTER) {
        action = chosen_key(map, SDLK_RETURN, shift);
    }
    if (action == UI_NOTHING && key->sym == SDLK_AC_BACK) {
        return UI_BACK;
    }
    return action == UI_NOTHING && map->any_is_ok && key_map_can_learn(key->sym) ? UI_OK : action;
}

UiAction key_map_button(const KeyMap *map, int button) {
    const KeyBinding *bindings = map->chosen ? map->buttons : usual_buttons;
    int count =
        map->chosen ? map->button_count : (int)(sizeof usual_buttons / sizeof usual_buttons[0]);
    UiAction action = find_action(bindings, count, button, false);
    return action == UI_NOTHING && map->any_is_ok ? UI_OK : action;
}
