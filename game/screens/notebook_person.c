#include "screens/notebook.h"
#include "screens/paper.h"
#include "screens/portrait.h"

enum { GAP = 28, PAD = 28, PAIRS = 200, SIDE_PERCENT = 34, FACE_LEAST = 260, FACE_MOST = 420 };

static const Person *person_of(const App *app) {
    return &app->library.people[app->notebook.person];
}

static void fill_signs(const App *app, NotebookCard *card) {
    const Person *person = person_of(app);
    int visits = notebook_memory_visits(&app->player.notebook, person->id);
    card->figure = notebook_rest_figure(&app->library, person->id);
    notebook_fill(&app->library, "notebook.shows", person->id, card->head, sizeof card->head);
    notebook_signs(&app->library, person->id, visits, card->more, sizeof card->more);
    notebook_card_add(card, NOTEBOOK_LINE_HEAD, card->head);
    notebook_card_add(card, NOTEBOOK_LINE_PLAIN, card->more);
}

/* The word, where it was and what told it; and the own words. */
static void make_pair(const App *app, int index, int part, NotebookCard *card) {
    const NotebookPair *pairs[PAIRS];
    const Library *library = &app->library;
    notebook_memory_with(&app->player.notebook, person_of(app)->id, pairs, PAIRS);
    const NotebookPair *pair = pairs[index];
    NotebookTold told = notebook_told(library, pair);
    card->figure = notebook_felt_figure(library, pair);
    notebook_felt(library, pair, card->head, sizeof card->head);
    notebook_card_add(card, NOTEBOOK_LINE_HEAD, card->head);
    if (told.title == NULL) {
        notebook_card_add(card, NOTEBOOK_LINE_SOFT, app_text(app, "notebook.gone"));
        return;
    }
    if (part != 2) {
        notebook_card_add(card, NOTEBOOK_LINE_SOFT, told.title);
        notebook_card_add(card, NOTEBOOK_LINE_PLAIN, told.clue);
    }
    if (part != 1) {
        notebook_card_add(card, NOTEBOOK_LINE_OWN, told.own_words);
    }
}

static void make_with_signs(const App *app, int index, int part, NotebookCard *card) {
    if (index > 0) {
        make_pair(app, index - 1, part, card);
        return;
    }
    fill_signs(app, card);
    if (part == 2) {
        card->count = 0;
        notebook_card_add(card, NOTEBOOK_LINE_PLAIN, card->more);
    } else if (part == 1) {
        card->count = 1;
    }
}

static int words_height(const Ui *ui, const NotebookCard *card, int width) {
    UiText head = {.size = UI_TEXT_LARGE, .bold = true};
    return ui_text_height(ui, card->lines[0], width, head) + 12 +
           ui_text_height(ui, card->lines[1], width, (UiText){.size = UI_TEXT_BODY});
}

/* On a page that is wide and high enough the person stays beside all that was met. */
static bool run_side(Ui *ui, DrawRect *area, const NotebookCard *card) {
    DrawRect rest = *area;
    DrawRect side = ui_cut_left(&rest, area->w * SIDE_PERCENT / 100, GAP);
    DrawRect inside = draw_rect_inset(side, PAD);
    int words = card->count > 1 ? words_height(ui, card, inside.w) : 0;
    if (ui_is_tall(ui) || words == 0 || words + GAP + FACE_LEAST > inside.h) {
        return false;
    }
    int face = inside.h - words - GAP;
    face = face > inside.w ? inside.w : face;
    face = face > FACE_MOST ? FACE_MOST : face;
    side.h = face + words + GAP + 2 * PAD;
    paper_draw(ui, side, PAPER_CARD);
    DrawRect top = ui_cut_top(&inside, face, GAP);
    portrait_draw(ui, &card->figure, (DrawRect){top.x + (top.w - face) / 2, top.y, face, face});
    UiText head = {.size = UI_TEXT_LARGE, .bold = true};
    ui_text(ui, ui_cut_top(&inside, ui_text_height(ui, card->lines[0], inside.w, head), 12),
            card->lines[0], head);
    ui_text(ui, inside, card->lines[1], (UiText){.size = UI_TEXT_BODY});
    *area = rest;
    return true;
}

void notebook_person(App *app, Ui *ui, DrawRect area) {
    const NotebookPair *pairs[PAIRS];
    int count = notebook_memory_with(&app->player.notebook, person_of(app)->id, pairs, PAIRS);
    NotebookCard signs = {0};
    fill_signs(app, &signs);
    NotebookCards cards = {count, &signs, make_pair};
    if (!run_side(ui, &area, &signs)) {
        cards = (NotebookCards){count + 1, NULL, make_with_signs};
    }
    notebook_cards_run(app, ui, area, &cards);
}
