/* The guess board: which word, how strong, how sure, which clue told you - one after the other,
 * then face down until it is turned over. "Not sure yet" is a full answer. */
#include <stdio.h>

#include "screens/bar.h"
#include "screens/guess_choices.h"
#include "screens/guess_help.h"
#include "screens/guess_ready.h"
#include "screens/moment.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 20, ROW_GAP = 20 };

static int flow_choices(Ui *ui, const GuessChoices *choices, int width, DrawRect *places) {
    int widths[GUESS_CHOICES_MAX];
    int button = 0;
    for (int i = 0; i < choices->count; i++) {
        bool round = choices->items[i].button.look == UI_LOOK_ROUND;
        widths[i] = round ? UI_TARGET : ui_button_width(ui, choices->items[i].button);
        int height = ui_button_height(ui, choices->items[i].button);
        button = height > button ? height : button;
    }
    return ui_flow((DrawRect){0, 0, width, 0}, widths, button, GAP, choices->count, UI_ALIGN_LEFT,
                   places);
}

/* Options of one question are equally wide and lie in rows as even as can be: none looks favoured.
 */
static void make_equal(Ui *ui, GuessChoices *choices, int width) {
    int most = UI_TARGET;
    for (int i = 0; i < choices->equal; i++) {
        int natural = ui_button_width(ui, choices->items[i].button);
        most = natural > most ? natural : most;
    }
    int columns = (width + GAP) / (most + GAP);
    columns = columns < 1 ? 1 : columns > choices->equal ? choices->equal : columns;
    int rows = (choices->equal + columns - 1) / columns;
    columns = (choices->equal + rows - 1) / rows;
    choices->width = (width - GAP * (columns - 1)) / columns;
}

static int lay_out(Ui *ui, const GuessChoices *choices, int width, DrawRect *places) {
    int widths[GUESS_CHOICES_MAX];
    int button = ui_button_height(ui, choices->items[0].button);
    for (int i = 0; i < choices->equal; i++) {
        widths[i] = choices->width;
    }
    DrawRect area = {0, 0, width, 0};
    int used = ui_flow(area, widths, button, GAP, choices->equal, UI_ALIGN_LEFT, places);
    GuessChoices rest = {.count = choices->count - choices->equal};
    for (int i = 0; i < rest.count; i++) {
        rest.items[i] = choices->items[choices->equal + i];
    }
    int below = flow_choices(ui, &rest, width, places + choices->equal);
    for (int i = choices->equal; i < choices->count; i++) {
        places[i].y += used + ROW_GAP;
        if (choices->items[i].button.look == UI_LOOK_ROUND) {
            places[i].y += (places[i].h - UI_TARGET) / 2;
            places[i].h = UI_TARGET;
        }
    }
    return used + (rest.count > 0 ? ROW_GAP + below : 0);
}

static DrawRect moved(DrawRect rect, int x, int y) {
    rect.x += x;
    rect.y += y;
    return rect;
}

/* On the answer that is marked already, else on the first: none looks suggested. */
static int first_focus(const App *app, const GuessChoices *choices) {
    for (int i = 0; i < choices->equal && !guess_wants_second(app); i++) {
        if (choices->items[i].button.chosen) {
            return i;
        }
    }
    return 0;
}

static void place_focus(App *app, Ui *ui, const GuessChoices *choices) {
    if (app->guess.helped) {
        ui_focus_set(ui, ui_id("guess.meaning"));
    } else if (app->guess.refocus) {
        ui_focus_set(ui, guess_option_id(choices->stage, first_focus(app, choices)));
    }
    app->guess.helped = app->guess.refocus = false;
}

static void draw_board(App *app, Ui *ui, GuessChoices *choices, const char *question) {
    int width = ui_page(ui).w - 2 * PAGE_MARGIN;
    DrawRect places[GUESS_CHOICES_MAX];
    UiText style = {.size = text_lead(ui), .bold = true, .heading = true};
    int title = ui_text_height(ui, question, width, style);
    make_equal(ui, choices, width);
    int height = title + GAP + lay_out(ui, choices, width, places);
    StageView view = moment_draw(app, ui, height);
    DrawRect inside = moment_sheet(app, ui, &view);
    ui_text(ui, (DrawRect){inside.x, inside.y, width, title}, question, style);
    ui_announce(ui, question);
    place_focus(app, ui, choices);
    for (int i = 0; i < choices->count; i++) {
        DrawRect place = moved(places[i], inside.x, inside.y + title + GAP);
        if (ui_button(ui, choices->items[i].id, place, choices->items[i].button)) {
            guess_choose(app, choices->stage, choices->items[i].value);
            app->guess.refocus = choices->items[i].value != GUESS_HINT;
            return;
        }
    }
}

void guess_frame(App *app, Ui *ui) {
    if (visit_phase(app->visit) != VISIT_GUESS && !app->guess.changing) {
        guess_ready_frame(app, ui);
        return;
    }
    static const char *const questions[] = {"guess.word", "guess.strength", "guess.sure",
                                            "guess.clue"};
    GuessChoices choices;
    char question[WORDS_LINE];
    guess_choices(app, ui, app->guess.stage, &choices);
    app_fill_person(app, question, sizeof question,
                    guess_wants_second(app) ? "guess.word_second" : questions[app->guess.stage],
                    visit_shoes(app->visit)->wearer);
    if (app->guess.stage == GUESS_WORD) {
        if (!guess_wants_second(app)) {
            guess_told_text(app, question, sizeof question);
        }
        guess_hint_text(app, question, sizeof question);
    }
    draw_board(app, ui, &choices, question);
}
