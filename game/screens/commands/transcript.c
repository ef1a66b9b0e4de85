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

/* `  name "text"`, with the text's white space folded. */
static void append_text(Transcript *transcript, const char *name, const char *text) {
    char folded[LINE];
    if (text[0] == '\0') {
        return;
    }
    replay_fold(folded, sizeof folded, text);
    append(transcript, name);
    append(transcript, "\"");
    append(transcript, folded);
    append(transcript, "\"");
}

static void append_node(Transcript *transcript, const UiNode *node, bool focused) {
    static const char *const roles[] = {"text", "heading", "picture", "button", "choice", "switch"};
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

static void append_page(Transcript *transcript, ReplayRun *run) {
    const Ui *ui = app_ui(run->app);
    append(transcript, "  screen ");
    append(transcript, app_screen_name(run->app));
    append(transcript, "\n");
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        append_node(transcript, node, node->id != 0 && node->id == ui_focus(ui));
    }
    if (run->said[0] != '\0') {
        append_text(transcript, "  says ", run->said);
        append(transcript, "\n");
    }
    append(transcript, "\n");
}

void transcript_add(Transcript *transcript, ReplayRun *run, const char *words, bool page) {
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
