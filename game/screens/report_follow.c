/* Follow the feeling: how well the hand's line went with the told one. */
#include <shoes/text.h>

#include "screens/report_page.h"

enum { ROWS = 40 };

static const char *title_of(const ReportPage *page, const Follow *follow) {
    const Library *library = page->report->library;
    const char *key = answers_key(page->report->answers, follow->place);
    for (int i = 0; i < library->telling_count; i++) {
        char own[MOVE_NAME];
        telling_key(&library->tellings[i], own);
        if (text_equal(own, key)) {
            return library->tellings[i].story.title;
        }
    }
    return key;
}

static const char *mark_of(const ReportPage *page, const Follow *follow) {
    if (!follow->scored) {
        return words_get(page->words, "report.follow_unscored");
    }
    return follow->again ? words_get(page->words, "report.follow_again") : "";
}

static void put_follow(const ReportPage *page, const Follow *follow) {
    static const char *const paces[FOLLOW_PACES] = {"report.follow_whole", "report.follow_lines"};
    ReportValue day = report_day(follow->date), r = report_signed(follow->score.r);
    ReportValue windows = report_count(follow->score.pairs), none = {"–"};
    report_row(page,
               (const char *[]){day.text, title_of(page, follow),
                                words_get(page->words, paces[follow->pace]),
                                follow->scored ? windows.text : none.text,
                                follow->scored ? r.text : none.text, mark_of(page, follow)},
               6);
}

static void put_table(const ReportPage *page, const Follow *follows, size_t count) {
    static const char *const columns[] = {"report.col_day",  "report.col_story",
                                          "report.col_told", "report.col_windows",
                                          "report.col_r",    "report.col_marked"};
    page_html_open(page->html, "div", "text");
    report_table(page, "report.follow_table", columns, 6);
    for (size_t i = count, rows = 0; i > 0 && rows < ROWS; i--, rows++) {
        put_follow(page, &follows[i - 1]);
    }
    report_table_close(page);
    page_html_close(page->html, "div");
}

void report_follow(const ReportPage *page) {
    const FollowMean *mean = &page->figures->follow;
    size_t count = answers_follow_count(page->report->answers);
    report_heading(page, "follow.title");
    if (count > 0) {
        put_table(page, answers_follows(page->report->answers), count);
    }
    if (!mean->shown) {
        report_too_few(page, mean->count, FOLLOW_MEAN_FROM);
        return;
    }
    ReportValue n = report_count(mean->count), r = report_signed(mean->r);
    ReportValue low = report_signed(mean->low), high = report_signed(mean->high);
    report_say(page, "report.follow_mean",
               (WordsValue[]){{"n", n.text}, {"r", r.text}, {"low", low.text}, {"high", high.text}},
               4);
}
