/* Naming feelings: the share of credit, and the level behind it. */
#include <math.h>
#include <stdio.h>

#include "screens/report_page.h"

enum { CHART_W = 640, CHART_H = 220, LEFT = 44, BOTTOM = 30, TOP = 12, POINTS = 120, PIECE = 48 };

static const double LEVEL_MOST = 3;

static void say_more(const ReportPage *page) {
    ReportValue exact = report_count(page->figures->exact);
    /* Below nothing is nothing: less than chance is chance. */
    ReportValue corrected = report_percent(fmax(0, page->figures->corrected));
    report_say(page, "report.credit_more",
               (WordsValue[]){{"exact", exact.text}, {"corrected", corrected.text}}, 2);
}

void report_naming(const ReportPage *page) {
    const Figures *figures = page->figures;
    static const char *const columns[] = {"report.col_what", "report.col_n", "report.col_share",
                                          "report.col_range", "report.col_drawn"};
    char line[WORDS_LINE];
    report_heading(page, "report.naming");
    report_naming_text(page->words, figures, line, sizeof line);
    page_html_text(page->html, "p", NULL, line);
    if (!figures->accuracy.shown) {
        return;
    }
    say_more(page);
    ReportValue share = report_percent(figures->accuracy.mean);
    ReportValue range = report_percents(figures->accuracy.range);
    report_table(page, "report.naming_table", columns, 5);
    report_row_open(page, words_get(page->words, "report.row_credit"));
    report_count_cell(page, figures->accuracy.count);
    report_cell(page, share.text);
    report_cell(page, range.text);
    report_range_cell(page, figures->accuracy.mean, figures->accuracy.range, figures->chance);
    report_row_close(page);
    report_table_close(page);
    report_say(page, "report.not_growth", NULL, 0);
}

/* --- the level over time --- */

typedef struct Point {
    double theta, error;
    int n;
} Point;

/* At most POINTS of all answers, the last one always. */
static int take_points(const ReportPage *page, Point *points) {
    const Answers *answers = page->report->answers;
    int total = page->figures->accuracy.count, count = 0, every = total / POINTS + 1;
    Level level = level_start(0);
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (!answer->counted) {
            continue;
        }
        level_play(&level, answer->difficulty, answer->chance, answer->credit);
        if ((total - level.played) % every == 0 && count < POINTS) {
            points[count++] = (Point){level.theta, level_error(&level), level.played};
        }
    }
    return count;
}

static double chart_x(const Point *points, int count, int i) {
    double first = points[0].n, last = points[count - 1].n;
    double share = last > first ? (points[i].n - first) / (last - first) : 0;
    return LEFT + share * (CHART_W - LEFT - 10);
}

static double chart_y(double theta) {
    double held = fmax(-LEVEL_MOST, fmin(LEVEL_MOST, theta));
    return TOP + (LEVEL_MOST - held) / (2 * LEVEL_MOST) * (CHART_H - TOP - BOTTOM);
}

static void put_shape(const ReportPage *page, const char *tag, const char *class_name,
                      const char *points) {
    page_html_open_with(page->html, tag,
                        (PageAttribute[]){{"class", class_name}, {"points", points}}, 2);
    page_html_close(page->html, tag);
}

static void put_band(const ReportPage *page, const Point *points, int count) {
    TextPile edge = {0};
    for (int i = 0; i < count; i++) {
        text_pile_print(&edge, "%.1f,%.1f ", chart_x(points, count, i),
                        chart_y(points[i].theta + INTERVAL_Z * points[i].error));
    }
    for (int i = count - 1; i >= 0; i--) {
        text_pile_print(&edge, "%.1f,%.1f ", chart_x(points, count, i),
                        chart_y(points[i].theta - INTERVAL_Z * points[i].error));
    }
    put_shape(page, "polygon", "band", edge.bytes);
    text_pile_free(&edge);
}

static void put_path(const ReportPage *page, const Point *points, int count) {
    TextPile path = {0};
    for (int i = 0; i < count; i++) {
        text_pile_print(&path, "%.1f,%.1f ", chart_x(points, count, i), chart_y(points[i].theta));
    }
    put_shape(page, "polyline", "path", path.bytes);
    text_pile_free(&path);
}

static void put_label(const ReportPage *page, double x, double y, const char *anchor,
                      const char *text) {
    char left[PIECE], top[PIECE];
    snprintf(left, sizeof left, "%.1f", x);
    snprintf(top, sizeof top, "%.1f", y);
    page_html_open_with(page->html, "text",
                        (PageAttribute[]){{"x", left}, {"y", top}, {"text-anchor", anchor}}, 3);
    page_html_words(page->html, text);
    page_html_close(page->html, "text");
}

static void put_grid(const ReportPage *page) {
    for (int theta = -3; theta <= 3; theta++) {
        char y[PIECE], right[PIECE];
        ReportValue label = {""};
        snprintf(y, sizeof y, "%.1f", chart_y(theta));
        snprintf(right, sizeof right, "%d", CHART_W - 10);
        snprintf(label.text, sizeof label.text, "%s%d", theta < 0 ? "\xE2\x88\x92" : "",
                 theta < 0 ? -theta : theta);
        page_html_open_with(
            page->html, "line",
            (PageAttribute[]){{"class", "grid"}, {"x1", "44"}, {"x2", right}, {"y1", y}, {"y2", y}},
            5);
        page_html_close(page->html, "line");
        put_label(page, LEFT - 8, chart_y(theta) + 4, "end", label.text);
    }
}

static void put_chart(const ReportPage *page, const char *description) {
    Point points[POINTS];
    int count = take_points(page, points);
    char box[PIECE];
    snprintf(box, sizeof box, "0 0 %d %d", CHART_W, CHART_H);
    page_html_open_with(page->html, "svg",
                        (PageAttribute[]){{"class", "chart"},
                                          {"role", "img"},
                                          {"aria-label", description},
                                          {"viewBox", box},
                                          {"xmlns", "http://www.w3.org/2000/svg"}},
                        5);
    page_html_text(page->html, "title", NULL, description);
    put_grid(page);
    put_band(page, points, count);
    put_path(page, points, count);
    ReportValue last = report_count(points[count - 1].n);
    put_label(page, LEFT, CHART_H - 8, "start", words_get(page->words, "report.level_axis"));
    put_label(page, CHART_W - 10, CHART_H - 8, "end", last.text);
    page_html_close(page->html, "svg");
}

static void say_change(const ReportPage *page) {
    const FigureLevel *level = &page->figures->level;
    ReportValue change = report_signed(level->change), least = report_decimal(level->least);
    report_say(page, level->changed ? "report.level_changed" : "report.level_same",
               (WordsValue[]){{"change", change.text}, {"least", least.text}}, 2);
}

void report_level(const ReportPage *page) {
    const FigureLevel *level = &page->figures->level;
    char line[WORDS_LINE];
    report_heading(page, "report.level");
    if (!level->shown) {
        report_too_few(page, page->figures->accuracy.count, FIGURES_LEVEL_FROM);
        return;
    }
    ReportValue theta = report_decimal(level->theta);
    ReportValue low = report_decimal(level->theta - INTERVAL_Z * level->error);
    ReportValue high = report_decimal(level->theta + INTERVAL_Z * level->error);
    words_fill(line, sizeof line, words_get(page->words, "report.level_now"),
               (WordsValue[]){{"theta", theta.text}, {"low", low.text}, {"high", high.text}}, 3);
    page_html_text(page->html, "p", NULL, line);
    put_chart(page, line);
    if (level->compared) {
        say_change(page);
    } else {
        report_say(page, "report.level_wait", NULL, 0);
    }
}
