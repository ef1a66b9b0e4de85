/* Step in: the picture as the wearer saw it. The wearer is gone from it; their shoes are ours, seen
 * from above. */
#include <stdio.h>

#include "screens/bar.h"
#include "screens/bubble.h"
#include "screens/inside_card.h"
#include "screens/paper.h"
#include "screens/screens.h"
#include "screens/stage.h"

enum { EDGE = 30, STEP_MS = 900, SHOES_W = 620, SHOES_H = 420, STRIP_EDGE = 24, SINK = 90 };

typedef struct InsideLayout {
    DrawRect scene, card;
} InsideLayout;

/* Wide: the scene left, the wearer's card right. Tall: the card below. */
static InsideLayout inside_layout(const App *app, Ui *ui) {
    DrawRect all = draw_rect_inset(ui_page_rect(ui), EDGE);
    InsideLayout out;
    if (ui_is_tall(ui)) {
        int height = inside_card_height(app, ui, all.w);
        out.card = ui_cut_bottom(&all, height, EDGE);
    } else {
        int share = 34 + (app_text_percent(app) - 100) * 14 / 100;
        out.card = ui_cut_right(&all, all.w * share / 100, EDGE);
    }
    out.scene = all;
    return out;
}

/* The shoes come up from below as the view moves into them. */
static void draw_shoes(App *app, Ui *ui, DrawRect scene, double at) {
    char path[128];
    int width = scene.w * 46 / 100;
    int most = scene.h * 50 / 100;
    width = width > most ? most : width;
    int height = width * SHOES_H / SHOES_W;
    int y = scene.y + scene.h - (int)(height * at);
    snprintf(path, sizeof path, "shoes/%s-top.svg", visit_shoes(app->visit)->wearer);
    draw_clip(ui_list(ui), scene);
    draw_asset(ui_list(ui), (DrawRect){scene.x + (scene.w - width) / 2, y, width, height}, path);
    draw_clip_none(ui_list(ui));
}

static void draw_scene(App *app, Ui *ui, DrawRect scene, int bar) {
    const Story *story = visit_story(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    double at = ui_motion(ui, app_shown_ms(app), STEP_MS);
    int top = STRIP_EDGE + bar + 20;
    DrawRect thought = {scene.x + 40, scene.y + top, scene.w - 80, 0};
    int height = bubble_thought_height(ui, shoes->inside.thought, thought.w);
    StageView view = {.story = story,
                      .beats = &story->beats,
                      .beat = shoes->moment,
                      .inside = shoes,
                      .rect = scene,
                      .top = top + height + 64};
    view.lower = (int)((1 - at) * SINK); /* coming down, we see it rise to its place */
    stage_draw(app, ui, &view);
    draw_shoes(app, ui, scene, at);
    paper_frame(ui, scene);
    bubble_thought(ui, thought, shoes->inside.thought);
    ui_announce(ui, shoes->inside.thought);
    inside_card_say(app, ui);
}

void inside_frame(App *app, Ui *ui) {
    InsideLayout layout = inside_layout(app, ui);
    char title[WORDS_LINE];
    app_fill_person(app, title, sizeof title, "inside.title", visit_shoes(app->visit)->wearer);
    DrawRect strip = {layout.scene.x + STRIP_EDGE, layout.scene.y + STRIP_EDGE,
                      layout.scene.w - 2 * STRIP_EDGE, UI_TARGET};
    draw_scene(app, ui, layout.scene, bar_height_in(app, ui, strip, title));
    bar_draw_in(app, ui, strip, title);
    if (inside_card_draw(app, ui, layout.card)) {
        app_move(app, (Move){.kind = MOVE_NEXT});
    }
}
