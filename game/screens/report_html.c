/* The report as one page: headings, tables and small drawings, nothing from anywhere else, for the
 * screen in light and dark and for paper. */
#include <string.h>

#include "screens/report_page.h"

/* A4 and Letter alike. On paper everything is black on white; a range is a thick line, so that no
 * colour has to be told. */
static const char css[] =
    ":root { color-scheme: light dark; --ink: #2b2521; --paper: #fffdf8; --soft: #6b6159;\n"
    "  --line: #cfc4b6; --accent: #1f6f78; --wash: #efe6d8; --heat: 31, 111, 120; }\n"
    "@media (prefers-color-scheme: dark) { :root { --ink: #f3ece2; --paper: #211d1a;\n"
    "  --soft: #b9aea2; --line: #544b43; --accent: #6cc5cf; --wash: #2f2925;\n"
    "  --heat: 108, 197, 207; } }\n"
    "@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333;\n"
    "  --line: #888; --accent: #000; --wash: #fff; --heat: 90, 90, 90; }\n"
    "  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }\n"
    "@page { margin: 16mm; }\n"
    "body { max-width: 178mm; margin: 8mm auto; padding: 0 4mm; color: var(--ink);\n"
    "  background: var(--paper); font: 11.5pt/1.45 Andika, \"Noto Sans\", sans-serif; }\n"
    "@media print { body { margin: 0 auto; padding: 0; } }\n"
    "h1 { font-size: 22pt; margin: 0 0 3mm; }\n"
    "h2 { font-size: 15pt; margin: 9mm 0 2mm; border-bottom: 2px solid var(--line); }\n"
    "h2, caption { break-after: avoid; }\n"
    "p { margin: 0 0 2mm; }\n"
    ".note { border: 2px solid var(--line); border-radius: 3mm; padding: 3mm 4mm; }\n"
    ".note { background: var(--wash); margin: 4mm 0; break-inside: avoid; }\n"
    ".lead { font-size: 13pt; }\n"
    "table, svg.chart { break-inside: avoid; }\n"
    ".text table { break-inside: auto; }\n"
    "table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm; }\n"
    "caption { text-align: left; color: var(--soft); padding: 1mm 0; }\n"
    "th, td { text-align: right; padding: 1mm 2mm; border-bottom: 1px solid var(--line);\n"
    "  vertical-align: middle; font-variant-numeric: tabular-nums; }\n"
    "th { font-weight: 600; }\n"
    "tbody td:last-child, thead th:last-child { padding-right: 0; }\n"
    "thead { display: table-header-group; }\n"
    "tr { break-inside: avoid; }\n"
    "th[scope=row], thead th:first-child { text-align: left; }\n"
    "table.heat td { text-align: center; }\n"
    "table.heat th { font-size: 9.5pt; }\n"
    "table.heat thead th { text-align: center; }\n"
    "table.heat td.same { outline: 2px solid var(--ink); outline-offset: -2px; }\n"
    ".text td, .text th { text-align: left; }\n"
    ".text tbody th { white-space: nowrap; }\n"
    "td.bar { width: 44mm; }\n"
    "svg.range { width: 42mm; height: 4.2mm; display: block; }\n"
    "svg.chart { width: 100%; height: auto; display: block; margin: 2mm 0; }\n"
    ".rail { fill: var(--line); } .span { fill: var(--accent); opacity: .55; }\n"
    ".dot { fill: var(--ink); } .mark { fill: var(--soft); }\n"
    ".band { fill: var(--accent); opacity: .25; }\n"
    ".path { fill: none; stroke: var(--ink); stroke-width: 2; }\n"
    ".grid { stroke: var(--line); stroke-width: 1; }\n"
    "svg text { fill: var(--ink); font-size: 13px; }\n"
    ".lines div { border-bottom: 1px solid var(--line); height: 9mm; }\n";

static void put_note(const ReportPage *page) {
    page_html_text(page->html, "p", "note", words_get(page->words, "report.note"));
}

static void put_lead(const ReportPage *page) {
    char line[WORDS_LINE];
    report_lead_text(page->words, page->figures, line, sizeof line);
    page_html_text(page->html, "p", NULL, line);
}

/* What could not be read, or cannot be right, is told: nothing is left out in silence. */
static void put_losses(const ReportPage *page) {
    char line[WORDS_LINE];
    report_losses_text(page->words, page->report, line, sizeof line);
    if (line[0] != '\0') {
        page_html_text(page->html, "p", NULL, line);
    }
    if (page->figures->clock_back > 0) {
        report_say(page, "report.clock_back", NULL, 0);
    }
}

static bool has_sections(const Report *report) {
    const Figures *figures = report->figures;
    return figures->pairs > 0 || figures->checkin.trials > 0 ||
           answers_follow_count(report->answers) > 0;
}

static void (*const sections[])(const ReportPage *page) = {
    report_naming,     report_level,  report_checkins, report_families,  report_mixups,
    report_overuse,    report_clues,  report_sureness, report_strengths, report_asking,
    report_projection, report_follow, report_met,      report_visits};

/* Line by line, without those that are for the writer alone. False: nothing was there to put. */
static bool put_written(const ReportPage *page) {
    bool put = false;
    Arena *arena = arena_new();
    for (const char *at = page->report->notes; at != NULL && *at != '\0';) {
        size_t length = strcspn(at, "\n");
        if (length > 0 && at[0] != '#') {
            page_html_text(page->html, "p", NULL, arena_copy(arena, at, length));
            put = true;
        }
        at += length + (at[length] == '\n');
    }
    arena_free(arena);
    return put;
}

/* What the adult wrote; else room to write on paper. */
static void put_own_notes(const ReportPage *page) {
    report_heading(page, "report.notes");
    if (put_written(page)) {
        return;
    }
    page_html_open(page->html, "div", "lines");
    for (int i = 0; i < 5; i++) {
        page_html_text(page->html, "div", NULL, "");
    }
    page_html_close(page->html, "div");
}

void report_html(const Report *report, TextPile *out) {
    char title[WORDS_LINE];
    ReportPage page = {
        .report = report, .figures = report->figures, .words = &report->library->words};
    words_fill(title, sizeof title, words_get(page.words, "report.title"),
               (WordsValue[]){{"name", report->name}}, 1);
    page.html = page_html_new("en", title, css);
    page_html_open(page.html, "main", NULL);
    page_html_text(page.html, "h1", NULL, title);
    put_lead(&page);
    put_losses(&page);
    put_note(&page);
    for (size_t i = 0; i < sizeof sections / sizeof sections[0] && has_sections(report); i++) {
        page_html_open(page.html, "section", NULL);
        sections[i](&page);
        page_html_close(page.html, "section");
    }
    page_html_open(page.html, "section", NULL);
    put_own_notes(&page);
    page_html_close(page.html, "section");
    put_note(&page);
    page_html_close(page.html, "main");
    size_t length = 0;
    const char *bytes = page_html_end(page.html, &length);
    text_pile_put(out, bytes, length);
    page_html_free(page.html);
}
