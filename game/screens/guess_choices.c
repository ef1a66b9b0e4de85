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
static void add_help(const App *app, const Ui *ui, GuessChoices *out, UiId id, int value,
                     const char *key, const char *icon) {
    bool roomy = text_lead(ui) == UI_TEXT_LARGE;
    add(out, id, value,
        (UiButton){.label = app_text(app, key),
                   .icon = icon,
                   .look = roomy ? UI_LOOK_QUIET : UI_LOOK_ROUND});
}

/* A hint first says which clue, above the words; then the same button leads there. */
static void add_hint(const App *app, const Ui *ui, GuessChoices *out) {
    int hinted = app->guess.hinted;
    if (hinted == 0) {
        add_help(app, ui, out, ui_id("guess.hint"), GUESS_HINT, "guess.hint", "icons/hint.svg");
        return;
    }
    add_help(app, ui, out, ui_id("guess.hint"), GUESS_SHOW, "hint.show",
             icon_clue((Clue)(hinted - 1)));
    UiButton *button = &out->items[out->count - 1].button;
    button->look = button->look == UI_LOOK_ROUND ? UI_LOOK_ROUND : UI_LOOK_PLAIN;
}

/* The answer from before asking is marked until another is chosen. */
static bool has_former(const App *app) {
    return app->guess.changing && visit_answer(app->visit)->guessed;
}

static bool is_shown(const App *app, int feeling) {
    int drafted = app->guess.draft.feelings[0];
    bool former = drafted == FEELING_NONE && has_former(app);
    return feeling == (former ? visit_answer(app->visit)->last.feelings[0] : drafted);
}

static void add_words(const App *app, const Ui *ui, GuessChoices *out) {
    int offer[VISIT_OFFER_MAX];
    int count = visit_offer(app->visit, offer);
    for (int i = 0; i < count; i++) {
        add_option(app, out, offer[i], app_feeling_word(app, offer[i]), icon_shape(i));
        UiButton *button = &out->items[out->count - 1].button;
        button->hint =
            app_text_of(app, "feeling", app->library.feelings.feelings[offer[i]].id, "meaning");
        button->chosen = is_shown(app, offer[i]);
    }
    if (!guess_wants_second(app) && !app->guess.changing) {
        add(out, ui_id("guess.unsure"), GUESS_UNSURE,
            (UiButton){.label = app_text(app, "guess.unsure"), .icon = "icons/unsure.svg"});
    }
    if (!app->guess.changing) {
        add_hint(app, ui, out);
    }
    add_help(app, ui, out, ui_id("guess.meaning"), GUESS_MEANING, "word.title", "icons/help.svg");
}

static void add_strengths(const App *app, GuessChoices *out) {
    int step = visit_story(app->visit)->tier == 1 ? 2 : 1; /* three buttons: 1, 3, 5 */
    int drafted = app->guess.draft.strength;
    int shown = drafted == 0 && has_former(app) ? visit_answer(app->visit)->last.strength : drafted;
    for (int strength = 1; strength <= 5; strength += step) {
        add_option(app, out, strength, app_text(app, key_strength(strength)),
                   icon_strength(strength));
        out->items[out->count - 1].button.chosen = shown == strength;
    }
}

static void add_sureness(const App *app, GuessChoices *out) {
    for (int sure = 0; sure < SURE_COUNT; sure++) {
        add_option(app, out, sure, app_text(app, key_sure((Sureness)sure)),
                   icon_sure((Sureness)sure));
        out->items[out->count - 1].button.chosen =
            has_former(app) && (int)visit_answer(app->visit)->last.sureness == sure;
    }
}

static void add_clues(const App *app, GuessChoices *out) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->clues[clue] != NULL) {
            add_option(app, out, clue, app_text_of(app, "clue", clue_id((Clue)clue), ""),
                       icon_clue((Clue)clue));
            out->items[out->count - 1].button.chosen =
                has_former(app) && visit_answer(app->visit)->last.clue == clue;
        }
    }
    add(out, ui_id("guess.no_clue"), GUESS_NO_CLUE,
        (UiButton){.label = app_text(app, "guess.no_clue")});
}

/* Looking closer may be left out: then the scene itself is watched again. */
static bool can_look(const App *app) {
    return (visit_steps(app->visit) & VISIT_NO_LOOK) == 0;
}

/* Beside the words it gives way to them, as the helps do. */
static void add_back(const App *app, const Ui *ui, GuessChoices *out) {
    bool words = out->stage == GUESS_WORD;
    bool leaves = words && !guess_wants_second(app) && !app->guess.changing;
    bool small = words && text_lead(ui) != UI_TEXT_LARGE;
    const char *key = !leaves ? "guess.back" : can_look(app) ? "guess.look" : "look.again";
    add(out, ui_id("guess.back"), GUESS_BACK,
        (UiButton){.label = app_text(app, key),
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
        bool watches = !app->guess.changing && !can_look(app);
        app->guess.boarding = app->guess.changing = false;
        if (watches) {
            app_move(app, (Move){.kind = MOVE_REPLAY, .number = 0});
        }
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
        return;
    }
    if (value == GUESS_SHOW) {
        guess_hint_show(app);
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
