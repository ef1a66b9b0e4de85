#include "screens/guess_help.h"

#include "screens/ask.h"
#include "screens/word.h"

/* Besides the face where there is anything else: no answer rests on the face alone. */
static int hint_clue(const App *app) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const VisitAnswer *answer = visit_answer(app->visit);
    int again = -1;
    for (int clue = CLUE_COUNT - 1; clue > CLUE_FACE; clue--) {
        if (shoes->told_by[clue] && shoes->clues[clue] != NULL) {
            if (!answer->looked[clue]) {
                return clue;
            }
            again = clue;
        }
    }
    return again != -1 ? again : CLUE_FACE;
}

void guess_hint(App *app) {
    app->guess.hinted = hint_clue(app) + 1;
    app_note(app, (Move){.kind = MOVE_HINT});
}

const char *guess_hint_text(const App *app, char *out, size_t size) {
    static const char *const keys[CLUE_COUNT] = {"hint.face", "hint.body", "hint.voice",
                                                 "hint.words", "hint.situation"};
    if (app->guess.hinted == 0) {
        return NULL;
    }
    app_fill_person(app, out, size, keys[app->guess.hinted - 1], visit_shoes(app->visit)->wearer);
    return out;
}

const char *guess_told_text(const App *app, char *out, size_t size) {
    const StoryAsk *asked = app->guess.changing ? ask_asked(app) : NULL;
    if (asked == NULL || asked->answer == NULL) {
        return NULL;
    }
    words_fill(out, size, app_text(app, "guess.told"),
               (WordsValue[]){{"name", app_name(app, visit_shoes(app->visit)->wearer)},
                              {"text", asked->answer}},
               2);
    return out;
}

void guess_hint_show(App *app) {
    int clue = app->guess.hinted - 1;
    app_note(app, (Move){.kind = MOVE_LOOK, .clue = (Clue)clue});
    app->looking.open = clue;
    app->looking.opened_ms = app->now_ms;
    app->guess.boarding = false;
}

void guess_meanings(App *app) {
    int words[VISIT_OFFER_MAX];
    int count = visit_offer(app->visit, words);
    app->guess.helped = true;
    word_open_board(app, words, count);
}
