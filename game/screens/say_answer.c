/* The answer: our sentence, and what it brings. Face and words at once. */
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/beat_space.h"
#include "screens/hum.h"
#include "screens/say.h"
#include "screens/voice_ribbon.h"

enum {
    STRIP_EDGE = 24,
    CARD_PERCENT = 52,
    LEAST_SCENE = 560,
    GOOD_SCENE = 800,
    LINE_MORE = 140,
    SHEET_EDGES = 64,
    RIBBON_H = 84,
    RIBBON_W = 300,
    RIBBON_LEAST = 160
};

/* --- how it sounds --- */

static void caption(const App *app, const StoryBeat *answer, char *out) {
    words_fill(out, WORDS_LINE, app_text(app, "caption.sound"),
               (WordsValue[]){{"name", app_name(app, answer->who)},
                              {"sound", app_text_of(app, "voice", answer->sound, "")}},
               2);
}

static int ribbon_width(const Ui *ui, const char *text, int width) {
    int left = width - ui_text_width(ui, text, (UiText){.size = UI_TEXT_SMALL}) - SAY_GAP;
    return left < RIBBON_LEAST ? 0 : left < RIBBON_W ? left : RIBBON_W;
}

static int sound_height(const App *app, const Ui *ui, int width) {
    Reply beats;
    char text[WORDS_LINE];
    say_reply(app, app->say.said, &beats);
    if (beats.items[1].sound == NULL) {
        return 0;
    }
    caption(app, &beats.items[1], text);
    int ribbon = ribbon_width(ui, text, width);
    int height = ui_text_height(ui, text, ribbon > 0 ? width - ribbon - SAY_GAP : width,
                                (UiText){.size = UI_TEXT_SMALL});
    return ribbon > 0 && height < RIBBON_H ? RIBBON_H : height;
}

static void draw_sound(App *app, Ui *ui, DrawRect rect) {
    Reply beats;
    VoicePlan plan;
    char text[WORDS_LINE];
    say_reply(app, app->say.said, &beats);
    if (!hum_plan(app, &beats.items[1], &plan)) {
        return;
    }
    uint64_t key = hum_key(app_screen_name(app), app_shown_ms(app), app->say.said);
    hum_play(app, &plan, key);
    caption(app, &beats.items[1], text);
    int ribbon = ribbon_width(ui, text, rect.w);
    int words = ui_text_width(ui, text, (UiText){.size = UI_TEXT_SMALL}) + 4;
    if (ribbon > 0) {
        voice_ribbon_draw(ui, (DrawRect){rect.x + words + SAY_GAP, rect.y, ribbon, rect.h}, &plan,
                          hum_at(app, ui, key));
    }
    ui_text(ui, rect, text, (UiText){.size = UI_TEXT_SMALL, .middle = true});
}

/* --- the scene --- */

/* People as large as leave room for the bubble; found once for a page of this size. */
static int scene_top(App *app, Ui *ui, const StageView *view, DrawRect area) {
    SayState *say = &app->say;
    int percent = app_text_percent(app);
    bool same = say->fit_w == view->rect.w && say->fit_h == view->rect.h &&
                say->fit_said == say->said && say->fit_percent == percent;
    if (!same) {
        say->top = beat_top(app, ui, view, area);
        say->fit_w = view->rect.w;
        say->fit_h = view->rect.h;
        say->fit_said = say->said;
        say->fit_percent = percent;
    }
    return say->top;
}

/* `all`: what comes of it is on the same page. */
static void announce(const App *app, Ui *ui, const StoryBeat *answer, bool all) {
    char news[3 * WORDS_LINE];
    words_fill(news, sizeof news, app_text(app, "bubble.says"),
               (WordsValue[]){{"name", app_name(app, answer->who)},
                              {"text", answer->says != NULL ? answer->says : ""}},
               2);
    if (all) {
        text_append(news, sizeof news, " ");
        say_after_news(app, news, sizeof news);
    }
    ui_announce(ui, news);
}

/* `area` is where the bubble may lie. `whole`: all is on one page, and the scene has an edge. */
static void draw_answer(App *app, Ui *ui, DrawRect scene, DrawRect area, bool whole) {
    Reply beats;
    BubbleSpot spot;
    say_reply(app, app->say.said, &beats);
    const StoryBeat *answer = &beats.items[1];
    StageView view = {.story = visit_story(app->visit),
                      .beats = &beats.beats,
                      .beat = 1,
                      .marked = visit_shoes(app->visit)->wearer,
                      .rect = scene,
                      .since = app_shown_ms(app)};
    view.top = scene_top(app, ui, &view, area);
    stage_draw(app, ui, &view);
    if (whole) {
        paper_frame(ui, scene);
    }
    if (beat_bubble(app, ui, &view, area, &spot)) {
        bubble_draw_at(app, ui, &spot, answer->who, answer->says);
    }
    announce(app, ui, answer, whole);
}

/* --- all on one page: what is said left or above, what comes of it right or below --- */

typedef struct Layout {
    DrawRect scene, sound, ours, card;
    bool fits;
} Layout;

static Layout lay_out(const App *app, const Ui *ui) {
    DrawRect all = draw_rect_inset(ui_page_rect(ui), PAPER_MARGIN);
    const char *text = visit_shoes(app->visit)->say[app->say.said].say;
    Layout out;
    int inside = PAPER_PAD * 2;
    if (ui_is_tall(ui)) {
        int height = say_after_height(app, ui, all.w - inside) + inside;
        out.card = ui_cut_bottom(&all, height, PAPER_MARGIN);
        out.fits = true;
    } else {
        out.card = ui_cut_right(&all, all.w * CARD_PERCENT / 100, PAPER_MARGIN);
        out.fits = say_after_height(app, ui, out.card.w - inside) <= out.card.h - inside;
    }
    out.ours = ui_cut_bottom(&all, say_sentence_height(app, ui, text, all.w), SAY_GAP);
    out.sound = ui_cut_bottom(&all, sound_height(app, ui, all.w), SAY_GAP);
    int spare = ui_is_tall(ui) ? all.h - GOOD_SCENE : 0;
    spare = spare < LINE_MORE ? spare : LINE_MORE;
    if (spare > 0) { /* the line is easier to read when it is higher */
        all.h -= spare;
        out.sound.y -= spare;
        out.ours.y -= spare;
        out.card.y -= spare;
        out.card.h += spare;
    }
    out.scene = all;
    out.fits = out.fits && all.h >= LEAST_SCENE;
    return out;
}

static void run_whole(App *app, Ui *ui, const Layout *layout) {
    const char *title = visit_story(app->visit)->title;
    DrawRect scene = layout->scene;
    DrawRect strip = {scene.x + STRIP_EDGE, scene.y + STRIP_EDGE, scene.w - 2 * STRIP_EDGE,
                      UI_TARGET};
    int bar = bar_height_in(app, ui, strip, title);
    DrawRect area = {strip.x, strip.y + bar + STRIP_EDGE, strip.w, 0};
    draw_answer(app, ui, scene, area, true);
    bar_draw_in(app, ui, strip, title);
    draw_sound(app, ui, layout->sound);
    say_sentence_draw(app, ui, layout->ours, visit_shoes(app->visit)->say[app->say.said].say);
    say_after_run(app, ui, paper_card(ui, layout->card), 0, false);
}

/* --- on several pages --- */

static void run_scene_page(App *app, Ui *ui) {
    const StorySay *say = &visit_shoes(app->visit)->say[app->say.said];
    const char *title = visit_story(app->visit)->title;
    DrawRect page = ui_page_rect(ui);
    int width = page.w - 2 * PAGE_MARGIN;
    UiButton on = {.label = app_text(app, "say.on"),
                   .icon = "icons/next.svg",
                   .look = UI_LOOK_PRIMARY,
                   .first = true};
    int ours = say_sentence_height(app, ui, say->say, width);
    int button = ui_button_width(ui, on);
    int sound = sound_height(app, ui, width - button - SAY_GAP);
    int row = ui_button_height(ui, on) > sound ? ui_button_height(ui, on) : sound;
    DrawRect scene = {0, 0, page.w, page.h - ours - SAY_GAP - row - SHEET_EDGES};
    DrawRect area = {PAGE_MARGIN, bar_height(app, ui, title), width, 0};
    draw_answer(app, ui, scene, area, false);
    bar_draw(app, ui, title);
    DrawRect inside = bar_sheet(ui, scene.h);
    say_sentence_draw(app, ui, ui_cut_top(&inside, ours, SAY_GAP), say->say);
    DrawRect place = ui_cut_right(&inside, button, SAY_GAP);
    draw_sound(app, ui, (DrawRect){inside.x, inside.y, inside.w, row});
    place.y += (row - ui_button_height(ui, on)) / 2;
    place.h = ui_button_height(ui, on);
    if (ui_button(ui, ui_id("page.more"), place, on)) {
        say_turn_page(app, 1);
    }
}

static void run_after_page(App *app, Ui *ui) {
    const char *title = visit_story(app->visit)->title;
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN);
    bar_draw(app, ui, title);
    ui_cut_top(&area, bar_height(app, ui, title) - PAGE_MARGIN, 0);
    char news[2 * WORDS_LINE] = "";
    say_after_news(app, news, sizeof news);
    ui_announce(ui, news);
    say_after_run(app, ui, area, app->say.page - 1, true);
}

void say_answer_frame(App *app, Ui *ui) {
    Layout layout = lay_out(app, ui);
    if (layout.fits) {
        run_whole(app, ui, &layout);
    } else if (app->say.page == 0) {
        run_scene_page(app, ui);
    } else {
        run_after_page(app, ui);
    }
}
