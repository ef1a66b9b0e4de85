#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/commands/replay.h"

enum { FOLDED = 2048 };

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void replay_fold(char *out, size_t size, const char *text) {
    size_t length = 0;
    bool gap = false;
    for (; *text != '\0' && length + 2 < size; text++) {
        if (is_space(*text)) {
            gap = length > 0;
            continue;
        }
        if (gap) {
            out[length++] = ' ';
            gap = false;
        }
        out[length++] = *text;
    }
    out[length] = '\0';
}

bool replay_same(const char *a, const char *b) {
    char first[FOLDED];
    char second[FOLDED];
    replay_fold(first, sizeof first, a);
    replay_fold(second, sizeof second, b);
    return text_equal(first, second);
}

bool replay_contains(const char *text, const char *piece) {
    char all[REPLAY_SAID];
    char part[FOLDED];
    replay_fold(all, sizeof all, text);
    replay_fold(part, sizeof part, piece);
    return strstr(all, part) != NULL;
}

bool replay_fail(ReplayRun *run, const char *expected, const char *found) {
    text_copy(run->expected, sizeof run->expected, expected);
    text_copy(run->found, sizeof run->found, found);
    return false;
}

static bool is_wanted(const UiNode *node, const char *label, const char *group) {
    return (node->can_focus || node->disabled) && replay_same(node->label, label) &&
           (group == NULL || replay_same(node->group, group));
}

static void add_control(char *out, size_t size, const UiNode *node) {
    char control[FOLDED];
    snprintf(control, sizeof control, "%s\"%s\"%s%s%s%s", out[0] != '\0' ? ", " : "", node->label,
             node->group[0] != '\0' ? " in \"" : "", node->group,
             node->group[0] != '\0' ? "\"" : "", node->disabled ? " (unavailable)" : "");
    text_append(out, size, control);
}

/* All controls that are there, for whoever has to mend the script. */
static void list_controls(ReplayRun *run, char *out, size_t size) {
    const Ui *ui = app_ui(run->app);
    out[0] = '\0';
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        if (node->can_focus || node->disabled) {
            add_control(out, size, node);
        }
    }
    text_append(out, size, out[0] == '\0' ? "nothing to press" : "");
}

static const UiNode *not_one(ReplayRun *run, const char *label, const char *group, int count) {
    char expected[REPLAY_EXPECTED];
    char found[REPLAY_FOUND];
    snprintf(expected, sizeof expected, "%s \"%.120s\"%s%.80s%s to press",
             count == 0 ? "a control" : "exactly one control", label, group != NULL ? " in \"" : "",
             group != NULL ? group : "", group != NULL ? "\"" : "");
    list_controls(run, found, sizeof found);
    replay_fail(run, expected, found);
    return NULL;
}

const UiNode *replay_find(ReplayRun *run, const char *label, const char *group) {
    const Ui *ui = app_ui(run->app);
    const UiNode *found = NULL;
    int count = 0;
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (is_wanted(ui_node(ui, i), label, group)) {
            found = ui_node(ui, i);
            count++;
        }
    }
    if (count != 1) {
        return not_one(run, label, group, count);
    }
    if (found->disabled) {
        return not_one(run, label, group, 0);
    }
    return found;
}
