/* What the desk says of a player: the report's first sentences. */
#include <shoes/text.h>

#include "screens/desk.h"
#include "screens/report_page.h"

/* What the report says first, in the same words. */
static void add_line(const App *app, char *out, const char *key, const WordsValue *values,
                     size_t count) {
    char line[WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, key), values, count);
    text_append(out, DESK_TEXT, out[0] != '\0' ? "\n" : "");
    text_append(out, DESK_TEXT, line);
}

static void add_lead(const App *app, const Figures *figures, char *out) {
    ReportValue from = report_day(figures->first_date), to = report_day(figures->last_date);
    ReportValue visits = report_count(figures->visits), pairs = report_count(figures->pairs);
    ReportValue n = report_count(figures->accuracy.count), unsure = report_count(figures->unsure);
    add_line(app, out, report_lead_key(figures),
             (WordsValue[]){{"from", from.text},
                            {"to", to.text},
                            {"visits", visits.text},
                            {"pairs", pairs.text},
                            {"n", n.text},
                            {"unsure", unsure.text}},
             6);
}

static void add_naming(const App *app, const Figures *figures, char *out) {
    static const char *const bands[] = {"report.band_finding", "report.band_mixed",
                                        "report.band_often"};
    const FigureMean *mean = &figures->accuracy;
    ReportValue n = report_count(mean->count), least = report_count(FIGURES_WORDS_FROM);
    ReportValue share = report_percent(mean->mean), chance = report_percent(figures->chance);
    ReportValue low = report_percent(mean->range.low), high = report_percent(mean->range.high);
    if (figures->stage == FIGURE_COUNTS) {
        add_line(app, out, "report.too_few", (WordsValue[]){{"n", n.text}, {"least", least.text}},
                 2);
    } else if (figures->stage == FIGURE_WORDS) {
        add_line(app, out, bands[figures->band], (WordsValue[]){{"n", n.text}}, 1);
    } else {
        add_line(app, out, "report.credit",
                 (WordsValue[]){{"n", n.text},
                                {"share", share.text},
                                {"low", low.text},
                                {"high", high.text},
                                {"chance", chance.text}},
                 5);
    }
}

static void add_losses(const App *app, const Report *report, char *out) {
    ReportValue lines = report_count(report->broken), files = report_count(report->unread);
    if (report->broken + report->unread > 0) {
        add_line(app, out, "report.losses",
                 (WordsValue[]){{"lines", lines.text}, {"files", files.text}}, 2);
    }
}

void desk_text(const App *app, char *out) {
    const Report *report = app->desk.report;
    text_copy(out, DESK_TEXT, app->desk.said);
    if (report == NULL) {
        add_line(app, out, "desk.reading", NULL, 0);
        return;
    }
    add_lead(app, report->figures, out);
    add_losses(app, report, out);
    if (report->figures->pairs > 0) {
        add_naming(app, report->figures, out);
    }
    add_line(app, out, "desk.note", NULL, 0);
}
