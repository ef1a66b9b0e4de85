/* The mirror: choose a person, up to two feelings and how much of them; see face and body, cover
 * eyes or mouth, lay two side by side, go from one to the other in small steps. */
#include "screens/mirror.h"

#include <stdio.h>

#include "screens/bar.h"
#include "screens/screens.h"

enum { GAP = 28, CONTROLS_PERCENT = 44, PICTURE_PERCENT = 46 };

void mirror_prepare(App *app) {
    static const MirrorSide none = {.second = -1, .strength = 4};
    MirrorState *mirror = &app->mirror;
    if (mirror->ready) {
        return;
    }
    const ExpressionBook *book = &app->library.expressions;
    *mirror = (MirrorState){.ready = true, .side = {none, none}};
    mirror->side[1].person = app->library.person_count > 1 ? 1 : 0;
    mirror->side[1].look = book->count > 1 ? 1 : 0;
}

MirrorSide *mirror_chosen(App *app) {
    return &app->mirror.side[app->mirror.view == MIRROR_ONE ? 0 : app->mirror.at];
}

MirrorSide *mirror_wearer(App *app) {
    return app->mirror.view == MIRROR_BETWEEN ? &app->mirror.side[0] : mirror_chosen(app);
}

void mirror_chosen_now(App *app) {
    app->mirror.chose = app->mirror.choosing;
    app->mirror.choosing = CHOOSE_NOTHING;
}

void mirror_note(App *app, const MirrorSide *side, bool same_person) {
    MirrorState *mirror = &app->mirror;
    int index = side == &mirror->side[0] ? 0 : 1;
    mirror->was[index] = *side;
    mirror->changed_ms[index] = same_person ? app->now_ms : 0;
    mirror->heard_ms = 0;
}

ArtFigure mirror_figure(const App *app, const MirrorSide *side) {
    const ExpressionBook *book = &app->library.expressions;
    const Expression *look = &book->looks[side->look];
    const Expression *second = side->second < 0 ? NULL : &book->looks[side->second];
    const Expression *both =
        second == NULL ? NULL : expression_compound(book, look->id, second->id);
    return (ArtFigure){
        .person = &app->library.people[side->person],
        .mood = {both != NULL ? both : look, side->strength},
        .second = {both != NULL ? NULL : second, side->strength},
        .plain = app->mirror.plain,
    };
}

void mirror_words(const App *app, const MirrorSide *side, char *out, size_t size) {
    WordsValue words[] = {{"one", mirror_look_word(app, side->look)},
                          {"other", side->second < 0 ? "" : mirror_look_word(app, side->second)}};
    words_fill(out, size, app_text(app, side->second < 0 ? "mirror.word" : "mirror.words"), words,
               2);
}

/* Controls beside the pictures, or below them where the page is high; what the words need they
 * get. */
void mirror_frame(App *app, Ui *ui) {
    mirror_prepare(app);
    if (app->mirror.choosing != CHOOSE_NOTHING) {
        mirror_choose_frame(app, ui);
        return;
    }
    DrawRect area = bar_page(app, ui, app_text(app, "mirror.title"));
    if (app_top(app) != SCREEN_MIRROR) {
        return;
    }
    DrawRect controls = area;
    if (ui_is_tall(ui)) {
        int used = mirror_controls_height(app, ui, area.w);
        int most = area.h * (100 - PICTURE_PERCENT) / 100;
        controls = ui_cut_bottom(&area, used < most ? used : most, GAP);
    } else {
        int percent = CONTROLS_PERCENT + (ui_scaled(ui, 100) - 100) * 12 / 100;
        controls = ui_cut_right(&area, area.w * percent / 100, GAP);
    }
    area = mirror_voice(app, ui, area);
    mirror_pictures(app, ui, area);
    mirror_controls(app, ui, controls);
}
