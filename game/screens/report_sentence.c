/* The report's first sentences, for the page and for the desk. */
#include "screens/report_page.h"

void report_lead_text(const Words *words, const Figures *figures, char *out, size_t size) {
    ReportValue from = report_day(figures->first_date), to = report_day(figures->last_date);
    ReportValue visits = report_count(figures->visits), pairs = report_count(figures->pairs);
    ReportValue n = report_count(figures->accuracy.count), unsure = report_count(figures->unsure);
    const char *key = figures->pairs == 0        ? "report.nothing"
                      : figures->first_date == 0 ? "report.lead_undated"
                                                 : "report.lead";
    words_fill(out, size, words_get(words, key),
               (WordsValue[]){{"from", from.text},
                              {"to", to.text},
                              {"visits", visits.text},
                              {"pairs", pairs.text},
                              {"n", n.text},
                              {"unsure", unsure.text}},
               6);
}

static const char *naming_key(const Figures *figures) {
    static const char *const bands[] = {"report.band_finding", "report.band_mixed",
                                        "report.band_often"};
    if (figures->stage == FIGURE_COUNTS) {
        return "report.too_few";
    }
    return figures->stage == FIGURE_WORDS ? bands[figures->band] : "report.credit";
}

void report_naming_text(const Words *words, const Figures *figures, char *out, size_t size) {
    const FigureMean *mean = &figures->accuracy;
    ReportValue n = report_count(mean->count), least = report_count(FIGURES_WORDS_FROM);
    ReportValue share = report_percent(mean->mean), chance = report_percent(figures->chance);
    ReportValue low = report_percent(mean->range.low), high = report_percent(mean->range.high);
    words_fill(out, size, words_get(words, naming_key(figures)),
               (WordsValue[]){{"n", n.text},
                              {"least", least.text},
                              {"share", share.text},
                              {"low", low.text},
                              {"high", high.text},
                              {"chance", chance.text}},
               6);
}

void report_losses_text(const Words *words, const Report *report, char *out, size_t size) {
    ReportValue lines = report_count(report->broken), files = report_count(report->unread);
    out[0] = '\0';
    if (report->broken + report->unread > 0) {
        words_fill(out, size, words_get(words, "report.losses"),
                   (WordsValue[]){{"lines", lines.text}, {"files", files.text}}, 2);
    }
}
