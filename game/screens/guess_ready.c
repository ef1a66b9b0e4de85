#include "screens/guess_ready.h"

#include <stdio.h>

#include "screens/bar.h"
#include "screens/guess_card.h"
#include "screens/moment.h"
#include "screens/text_fit.h"

/* A guess is turned over when its line is safe on disk, or after this long with a notice. */
enum { TURN_WAIT_MS = 2000, GAP = 24 };

/* With large words no larger than its neighbour, so that both stay in one row and the scene keeps
 * its height. */
static UiButton step_button(const App *app, const Ui *ui, char *label, size_t size) {
    bool inside = (visit_steps(app->visit) & VISIT_NO_INSIDE) == 0;
    app_fill_person(app, label, size, inside ? "ready.step" : "inside.next",
                    visit_shoes(app->visit)->wearer);
    return (UiButton){.label = label,
                      .icon = "icons/sure-sure.svg",
                      .look = UI_LOOK_PRIMARY,
                      .first = true,
                      .size = text_lead(ui) == UI_TEXT_LARGE ? UI_TEXT_BODY + 4 : UI_TEXT_BODY};
}

static UiButton undo_button(const App *app) {
    return (UiButton){.label = app_text(app, "ready.undo"), .icon = "icons/undo.svg"};
}

/* Asking was passed: taking that back leads to the questions, one more to the guess itself. */
static bool passed_asking(const App *app) {
    const VisitAnswer *answer = visit_answer(app->visit);
    return visit_phase(app->visit) == VISIT_ASK && answer->asked == -1 && answer->guessed;
}

/* To the board at once: after asking, keeping is taken back and changing begins. */
static void take_back(App *app) {
    app->guess = (GuessState){.boarding = true,
                              .stage = GUESS_WORD,
                              .refocus = true,
                              .changing = visit_answer(app->visit)->asked != -1,
                              .draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
    app_move(app, (Move){.kind = MOVE_UNDO});
    if (passed_asking(app)) {
        app_move(app, (Move){.kind = MOVE_UNDO});
    }
}

/* Turns over once the guess is safe. */
static void turn_when_safe(App *app, Ui *ui) {
    if (app->guess.turn_wanted == 0) {
        return;
    }
    uint64_t late = app->guess.turn_wanted + TURN_WAIT_MS;
    if (app->saved_through >= app->guess.ticket || app->now_ms >= late) {
        app->save_failed |= app->saved_through < app->guess.ticket;
        app_move(app, (Move){.kind = MOVE_TURN});
        return;
    }
    ui_wake_at(ui, late);
}

static int buttons_height(Ui *ui, DrawRect area, UiButton step, UiButton undo, DrawRect places[2]) {
    int widths[2] = {ui_button_width(ui, step), ui_button_width(ui, undo)};
    return ui_flow(area, widths, ui_button_height(ui, step), GAP, 2, UI_ALIGN_LEFT, places);
}

void guess_ready_frame(App *app, Ui *ui) {
    const VisitAnswer *answer = visit_answer(app->visit);
    DrawRect area = {PAGE_MARGIN, 0, ui_page(ui).w - 2 * PAGE_MARGIN, 0};
    char label[WORDS_LINE];
    UiButton step = step_button(app, ui, label, sizeof label);
    UiButton undo = undo_button(app);
    DrawRect places[2];
    int card = guess_card_height(app, ui, &answer->last, area.w);
    int buttons = buttons_height(ui, area, step, undo, places);
    StageView view = moment_draw(app, ui, card + GAP + buttons);
    DrawRect inside = moment_sheet(app, ui, &view);
    guess_card_draw(app, ui, &answer->last, (DrawRect){inside.x, inside.y, area.w, card});
    guess_card_say(app, ui, &answer->last);
    area.y = inside.y + card + GAP;
    buttons_height(ui, area, step, undo, places);
    if (ui_button(ui, ui_id("ready.step"), places[0], step)) {
        app->guess.turn_wanted = app->now_ms > 0 ? app->now_ms : 1;
    }
    if (ui_button(ui, ui_id("ready.undo"), places[1], undo)) {
        take_back(app);
        return;
    }
    turn_when_safe(app, ui);
}
