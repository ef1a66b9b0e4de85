#include "screens/report_page.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

enum { BAR_W = 160, BAR_H = 16, NUMBER = 64 };

__attribute__((format(printf, 1, 2))) static ReportValue value_of(const char *format, ...) {
    ReportValue value;
    va_list values;
    va_start(values, format);
    vsnprintf(value.text, sizeof value.text, format, values);
    va_end(values);
    return value;
}

ReportValue report_percent(double share) {
    return value_of("%.0f %%", 100 * share);
}

/* A minus sign as long as a plus; no "-0.00". */
ReportValue report_decimal(double value) {
    double rounded = round(value * 100) / 100;
    bool below = rounded < 0;
    return value_of("%s%.2f", below ? "\xE2\x88\x92" : "", fabs(rounded));
}

ReportValue report_signed(double value) {
    double rounded = round(value * 100) / 100;
    const char *sign = rounded < 0 ? "\xE2\x88\x92" : "+";
    return value_of("%s%.2f", rounded == 0 ? "" : sign, fabs(rounded));
}

ReportValue report_points(double value) {
    double rounded = round(10 * value) / 10;
    const char *sign = rounded < 0 ? "\xE2\x88\x92" : "+";
    return value_of("%s%.1f", rounded == 0 ? "" : sign, fabs(rounded));
}

ReportValue report_count(double value) {
    return value_of("%.0f", value);
}

ReportValue report_percents(Interval range) {
    return value_of("%.0f\xE2\x80\x93%.0f %%", 100 * range.low, 100 * range.high);
}

ReportValue report_day(int date) {
    ReportValue value = {"\xE2\x80\x93"};
    if (date > 0) {
        report_date(date, value.text);
    }
    return value;
}

const char *report_word(const ReportPage *page, int feeling) {
    char key[NUMBER];
    const FeelingBook *feelings = &page->report->library->feelings;
    snprintf(key, sizeof key, "feeling.%s.word", feelings->feelings[feeling].id);
    return words_get(page->words, key);
}

const char *report_family(const ReportPage *page, int family) {
    return report_word(page, page->report->library->feelings.families[family].head);
}

void report_heading(const ReportPage *page, const char *key) {
    page_html_text(page->html, "h2", NULL, words_get(page->words, key));
}

void report_say(const ReportPage *page, const char *key, const WordsValue *values, size_t count) {
    char line[WORDS_LINE];
    words_fill(line, sizeof line, words_get(page->words, key), values, count);
    page_html_text(page->html, "p", NULL, line);
}

void report_too_few(const ReportPage *page, int count, int least) {
    ReportValue least_text = report_count(least), count_text = report_count(count);
    report_say(page, "report.too_few",
               (WordsValue[]){{"least", least_text.text}, {"n", count_text.text}}, 2);
}

void report_table(const ReportPage *page, const char *caption, const char *const *columns,
                  size_t count) {
    page_html_open(page->html, "table", NULL);
    page_html_text(page->html, "caption", NULL, words_get(page->words, caption));
    page_html_open(page->html, "thead", NULL);
    page_html_open(page->html, "tr", NULL);
    for (size_t i = 0; i < count; i++) {
        page_html_open_with(page->html, "th", (PageAttribute[]){{"scope", "col"}}, 1);
        page_html_words(page->html, words_get(page->words, columns[i]));
        page_html_close(page->html, "th");
    }
    page_html_close(page->html, "tr");
    page_html_close(page->html, "thead");
    page_html_open(page->html, "tbody", NULL);
}

void report_row_open(const ReportPage *page, const char *heading) {
    page_html_open(page->html, "tr", NULL);
    page_html_open_with(page->html, "th", (PageAttribute[]){{"scope", "row"}}, 1);
    page_html_words(page->html, heading);
    page_html_close(page->html, "th");
}

void report_cell(const ReportPage *page, const char *text) {
    page_html_text(page->html, "td", NULL, text);
}

void report_count_cell(const ReportPage *page, double count) {
    ReportValue value = report_count(count);
    report_cell(page, value.text);
}

void report_row_close(const ReportPage *page) {
    page_html_close(page->html, "tr");
}

void report_row(const ReportPage *page, const char *const *cells, size_t count) {
    report_row_open(page, cells[0]);
    for (size_t i = 1; i < count; i++) {
        report_cell(page, cells[i]);
    }
    report_row_close(page);
}

void report_table_close(const ReportPage *page) {
    page_html_close(page->html, "tbody");
    page_html_close(page->html, "table");
}

/* --- a range as a bar --- */

static double across(double share) {
    return 6 + share * (BAR_W - 12);
}

static void put_bar(const ReportPage *page, const char *class_name, double from, double to,
                    double height) {
    ReportValue x = value_of("%.1f", across(from));
    ReportValue y = value_of("%.1f", (BAR_H - height) / 2);
    ReportValue w = value_of("%.1f", fmax(across(to) - across(from), 1.5));
    ReportValue h = value_of("%.1f", height);
    page_html_open_with(page->html, "rect",
                        (PageAttribute[]){{"class", class_name},
                                          {"x", x.text},
                                          {"y", y.text},
                                          {"width", w.text},
                                          {"height", h.text},
                                          {"rx", "2"}},
                        6);
    page_html_close(page->html, "rect");
}

static void put_dot(const ReportPage *page, double share) {
    ReportValue x = value_of("%.1f", across(share)), y = value_of("%.1f", BAR_H / 2.0);
    page_html_open_with(
        page->html, "circle",
        (PageAttribute[]){{"class", "dot"}, {"cx", x.text}, {"cy", y.text}, {"r", "4.5"}}, 4);
    page_html_close(page->html, "circle");
}

void report_range_cell(const ReportPage *page, double mean, Interval range, double mark) {
    ReportValue box = value_of("0 0 %d %d", BAR_W, BAR_H);
    page_html_open(page->html, "td", "bar");
    page_html_open_with(page->html, "svg",
                        (PageAttribute[]){{"class", "range"},
                                          {"aria-hidden", "true"},
                                          {"viewBox", box.text},
                                          {"xmlns", "http://www.w3.org/2000/svg"}},
                        4);
    put_bar(page, "rail", 0, 1, 3);
    put_bar(page, "span", range.low, range.high, 7);
    if (mark >= 0) {
        put_bar(page, "mark", mark, mark, BAR_H);
    }
    put_dot(page, mean);
    page_html_close(page->html, "svg");
    page_html_close(page->html, "td");
}

void report_mean_cells(const ReportPage *page, const FigureMean *mean) {
    ReportValue share = report_percent(mean->mean);
    ReportValue range = report_percents(mean->range);
    report_cell(page, mean->shown ? share.text : "\xE2\x80\x93");
    report_cell(page, mean->shown ? range.text : "\xE2\x80\x93");
    if (mean->shown) {
        report_range_cell(page, mean->mean, mean->range, -1);
    } else {
        report_cell(page, "");
    }
}
