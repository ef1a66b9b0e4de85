#include "screens/control_map.h"

#include <string.h>

#include <shoes/text.h>

static const char *const ids[INPUT_ACTIONS] = {
    [UI_NOTHING] = "",  [UI_NEXT] = "next", [UI_PREV] = "prev",   [UI_UP] = "up",
    [UI_DOWN] = "down", [UI_LEFT] = "left", [UI_RIGHT] = "right", [UI_OK] = "ok",
    [UI_BACK] = "back", [UI_MENU] = "menu", [UI_READ] = "read",   [UI_MORE] = "more"};

/* The names of platform/key_map.c's tables. */
static const InputNames usual_keys = {.names = {[UI_NEXT] = {"tab"},
                                                [UI_PREV] = {"shift+tab"},
                                                [UI_UP] = {"up"},
                                                [UI_DOWN] = {"down"},
                                                [UI_LEFT] = {"left"},
                                                [UI_RIGHT] = {"right"},
                                                [UI_OK] = {"return", "space"},
                                                [UI_BACK] = {"escape", "backspace"},
                                                [UI_MENU] = {"p", "f10"},
                                                [UI_READ] = {"r", "f1"},
                                                [UI_MORE] = {"h"}}};

static const InputNames usual_buttons = {.names = {[UI_NEXT] = {"rightshoulder"},
                                                   [UI_PREV] = {"leftshoulder"},
                                                   [UI_UP] = {"dpup"},
                                                   [UI_DOWN] = {"dpdown"},
                                                   [UI_LEFT] = {"dpleft"},
                                                   [UI_RIGHT] = {"dpright"},
                                                   [UI_OK] = {"a"},
                                                   [UI_BACK] = {"b"},
                                                   [UI_MENU] = {"start"},
                                                   [UI_READ] = {"y"},
                                                   [UI_MORE] = {"x"}}};

static const char always_back[] = "escape";

void control_map_usual_keys(InputNames *names) {
    *names = usual_keys;
}

void control_map_usual_buttons(InputNames *names) {
    *names = usual_buttons;
}

const char *control_map_id(UiAction action) {
    return ids[action];
}

UiAction control_map_find(const InputNames *names, const char *name) {
    for (int i = 0; i < INPUT_ACTIONS * INPUT_NAMES_EACH; i++) {
        const char *other = names->names[i / INPUT_NAMES_EACH][i % INPUT_NAMES_EACH];
        if (name[0] != '\0' && text_equal(other, name)) {
            return (UiAction)(i / INPUT_NAMES_EACH);
        }
    }
    return UI_NOTHING;
}

static bool must_have(UiAction action) {
    return action == UI_OK || action == UI_BACK;
}

static bool is_last(const InputNames *names, UiAction action) {
    return names->names[action][1][0] == '\0';
}

/* Nothing is left behind the end, so that maps can be compared whole. */
static void set_name(InputName to, const char *name) {
    memset(to, 0, INPUT_NAME);
    text_copy(to, INPUT_NAME, name);
}

static void take_away(InputNames *names, UiAction action, const char *name) {
    InputName *own = names->names[action];
    if (text_equal(own[0], name)) {
        memcpy(own[0], own[1], INPUT_NAME);
    }
    set_name(own[1], "");
}

/* Escape is never the one that goes. */
static void put_first(InputNames *names, UiAction action, const char *name) {
    InputName *own = names->names[action];
    if (!text_equal(own[1], always_back)) {
        memcpy(own[1], own[0], INPUT_NAME);
    }
    set_name(own[0], name);
}

ControlChange control_map_give(InputNames *names, UiAction action, const char *name,
                               UiAction *from) {
    *from = control_map_find(names, name);
    if (name[0] == '\0' || strlen(name) >= INPUT_NAME || *from == action) {
        return CONTROL_KEPT;
    }
    bool needed = must_have(*from) && is_last(names, *from);
    if (needed || text_equal(name, always_back)) {
        return CONTROL_LAST;
    }
    if (*from != UI_NOTHING) {
        take_away(names, *from, name);
    }
    put_first(names, action, name);
    return *from != UI_NOTHING ? CONTROL_MOVED : CONTROL_TAKEN;
}

/* --- the file --- */

static bool is_name(const cJSON *item) {
    return cJSON_IsString(item) && item->valuestring[0] != '\0' &&
           strlen(item->valuestring) < INPUT_NAME;
}

/* False: something in the list is no name, or too much. */
static bool read_list(const cJSON *list, InputName out[INPUT_NAMES_EACH]) {
    int count = 0;
    const cJSON *item = NULL;
    memset(out, 0, INPUT_NAMES_EACH * sizeof(InputName));
    cJSON_ArrayForEach(item, list) {
        if (count == INPUT_NAMES_EACH || !is_name(item)) {
            return false;
        }
        text_copy(out[count++], INPUT_NAME, item->valuestring);
    }
    return cJSON_IsArray(list);
}

/* Does each name stand at one place, and has everybody what they need? */
static bool is_sound(const InputNames *names, const InputNames *usual) {
    for (int i = 0; i < INPUT_ACTIONS * INPUT_NAMES_EACH; i++) {
        UiAction action = (UiAction)(i / INPUT_NAMES_EACH);
        const InputName *own = names->names[action];
        if (own[i % INPUT_NAMES_EACH][0] != '\0' &&
            control_map_find(names, own[i % INPUT_NAMES_EACH]) != action) {
            return false;
        }
        if (must_have(action) && own[0][0] == '\0') {
            return false;
        }
    }
    bool has_escape = control_map_find(usual, always_back) == UI_BACK;
    return !has_escape || control_map_find(names, always_back) == UI_BACK;
}

void control_map_read(const cJSON *object, InputNames *names) {
    InputNames read = *names;
    for (int i = UI_NEXT; i < INPUT_ACTIONS; i++) {
        InputName list[INPUT_NAMES_EACH];
        if (read_list(cJSON_GetObjectItemCaseSensitive(object, ids[i]), list)) {
            memcpy(read.names[i], list, sizeof list);
        }
    }
    if (is_sound(&read, names)) {
        *names = read;
    }
}

cJSON *control_map_write(const InputNames *names) {
    cJSON *object = cJSON_CreateObject();
    for (int i = UI_NEXT; i < INPUT_ACTIONS; i++) {
        cJSON *list = cJSON_AddArrayToObject(object, ids[i]);
        for (int k = 0; k < INPUT_NAMES_EACH && names->names[i][k][0] != '\0'; k++) {
            cJSON_AddItemToArray(list, cJSON_CreateString(names->names[i][k]));
        }
    }
    return object;
}
