#include "screens/commands/transcript.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>

enum { ROOM_FIRST = 16384, LINE = 2048 };

static void append(Transcript *transcript, const char *text) {
    size_t length = strlen(text);
    if (transcript->length + length + 1 > transcript->room) {
        size_t room = transcript->room == 0 ? ROOM_FIRST : transcript->room;
        while (room < transcript->length + length + 1) {
            room *= 2;
        }
        char *bytes = realloc(transcript->bytes, room);
        if (bytes == NULL) {
            memory_exit();
        }
        transcript->bytes = bytes;
        transcript->room = room;
    }
    memcpy(transcript->bytes + transcript->length, text, length + 1);
    transcript->length += length;
}

/* As a script says it: \ before a quote and before itself. */
static void append_quoted(Transcript *transcript, const char *text) {
    append(transcript, "\"");
    for (const char *at = text; *at != '\0'; at++) {
        append(transcript, *at == '"' || *at == '\\' ? "\\" : "");
        append(transcript, (char[2]){*at, '\0'});
    }
    append(transcript, "\"");
}

/* `  name "text"`, with the text's white space folded. */
static void append_text(Transcript *transcript, const char *name, const char *text) {
    char folded[LINE];
    if (text[0] == '\0') {
        return;
    }
    replay_fold(folded, sizeof folded, text);
    append(transcript, name);
    append_quoted(transcript, folded);
}

static void append_node(Transcript *transcript, const UiNode *node, bool focused) {
    static const char *const roles[UI_ROLE_SLIDER + 1] = {"text",   "heading", "picture", "button",
                                                          "choice", "switch",  "slider"};
    char place[64];
    append(transcript, focused ? "> " : "  ");
    append(transcript, roles[node->role]);
    append_text(transcript, " ", node->label);
    append_text(transcript, " value ", node->value);
    append_text(transcript, " in ", node->group);
    if (node->index > 0) {
        snprintf(place, sizeof place, " %d of %d", node->index, node->count);
        append(transcript, place);
    }
    append(transcript, node->chosen ? " chosen" : "");
    append(transcript, node->disabled ? " unavailable" : "");
    append(transcript, "\n");
}

/* Waiting and another size of window say nothing by themselves: only what was not told before. */
static void append_said(Transcript *transcript, const char *said) {
    const char *fresh = said + transcript->told;
    if (fresh[0] != '\0') {
        append_text(transcript, "  says ", fresh);
        append(transcript, "\n");
    }
    transcript->told += strlen(fresh);
}

/* As replay_step empties it. */
static bool empties_said(const char *words) {
    return strncmp(words, "press ", 6) == 0 || strncmp(words, "story ", 6) == 0 ||
           strncmp(words, "seat ", 5) == 0;
}

static void append_page(Transcript *transcript, ReplayRun *run) {
    const Ui *ui = app_ui(run->app);
    append(transcript, "  screen ");
    append(transcript, app_screen_name(run->app));
    append(transcript, "\n");
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        append_node(transcript, node, node->id != 0 && node->id == ui_focus(ui));
    }
    append_said(transcript, run->said);
    append(transcript, "\n");
}

void transcript_add(Transcript *transcript, ReplayRun *run, const char *words, bool page) {
    if (empties_said(words) || strlen(run->said) < transcript->told) {
        transcript->told = 0;
    }
    append(transcript, words);
    append(transcript, "\n");
    if (page) {
        append_page(transcript, run);
    }
}

void transcript_free(Transcript *transcript) {
    free(transcript->bytes);
    *transcript = (Transcript){0};
}
