/* Check-ins: the same nine words each time, so that hits can be told from habits. */
#include "screens/report_page.h"

static void put_family(const ReportPage *page, int family) {
    const Confusion *table = &page->figures->checkin.table;
    double hu = 0, chance = 0, shown = confusion_shown(table, family);
    confusion_unbiased(table, family, &hu);
    confusion_chance(table, family, &chance);
    ReportValue n = report_count(shown), hits = report_count(table->cell[family][family]);
    ReportValue said = report_count(confusion_said(table, family));
    ReportValue hu_text = report_decimal(hu), chance_text = report_decimal(chance);
    bool early = shown < FIGURES_CHECKIN_EARLY;
    report_row(page,
               (const char *[]){report_family(page, family), n.text, said.text, hits.text,
                                hu_text.text, chance_text.text,
                                early ? words_get(page->words, "report.early") : ""},
               7);
}

static void say_change(const ReportPage *page) {
    const FigureCheckin *checkin = &page->figures->checkin;
    ReportValue change = report_points(100 * checkin->change.change);
    ReportValue low = report_points(100 * checkin->change.range.low);
    ReportValue high = report_points(100 * checkin->change.range.high);
    report_say(page, checkin->changed ? "report.checkin_changed" : "report.checkin_same",
               (WordsValue[]){{"change", change.text}, {"low", low.text}, {"high", high.text}}, 3);
}

void report_checkins(const ReportPage *page) {
    static const char *const columns[] = {
        "report.col_feeling", "report.col_n",         "report.col_said",  "report.col_hits",
        "report.col_hu",      "report.col_hu_chance", "report.col_marked"};
    const FigureCheckin *checkin = &page->figures->checkin;
    report_heading(page, "report.checkin");
    if (!checkin->shown) {
        report_too_few(page, checkin->trials, FIGURES_CHECKIN_FROM);
        return;
    }
    ReportValue n = report_count(checkin->trials);
    ReportValue share = report_percent(checkin->accuracy.mean);
    ReportValue range = report_percents(checkin->accuracy.range);
    ReportValue hu = report_decimal(checkin->unbiased);
    report_say(page, "report.checkin_now",
               (WordsValue[]){
                   {"n", n.text}, {"share", share.text}, {"range", range.text}, {"hu", hu.text}},
               4);
    report_table(page, "report.checkin_table", columns, 7);
    for (int i = 0; i < checkin->table.size; i++) {
        put_family(page, i);
    }
    report_table_close(page);
    if (checkin->compared) {
        say_change(page);
    }
}
