/* Swap shoes: the same event from another person's shoes, or back to the rack. */
#include "screens/bar.h"
#include "screens/paper.h"
#include "screens/screens.h"
#include "screens/shoe_pair.h"

#include <shoes/text.h>

enum { GAP = 32, CARD_MOST_W = 620, CARD_MOST_H = 520 };

static UiButton pair_button(const App *app, const StoryShoes *shoes, char *label, size_t size) {
    app_fill_person(app, label, size, "swap.pair", shoes->wearer);
    return (UiButton){
        .label = label, .group = app_text(app, "swap.group"), .look = UI_LOOK_CARD, .first = true};
}

static bool draw_pair(App *app, Ui *ui, DrawRect rect, int index) {
    const Story *story = visit_story(app->visit);
    const StoryShoes *shoes = &story->shoes[index];
    char label[WORDS_LINE];
    UiButton button = pair_button(app, shoes, label, sizeof label);
    paper_draw(ui, rect, PAPER_CARD);
    DrawRect inside = draw_rect_inset(rect, 30);
    UiText style = {
        .size = UI_TEXT_BODY + 2, .bold = true, .silent = true, .align = UI_ALIGN_CENTRE};
    DrawRect text = ui_cut_bottom(&inside, ui_text_height(ui, label, inside.w, style), 16);
    shoe_pair_draw(app, ui, inside, story->key, shoes->wearer);
    ui_text(ui, text, label, style);
    return ui_area(ui, ui_id_at("swap.pair", index), rect, button);
}

static int open_pairs(const App *app, int out[STORY_MAX_SHOES]) {
    const Story *story = visit_story(app->visit);
    int count = 0;
    for (int i = 0; i < story->shoes_count; i++) {
        if (!visit_answer_of(app->visit, i)->finished) {
            out[count++] = i;
        }
    }
    return count;
}

static void swap_to(App *app, int index) {
    Move swap = {.kind = MOVE_SWAP};
    text_copy(swap.wearer, sizeof swap.wearer, visit_story(app->visit)->shoes[index].wearer);
    app_move(app, swap);
}

static void draw_pairs(App *app, Ui *ui, DrawRect area) {
    int pairs[STORY_MAX_SHOES];
    int count = open_pairs(app, pairs);
    bool tall = ui_is_tall(ui);
    int width = tall ? area.w : (area.w - (count - 1) * GAP) / (count > 0 ? count : 1);
    int height = tall ? (area.h - (count - 1) * GAP) / (count > 0 ? count : 1) : area.h;
    int card_w = width > CARD_MOST_W ? CARD_MOST_W : width;
    int card_h = height > CARD_MOST_H ? CARD_MOST_H : height;
    for (int i = 0; i < count; i++) {
        int across = tall ? 0 : i * (card_w + GAP);
        int down = tall ? i * (card_h + GAP) : 0;
        int left = tall ? (area.w - card_w) / 2 : (area.w - count * card_w - (count - 1) * GAP) / 2;
        DrawRect rect = {area.x + left + across, area.y + down, card_w, card_h};
        if (draw_pair(app, ui, rect, pairs[i])) {
            swap_to(app, pairs[i]);
            return;
        }
    }
}

void swap_frame(App *app, Ui *ui) {
    const Story *story = visit_story(app->visit);
    DrawRect page = ui_page_rect(ui);
    bar_draw(app, ui, story->title);
    DrawRect area = {PAGE_MARGIN, bar_height(app, ui, story->title), page.w - 2 * PAGE_MARGIN,
                     page.h - bar_height(app, ui, story->title) - 40};
    UiText style = {.size = UI_TEXT_LARGE + 8, .bold = true, .heading = true};
    const char *title = app_text(app, "swap.title");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, title, area.w, style), GAP), title, style);
    UiButton end = {.label = app_text(app, "swap.end"), .icon = "icons/home.svg"};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, end), GAP);
    draw_pairs(app, ui, area);
    int width = ui_button_width(ui, end);
    if (app_top(app) == SCREEN_SWAP &&
        ui_button(ui, ui_id("swap.end"), (DrawRect){row.x, row.y, width, row.h}, end)) {
        if (!app_move(app, (Move){.kind = MOVE_NEXT})) { /* side by side, once there are two */
            app_move(app, (Move){.kind = MOVE_END});
        }
    }
}
