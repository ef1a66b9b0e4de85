/* Own words: the wearer says how it was, and what we guessed lies beside it. Never a number. */
#include <stdio.h>

#include <shoes/score.h>

#include "screens/apart.h"
#include "screens/bar.h"
#include "screens/bubble.h"
#include "screens/cast.h"
#include "screens/guess_choices.h"
#include "screens/icons.h"
#include "screens/own_lines.h"
#include "screens/paper.h"
#include "screens/portrait.h"
#include "screens/screens.h"
#include "screens/stage.h"
#include "screens/text_fit.h"

enum { GAP = 26, PAD = 36, LEAST_PORTRAIT = 140 };

/* What fits: words a little smaller first, then without the strengths. */
typedef struct CardStyle {
    UiText felt, text;
    bool strengths;
} CardStyle;

static CardStyle card_style(int felt, int text, bool strengths) {
    return (CardStyle){.felt = {.size = felt, .bold = true, .heading = true},
                       .text = {.size = text},
                       .strengths = strengths};
}

static int strength_height(const Ui *ui) {
    return ui_line(ui, UI_TEXT_SMALL) + 24;
}

/* How strong it was, and how strong we thought: two pictures and words, side by side. */
static void draw_strength(App *app, Ui *ui, DrawRect rect, const char *who, int strength) {
    int icon = rect.h - 8;
    UiText style = {.size = UI_TEXT_SMALL, .middle = true};
    char line[WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, "words.strength"),
               (WordsValue[]){{"who", who}, {"strength", app_text(app, key_strength(strength))}},
               2);
    draw_asset(ui_list(ui), (DrawRect){rect.x, rect.y + 4, icon, icon}, icon_strength(strength));
    ui_text(ui, (DrawRect){rect.x + icon + 14, rect.y, rect.w - icon - 14, rect.h}, line, style);
}

static int card_height(const Ui *ui, const OwnLines *lines, int width, CardStyle style) {
    int inside = width - 2 * PAD;
    int height = ui_text_height(ui, lines->felt, inside, style.felt) + GAP;
    height += ui_text_height(ui, lines->relation, inside, style.text);
    if (lines->said[0] != '\0') {
        height += ui_text_height(ui, lines->said, inside - ui_scaled(ui, 60), style.text) + GAP / 2;
        height += style.strengths ? 2 * strength_height(ui) + GAP : 0;
    }
    if (lines->because != NULL) {
        height += ui_text_height(ui, lines->because, inside, style.text) + GAP / 2;
    }
    return height + 2 * PAD;
}

static void draw_said(App *app, Ui *ui, DrawRect *rect, const OwnLines *lines, CardStyle style) {
    const VisitAnswer *answer = visit_answer(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    int icon = ui_scaled(ui, 46);
    int shift = ui_scaled(ui, 60);
    int height = ui_text_height(ui, lines->said, rect->w - shift, style.text);
    DrawRect row = ui_cut_top(rect, height, GAP / 2);
    draw_asset(ui_list(ui), (DrawRect){row.x, row.y + 2, icon, icon},
               guess_word_icon(app, answer->last.feelings[0]));
    ui_text(ui, (DrawRect){row.x + shift, row.y, row.w - shift, row.h}, lines->said, style.text);
    ui_text(ui, ui_cut_top(rect, ui_text_height(ui, lines->relation, rect->w, style.text), GAP / 2),
            lines->relation, style.text);
    if (lines->because != NULL) {
        ui_text(ui,
                ui_cut_top(rect, ui_text_height(ui, lines->because, rect->w, style.text), GAP / 2),
                lines->because, style.text);
    }
    if (!style.strengths) {
        return;
    }
    draw_strength(app, ui, ui_cut_top(rect, strength_height(ui), 0), app_name(app, shoes->wearer),
                  score_truth_strength(shoes));
    draw_strength(app, ui, ui_cut_top(rect, strength_height(ui), 0), app_text(app, "words.you"),
                  answer->last.strength);
}

static void draw_card(App *app, Ui *ui, DrawRect rect, const OwnLines *lines, CardStyle style) {
    paper_draw(ui, rect, PAPER_CARD);
    DrawRect inside = draw_rect_inset(rect, PAD);
    int felt = ui_text_height(ui, lines->felt, inside.w, style.felt);
    ui_text(ui, ui_cut_top(&inside, felt, GAP), lines->felt, style.felt);
    if (lines->said[0] != '\0') {
        draw_said(app, ui, &inside, lines, style);
        return;
    }
    ui_text(ui, inside, lines->relation, style.text);
}

/* The wearer, large, and what they say in a bubble above. */
static void draw_wearer(App *app, Ui *ui, DrawRect rect) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    UiText style = {.size = text_lead(ui), .middle = true};
    int text = ui_text_height(ui, shoes->own_words, rect.w - 2 * PAD, style);
    DrawRect bubble = ui_cut_top(&rect, text + 2 * PAD, 24);
    paper_draw(ui, bubble, PAPER_BUBBLE);
    ui_text(ui, draw_rect_inset(bubble, PAD), shoes->own_words, style);
    Cast cast;
    cast_play_felt(app, ui, shoes, &cast);
    DrawRect frame = portrait_square(rect);
    if (frame.h >= LEAST_PORTRAIT) {
        portrait_draw(ui, &cast.now, frame);
        bubble_tail(ui, frame.x + frame.w / 2, bubble.y + bubble.h);
    }
}

/* On to the ending, or first out of the shoes to say something. */
static UiButton next_button(const App *app) {
    bool says =
        (visit_steps(app->visit) & VISIT_STEP_SAY) != 0 && visit_shoes(app->visit)->say_count > 0;
    return (UiButton){.label = app_text(app, says ? "words.out" : "words.next"),
                      .icon = "icons/next.svg",
                      .look = UI_LOOK_PRIMARY,
                      .first = true};
}

static CardStyle fit_card(const Ui *ui, const OwnLines *lines, DrawRect room) {
    const CardStyle styles[] = {
        card_style(text_lead(ui) + 2, UI_TEXT_BODY, true), card_style(UI_TEXT_BODY, 30, true),
        card_style(30, UI_TEXT_SMALL, true), card_style(30, UI_TEXT_SMALL, false)};
    int last = (int)(sizeof styles / sizeof styles[0]) - 1;
    for (int i = 0; i < last; i++) {
        if (card_height(ui, lines, room.w, styles[i]) <= room.h) {
            return styles[i];
        }
    }
    return styles[last];
}

/* The card's place: below the wearer on a tall page, else beside them, as high as its words. */
static DrawRect cut_card(Ui *ui, DrawRect *area, const OwnLines *lines, CardStyle *style) {
    if (ui_is_tall(ui)) {
        DrawRect room = *area;
        room.h = area->h * 56 / 100;
        *style = fit_card(ui, lines, room);
        return ui_cut_bottom(area, card_height(ui, lines, area->w, *style), GAP);
    }
    DrawRect card = ui_cut_right(area, area->w * 52 / 100, GAP);
    *style = fit_card(ui, lines, card);
    int height = card_height(ui, lines, card.w, *style);
    card.y += height < card.h ? (card.h - height) / 2 : 0;
    card.h = height < card.h ? height : card.h;
    return card;
}

/* --- below --- */

typedef struct Foot {
    UiButton next, apart;
    bool has_apart;
    int pair[2];
    int next_w, apart_w, height;
} Foot;

/* Where both have no room side by side the smaller one shows its picture only. */
static Foot make_foot(const App *app, const Ui *ui, int width) {
    Foot foot = {.next = next_button(app),
                 .apart = {.label = app_text(app, "apart.title"),
                           .icon = "icons/apart.svg",
                           .look = UI_LOOK_QUIET}};
    foot.has_apart = apart_pair(app, foot.pair);
    foot.apart.first = foot.has_apart && app->apart.shoes == visit_shoes(app->visit);
    foot.next.first = !foot.apart.first;
    foot.next_w = ui_button_width(ui, foot.next);
    foot.apart_w = ui_button_width(ui, foot.apart);
    if (foot.apart_w + GAP + foot.next_w > width) {
        foot.apart.look = UI_LOOK_ROUND;
        foot.apart_w = ui_button_width(ui, foot.apart);
    }
    int room = width - (foot.has_apart ? foot.apart_w + GAP : 0);
    foot.next_w = foot.next_w < room ? foot.next_w : room;
    foot.height = ui_button_height_in(ui, foot.next, foot.next_w);
    return foot;
}

static void run_foot(App *app, Ui *ui, DrawRect row, const Foot *foot) {
    DrawRect next = {row.x + row.w - foot->next_w, row.y, foot->next_w, row.h};
    DrawRect apart = {row.x, row.y, foot->apart_w, row.h};
    if (foot->has_apart && ui_button(ui, ui_id("words.apart"), apart, foot->apart)) {
        apart_open(app, foot->pair);
        return;
    }
    if (ui_button(ui, ui_id("words.next"), next, foot->next)) {
        app->apart.shoes = NULL;
        app_move(app, (Move){.kind = MOVE_NEXT});
    }
}

void own_words_frame(App *app, Ui *ui) {
    DrawRect page = ui_page_rect(ui);
    char title[WORDS_LINE];
    OwnLines lines;
    own_lines_make(app, &lines);
    app_fill_person(app, title, sizeof title, "words.title", visit_shoes(app->visit)->wearer);
    bar_draw(app, ui, title);
    DrawRect area = {PAGE_MARGIN, bar_height(app, ui, title), page.w - 2 * PAGE_MARGIN,
                     page.h - bar_height(app, ui, title) - 40};
    Foot foot = make_foot(app, ui, area.w);
    DrawRect row = ui_cut_bottom(&area, foot.height, GAP);
    CardStyle style;
    DrawRect card = cut_card(ui, &area, &lines, &style);
    char news[3 * WORDS_LINE];
    snprintf(news, sizeof news, "%s %s %s", visit_shoes(app->visit)->own_words, lines.said,
             lines.relation);
    ui_announce(ui, news);
    draw_wearer(app, ui, area);
    draw_card(app, ui, card, &lines, style);
    run_foot(app, ui, row, &foot);
}
