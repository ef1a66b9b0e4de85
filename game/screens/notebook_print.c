#include "screens/notebook_print.h"

#include "screens/notebook_facts.h"

enum { PICTURE = 400, SHEET = 1080, PAIRS = 200 };

/* A4 and Letter alike: margins that both have, nothing wider than the narrower, no tints that a
 * printer without colours would make grey on grey. */
static const char css[] =
    "@page { margin: 16mm; }\n"
    "body { max-width: 178mm; margin: 8mm auto; font: 13pt/1.45 Andika, sans-serif; }\n"
    "body { color: #000; background: #fff; }\n"
    "h1 { font-size: 24pt; margin: 0 0 4mm; }\n"
    "h2 { font-size: 19pt; margin: 10mm 0 3mm; border-bottom: 2px solid #000; }\n"
    "h2 { break-after: avoid; }\n"
    "h3 { font-size: 14pt; margin: 0 0 1mm; }\n"
    "p { margin: 0 0 1.5mm; }\n"
    ".card, .who { display: flex; align-items: flex-start; padding: 3mm 0; }\n"
    ".card, .who { break-inside: avoid; }\n"
    ".who { border: 2px solid #000; border-radius: 5mm; padding: 4mm; margin: 4mm 0; }\n"
    ".face { flex: none; width: 30mm; height: 30mm; border: 1.5px solid #000; }\n"
    ".face { border-radius: 4mm; margin-right: 6mm; }\n"
    ".who .face { width: 40mm; height: 40mm; }\n"
    ".story { font-style: italic; }\n"
    ".own { border-left: 3px solid #000; padding-left: 3mm; }\n";

typedef struct Sheet {
    const Library *library;
    const NotebookMemory *memory;
    PageHtml *html;
    DrawList *list;
} Sheet;

static void put_face(Sheet *sheet, const ArtFigure *figure, const char *description) {
    DrawRect box = {0, 0, PICTURE, PICTURE};
    draw_begin(sheet->list, draw_page(SHEET, SHEET));
    art_portrait_draw(sheet->list, figure, box);
    page_html_picture(sheet->html, sheet->list, box, description);
}

static void put_optional(Sheet *sheet, const char *class_name, const char *text) {
    if (text != NULL) {
        page_html_text(sheet->html, "p", class_name, text);
    }
}

static void put_pair(Sheet *sheet, const NotebookPair *pair) {
    char line[WORDS_LINE];
    ArtFigure figure = notebook_felt_figure(sheet->library, pair);
    NotebookTold told = notebook_told(sheet->library, pair);
    notebook_felt(sheet->library, pair, line, sizeof line);
    page_html_open(sheet->html, "div", "card");
    put_face(sheet, &figure, line);
    page_html_open(sheet->html, "div", NULL);
    page_html_text(sheet->html, "h3", NULL, line);
    put_optional(sheet, "story", told.title);
    put_optional(sheet, NULL, told.clue);
    put_optional(sheet, "own", told.own_words);
    page_html_close(sheet->html, "div");
    page_html_close(sheet->html, "div");
}

static void put_who(Sheet *sheet, const Person *person) {
    char line[WORDS_LINE];
    ArtFigure figure = notebook_rest_figure(sheet->library, person->id);
    page_html_open(sheet->html, "div", "who");
    put_face(sheet, &figure, person->name);
    page_html_open(sheet->html, "div", NULL);
    page_html_text(sheet->html, "h3", NULL, person->name);
    notebook_fill(sheet->library, "notebook.shows", person->id, line, sizeof line);
    page_html_text(sheet->html, "p", NULL, line);
    notebook_signs(sheet->library, person->id, notebook_memory_visits(sheet->memory, person->id),
                   line, sizeof line);
    page_html_text(sheet->html, "p", NULL, line);
    page_html_close(sheet->html, "div");
    page_html_close(sheet->html, "div");
}

static void put_person(Sheet *sheet, const Person *person) {
    const NotebookPair *pairs[PAIRS];
    int count = notebook_memory_with(sheet->memory, person->id, pairs, PAIRS);
    if (count == 0) {
        return;
    }
    page_html_open(sheet->html, "section", NULL);
    put_who(sheet, person);
    for (int i = 0; i < count; i++) {
        put_pair(sheet, pairs[i]);
    }
    page_html_close(sheet->html, "section");
}

static void put_word(Sheet *sheet, int feeling) {
    char line[WORDS_LINE];
    const NotebookPair *pair = notebook_memory_teacher(sheet->memory, feeling);
    if (pair == NULL || library_person(sheet->library, pair->wearer) == NULL) {
        return;
    }
    ArtFigure figure = notebook_word_figure(sheet->library, pair, feeling);
    notebook_fill(sheet->library, "notebook.taught", pair->wearer, line, sizeof line);
    page_html_open(sheet->html, "div", "card");
    put_face(sheet, &figure, notebook_word(sheet->library, feeling));
    page_html_open(sheet->html, "div", NULL);
    page_html_text(sheet->html, "h3", NULL, notebook_word(sheet->library, feeling));
    page_html_text(sheet->html, "p", NULL, notebook_meaning(sheet->library, feeling));
    page_html_text(sheet->html, "p", "story", line);
    page_html_close(sheet->html, "div");
    page_html_close(sheet->html, "div");
}

static const char *text(const Sheet *sheet, const char *key) {
    return words_get(&sheet->library->words, key);
}

PageHtml *notebook_print(const Library *library, const NotebookMemory *memory) {
    Sheet sheet = {.library = library, .memory = memory, .list = draw_list_new()};
    const char *title = words_get(&library->words, "notebook.paper_title");
    sheet.html = page_html_new("en", title, css);
    page_html_text(sheet.html, "h1", NULL, title);
    page_html_text(sheet.html, "p", NULL,
                   text(&sheet, memory->count == 0 ? "notebook.empty" : "notebook.paper_note"));
    if (memory->count > 0) {
        page_html_text(sheet.html, "h2", NULL, text(&sheet, "notebook.paper_people"));
    }
    for (int i = 0; i < library->person_count; i++) {
        put_person(&sheet, &library->people[i]);
    }
    if (memory->count > 0) {
        page_html_text(sheet.html, "h2", NULL, text(&sheet, "notebook.words"));
    }
    for (int i = 0; i < library->feelings.count; i++) {
        put_word(&sheet, i);
    }
    draw_list_free(sheet.list);
    return sheet.html;
}
