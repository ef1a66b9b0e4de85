#include "platform/keys.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "platform/pixels.h"

enum { STICK_ON = 19000, STICK_OFF = 12000 };

static bool give_action(InputEvent *out, UiAction action) {
    *out = (InputEvent){.kind = INPUT_ACTION, .action = action};
    return action != UI_NOTHING;
}

static bool is_typed(SDL_Keycode code) {
    return (code >= SDLK_a && code <= SDLK_z) || code == SDLK_BACKSPACE;
}

static bool take_key(Keys *keys, const SDL_KeyboardEvent *key, InputEvent *out) {
    if (key->repeat != 0 || (key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) != 0) {
        return false;
    }
    if (keys->map.learn == INPUT_LEARN_LETTERS && is_typed(key->keysym.sym)) {
        SDL_Keysym plain = {.sym = key->keysym.sym}; /* Shift makes no other letter of it */
        key_map_name_key(&plain, keys->learned);
        return false;
    }
    if (keys->map.learn != INPUT_LEARN_KEY) {
        return give_action(out, key_map_key(&keys->map, &key->keysym));
    }
    if (key_map_can_learn(key->keysym.sym)) {
        key_map_name_key(&key->keysym, keys->learned);
    }
    return false;
}

/* --- pads --- */

void keys_close_pads(Keys *keys) {
    for (int i = 0; i < KEYS_PADS_MAX; i++) {
        if (keys->pads[i] != NULL) {
            SDL_GameControllerClose(keys->pads[i]);
            keys->pads[i] = NULL;
        }
    }
}

static bool take_pad_button(Keys *keys, int button, InputEvent *out) {
    if (keys->map.learn != INPUT_LEARN_BUTTON) {
        return give_action(out, key_map_button(&keys->map, button));
    }
    key_map_name_button(button, keys->learned);
    return false;
}

static void add_pad(Keys *keys, int device) {
    for (int i = 0; i < KEYS_PADS_MAX; i++) {
        if (keys->pads[i] == NULL) {
            keys->pads[i] = SDL_GameControllerOpen(device);
            return;
        }
    }
}

static void remove_pad(Keys *keys, SDL_JoystickID which) {
    SDL_GameController *gone = SDL_GameControllerFromInstanceID(which);
    for (int i = 0; i < KEYS_PADS_MAX; i++) {
        if (gone != NULL && keys->pads[i] == gone) {
            SDL_GameControllerClose(gone);
            keys->pads[i] = NULL;
        }
    }
    keys->stick = UI_NOTHING;
}

/* A direction begins when the stick is well out, and ends when it is well back. */
static UiAction stick_action(const SDL_ControllerAxisEvent *axis, UiAction now) {
    bool across = axis->axis == SDL_CONTROLLER_AXIS_LEFTX;
    UiAction low = across ? UI_LEFT : UI_UP, high = across ? UI_RIGHT : UI_DOWN;
    if (axis->value < -STICK_ON) {
        return low;
    }
    if (axis->value > STICK_ON) {
        return high;
    }
    bool ours = now == low || now == high;
    return ours && abs(axis->value) < STICK_OFF ? UI_NOTHING : now;
}

static bool take_axis(Keys *keys, const SDL_ControllerAxisEvent *axis, InputEvent *out) {
    if (axis->axis != SDL_CONTROLLER_AXIS_LEFTX && axis->axis != SDL_CONTROLLER_AXIS_LEFTY) {
        return false;
    }
    UiAction before = keys->stick;
    UiAction now = stick_action(axis, before);
    /* Held up, a stick that also leans left stays up. */
    bool taken = before == UI_NOTHING || now == UI_NOTHING;
    keys->stick = taken ? now : before;
    return taken && now != before && give_action(out, now);
}

/* --- pointers --- */

static bool give_pointer(InputEvent *out, InputKind kind, const KeysView *view, double x,
                         double y) {
    double across = view->points_w < 1 ? 1 : (double)view->page.window_w / view->points_w;
    double down = view->points_h < 1 ? 1 : (double)view->page.window_h / view->points_h;
    SDL_Point at = units_of_pixel(view->page, x * across, y * down);
    *out = (InputEvent){.kind = kind, .x = at.x, .y = at.y};
    return true;
}

static bool cancel_pointer(Keys *keys, InputEvent *out) {
    bool was = keys->pressed;
    keys->pressed = false;
    *out = (InputEvent){.kind = INPUT_POINTER_UP, .x = INPUT_FAR_OUTSIDE, .y = INPUT_FAR_OUTSIDE};
    return was;
}

static bool take_button(Keys *keys, const SDL_MouseButtonEvent *button, const KeysView *view,
                        InputEvent *out) {
    if (button->which == SDL_TOUCH_MOUSEID || button->button != SDL_BUTTON_LEFT) {
        return false;
    }
    bool down = button->type == SDL_MOUSEBUTTONDOWN;
    if (keys->is_finger && keys->pressed) {
        return false;
    }
    if (!down && !keys->pressed) {
        return false;
    }
    keys->pressed = down;
    keys->is_finger = false;
    return give_pointer(out, down ? INPUT_POINTER_DOWN : INPUT_POINTER_UP, view, button->x + 0.5,
                        button->y + 0.5);
}

static bool take_motion(const Keys *keys, const SDL_MouseMotionEvent *motion, const KeysView *view,
                        InputEvent *out) {
    if (motion->which == SDL_TOUCH_MOUSEID || (keys->pressed && keys->is_finger)) {
        return false;
    }
    return give_pointer(out, INPUT_POINTER_MOVE, view, motion->x + 0.5, motion->y + 0.5);
}

static bool take_finger(Keys *keys, const SDL_TouchFingerEvent *touch, const KeysView *view,
                        InputEvent *out) {
    bool down = touch->type == SDL_FINGERDOWN;
    bool first = down && !keys->pressed;
    if (!first && !(keys->pressed && keys->is_finger && keys->finger == touch->fingerId)) {
        return false;
    }
    if (down && !first) {
        return false;
    }
    InputKind kind = down                          ? INPUT_POINTER_DOWN
                     : touch->type == SDL_FINGERUP ? INPUT_POINTER_UP
                                                   : INPUT_POINTER_MOVE;
    keys->pressed = kind != INPUT_POINTER_UP;
    keys->is_finger = true;
    keys->finger = touch->fingerId;
    return give_pointer(out, kind, view, touch->x * (double)view->points_w,
                        touch->y * (double)view->points_h);
}

bool keys_translate(Keys *keys, const SDL_Event *event, const KeysView *view, InputEvent *out) {
    switch (event->type) {
    case SDL_KEYDOWN:
        return take_key(keys, &event->key, out);
    case SDL_CONTROLLERDEVICEADDED:
        add_pad(keys, event->cdevice.which);
        return false;
    case SDL_CONTROLLERDEVICEREMOVED:
        remove_pad(keys, event->cdevice.which);
        return false;
    case SDL_CONTROLLERBUTTONDOWN:
        return take_pad_button(keys, event->cbutton.button, out);
    case SDL_CONTROLLERAXISMOTION:
        return take_axis(keys, &event->caxis, out);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return take_button(keys, &event->button, view, out);
    case SDL_MOUSEMOTION:
        return take_motion(keys, &event->motion, view, out);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return take_finger(keys, &event->tfinger, view, out);
    case SDL_WINDOWEVENT:
        return event->window.event == SDL_WINDOWEVENT_FOCUS_LOST && cancel_pointer(keys, out);
    default:
        return false;
    }
}
