/* Afterwards: both lines over each other, and what the person says about one stretch of it: first
 * about the one where the lines part. No number, and no line that would be better. */
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/follow.h"
#include "screens/paper.h"
#include "screens/text_fit.h"

enum {
    GAP = 22,
    LEAST_CARD = 150,
    LEAST_CHART = 330,
    CHART_SHAPE = 92, /* percent of its width: higher it only looks steeper */
    BESIDE_PERCENT = 46
};

static const double PARTED = 2; /* of the eight from heavy to light: below it lines are close */

/* What can be seen in the picture above, in one sentence. */
static const char *lead_key(const App *app) {
    if (app->follow.heard != app->follow.first_heard) {
        return "follow.part";
    }
    if (!app->follow.compared) {
        return "follow.unmoved";
    }
    return app->follow.gap >= PARTED ? "follow.parted" : "follow.close";
}

typedef enum AfterButton { AFTER_OTHERS, AFTER_AGAIN, AFTER_BUTTONS } AfterButton;

static int run_row(App *app, Ui *ui, DrawRect area, bool show) {
    UiButton buttons[AFTER_BUTTONS] = {
        {.label = app_text(app, "follow.others"),
         .icon = "icons/next.svg",
         .look = UI_LOOK_PRIMARY,
         .first = true},
        {.label = app_text(app, "follow.again"), .icon = "icons/replay.svg"}};
    int widths[AFTER_BUTTONS];
    DrawRect places[AFTER_BUTTONS];
    for (int i = 0; i < AFTER_BUTTONS; i++) {
        widths[i] = ui_button_width(ui, buttons[i]);
    }
    int high = ui_button_height(ui, buttons[AFTER_OTHERS]);
    int used = ui_flow(area, widths, high, GAP, AFTER_BUTTONS, UI_ALIGN_LEFT, places);
    for (int i = 0; show && i < AFTER_BUTTONS; i++) {
        if (ui_button(ui, ui_id_at("follow.after", i), places[i], buttons[i])) {
            follow_go(app, i == AFTER_OTHERS ? FOLLOW_PAGE_LIST : FOLLOW_PAGE_BEFORE);
            break;
        }
    }
    return used;
}

static void draw_words(App *app, Ui *ui, DrawRect area, const char *lead) {
    char quote[WORDS_LINE];
    const TellingHeard *heard = &follow_telling(app)->heard[app->follow.heard];
    words_fill(quote, sizeof quote, app_text(app, "follow.quote"),
               (WordsValue[]){{"text", heard->text}}, 1);
    bool beside = !ui_is_tall(ui) && area.w < ui_page_rect(ui).w / 2;
    UiText small = {.size = beside ? UI_TEXT_SMALL : UI_TEXT_BODY};
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, lead, area.w, small), GAP / 2), lead, small);
    DrawRect inside = beside ? area : paper_card(ui, area);
    ui_text(ui, inside, quote,
            (UiText){.size = text_fit_room(ui, quote, inside, false, UI_TEXT_LARGE),
                     .middle = !beside});
    if (app->follow.arrived) {
        char line[2 * WORDS_LINE];
        app->follow.arrived = false;
        text_copy(line, sizeof line, lead);
        text_append(line, sizeof line, " ");
        text_append(line, sizeof line, quote);
        ui_announce(ui, line);
    }
}

/* As much for the words as the longest of them needs. */
static int words_height(const App *app, const Ui *ui, int width, const char *lead) {
    int most = 0, inside = width - 2 * PAPER_PAD;
    const Telling *telling = follow_telling(app);
    for (int i = 0; i < telling->heard_count; i++) {
        int height = ui_text_height(ui, telling->heard[i].text, inside, (UiText){.size = 0});
        most = height > most ? height : most;
    }
    most = most < LEAST_CARD - 2 * PAPER_PAD ? LEAST_CARD - 2 * PAPER_PAD : most;
    return most + 2 * PAPER_PAD + GAP + ui_text_height(ui, lead, width, (UiText){.size = 0});
}

/* Below the picture; where that leaves it too little, beside it. */
static DrawRect cut_words(const App *app, const Ui *ui, DrawRect *area, const char *lead) {
    int legend = follow_legend_height(app, ui, area->w);
    int words = words_height(app, ui, area->w, lead);
    int chart = area->h - words - legend - 2 * GAP;
    int wanted = area->w * CHART_SHAPE / 100;
    if (!ui_is_tall(ui) && chart < LEAST_CHART) {
        return ui_cut_right(area, area->w * BESIDE_PERCENT / 100, 2 * GAP);
    }
    chart = chart > wanted ? wanted : chart;
    DrawRect out = ui_cut_bottom(area, area->h - chart - legend - GAP, GAP);
    out.h = out.h > 2 * words ? 2 * words : out.h;
    return out;
}

void follow_after_page(App *app, Ui *ui) {
    char title[WORDS_LINE], lead[WORDS_LINE];
    bool leaves = false;
    follow_fill(app, title, sizeof title, "follow.after");
    follow_fill(app, lead, sizeof lead, lead_key(app));
    DrawRect area = bar_page_to(app, ui, title, ui_id("follow.back"), &leaves);
    DrawRect row = ui_cut_bottom(&area, run_row(app, ui, area, false), GAP);
    DrawRect said = cut_words(app, ui, &area, lead);
    follow_legend(app, ui, ui_cut_bottom(&area, follow_legend_height(app, ui, area.w), GAP / 2));
    follow_chart(app, ui, area);
    draw_words(app, ui, said, lead);
    run_row(app, ui, row, true);
    if (leaves) {
        follow_go(app, FOLLOW_PAGE_LIST);
    }
}
