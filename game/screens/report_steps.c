/* The steps around the guess: clues, sureness, strength, asking, me and them. */
#include "screens/report_page.h"

void report_clues(const ReportPage *page) {
    static const char *const columns[] = {"report.col_clue",  "report.col_looked",
                                          "report.col_named", "report.col_credit",
                                          "report.col_range", "report.col_drawn"};
    static const char *const names[CLUE_COUNT] = {"clue.face", "clue.body", "clue.voice",
                                                  "clue.words", "clue.situation"};
    report_heading(page, "report.clues");
    report_table(page, "report.clues_table", columns, 6);
    for (int i = 0; i < CLUE_COUNT; i++) {
        report_row_open(page, words_get(page->words, names[i]));
        report_count_cell(page, page->figures->looked[i]);
        report_count_cell(page, page->figures->told[i].count);
        report_mean_cells(page, &page->figures->told[i]);
        report_row_close(page);
    }
    report_table_close(page);
}

void report_sureness(const ReportPage *page) {
    static const char *const columns[] = {"report.col_sure", "report.col_n", "report.col_credit",
                                          "report.col_range", "report.col_drawn"};
    static const char *const names[SURE_COUNT] = {"sure.maybe", "sure.think", "sure.sure"};
    report_heading(page, "report.sure");
    report_table(page, "report.sure_table", columns, 5);
    for (int i = 0; i < SURE_COUNT; i++) {
        report_row_open(page, words_get(page->words, names[i]));
        report_count_cell(page, page->figures->sure[i].count);
        report_mean_cells(page, &page->figures->sure[i]);
        report_row_close(page);
    }
    report_table_close(page);
}

static const char *leaning(double bias) {
    if (bias > 0.25) {
        return "report.strength_bigger";
    }
    return bias < -0.25 ? "report.strength_smaller" : "report.strength_even";
}

void report_strengths(const ReportPage *page) {
    const Figures *figures = page->figures;
    report_heading(page, "report.strength");
    if (!figures->strength_shown) {
        report_too_few(page, figures->strength.count, STRENGTH_SHOWN);
        return;
    }
    ReportValue n = report_count(figures->strength.count);
    ReportValue bias = report_signed(figures->strength_bias);
    ReportValue distance = report_decimal(figures->strength_distance);
    ReportValue tracking = report_decimal(figures->strength_tracking);
    report_say(page, leaning(figures->strength_bias),
               (WordsValue[]){{"n", n.text}, {"bias", bias.text}, {"distance", distance.text}}, 3);
    if (figures->has_tracking) {
        report_say(page, "report.strength_tracking", (WordsValue[]){{"r", tracking.text}}, 1);
    }
}

static void say_after_unsure(const ReportPage *page) {
    const FigureMean *unsure = &page->figures->asking.unsure;
    ReportValue n = report_count(unsure->count), share = report_percent(unsure->mean);
    ReportValue range = report_percents(unsure->range);
    if (unsure->shown) {
        report_say(page, "report.asking_unsure",
                   (WordsValue[]){{"n", n.text}, {"share", share.text}, {"range", range.text}}, 3);
    }
}

void report_asking(const ReportPage *page) {
    const FigureAsking *asking = &page->figures->asking;
    report_heading(page, "report.asking");
    if (!asking->shown) {
        report_too_few(page, asking->count, FIGURES_GAIN_FROM);
    } else {
        ReportValue n = report_count(asking->count);
        ReportValue before = report_percent(asking->before), after = report_percent(asking->after);
        ReportValue better = report_count(asking->better), worse = report_count(asking->worse);
        ReportValue same = report_count(asking->same);
        ReportValue gain = report_points(100 * asking->gain);
        report_say(page, "report.asking_gain",
                   (WordsValue[]){{"n", n.text},
                                  {"before", before.text},
                                  {"after", after.text},
                                  {"gain", gain.text},
                                  {"better", better.text},
                                  {"same", same.text},
                                  {"worse", worse.text}},
                   7);
    }
    say_after_unsure(page);
}

static void say_orders(const ReportPage *page) {
    const FigureProjection *found = &page->figures->projection;
    ReportValue first = report_count(found->first), last = report_count(found->last);
    ReportValue least = report_count(PROJECTION_ORDER);
    report_say(page, "report.projection_orders",
               (WordsValue[]){{"first", first.text}, {"last", last.text}, {"least", least.text}},
               3);
}

static void say_slope(const ReportPage *page, const char *key, bool has, int count, double slope) {
    ReportValue n = report_count(count), value = report_decimal(slope);
    if (has && count >= PROJECTION_SHOWN) {
        report_say(page, key, (WordsValue[]){{"n", n.text}, {"slope", value.text}}, 2);
    }
}

void report_projection(const ReportPage *page) {
    const FigureProjection *found = &page->figures->projection;
    report_heading(page, "report.projection");
    if (found->sums.count < PROJECTION_SHOWN) {
        report_too_few(page, found->sums.count, PROJECTION_SHOWN);
        return;
    }
    say_orders(page);
    if (!found->shown) {
        return;
    }
    ReportValue n = report_count(found->sums.count), rate = report_percent(found->rate);
    ReportValue accuracy = report_percent(found->accuracy);
    ReportValue chance = report_percent(found->sums.by_chance / found->sums.count);
    report_say(page, "report.projection_rate",
               (WordsValue[]){{"n", n.text},
                              {"rate", rate.text},
                              {"accuracy", accuracy.text},
                              {"chance", chance.text}},
               4);
    say_slope(page, "report.projection_valence", found->has_valence, found->valence_count,
              found->valence);
    say_slope(page, "report.projection_strength", found->has_strength, found->strength_count,
              found->strength);
}
