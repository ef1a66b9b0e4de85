/* Keys and buttons that were given to other actions (ACCESS.md A12), from the map to SDL's events.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "platform/keys.h"
#include "screens/control_map.h"

static InputMap usual_map(void) {
    InputMap map = {0};
    control_map_usual_keys(&map.keys);
    control_map_usual_buttons(&map.buttons);
    return map;
}

static UiAction press(Keys *keys, SDL_Keycode code, Uint16 held) {
    InputEvent out = {0};
    KeysView view = {1280, 720, draw_page(1280, 720)};
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = code, .mod = held}}};
    return keys_translate(keys, &event, &view, &out) ? out.action : UI_NOTHING;
}

static UiAction push(Keys *keys, int button) {
    InputEvent out = {0};
    KeysView view = {1280, 720, draw_page(1280, 720)};
    SDL_Event event = {.cbutton = {.type = SDL_CONTROLLERBUTTONDOWN, .button = (Uint8)button}};
    return keys_translate(keys, &event, &view, &out) ? out.action : UI_NOTHING;
}

/* The tables of names and of codes say the same. */
static void the_usual_map_is_the_one_without_a_map(void **state) {
    (void)state;
    Keys plain = {0}, mapped = {0};
    InputMap map = usual_map();
    key_map_set(&mapped.map, &map);
    for (int code = 0; code < 512; code++) {
        for (int shift = 0; shift < 2; shift++) {
            Uint16 held = shift ? KMOD_LSHIFT : 0;
            SDL_Keycode far = SDL_SCANCODE_TO_KEYCODE(code);
            assert_int_equal(press(&plain, code, held), press(&mapped, code, held));
            assert_int_equal(press(&plain, far, held), press(&mapped, far, held));
        }
    }
    for (int button = 0; button < SDL_CONTROLLER_BUTTON_MAX; button++) {
        assert_int_equal(push(&plain, button), push(&mapped, button));
    }
    assert_int_equal(press(&mapped, SDLK_KP_ENTER, 0), UI_OK);
    assert_int_equal(press(&mapped, SDLK_AC_BACK, 0), UI_BACK);
    assert_int_equal(press(&mapped, SDLK_UP, KMOD_LSHIFT), UI_UP);
    assert_int_equal(push(&mapped, SDL_CONTROLLER_BUTTON_Y), UI_READ);
}

static void every_action_can_be_moved(void **state) {
    (void)state;
    for (int action = UI_NEXT; action < INPUT_ACTIONS; action++) {
        Keys keys = {0};
        InputMap map = usual_map();
        UiAction from;
        assert_int_equal(control_map_give(&map.keys, (UiAction)action, "z", &from), CONTROL_TAKEN);
        assert_int_equal(control_map_give(&map.buttons, (UiAction)action, "leftstick", &from),
                         CONTROL_TAKEN);
        key_map_set(&keys.map, &map);
        assert_int_equal(press(&keys, SDLK_z, 0), action);
        assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_LEFTSTICK), action);
    }
}

static void names_that_nobody_knows_lock_nobody_out(void **state) {
    (void)state;
    Keys keys = {0};
    InputMap map = {0};
    strcpy(map.keys.names[UI_OK][0], "no such key");
    strcpy(map.keys.names[UI_BACK][0], "shift+");
    strcpy(map.keys.names[UI_NEXT][0], "n");
    strcpy(map.buttons.names[UI_OK][0], "no such button");
    key_map_set(&keys.map, &map);
    assert_int_equal(press(&keys, SDLK_RETURN, 0), UI_OK);
    assert_int_equal(press(&keys, SDLK_ESCAPE, 0), UI_BACK);
    assert_int_equal(press(&keys, SDLK_n, 0), UI_NEXT);
    assert_int_equal(press(&keys, SDLK_TAB, 0), UI_NOTHING);
    assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_A), UI_OK);
    assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_B), UI_BACK);
}

static void any_key_is_the_one_switch(void **state) {
    (void)state;
    Keys keys = {0};
    InputMap map = usual_map();
    map.any_is_ok = true;
    key_map_set(&keys.map, &map);
    assert_int_equal(press(&keys, SDLK_z, 0), UI_OK);
    assert_int_equal(press(&keys, SDLK_F7, 0), UI_OK);
    assert_int_equal(press(&keys, SDLK_ESCAPE, 0), UI_BACK);
    assert_int_equal(press(&keys, SDLK_LSHIFT, 0), UI_NOTHING);
    assert_int_equal(press(&keys, SDLK_F11, 0), UI_NOTHING);
    assert_int_equal(press(&keys, SDLK_z, KMOD_LALT), UI_NOTHING);
    assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_RIGHTSTICK), UI_OK);
}

static void while_waiting_a_key_only_tells_its_name(void **state) {
    (void)state;
    static const struct {
        SDL_Keycode code;
        Uint16 held;
        const char *name;
    } samples[] = {
        {SDLK_RETURN, 0, "return"}, {SDLK_TAB, KMOD_RSHIFT, "shift+tab"},
        {SDLK_n, 0, "n"},           {SDLK_KP_5, 0, "keypad 5"},
        {SDLK_LSHIFT, 0, ""},       {SDLK_n, KMOD_LCTRL, ""},
        {SDLK_F11, 0, ""},          {SDLK_ESCAPE, 0, "escape"},
        {SDLK_AUDIOMUTE, 0, ""},    {SDLK_PAGEDOWN, 0, "pagedown"},
    };
    InputMap map = usual_map();
    map.learn = INPUT_LEARN_KEY;
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        Keys keys = {0};
        key_map_set(&keys.map, &map);
        assert_int_equal(press(&keys, samples[i].code, samples[i].held), UI_NOTHING);
        assert_string_equal(keys.learned, samples[i].name);
    }
    Keys keys = {0};
    key_map_set(&keys.map, &map);
    assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_B), UI_BACK); /* a pad still leads out */
    map.learn = INPUT_LEARN_BUTTON;
    key_map_set(&keys.map, &map);
    assert_int_equal(push(&keys, SDL_CONTROLLER_BUTTON_DPAD_UP), UI_NOTHING);
    assert_string_equal(keys.learned, "dpup");
    assert_int_equal(press(&keys, SDLK_ESCAPE, 0), UI_BACK);
}

/* The keys that lead elsewhere still do. */
static void while_typing_letters_only_tell_their_names(void **state) {
    (void)state;
    InputMap map = usual_map();
    Keys keys = {0};
    map.learn = INPUT_LEARN_LETTERS;
    key_map_set(&keys.map, &map);
    assert_int_equal(press(&keys, SDLK_p, KMOD_LSHIFT), UI_NOTHING);
    assert_string_equal(keys.learned, "p");
    assert_int_equal(press(&keys, SDLK_BACKSPACE, 0), UI_NOTHING);
    assert_string_equal(keys.learned, "backspace");
    keys.learned[0] = '\0';
    assert_int_equal(press(&keys, SDLK_RETURN, 0), UI_OK);
    assert_int_equal(press(&keys, SDLK_ESCAPE, 0), UI_BACK);
    assert_int_equal(press(&keys, SDLK_LEFT, 0), UI_LEFT);
    assert_string_equal(keys.learned, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_usual_map_is_the_one_without_a_map),
        cmocka_unit_test(every_action_can_be_moved),
        cmocka_unit_test(names_that_nobody_knows_lock_nobody_out),
        cmocka_unit_test(any_key_is_the_one_switch),
        cmocka_unit_test(while_waiting_a_key_only_tells_its_name),
        cmocka_unit_test(while_typing_letters_only_tell_their_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
