/* The answer: all on one page, or the picture first and what comes of it on the next. */
#include "screens/ask.h"
#include "screens/bar.h"
#include "screens/moment.h"

enum { ROOM_SCENE = 560, ROOM_TALL = 860, APART = 48 };

static int page_width(const Ui *ui) {
    return ui_page(ui).w - 2 * PAGE_MARGIN;
}

static const char *title(const App *app) {
    return visit_story(app->visit)->title;
}

/* --- all on one page --- */

/* Sound and why side by side on a wide page, else one below the other. */
static int half(const Ui *ui) {
    return (page_width(ui) - APART) * 45 / 100;
}

static int words_height(const App *app, const Ui *ui) {
    int width = page_width(ui);
    if (ui_is_tall(ui)) {
        return ask_sound_height(app, ui, width) + ASK_GAP + ask_why_height(app, ui, width);
    }
    int sound = ask_sound_height(app, ui, half(ui));
    int why = ask_why_height(app, ui, width - half(ui) - APART);
    return sound > why ? sound : why;
}

static int sheet_height(const App *app, const Ui *ui) {
    return words_height(app, ui) + ASK_GAP + ask_ways_height(app, ui, page_width(ui));
}

static bool fits_whole(const App *app, Ui *ui) {
    int scene = ui_page(ui).h - sheet_height(app, ui) - MOMENT_EDGES;
    int clear = bar_height(app, ui, title(app));
    int least = ui_is_tall(ui) ? ROOM_TALL : ROOM_SCENE;
    return scene >= least && scene >= ask_scene_least(app, ui, ui_page(ui).w, clear);
}

static void draw_words(App *app, Ui *ui, DrawRect row) {
    int sound = ask_sound_height(app, ui, ui_is_tall(ui) ? row.w : half(ui));
    if (ui_is_tall(ui)) {
        ask_sound_draw(app, ui, ui_cut_top(&row, sound, ASK_GAP));
    } else {
        ask_sound_draw(app, ui, ui_cut_left(&row, half(ui), APART));
    }
    ask_why_draw(app, ui, row);
}

static void run_whole(App *app, Ui *ui) {
    DrawRect page = ui_page_rect(ui);
    DrawRect scene = {0, 0, page.w, page.h - sheet_height(app, ui) - MOMENT_EDGES};
    ask_scene_draw(app, ui, scene, bar_height(app, ui, title(app)));
    bar_draw(app, ui, title(app));
    DrawRect inside = bar_sheet(ui, scene.h);
    draw_words(app, ui, ui_cut_top(&inside, words_height(app, ui), ASK_GAP));
    ask_ways_run(app, ui, inside);
}

/* --- on two pages --- */

static void run_scene_page(App *app, Ui *ui) {
    UiButton next = {.label = app_text(app, "ask.next"),
                     .icon = "icons/next.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    DrawRect page = ui_page_rect(ui);
    int button = ui_button_width(ui, next);
    int high = ui_button_height(ui, next);
    int sound = ask_sound_height(app, ui, page_width(ui) - button - ASK_GAP);
    int row = sound > high ? sound : high;
    DrawRect scene = {0, 0, page.w, page.h - row - MOMENT_EDGES};
    ask_scene_draw(app, ui, scene, bar_height(app, ui, title(app)));
    bar_draw(app, ui, title(app));
    DrawRect inside = bar_sheet(ui, scene.h);
    inside.h = row;
    DrawRect place = ui_cut_right(&inside, button, ASK_GAP);
    place.y += (row - high) / 2;
    place.h = high;
    ask_sound_draw(app, ui, inside);
    if (app->ask.refocus) {
        ui_focus_set(ui, ui_id("page.more"));
        app->ask.refocus = false;
    }
    if (ui_button(ui, ui_id("page.more"), place, next)) {
        ask_turn_page(app, 1);
    }
}

static void run_after_page(App *app, Ui *ui) {
    DrawRect page = ui_page_rect(ui);
    int width = page_width(ui);
    int why = ask_why_height(app, ui, width);
    int sheet = why + ASK_GAP + ask_ways_height(app, ui, width);
    int clear = bar_height(app, ui, title(app));
    DrawRect scene = {0, 0, page.w, page.h - sheet - MOMENT_EDGES};
    ask_scene_draw_quiet(app, ui, scene, clear);
    bar_draw(app, ui, title(app));
    DrawRect inside = bar_sheet(ui, scene.h);
    ask_why_draw(app, ui, ui_cut_top(&inside, why, ASK_GAP));
    ask_ways_run(app, ui, inside);
}

void ask_answer_frame(App *app, Ui *ui) {
    if (fits_whole(app, ui)) {
        run_whole(app, ui);
    } else if (app->ask.page == 0) {
        run_scene_page(app, ui);
    } else {
        run_after_page(app, ui);
    }
}
