#include "screens/guess_help.h"

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
    int clue = hint_clue(app);
    app_note(app, (Move){.kind = MOVE_HINT});
    app_note(app, (Move){.kind = MOVE_LOOK, .clue = (Clue)clue});
    app->looking.open = clue;
    app->looking.opened_ms = app->now_ms;
    app->guess.boarding = false;
}

void guess_meanings(App *app) {
    int words[VISIT_OFFER_MAX];
    int count = visit_offer(app->visit, words);
    word_open(app, words, count);
}
