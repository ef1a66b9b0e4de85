#include "screens/guess_choices.h"

#include "screens/guess_help.h"
#include "screens/icons.h"
#include "screens/text_fit.h"

bool guess_wants_second(const App *app) {
    return visit_shoes(app->visit)->mixed && app->guess.stage == GUESS_WORD &&
           app->guess.draft.feelings[0] != FEELING_NONE;
}

const char *guess_word_icon(const App *app, int feeling) {
    int offer[VISIT_OFFER_MAX];
    int count = visit_offer(app->visit, offer);
    for (int i = 0; i < count; i++) {
        if (offer[i] == feeling) {
            return icon_shape(i);
        }
    }
    return icon_shape(0);
}

UiId guess_option_id(GuessStage stage, int index) {
    return ui_id_at("guess.option", (int)stage * GUESS_CHOICES_MAX + index);
}

static void add(GuessChoices *out, UiId id, int value, UiButton button) {
    out->items[out->count++] = (GuessChoice){.id = id, .button = button, .value = value};
}

static void add_option(const App *app, GuessChoices *out, int value, const char *label,
                       const char *icon) {
    add(out, guess_option_id(out->stage, out->count), value,
        (UiButton){.label = label,
                   .icon = icon,
                   .look = UI_LOOK_CARD,
                   .role = UI_ROLE_CHOICE,
                   .group = app_text(app, "guess.group"),
                   .first = out->count == 0});
    out->equal = out->count;
}

/* With large words on a page that has little room the helps show their pictures only. */
static void add_help(const App *app, const Ui *ui, GuessChoices *out, int value, const char *key,
                     const char *icon) {
    bool roomy = text_lead(ui) == UI_TEXT_LARGE;
    add(out, ui_id(key), value,
        (UiButton){.label = app_text(app, key),
                   .icon = icon,
                   .look = roomy ? UI_LOOK_QUIET : UI_LOOK_ROUND});
}

static void add_words(const App *app, const Ui *ui, GuessChoices *out) {
    int offer[VISIT_OFFER_MAX];
    int count = visit_offer(app->visit, offer);
    for (int i = 0; i < count; i++) {
        add_option(app, out, offer[i], app_feeling_word(app, offer[i]), icon_shape(i));
        UiButton *button = &out->items[out->count - 1].button;
        button->hint =
            app_text_of(app, "feeling", app->library.feelings.feelings[offer[i]].id, "meaning");
        button->chosen = app->guess.draft.feelings[0] == offer[i];
    }
    if (!guess_wants_second(app) && !app->guess.changing) {
        add(out, ui_id("guess.unsure"), GUESS_UNSURE,
            (UiButton){.label = app_text(app, "guess.unsure"), .icon = "icons/unsure.svg"});
    }
    if (!app->guess.changing) {
        add_help(app, ui, out, GUESS_HINT, "guess.hint", "icons/hint.svg");
    }
    add_help(app, ui, out, GUESS_MEANING, "word.title", "icons/help.svg");
}

static void add_strengths(const App *app, GuessChoices *out) {
    int step = visit_story(app->visit)->tier == 1 ? 2 : 1; /* three buttons: 1, 3, 5 */
    for (int strength = 1; strength <= 5; strength += step) {
        add_option(app, out, strength, app_text(app, key_strength(strength)),
                   icon_strength(strength));
        out->items[out->count - 1].button.chosen = app->guess.draft.strength == strength;
    }
}

static void add_sureness(const App *app, GuessChoices *out) {
    for (int sure = 0; sure < SURE_COUNT; sure++) {
        add_option(app, out, sure, app_text(app, key_sure((Sureness)sure)),
                   icon_sure((Sureness)sure));
    }
}

static void add_clues(const App *app, GuessChoices *out) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->clues[clue] != NULL) {
            add_option(app, out, clue, app_text_of(app, "clue", clue_id((Clue)clue), ""),
                       icon_clue((Clue)clue));
        }
    }
    add(out, ui_id("guess.no_clue"), GUESS_NO_CLUE,
        (UiButton){.label = app_text(app, "guess.no_clue")});
}

/* Beside the words it gives way to them, as the helps do. */
static void add_back(const App *app, const Ui *ui, GuessChoices *out) {
    bool words = out->stage == GUESS_WORD;
    bool looks = words && !guess_wants_second(app);
    bool small = words && text_lead(ui) != UI_TEXT_LARGE;
    add(out, ui_id("guess.back"), GUESS_BACK,
        (UiButton){.label = app_text(app, looks ? "guess.look" : "guess.back"),
                   .icon = "icons/back.svg",
                   .look = small ? UI_LOOK_ROUND : UI_LOOK_PLAIN});
}

void guess_choices(const App *app, Ui *ui, GuessStage stage, GuessChoices *out) {
    *out = (GuessChoices){.stage = stage};
    switch (stage) {
    case GUESS_WORD:
        add_words(app, ui, out);
        break;
    case GUESS_STRENGTH:
        add_strengths(app, out);
        break;
    case GUESS_SURE:
        add_sureness(app, out);
        break;
    case GUESS_CLUE:
        add_clues(app, out);
        break;
    }
    for (int i = 0; i < out->equal; i++) {
        out->items[i].button.size = text_lead(ui);
    }
    add_back(app, ui, out);
}

static void go_back(App *app) {
    if (guess_wants_second(app)) {
        app->guess.draft.feelings[0] = FEELING_NONE;
    } else if (app->guess.stage == GUESS_WORD) {
        app->guess.boarding = app->guess.changing = false;
    } else {
        app->guess.stage--;
        if (app->guess.stage == GUESS_WORD) {
            app->guess.draft.feelings[0] = FEELING_NONE;
            app->guess.draft.feelings[1] = FEELING_NONE;
        }
    }
}

static void choose_word(App *app, int feeling) {
    Guess *draft = &app->guess.draft;
    bool second = guess_wants_second(app);
    if (second && draft->feelings[0] == feeling) {
        return; /* two different words are asked for */
    }
    draft->feelings[second ? 1 : 0] = feeling;
    if (!visit_shoes(app->visit)->mixed || second) {
        app->guess.stage = GUESS_STRENGTH;
    }
}

static void choose_clue(App *app, int clue) {
    app->guess.draft.clue = clue == GUESS_NO_CLUE ? -1 : clue;
    bool changing = app->guess.changing;
    app->guess.changing = false;
    app_move(app, (Move){.kind = changing ? MOVE_CHANGE : MOVE_GUESS, .guess = app->guess.draft});
}

void guess_choose(App *app, GuessStage stage, int value) {
    if (value == GUESS_UNSURE) {
        app_move(app, (Move){.kind = MOVE_UNSURE});
        return;
    }
    if (value == GUESS_MEANING) {
        guess_meanings(app);
        return;
    }
    if (value == GUESS_HINT) {
        guess_hint(app);
    } else if (value == GUESS_BACK) {
        go_back(app);
    } else if (stage == GUESS_WORD) {
        choose_word(app, value);
    } else if (stage == GUESS_STRENGTH) {
        app->guess.draft.strength = value;
        app->guess.stage = GUESS_SURE;
    } else if (stage == GUESS_SURE) {
        app->guess.draft.sureness = (Sureness)value;
        app->guess.stage = GUESS_CLUE;
    } else {
        choose_clue(app, value);
        return;
    }
    app_follow_visit(app);
}
