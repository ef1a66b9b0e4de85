/* Two sentences in order: places that fill as they are said. */
#include "screens/say.h"

enum { PAD = 20, LEAST = 84, RADIUS = 32 };

static UiText label_style(void) {
    return (UiText){.size = UI_TEXT_SMALL, .bold = true};
}

static UiText text_style(void) {
    return (UiText){.size = UI_TEXT_SMALL};
}

static const char *slot_label(const App *app, int slot) {
    return app_text(app, slot == 0 ? "say.slot_first" : "say.slot_then");
}

/* The sentence in a slot, NULL: still empty. */
static const char *slot_text(const App *app, int slot) {
    const VisitAnswer *answer = visit_answer(app->visit);
    return slot < answer->laid ? visit_shoes(app->visit)->say[answer->laid_say[slot]].say : NULL;
}

bool say_is_laid(const App *app, int say) {
    const VisitAnswer *answer = visit_answer(app->visit);
    for (int i = 0; i < answer->laid; i++) {
        if (answer->laid_say[i] == say) {
            return true;
        }
    }
    return false;
}

bool say_is_whole(const App *app) {
    return visit_answer(app->visit)->laid == visit_shoes(app->visit)->order_count;
}

static int slot_width(const App *app, int width) {
    int count = visit_shoes(app->visit)->order_count;
    return (width - (count - 1) * SAY_GAP) / count;
}

static int slot_height(const App *app, const Ui *ui, int slot, int width, bool slim) {
    const char *text = slot_text(app, slot);
    int height = ui_line(ui, UI_TEXT_SMALL) + 2 * PAD;
    if (!slim && text != NULL) {
        height += ui_text_height(ui, text, width - 2 * PAD, text_style());
    }
    return height < LEAST ? LEAST : height;
}

int say_slots_height(const App *app, const Ui *ui, int width, bool slim) {
    int count = visit_shoes(app->visit)->order_count;
    int most = 0;
    if (visit_answer(app->visit)->laid == 0) {
        return 0; /* empty places are only more to read */
    }
    for (int i = 0; i < count; i++) {
        int height = slot_height(app, ui, i, slot_width(app, width), slim);
        most = height > most ? height : most;
    }
    return most;
}

static void draw_slot(const App *app, Ui *ui, DrawRect rect, int slot, bool slim) {
    const UiTheme *theme = ui_theme(ui);
    const char *text = slot_text(app, slot);
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS,
                           .fill = text != NULL ? theme->panel_chosen : theme->paper,
                           .line = text != NULL ? theme->ink : theme->text_soft,
                           .line_width = text != NULL ? 5 : 3});
    DrawRect inside = {rect.x + PAD, rect.y + PAD, rect.w - 2 * PAD, rect.h - 2 * PAD};
    int icon = ui_line(ui, UI_TEXT_SMALL) * 8 / 10;
    DrawRect line = ui_cut_top(&inside, ui_line(ui, UI_TEXT_SMALL), 0);
    if (text != NULL) {
        DrawRect mark = ui_cut_left(&line, icon, 12);
        draw_asset(ui_list(ui), (DrawRect){mark.x, mark.y + (mark.h - icon) / 2, icon, icon},
                   "icons/said.svg");
    }
    ui_text(ui, line, slot_label(app, slot), label_style());
    if (text != NULL && !slim) {
        ui_text(ui, inside, text, text_style());
    }
}

void say_slots_draw(const App *app, Ui *ui, DrawRect rect, bool slim) {
    int width = slot_width(app, rect.w);
    for (int i = 0; i < visit_shoes(app->visit)->order_count; i++) {
        draw_slot(app, ui, (DrawRect){rect.x + i * (width + SAY_GAP), rect.y, width, rect.h}, i,
                  slim);
    }
}
