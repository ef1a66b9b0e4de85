/* A player's report: all answers of a journal and what they add up to, as a page for people (HTML),
 * as a table of answers with a dictionary of its columns (CSV), and as the same figures at full
 * precision (JSON).
 *
 *     report_json(report, &pile);
 *     report_free(report);
 *
 * Nothing below its least count is told (MEASUREMENT.md 9), nothing of a passed turn, and every
 * kind carries the standing note.
 */
#ifndef SCREENS_REPORT_H
#define SCREENS_REPORT_H

#include <shoes/answers.h>
#include <shoes/figures.h>

#include "screens/library.h"
#include "screens/text_pile.h"

typedef struct Report {
    const Library *library; /* borrowed */
    Answers *answers;
    Figures *figures;
    int broken; /* lines that could not be read */
    int unread; /* files that could not be read */
    char name[64];
    const char *notes; /* the adult's, "" or NULL none; lives in `arena` */
    Arena *arena;
} Report;

/* Reads every journal file of `folder`, under HOST_DATA, bit by bit; broken lines are counted and
 * left where they are.
 *
 *     ReportReading *reading = report_begin(host, library, folder);
 *     while (report_step(reading)) { ... report_part(reading) ... }
 *     Report *report = report_end(reading);
 *
 * A step takes some hundredths of a second. Who ends before all was read gets a report of what was.
 */
typedef struct ReportReading ReportReading;

ReportReading *report_begin(const Host *host, const Library *library, const char *folder);
bool report_step(ReportReading *reading);         /* false: all was read */
double report_part(const ReportReading *reading); /* 0..1 */
Report *report_end(ReportReading *reading);       /* the caller frees it */
void report_free(Report *report);                 /* NULL is fine */

void report_json(const Report *report, TextPile *out);
void report_csv(const Report *report, TextPile *out);
void report_columns(const Report *report, TextPile *out); /* what each column of the CSV means */
void report_html(const Report *report, TextPile *out);
void report_home(const Report *report, TextPile *out); /* for home: no numbers */

/* "2026-11-24", "" for 0; `out` has room for 11. */
void report_date(int date, char *out);

#endif
