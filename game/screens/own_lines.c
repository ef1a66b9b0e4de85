#include "screens/own_lines.h"

void own_lines_felt(const App *app, const StoryShoes *shoes, char *out, size_t size) {
    WordsValue values[3] = {{"name", app_name(app, shoes->wearer)},
                            {"feeling", app_feeling_word(app, shoes->feels[0].feeling)},
                            {"second", ""}};
    if (shoes->mixed) {
        values[2].text = app_feeling_word(app, shoes->feels[1].feeling);
    }
    words_fill(out, size, app_text(app, shoes->mixed ? "words.felt_two" : "words.felt"), values, 3);
}

/* "proud", or of two "excited and nervous". */
static void guess_words(const App *app, const Guess *guess, char *out, size_t size) {
    bool two = guess->feelings[1] != FEELING_NONE;
    WordsValue values[2] = {{"feeling", app_feeling_word(app, guess->feelings[0])}, {"second", ""}};
    if (two) {
        values[1].text = app_feeling_word(app, guess->feelings[1]);
    }
    words_fill(out, size, app_text(app, two ? "words.two" : "words.one"), values, 2);
}

static bool same_words(const Guess *a, const Guess *b) {
    bool turned = a->feelings[0] == b->feelings[1] && a->feelings[1] == b->feelings[0];
    return turned || (a->feelings[0] == b->feelings[0] && a->feelings[1] == b->feelings[1]);
}

/* What was said, and what asking made of it. */
static void said_text(const App *app, const VisitAnswer *answer, char *out, size_t size) {
    char before[WORDS_LINE] = "", after[WORDS_LINE];
    const char *key = "words.said";
    guess_words(app, &answer->last, after, sizeof after);
    if (!answer->guessed) {
        key = "words.said_asked";
    } else if (answer->changed && !same_words(&answer->first, &answer->last)) {
        key = "words.said_changed";
        guess_words(app, &answer->first, before, sizeof before);
    }
    words_fill(out, size, app_text(app, key),
               (WordsValue[]){{"before", before}, {"feeling", after}}, 2);
}

static const char *relation_key(ScoreWord word) {
    switch (word) {
    case SCORE_SAME:
        return "words.same";
    case SCORE_CLOSE:
        return "words.close";
    case SCORE_OTHER:
        break;
    }
    return "words.other";
}

void own_lines_make(const App *app, OwnLines *out) {
    const VisitAnswer *answer = visit_answer(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    own_lines_felt(app, shoes, out->felt, sizeof out->felt);
    out->because = NULL;
    if (!answer->guessed && !answer->changed) {
        out->said[0] = '\0';
        app_fill_person(app, out->relation, sizeof out->relation,
                        answer->unsure ? "words.unsure" : "words.passed", shoes->wearer);
        return;
    }
    ScoreWord word = score_word(score_credit(&app->library.feelings, shoes, &answer->last));
    said_text(app, answer, out->said, sizeof out->said);
    app_fill_person(app, out->relation, sizeof out->relation, relation_key(word), shoes->wearer);
    if (word != SCORE_SAME) {
        out->because = story_if(shoes, answer->last.feelings[0]);
    }
}
