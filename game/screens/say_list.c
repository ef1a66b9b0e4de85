/* The sentences: all on one page beside the scene, or the scene first and then as many as fit. */
#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/portrait.h"
#include "screens/say.h"
#include "screens/text_fit.h"

enum {
    STRIP_EDGE = 24,
    HEADER = 130,
    CARD_PERCENT = 52,
    LEAST_SCENE = 640,
    CHEEK = 24,
    LEAST_FACE = 170,
    MOST_FACE = 360
};

/* --- all on one page --- */

static int card_height(const App *app, const Ui *ui, const SayList *list, int width) {
    int you = say_you_height(app, ui, width);
    int slots = say_slots_height(app, ui, width, false);
    return (you > 0 ? you + SAY_GAP : 0) + (slots > 0 ? slots + SAY_GAP : 0) +
           ui_text_height(ui, say_question(app), width, say_question_style(ui)) + SAY_GAP +
           say_sentences_height(app, ui, list, 0, list->count, width) + SAY_GAP +
           ui_button_height(ui, say_slow_button(app)) + 2 * PAPER_PAD;
}

typedef struct Layout {
    DrawRect scene, card;
    bool fits;
} Layout;

static Layout lay_out(const App *app, const Ui *ui, const SayList *list) {
    DrawRect all = draw_rect_inset(ui_page_rect(ui), PAPER_MARGIN);
    Layout out;
    if (ui_is_tall(ui)) {
        int height = card_height(app, ui, list, all.w - 2 * PAPER_PAD);
        out.fits = all.h - height - PAPER_MARGIN >= LEAST_SCENE;
        out.card = ui_cut_bottom(&all, height, PAPER_MARGIN);
    } else {
        out.card = ui_cut_right(&all, all.w * CARD_PERCENT / 100, PAPER_MARGIN);
        out.fits = card_height(app, ui, list, out.card.w - 2 * PAPER_PAD) <= out.card.h;
    }
    out.scene = all;
    return out;
}

static void draw_scene(App *app, Ui *ui, DrawRect scene) {
    const char *title = visit_story(app->visit)->title;
    DrawRect strip = {scene.x + STRIP_EDGE, scene.y + STRIP_EDGE, scene.w - 2 * STRIP_EDGE,
                      UI_TARGET};
    say_now_draw(app, ui, scene, 2 * STRIP_EDGE + bar_height_in(app, ui, strip, title));
    paper_frame(ui, scene);
    bar_draw_in(app, ui, strip, title);
}

static void run_card(App *app, Ui *ui, DrawRect rect, const SayList *list) {
    DrawRect inside = paper_card(ui, rect);
    int you = say_you_height(app, ui, inside.w);
    if (you > 0) {
        say_you_draw(app, ui, ui_cut_top(&inside, you, SAY_GAP));
    }
    int slots = say_slots_height(app, ui, inside.w, false);
    if (slots > 0) {
        say_slots_draw(app, ui, ui_cut_top(&inside, slots, SAY_GAP), false);
    }
    UiText style = say_question_style(ui);
    int title = ui_text_height(ui, say_question(app), inside.w, style);
    ui_text(ui, ui_cut_top(&inside, title, SAY_GAP), say_question(app), style);
    ui_announce(ui, say_question(app));
    UiButton slow = say_slow_button(app);
    DrawRect row = ui_cut_bottom(&inside, ui_button_height(ui, slow), SAY_GAP);
    if (say_sentences_run(app, ui, inside, list, 0, list->count)) {
        return;
    }
    row.w = ui_button_width(ui, slow);
    if (ui_button(ui, ui_id("breath.slow"), row, slow)) {
        say_slow_down(app);
    }
}

/* --- on several pages --- */

/* How the wearer looks now, where the sentences leave room. */
static void draw_wearer(App *app, Ui *ui, DrawRect room) {
    const char *wearer = visit_shoes(app->visit)->wearer;
    DrawRect frame = portrait_square(room);
    if (frame.h < LEAST_FACE) {
        return;
    }
    if (frame.h > MOST_FACE) {
        frame = portrait_square(
            (DrawRect){room.x, room.y + (room.h - MOST_FACE) / 2, room.w, MOST_FACE});
    }
    Reply say;
    Cast cast;
    say_reply(app, -1, &say);
    const StoryLook *look = reply_look(&say, wearer);
    cast_play_portrait(app, ui, wearer, look->look, look->strength, &cast);
    portrait_draw(ui, &cast.now, frame);
    ui_picture(ui, frame, app_name(app, wearer));
}

/* Who we are and how it is now; the sentences come on the next page. */
static void run_first_page(App *app, Ui *ui) {
    const char *title = visit_story(app->visit)->title;
    DrawRect page = ui_page_rect(ui);
    int width = page.w - 2 * PAGE_MARGIN;
    SayButton buttons[] = {{ui_id("breath.slow"), say_slow_button(app)},
                           {ui_id("page.more"),
                            {.label = app_text(app, "say.title"),
                             .icon = "icons/next.svg",
                             .look = UI_LOOK_PRIMARY,
                             .first = true}}};
    int you = say_you_height(app, ui, width);
    int row = say_buttons_height(ui, buttons, 2, width);
    int height = row + (you > 0 ? you + SAY_GAP : 0);
    DrawRect scene = {0, 0, page.w, page.h - height - 64};
    say_now_draw(app, ui, scene, bar_height(app, ui, title));
    bar_draw(app, ui, title);
    DrawRect inside = bar_sheet(ui, scene.h);
    if (you > 0) {
        say_you_draw(app, ui, ui_cut_top(&inside, you, SAY_GAP));
    }
    int pressed = say_buttons_run(ui, ui_cut_top(&inside, row, 0), buttons, 2);
    if (pressed == 0) {
        say_slow_down(app);
    } else if (pressed == 1) {
        say_turn_page(app, 1);
    }
}

/* Where the sentences of a page begin and end; pages count from 1. */
static void page_range(const App *app, const Ui *ui, const SayList *list, DrawRect room, int page,
                       int *first, int *end) {
    *first = *end = 0;
    for (int at = 1; at <= page && *end < list->count; at++) {
        *first = *end;
        *end = *first + 1;
        while (*end < list->count &&
               say_sentences_height(app, ui, list, *first, *end + 1, room.w) <= room.h) {
            (*end)++;
        }
    }
}

static void run_page_buttons(App *app, Ui *ui, DrawRect row, bool more) {
    SayButton buttons[] = {
        {ui_id("say.back"), {.label = app_text(app, "page.back"), .icon = "icons/back.svg"}},
        {ui_id("page.more"), {.label = app_text(app, "say.more"), .icon = "icons/next.svg"}}};
    if (!more) {
        row.w = ui_button_width(ui, buttons[0].button);
    }
    int pressed = say_buttons_run(ui, row, buttons, more ? 2 : 1);
    if (pressed >= 0) {
        say_turn_page(app, app->say.page + (pressed == 1 ? 1 : -1));
    }
}

static void run_sentence_page(App *app, Ui *ui, const SayList *list) {
    const char *title = visit_story(app->visit)->title;
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN);
    bar_draw(app, ui, title);
    ui_cut_top(&area, bar_height(app, ui, title) - PAGE_MARGIN, 0);
    UiText style = say_question_style(ui);
    int height = ui_text_height(ui, say_question(app), area.w, style);
    ui_text(ui, ui_cut_top(&area, height, SAY_GAP), say_question(app), style);
    ui_announce(ui, say_question(app));
    int slots = say_slots_height(app, ui, area.w, true);
    if (slots > 0) {
        say_slots_draw(app, ui, ui_cut_top(&area, slots, SAY_GAP), true);
    }
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, (UiButton){0}), SAY_GAP);
    int first, end;
    page_range(app, ui, list, area, app->say.page, &first, &end);
    DrawRect room = area;
    ui_cut_top(&room, say_sentences_height(app, ui, list, first, end, area.w), SAY_GAP);
    if (!say_sentences_run(app, ui, area, list, first, end)) {
        draw_wearer(app, ui, room);
        run_page_buttons(app, ui, row, end < list->count);
    }
}

void say_list_frame(App *app, Ui *ui) {
    SayList list = say_open_sentences(app);
    Layout layout = lay_out(app, ui, &list);
    if (layout.fits) {
        draw_scene(app, ui, layout.scene);
        run_card(app, ui, layout.card, &list);
    } else if (app->say.page == 0) {
        run_first_page(app, ui);
    } else {
        run_sentence_page(app, ui, &list);
    }
}
