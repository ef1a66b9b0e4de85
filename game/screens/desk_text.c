/* What the desk says of a player: the report's first sentences. */
#include <shoes/text.h>

#include "screens/desk.h"
#include "screens/report_page.h"

static void add_line(char *out, const char *line) {
    if (line[0] != '\0') {
        text_append(out, DESK_TEXT, out[0] != '\0' ? "\n" : "");
        text_append(out, DESK_TEXT, line);
    }
}

/* What was not saved lies nowhere. */
const char *desk_said(const App *app) {
    bool failed = app->save_failed && app->desk.said[0] != '\0';
    return failed ? app_text(app, "notice.save_failed") : app->desk.said;
}

void desk_text(const App *app, char *out) {
    const Report *report = app->desk.report;
    const Words *words = &app->library.words;
    char line[WORDS_LINE];
    text_copy(out, DESK_TEXT, desk_said(app));
    if (report == NULL) {
        add_line(out, app_text(app, "desk.reading"));
        return;
    }
    report_lead_text(words, report->figures, line, sizeof line);
    add_line(out, line);
    report_losses_text(words, report, line, sizeof line);
    add_line(out, line);
    if (report->figures->pairs > 0) {
        report_naming_text(words, report->figures, line, sizeof line);
        add_line(out, line);
    }
    add_line(out, app_text(app, "desk.note"));
}
