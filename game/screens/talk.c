/* Talk about it: one card at a time, readable from the sofa. */
#include <stdio.h>

#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/paper.h"
#include "screens/portrait.h"
#include "screens/screens.h"
#include "screens/stage.h"
#include "screens/text_fit.h"

enum { PAD = 56, GAP = 28, TALK_SIZE = 60, PERSON_MOST = 420 };

typedef struct TalkCard {
    const char *title, *text;
    const char *who; /* whom it is about, or whom it is said to */
    bool looks_back; /* about what happened: the face of that moment, not of the ending */
} TalkCard;

static TalkCard talk_card(const App *app) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    int card = visit_card(app->visit);
    if (card < shoes->talk.count) {
        return (TalkCard){app_text(app, "talk.title"), shoes->talk.items[card], shoes->wearer,
                          true};
    }
    if (card == shoes->talk.count && shoes->say_out_loud != NULL) {
        const char *to = shoes->out_loud_to != NULL ? shoes->out_loud_to : shoes->wearer;
        return (TalkCard){app_text(app, "talk.aloud"), shoes->say_out_loud, to, false};
    }
    return (TalkCard){app_text(app, "talk.week"), shoes->this_week, shoes->wearer, false};
}

static void draw_paper(Ui *ui, DrawRect rect) {
    draw_round(ui_list(ui), (DrawRect){rect.x + 8, rect.y + 14, rect.w, rect.h},
               (DrawRound){.radius = 56, .fill = 0x5A342030});
    paper_draw(ui, rect, PAPER_BUBBLE);
}

static StageView card_moment(const App *app, const TalkCard *card) {
    const Story *story = visit_story(app->visit);
    if (card->looks_back) {
        return (StageView){
            .story = story, .beats = &story->beats, .beat = visit_shoes(app->visit)->moment};
    }
    return (StageView){.story = story, .beats = &story->ending, .beat = story->ending.count - 1};
}

/* "Talk about it", and how far one is. */
static void card_title(const App *app, const TalkCard *card, char *out) {
    char now[12], all[12];
    snprintf(now, sizeof now, "%d", visit_card(app->visit) + 1);
    snprintf(all, sizeof all, "%d", visit_cards(app->visit));
    words_fill(out, WORDS_LINE, app_text(app, "talk.count"),
               (WordsValue[]){{"title", card->title}, {"n", now}, {"all", all}}, 3);
}

/* The one the card is for, framed in the card's corner, when the words leave room. */
static void draw_person(App *app, Ui *ui, DrawRect *inside, const TalkCard *card) {
    bool tall = ui_is_tall(ui);
    int most = tall ? inside->h / 3 : inside->w / 4;
    int size = most < PERSON_MOST ? most : PERSON_MOST;
    DrawRect place = *inside;
    if (tall) {
        place = ui_cut_bottom(inside, size, GAP);
    } else {
        place = ui_cut_right(inside, size, GAP);
    }
    DrawRect frame = {place.x + place.w - size, place.y + place.h - size, size, size};
    StageView shown = card_moment(app, card);
    Cast cast;
    cast_play(app, ui, &shown, card->who, &cast);
    portrait_draw(ui, &cast.now, frame);
}

static void draw_card(App *app, Ui *ui, DrawRect rect) {
    TalkCard card = talk_card(app);
    draw_paper(ui, rect);
    DrawRect inside = draw_rect_inset(rect, PAD);
    UiText title = {
        .size = UI_TEXT_BODY, .bold = true, .heading = true, .colour = ui_theme(ui)->text_soft};
    draw_person(app, ui, &inside, &card);
    char head[WORDS_LINE];
    card_title(app, &card, head);
    int height = ui_text_height(ui, head, inside.w, title);
    ui_text(ui, ui_cut_top(&inside, height, GAP), head, title);
    ui_announce(ui, card.text);
    int size = text_fit_room(ui, card.text, inside, false, TALK_SIZE);
    ui_text(ui, inside, card.text, (UiText){.size = size, .middle = true});
}

void talk_frame(App *app, Ui *ui) {
    DrawRect page = ui_page_rect(ui);
    bar_draw(app, ui, visit_story(app->visit)->title);
    DrawRect area = {PAGE_MARGIN, bar_height(app, ui, visit_story(app->visit)->title),
                     page.w - 2 * PAGE_MARGIN,
                     page.h - bar_height(app, ui, visit_story(app->visit)->title) - 40};
    bool last = visit_card(app->visit) + 1 == visit_cards(app->visit);
    UiButton next = {.label = app_text(app, last ? "talk.done" : "talk.next"),
                     .icon = "icons/next.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, next), GAP + 8);
    int width = ui_button_width(ui, next);
    draw_card(app, ui, area);
    if (ui_button(ui, ui_id("talk.next"), (DrawRect){row.x + row.w - width, row.y, width, row.h},
                  next)) {
        app_move(app, (Move){.kind = MOVE_NEXT});
    }
}
