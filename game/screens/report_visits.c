/* What was played: the latest walks, newest first. The table of answers holds them all. */
#include "screens/report_page.h"

enum { ROWS = 60 };

static const char *title_of(const ReportPage *page, const Answer *answer) {
    const char *key = answers_key(page->report->answers, answer->place);
    const LibraryEntry *entry = library_entry(page->report->library, key);
    return entry != NULL && entry->story != NULL ? entry->story->title : key;
}

static const char *wearer_of(const ReportPage *page, const Answer *answer) {
    const char *id = answers_wearer(page->report->answers, answer->place);
    const Person *person = library_person(page->report->library, id);
    return person != NULL ? person->name : id;
}

static bool is_told(const Answer *answer) {
    return answer->mode != ANSWER_CHECKIN && (answer->guessed || answer->unsure);
}

static const char *said(const ReportPage *page, const Answer *answer) {
    if (!answer->guessed) {
        return words_get(page->words, "report.said_unsure");
    }
    return report_word(page, answer->first.feelings[0]);
}

static void put_answer(const ReportPage *page, const Answer *answer) {
    ReportValue day = report_day(answer->date);
    report_row(page,
               (const char *[]){day.text, title_of(page, answer), wearer_of(page, answer),
                                report_word(page, answer->truth[0]), said(page, answer)},
               5);
}

void report_visits(const ReportPage *page) {
    static const char *const columns[] = {"report.col_day", "report.col_story", "report.col_shoes",
                                          "report.col_truth", "report.col_guess"};
    const Answers *answers = page->report->answers;
    int rows = 0;
    report_heading(page, "report.visits");
    page_html_open(page->html, "div", "text");
    report_table(page, "report.visits_table", columns, 5);
    for (size_t i = answers_count(answers); i > 0 && rows < ROWS; i--) {
        if (is_told(answers_at(answers, i - 1))) {
            put_answer(page, answers_at(answers, i - 1));
            rows++;
        }
    }
    report_table_close(page);
    page_html_close(page->html, "div");
}
