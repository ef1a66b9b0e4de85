#include <stdio.h>
#include <string.h>

#include <shoes/score.h>
#include <shoes/text.h>

#include "screens/commands/replay.h"

static bool fail_expect(ReplayRun *run, const char *what, const char *wanted, const char *found) {
    char expected[REPLAY_EXPECTED];
    snprintf(expected, sizeof expected, "%s \"%.240s\"", what, wanted);
    return replay_fail(run, expected, found);
}

static bool expect_screen(ReplayRun *run, const char *name) {
    const char *shown = app_screen_name(run->app);
    return text_equal(shown, name) || fail_expect(run, "screen", name, shown);
}

static void add_text(char *out, size_t size, const char *text) {
    if (text[0] != '\0') {
        text_append(out, size, out[0] != '\0' ? " | " : "");
        text_append(out, size, text);
    }
}

static bool expect_text(ReplayRun *run, const char *piece) {
    const Ui *ui = app_ui(run->app);
    char found[REPLAY_FOUND] = "";
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        if (replay_contains(node->label, piece) || replay_contains(node->value, piece)) {
            return true;
        }
        add_text(found, sizeof found, node->label);
        add_text(found, sizeof found, node->value);
    }
    return fail_expect(run, "text", piece, found[0] != '\0' ? found : "no text");
}

static bool expect_focus(ReplayRun *run, const char *label) {
    const Ui *ui = app_ui(run->app);
    const char *found = "nothing";
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        if (node->id != 0 && node->id == ui_focus(ui)) {
            found = node->label;
        }
    }
    return replay_same(found, label) || fail_expect(run, "focus on", label, found);
}

static bool expect_says(ReplayRun *run, const char *piece) {
    return replay_contains(run->said, piece) ||
           fail_expect(run, "to hear", piece, run->said[0] != '\0' ? run->said : "nothing");
}

static bool expect_credit(ReplayRun *run, uint64_t quarters) {
    static const char *const names[] = {"0", "0.25", "0.5", "0.75", "1"};
    const Visit *visit = app_visit(run->app);
    const StoryShoes *shoes = visit_shoes(visit);
    if (shoes == NULL || !visit_answer(visit)->guessed) {
        return fail_expect(run, "credit", names[quarters], "no guess");
    }
    double credit = score_credit(app_feelings(run->app), shoes, &visit_answer(visit)->last);
    int there = (int)(credit * 4 + 0.5);
    return there == (int)quarters || fail_expect(run, "credit", names[quarters], names[there]);
}

bool replay_expect(ReplayRun *run, const ReplayStep *step) {
    switch (step->kind) {
    case REPLAY_EXPECT_SCREEN:
        return expect_screen(run, step->text);
    case REPLAY_EXPECT_TEXT:
        return expect_text(run, step->text);
    case REPLAY_EXPECT_FOCUS:
        return expect_focus(run, step->text);
    case REPLAY_EXPECT_SAYS:
        return expect_says(run, step->text);
    case REPLAY_EXPECT_CREDIT:
        return expect_credit(run, step->number);
    case REPLAY_SEED:
    case REPLAY_STORY:
    case REPLAY_PRESS:
    case REPLAY_TYPE:
    case REPLAY_SEAT:
    case REPLAY_WAIT:
    case REPLAY_RESIZE:
    case REPLAY_SHOT:
        break;
    }
    return true;
}
