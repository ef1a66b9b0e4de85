/* Before a story that follows another: what was said last time, what was promised, and whether
 * anybody came back to it. */
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/paper.h"
#include "screens/screens.h"
#include "screens/shoe_pair.h"
#include "screens/text_fit.h"
#include "screens/thread.h"

enum { GAP = 26, PAD = 40, LINES = 4, SHOES_MOST = 460 };

typedef struct Lines {
    char text[LINES][WORDS_LINE];
    int count;
} Lines;

static void add_line(const App *app, Lines *lines, const char *key, WordsValue value) {
    words_fill(lines->text[lines->count++], WORDS_LINE, app_text(app, key), &value, 1);
}

static Lines make_lines(const App *app, const ThreadMemory *memory) {
    Lines lines = {.count = 0};
    if (memory->last != NULL) {
        add_line(app, &lines, "recall.last", (WordsValue){"title", memory->last->title});
    }
    if (memory->said != NULL) {
        add_line(app, &lines, "recall.said", (WordsValue){"text", memory->said});
    }
    if (memory->promise != NULL) {
        text_copy(lines.text[lines.count++], WORDS_LINE, memory->promise);
        add_line(app, &lines, memory->kept ? "recall.kept" : "recall.open", (WordsValue){"", ""});
    }
    return lines;
}

static int lines_height(const Ui *ui, const Lines *lines, int width, UiText style) {
    int height = 0;
    for (int i = 0; i < lines->count; i++) {
        height += ui_text_height(ui, lines->text[i], width, style) + GAP / 2;
    }
    return height;
}

/* The largest size at which all lines have room. */
static UiText fit_lines(const Ui *ui, const Lines *lines, DrawRect room) {
    UiText style = {.size = UI_TEXT_LARGE + 8};
    while (style.size > UI_TEXT_SMALL && lines_height(ui, lines, room.w, style) > room.h) {
        style.size -= 2;
    }
    return style;
}

static void draw_card(App *app, Ui *ui, DrawRect rect, const Story *story, const Lines *lines) {
    paper_draw(ui, rect, PAPER_BUBBLE);
    DrawRect inside = draw_rect_inset(rect, PAD);
    bool tall = ui_is_tall(ui);
    int most = tall ? inside.h / 3 : inside.w / 3;
    most = most < SHOES_MOST ? most : SHOES_MOST;
    DrawRect shoes = tall ? ui_cut_bottom(&inside, most, GAP) : ui_cut_right(&inside, most, GAP);
    shoe_pair_draw(app, ui, shoes, story->key, story->shoes[0].wearer);
    UiText style = fit_lines(ui, lines, inside);
    int free = inside.h - lines_height(ui, lines, inside.w, style);
    inside.y += free > 0 && !tall ? free / 2 : 0;
    for (int i = 0; i < lines->count; i++) {
        int height = ui_text_height(ui, lines->text[i], inside.w, style);
        ui_text(ui, ui_cut_top(&inside, height, GAP / 2), lines->text[i], style);
        ui_announce(ui, lines->text[i]);
    }
}

static UiButton start_button(const App *app) {
    return (UiButton){.label = app_text(app, "recall.start"),
                      .icon = "icons/next.svg",
                      .look = UI_LOOK_PRIMARY,
                      .first = true};
}

void recall_frame(App *app, Ui *ui) {
    const Story *story = app->recalled;
    DrawRect area = bar_page(app, ui, story->title);
    if (app_top(app) != SCREEN_RECALL) {
        return;
    }
    ThreadMemory memory = thread_memory(app, story);
    Lines lines = make_lines(app, &memory);
    UiButton start = start_button(app);
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, start), GAP);
    draw_card(app, ui, area, story, &lines);
    row = ui_cut_right(&row, ui_button_width(ui, start), 0);
    if (ui_button(ui, ui_id("recall.start"), row, start)) {
        app_begin(app, story, story->shoes[0].wearer);
    }
}
