/* A page for home: whose shoes, which words, what helped, and what to ask. No numbers. */
#include <stdio.h>

#include <shoes/text.h>

#include "screens/notebook_facts.h"
#include "screens/report_page.h"

enum { STARTERS = 3, PAIRS = 24 };

static const char css[] =
    ":root { color-scheme: light dark; --ink: #2b2521; --paper: #fffdf8; --line: #cfc4b6; }\n"
    "@media (prefers-color-scheme: dark) { :root { --ink: #f3ece2; --paper: #211d1a;\n"
    "  --line: #544b43; } }\n"
    "@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #888; } }\n"
    "@page { margin: 16mm; }\n"
    "body { max-width: 170mm; margin: 8mm auto; padding: 0 4mm; color: var(--ink);\n"
    "  background: var(--paper); font: 13pt/1.5 Andika, \"Noto Sans\", sans-serif; }\n"
    "h1 { font-size: 23pt; margin: 0 0 3mm; }\n"
    "h2 { font-size: 16pt; margin: 8mm 0 2mm; border-bottom: 2px solid var(--line); }\n"
    "h2 { break-after: avoid; }\n"
    "li, dd { margin: 0 0 1.5mm; }\n"
    "dt { font-weight: 700; } dd { margin-left: 6mm; }\n"
    ".note { border-top: 2px solid var(--line); margin-top: 9mm; padding-top: 3mm;\n"
    "  font-size: 10.5pt; break-inside: avoid; }\n";

static const StoryShoes *shoes_of(const ReportPage *page, const Answer *answer,
                                  const Story **story) {
    const LibraryEntry *entry =
        library_entry(page->report->library, answers_key(page->report->answers, answer->place));
    *story = entry != NULL ? entry->story : NULL;
    return *story == NULL
               ? NULL
               : story_shoes(*story, answers_wearer(page->report->answers, answer->place));
}

static void put_item(const ReportPage *page, const char *key, const WordsValue *values,
                     size_t count) {
    char line[WORDS_LINE];
    words_fill(line, sizeof line, words_get(page->words, key), values, count);
    page_html_text(page->html, "li", NULL, line);
}

/* Calls `each` for the latest walks, every pair of shoes once, until it says that it is enough. */
static void latest(const ReportPage *page, bool (*each)(const ReportPage *page, const Story *story,
                                                        const StoryShoes *shoes, int shown)) {
    const Answers *answers = page->report->answers;
    int seen[PAIRS], count = 0;
    for (size_t i = answers_count(answers); i > 0 && count < PAIRS; i--) {
        const Answer *answer = answers_at(answers, i - 1);
        const Story *story = NULL;
        const StoryShoes *shoes = shoes_of(page, answer, &story);
        bool again = false;
        for (int k = 0; k < count; k++) {
            again = again || seen[k] == answer->place;
        }
        if (shoes != NULL && answer->stepped && !again) {
            seen[count] = answer->place;
            if (!each(page, story, shoes, count++)) {
                return;
            }
        }
    }
}

static bool put_pair(const ReportPage *page, const Story *story, const StoryShoes *shoes,
                     int shown) {
    const Person *person = library_person(page->report->library, shoes->wearer);
    (void)shown;
    put_item(page, "home.pair",
             (WordsValue[]){{"name", person != NULL ? person->name : shoes->wearer},
                            {"title", story->title}},
             2);
    return true;
}

static bool put_starter(const ReportPage *page, const Story *story, const StoryShoes *shoes,
                        int shown) {
    if (shoes->talk.count > 0) {
        put_item(page, "home.starter",
                 (WordsValue[]){{"title", story->title}, {"question", shoes->talk.items[0]}}, 2);
    }
    return shown + 1 < STARTERS;
}

static void put_words(const ReportPage *page) {
    page_html_open(page->html, "dl", NULL);
    for (int i = 0; i < page->report->library->feelings.count; i++) {
        if (page->figures->met[i] > 0) {
            page_html_text(page->html, "dt", NULL, report_word(page, i));
            page_html_text(page->html, "dd", NULL, notebook_meaning(page->report->library, i));
        }
    }
    page_html_close(page->html, "dl");
}

/* What was done, never how well. */
static void put_helps(const ReportPage *page) {
    static const char *const names[CLUE_COUNT] = {"clue.face", "clue.body", "clue.voice",
                                                  "clue.words", "clue.situation"};
    char list[WORDS_LINE] = "";
    for (int i = 0; i < CLUE_COUNT; i++) {
        if (page->figures->told[i].count > 0) {
            text_append(list, sizeof list, list[0] != '\0' ? ", " : "");
            text_append(list, sizeof list, words_get(page->words, names[i]));
        }
    }
    page_html_open(page->html, "ul", NULL);
    if (list[0] != '\0') {
        put_item(page, "home.clues", (WordsValue[]){{"clues", list}}, 1);
    }
    if (page->figures->asking.count + page->figures->asking.unsure.count > 0) {
        put_item(page, "home.asked", NULL, 0);
    }
    if (page->figures->unsure > 0) {
        put_item(page, "home.unsure", NULL, 0);
    }
    page_html_close(page->html, "ul");
}

static void put_list(const ReportPage *page, const char *heading,
                     bool (*each)(const ReportPage *page, const Story *story,
                                  const StoryShoes *shoes, int shown)) {
    report_heading(page, heading);
    page_html_open(page->html, "ul", NULL);
    latest(page, each);
    page_html_close(page->html, "ul");
}

void report_home(const Report *report, TextPile *out) {
    char title[WORDS_LINE];
    size_t length = 0;
    ReportPage page = {
        .report = report, .figures = report->figures, .words = &report->library->words};
    words_fill(title, sizeof title, words_get(page.words, "home.title"),
               (WordsValue[]){{"name", report->name}}, 1);
    page.html = page_html_new("en", title, css);
    page_html_open(page.html, "main", NULL);
    page_html_text(page.html, "h1", NULL, title);
    report_say(&page, report->figures->pairs == 0 ? "report.nothing" : "home.lead", NULL, 0);
    if (report->figures->pairs > 0) {
        put_list(&page, "home.pairs", put_pair);
        report_heading(&page, "home.words");
        put_words(&page);
        report_heading(&page, "home.helped");
        put_helps(&page);
        put_list(&page, "home.starters", put_starter);
    }
    page_html_text(page.html, "p", "note", words_get(page.words, "report.note"));
    page_html_close(page.html, "main");
    const char *bytes = page_html_end(page.html, &length);
    text_pile_put(out, bytes, length);
    page_html_free(page.html);
}
