#include "ui/ui_internal.h"

#include <stdio.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/text.h>

enum { PART_SIZE = 2048 };

static void say_part(char *out, size_t size, const char *separator, const char *part) {
    if (part == NULL || part[0] == '\0') {
        return;
    }
    if (out[0] != '\0') {
        (void)text_append(out, size, separator);
    }
    (void)text_append(out, size, part);
}

static bool ends_sentence(const char *text) {
    size_t length = strlen(text);
    return length > 0 && strchr(".!?:", text[length - 1]) != NULL;
}

static void say_sentence(char *out, size_t size, const char *sentence) {
    say_part(out, size, ends_sentence(out) ? " " : ". ", sentence);
}

static const char *state_word(const UiSpeech *speech, const UiNode *node) {
    bool has_states = node->role == UI_ROLE_CHOICE || node->role == UI_ROLE_SWITCH;
    bool tells_itself = node->role == UI_ROLE_SWITCH && node->value[0] != '\0';
    if (tells_itself) {
        return NULL;
    }
    if (node->chosen) {
        return speech->chosen;
    }
    return has_states ? speech->not_chosen : NULL;
}

static void replace(char *out, size_t size, const char *name, int number) {
    char *found = strstr(out, name);
    if (found == NULL) {
        return;
    }
    char rest[64], digits[16];
    (void)text_copy(rest, sizeof rest, found + strlen(name));
    (void)snprintf(digits, sizeof digits, "%d", number);
    *found = '\0';
    (void)text_append(out, size, digits);
    (void)text_append(out, size, rest);
}

static void write_position(const UiSpeech *speech, const UiNode *node, char *out, size_t size) {
    out[0] = '\0';
    if (node->count < 2 || speech->position == NULL) {
        return;
    }
    (void)text_copy(out, size, speech->position);
    replace(out, size, "{index}", node->index);
    replace(out, size, "{count}", node->count);
}

void ui_node_speech(const Ui *ui, const UiNode *node, char *out, size_t size) {
    static const UiSpeech MUTE = {0};
    const UiSpeech *speech = ui->frame.speech != NULL ? ui->frame.speech : &MUTE;
    char position[64];
    if (size == 0) {
        return;
    }
    out[0] = '\0';
    write_position(speech, node, position, sizeof position);
    say_part(out, size, ", ", node->label);
    say_part(out, size, ", ", speech->role[node->role]);
    say_part(out, size, ", ", state_word(speech, node));
    say_part(out, size, ", ", node->disabled ? speech->unavailable : NULL);
    say_part(out, size, ", ", node->value);
    say_part(out, size, ", ", position);
}

static void say_node(Ui *ui, const UiNode *node) {
    char part[PART_SIZE];
    ui_node_speech(ui, node, part, sizeof part);
    say_sentence(ui->spoken, sizeof ui->spoken, part);
}

static void say_page(Ui *ui) {
    const UiPass *pass = ui_pass(ui);
    for (size_t i = 0; i < pass->count; i++) {
        say_node(ui, &pass->nodes[i]);
    }
}

/* It may be what was announced already. */
static bool is_in_news(const Ui *ui, const char *heading) {
    return strncmp(ui->news, heading, strlen(heading)) == 0;
}

static void say_heading(Ui *ui) {
    const UiPass *pass = ui_pass(ui);
    for (size_t i = 0; i < pass->count; i++) {
        const UiNode *node = &pass->nodes[i];
        if (node->role == UI_ROLE_HEADING) {
            if (!is_in_news(ui, node->label)) {
                say_node(ui, node);
            }
            return;
        }
    }
}

void ui_announce(Ui *ui, const char *text) {
    say_sentence(ui->news, sizeof ui->news, text);
}

static void say_news(Ui *ui) {
    uint64_t news = hash_text(HASH_START, ui->news);
    if (ui->news[0] == '\0') {
        return;
    }
    if (news != ui->announced) {
        say_sentence(ui->spoken, sizeof ui->spoken, ui->news);
    }
    ui->announced = news;
}

static uint64_t state_of(const UiNode *node) {
    return node == NULL ? 0 : hash_number(hash_text(HASH_START, node->value), node->chosen);
}

/* A press moves focus without a word: who points can see, and the widget speaks when it changes. */
static bool is_press(const Ui *ui) {
    return ui->has_event && ui->event.kind == INPUT_POINTER_DOWN;
}

static void say_focus(Ui *ui) {
    const UiNode *node = ui_pass_find(ui_pass(ui), ui->focus);
    uint64_t state = state_of(node);
    bool is_news = ui->new_screen || ui->focus != ui->said || state != ui->said_state;
    if (node != NULL && is_news && !is_press(ui)) {
        say_node(ui, node);
    }
    if (node != NULL || ui->focus == 0) {
        ui->said = ui->focus;
        ui->said_state = state;
    }
}

static bool was_asked(const Ui *ui, UiAction action) {
    return ui->has_event && ui->event.kind == INPUT_ACTION && ui->event.action == action;
}

void ui_speak(Ui *ui) {
    if (ui->new_screen) {
        say_heading(ui);
    }
    say_news(ui);
    say_focus(ui);
    if (was_asked(ui, UI_READ) || ui->read_page) {
        ui->spoken[0] = '\0';
        say_page(ui);
    }
    const UiNode *focused = ui_pass_find(ui_pass(ui), ui->focus);
    if (was_asked(ui, UI_MORE) && focused != NULL) {
        say_sentence(ui->spoken, sizeof ui->spoken, focused->hint);
    }
}

void ui_read_page(Ui *ui) {
    ui->read_page = true;
}

const char *ui_spoken(const Ui *ui) {
    return ui->spoken;
}
