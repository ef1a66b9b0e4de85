/* What is played, as lines of a replay script. */
#include <inttypes.h>
#include <stdio.h>

#include <shoes/text.h>

#include "screens/app_inside.h"

void app_record_begin(App *app) {
    app->record[0] = '\0';
    if (!app->recording) {
        snprintf(app->record, sizeof app->record, "seed %" PRIu64 "\n", app->seed);
        app->recording = true;
    }
}

/* In quotes, as a script writes it. */
static void record_text(App *app, const char *before, const char *text) {
    char quoted[600];
    size_t length = 0;
    for (; *text != '\0' && length + 3 < sizeof quoted; text++) {
        if (*text == '"' || *text == '\\') {
            quoted[length++] = '\\';
        }
        quoted[length++] = *text == '\n' ? ' ' : *text;
    }
    quoted[length] = '\0';
    text_append(app->record, sizeof app->record, before);
    text_append(app->record, sizeof app->record, quoted);
    text_append(app->record, sizeof app->record, "\"");
}

void app_record_press(App *app) {
    const UiNode *node = ui_activated(app->ui);
    if (node == NULL) {
        return;
    }
    record_text(app, "press \"", node->label);
    if (node->group[0] != '\0') {
        record_text(app, " in \"", node->group);
    }
    text_append(app->record, sizeof app->record, "\n");
}

const char *app_recorded(const App *app) {
    return app->record;
}
