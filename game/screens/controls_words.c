#include <stdio.h>

#include <shoes/text.h>

#include "screens/control_map.h"
#include "screens/controls_inside.h"

bool controls_of_keys(const App *app) {
    return app->controls.view != CONTROLS_BUTTONS;
}

InputNames *controls_names(App *app) {
    return controls_of_keys(app) ? &app->settings.keys : &app->settings.buttons;
}

const char *controls_action(const App *app, UiAction action) {
    char key[64];
    snprintf(key, sizeof key, "action.%s", control_map_id(action));
    return app_text(app, key);
}

/* Keys of texts know neither spaces nor plus signs. */
static void fold(char *text) {
    for (; *text != '\0'; text++) {
        *text = (char)(*text == ' ' || *text == '+' ? '_' : *text);
    }
}

/* What has no words of its own is called as it is: "f" is F. */
void controls_name(const App *app, char *out, size_t size, const char *name, bool buttons) {
    char folded[INPUT_NAME], key[64];
    text_copy(folded, sizeof folded, name);
    fold(folded);
    if (buttons) {
        snprintf(key, sizeof key, "pad.%s", folded);
    } else {
        snprintf(key, sizeof key, "key.%s", folded);
    }
    bool known = words_has(&app->library.words, key);
    text_copy(out, size, known ? app_text(app, key) : name);
    if (!known && out[0] >= 'a' && out[0] <= 'z') {
        out[0] = (char)(out[0] - 'a' + 'A');
    }
}

void controls_both(const App *app, char *out, size_t size, const InputNames *names, UiAction action,
                   bool buttons) {
    char first[WORDS_LINE], second[WORDS_LINE];
    const InputName *own = names->names[action];
    controls_name(app, first, sizeof first, own[0], buttons);
    controls_name(app, second, sizeof second, own[1], buttons);
    if (own[0][0] == '\0') {
        text_copy(out, size, app_text(app, "controls.none"));
    } else if (own[1][0] == '\0') {
        text_copy(out, size, first);
    } else {
        words_fill(out, size, app_text(app, "controls.two_names"),
                   (WordsValue[]){{"first", first}, {"second", second}}, 2);
    }
}
