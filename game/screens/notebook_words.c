#include "screens/notebook.h"

/* Words that somebody taught, in the order of the book. Returns how many. */
static int met(const App *app, int out[FEELINGS_MAX]) {
    int count = 0;
    for (int i = 0; i < app->library.feelings.count; i++) {
        const NotebookPair *pair = notebook_memory_teacher(&app->player.notebook, i);
        if (pair != NULL && library_person(&app->library, pair->wearer) != NULL) {
            out[count++] = i;
        }
    }
    return count;
}

static void make_word(const App *app, int index, int part, NotebookCard *card) {
    const Library *library = &app->library;
    int words[FEELINGS_MAX];
    met(app, words);
    int feeling = words[index];
    const NotebookPair *pair = notebook_memory_teacher(&app->player.notebook, feeling);
    card->figure = notebook_word_figure(library, pair, feeling);
    notebook_fill(library, "notebook.taught", pair->wearer, card->more, sizeof card->more);
    notebook_card_add(card, NOTEBOOK_LINE_HEAD, notebook_word(library, feeling));
    notebook_card_add(card, NOTEBOOK_LINE_PLAIN,
                      part != 2 ? notebook_meaning(library, feeling) : NULL);
    notebook_card_add(card, NOTEBOOK_LINE_SOFT, part != 1 ? card->more : NULL);
}

void notebook_words(App *app, Ui *ui, DrawRect area) {
    int words[FEELINGS_MAX];
    int count = met(app, words);
    if (count == 0) {
        const char *empty = app_text(app, "notebook.words_empty");
        ui_announce(ui, empty);
        ui_text(ui, area, empty, (UiText){.size = UI_TEXT_BODY});
        return;
    }
    notebook_cards_run(app, ui, area, &(NotebookCards){count, NULL, make_word});
}
