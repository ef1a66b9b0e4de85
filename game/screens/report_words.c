/* Words and families: what was told apart, what was mixed up, what was said too often, what was
 * met. */
#include <stdio.h>

#include <shoes/text.h>

#include "screens/report_page.h"

enum { OVERUSE_ROWS = 8, STYLE = 64 };

static const char *const SHARE_COLUMNS[] = {"report.col_feeling", "report.col_n",
                                            "report.col_hits",    "report.col_share",
                                            "report.col_range",   "report.col_drawn"};

static void put_share_row(const ReportPage *page, const char *name, const FigureMean *mean) {
    report_row_open(page, name);
    report_count_cell(page, mean->count);
    report_count_cell(page, mean->sum);
    report_mean_cells(page, mean);
    report_row_close(page);
}

void report_families(const ReportPage *page) {
    const Figures *figures = page->figures;
    report_heading(page, "report.families");
    if (figures->stage == FIGURE_COUNTS) {
        report_too_few(page, figures->accuracy.count, FIGURES_WORDS_FROM);
        return;
    }
    report_table(page, "report.families_table", SHARE_COLUMNS, 6);
    for (int i = 0; i < figures->families.size; i++) {
        put_share_row(page, report_family(page, i), &figures->family[i]);
    }
    report_table_close(page);
}

/* --- the heat map --- */

static void put_heat_cell(const ReportPage *page, double count, double row, bool same) {
    char style[STYLE];
    ReportValue text = report_count(count);
    double share = row > 0 ? count / row : 0;
    snprintf(style, sizeof style, "background: rgba(var(--heat), %.2f)", 0.55 * share);
    page_html_open_with(page->html, "td",
                        (PageAttribute[]){{"style", style}, {"class", same ? "same" : "other"}}, 2);
    page_html_words(page->html, count > 0 ? text.text : "");
    page_html_close(page->html, "td");
}

static void put_heat_row(const ReportPage *page, const Confusion *table, int row) {
    ReportValue shown = report_count(confusion_shown(table, row));
    report_row_open(page, report_family(page, row));
    for (int i = 0; i < table->size; i++) {
        put_heat_cell(page, table->cell[row][i], confusion_shown(table, row), i == row);
    }
    report_cell(page, shown.text);
    report_row_close(page);
}

static void put_heat_head(const ReportPage *page, const Confusion *table, const char *name) {
    page_html_open(page->html, "tr", NULL);
    page_html_open_with(page->html, "th", (PageAttribute[]){{"scope", "col"}}, 1);
    page_html_words(page->html, words_get(page->words, "report.heat_corner"));
    page_html_close(page->html, "th");
    for (int i = 0; i <= table->size; i++) {
        page_html_open_with(page->html, "th", (PageAttribute[]){{"scope", "col"}}, 1);
        page_html_words(page->html, i < table->size ? report_family(page, i) : name);
        page_html_close(page->html, "th");
    }
    page_html_close(page->html, "tr");
}

static void put_heat(const ReportPage *page, const Confusion *table) {
    page_html_open(page->html, "table", "heat");
    page_html_text(page->html, "caption", NULL, words_get(page->words, "report.heat_table"));
    page_html_open(page->html, "thead", NULL);
    put_heat_head(page, table, words_get(page->words, "report.heat_all"));
    page_html_close(page->html, "thead");
    page_html_open(page->html, "tbody", NULL);
    for (int row = 0; row < table->size; row++) {
        put_heat_row(page, table, row);
    }
    report_table_close(page);
}

void report_mixups(const ReportPage *page) {
    const Figures *figures = page->figures;
    report_heading(page, "report.mixups");
    if (figures->stage == FIGURE_COUNTS) {
        report_too_few(page, figures->accuracy.count, FIGURES_WORDS_FROM);
        return;
    }
    for (int i = 0; i < figures->mixup_count; i++) {
        const FigureMixup *mixup = &figures->mixups[i];
        ReportValue n = report_count(mixup->count);
        report_say(page, mixup->close ? "report.mixup_close" : "report.mixup",
                   (WordsValue[]){{"truth", report_word(page, mixup->truth)},
                                  {"guess", report_word(page, mixup->guess)},
                                  {"n", n.text}},
                   3);
    }
    put_heat(page, &figures->families);
}

/* --- said too often --- */

/* The largest shares first; among equals the book's order. */
static int find_overused(const ReportPage *page, int *out) {
    const FigureMean *all = page->figures->overuse;
    int count = 0;
    for (int i = 0; i < page->report->library->feelings.count; i++) {
        int at = count;
        if (!all[i].shown || !(all[i].sum > 0)) {
            continue;
        }
        while (at > 0 && all[out[at - 1]].mean < all[i].mean) {
            if (at < OVERUSE_ROWS) {
                out[at] = out[at - 1];
            }
            at--;
        }
        if (at < OVERUSE_ROWS) {
            out[at] = i;
            count += count < OVERUSE_ROWS;
        }
    }
    return count;
}

void report_overuse(const ReportPage *page) {
    static const char *const columns[] = {"report.col_word",   "report.col_chances",
                                          "report.col_chosen", "report.col_share",
                                          "report.col_range",  "report.col_drawn"};
    int words[OVERUSE_ROWS], count = find_overused(page, words);
    report_heading(page, "report.overuse");
    if (count == 0) {
        report_say(page, "report.overuse_none", NULL, 0);
        return;
    }
    report_table(page, "report.overuse_table", columns, 6);
    for (int i = 0; i < count; i++) {
        put_share_row(page, report_word(page, words[i]), &page->figures->overuse[words[i]]);
    }
    report_table_close(page);
}

/* --- met --- */

enum { LIST = 2048 };

/* "sad (3), angry (5)": those of one box. */
static void list_box(const ReportPage *page, int box, bool due, char *out, size_t size) {
    const Figures *figures = page->figures;
    out[0] = '\0';
    for (int i = 0; i < page->report->library->feelings.count; i++) {
        bool here = figures->boxes.words[i].box == box && figures->met[i] > 0;
        if (here && wordbox_due(&figures->boxes, i) == due) {
            ReportValue met = report_count(figures->met[i]);
            text_append(out, size, out[0] != '\0' ? ", " : "");
            text_append(out, size, report_word(page, i));
            text_append(out, size, " (");
            text_append(out, size, met.text);
            text_append(out, size, ")");
        }
    }
}

void report_met(const ReportPage *page) {
    static const char *const columns[] = {"report.col_box", "report.col_due", "report.col_later"};
    char due[LIST], later[LIST];
    report_heading(page, "report.met");
    page_html_open(page->html, "div", "text");
    report_table(page, "report.met_table", columns, 3);
    for (int box = 1; box <= WORDBOX_BOXES; box++) {
        ReportValue number = report_count(box);
        list_box(page, box, true, due, sizeof due);
        list_box(page, box, false, later, sizeof later);
        report_row(page, (const char *[]){number.text, due, later}, 3);
    }
    report_table_close(page);
    page_html_close(page->html, "div");
}
