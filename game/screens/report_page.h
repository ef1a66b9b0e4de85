/* Pieces of the report's page: sentences with values, tables, ranges. Private to report_*.c. */
#ifndef SCREENS_REPORT_PAGE_H
#define SCREENS_REPORT_PAGE_H

#include "screens/page_html.h"
#include "screens/report.h"

enum { REPORT_VALUE = 32 };

typedef struct ReportPage {
    const Report *report;
    const Figures *figures; /* the report's */
    const Words *words;
    PageHtml *html;
} ReportPage;

typedef struct ReportValue {
    char text[REPORT_VALUE];
} ReportValue;

/* "71 %", "+0.25", "17" */
ReportValue report_percent(double share);
ReportValue report_decimal(double value);
ReportValue report_signed(double value);
ReportValue report_count(double value);
ReportValue report_points(double value);     /* "+12.5" */
ReportValue report_percents(Interval range); /* "51-85 %" */
ReportValue report_day(int date);            /* "2026-11-24" or a dash */

const char *report_word(const ReportPage *page, int feeling);
const char *report_family(const ReportPage *page, int family); /* its head's word */

/* Sentences that the page and the desk share: what was played, how naming went as far as there is
 * enough to say so, and what could not be read ("" nothing). */
void report_lead_text(const Words *words, const Figures *figures, char *out, size_t size);
void report_naming_text(const Words *words, const Figures *figures, char *out, size_t size);
void report_losses_text(const Words *words, const Report *report, char *out, size_t size);

void report_heading(const ReportPage *page, const char *key);

/* A paragraph of the catalogue's text with its values. */
void report_say(const ReportPage *page, const char *key, const WordsValue *values, size_t count);

/* "From 8 on; 3 so far." */
void report_too_few(const ReportPage *page, int count, int least);

/* A table with a caption; then rows of cells. The first cell of a row is its heading. */
void report_table(const ReportPage *page, const char *caption, const char *const *columns,
                  size_t count);
void report_row(const ReportPage *page, const char *const *cells, size_t count);
void report_row_open(const ReportPage *page, const char *heading);
void report_cell(const ReportPage *page, const char *text);
void report_row_close(const ReportPage *page);
void report_table_close(const ReportPage *page);

/* A cell with a mean and its range, drawn from 0 to 100 %; `mark`: where chance lies, below 0 none.
 * The numbers stand beside it, so that it is hidden from readers of the screen. */
void report_range_cell(const ReportPage *page, double mean, Interval range, double mark);

/* Share, range and bar of a mean; dashes below its least count. */
void report_mean_cells(const ReportPage *page, const FigureMean *mean);

/* A cell with a number of times. */
void report_count_cell(const ReportPage *page, double count);

/* The sections, in the order of the page. */
void report_naming(const ReportPage *page);
void report_level(const ReportPage *page);
void report_checkins(const ReportPage *page);
void report_families(const ReportPage *page);
void report_mixups(const ReportPage *page);
void report_overuse(const ReportPage *page);
void report_clues(const ReportPage *page);
void report_sureness(const ReportPage *page);
void report_strengths(const ReportPage *page);
void report_asking(const ReportPage *page);
void report_projection(const ReportPage *page);
void report_met(const ReportPage *page);
void report_follow(const ReportPage *page);
void report_visits(const ReportPage *page);

#endif
