#include "screens/look_card.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/hum.h"
#include "screens/paper.h"
#include "screens/portrait.h"
#include "screens/text_fit.h"
#include "screens/voice_ribbon.h"

enum { CARD_RADIUS = 56, CARD_LINE = 6, GROW_MS = 260, LEAST_RIBBON = 180 };
enum { QUOTE_PAD = 30, STRIP = 3, STRIP_PAD = 26, STRIP_GAP = 16 };

/* The latest thing the wearer said, at or before the moment. */
static const StoryBeat *said_beat(const StageView *view, const char *who) {
    for (int i = view->beat; i >= 0; i--) {
        const StoryBeat *beat = &view->beats->items[i];
        if (beat->says != NULL && text_equal(beat->who, who)) {
            return beat;
        }
    }
    return NULL;
}

static DrawRect card_rect(const App *app, Ui *ui, const StageView *view, bool wide) {
    int top = view->rect.y + bar_height(app, ui, view->story->title) + 4;
    int height = view->rect.y + view->rect.h - top - 24;
    int width = wide ? height * 19 / 10 : height * 11 / 10;
    int most = view->rect.w - 2 * PAGE_MARGIN;
    width = width > most ? most : width;
    return (DrawRect){view->rect.x + (view->rect.w - width) / 2, top, width, height};
}

/* Comes forward: from a little lower to its place. */
static DrawRect card_moving(App *app, Ui *ui, DrawRect rect) {
    double at = ui_motion(ui, app->looking.opened_ms, GROW_MS);
    rect.y += (int)((1 - at) * 60);
    return rect;
}

static void card_paper(Ui *ui, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(ui_list(ui), (DrawRect){rect.x + 6, rect.y + 12, rect.w, rect.h},
               (DrawRound){.radius = CARD_RADIUS, .fill = 0x5A342038});
    draw_round(ui_list(ui), rect, (DrawRound){.radius = CARD_RADIUS, .fill = theme->paper});
}

static void card_frame(Ui *ui, DrawRect rect) {
    draw_round(
        ui_list(ui), rect,
        (DrawRound){.radius = CARD_RADIUS, .line = ui_theme(ui)->ink, .line_width = CARD_LINE});
}

static void draw_face(App *app, Ui *ui, const StageView *view, const char *who, DrawRect rect) {
    Cast cast;
    cast_play(app, ui, view, who, &cast);
    portrait_draw(ui, &cast.now, rect);
}

/* The whole person, filling the card. */
static void draw_body(App *app, Ui *ui, const StageView *view, const char *who, DrawRect rect) {
    enum { ADULT_CM = 170, EDGE = 34, HANDS_PERCENT = 112 };
    Cast cast;
    cast_play(app, ui, view, who, &cast);
    double cm = cast.now.person->look.height_cm * HANDS_PERCENT / 100;
    int height = (int)((rect.h - 2 * EDGE) * ADULT_CM / cm);
    draw_clip(ui_list(ui), draw_rect_inset(rect, CARD_LINE));
    art_figure_draw(ui_list(ui), &cast.now,
                    (ArtSpot){rect.x + rect.w / 2, rect.y + rect.h - EDGE, height});
    draw_clip_none(ui_list(ui));
}

/* Who said it, and the words in a bubble of their own. */
static void draw_quote(App *app, Ui *ui, const StageView *view, DrawRect rect,
                       const StoryBeat *beat) {
    UiText style = {.size = text_lead(ui) + 6, .align = UI_ALIGN_CENTRE, .middle = true};
    char line[WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, "look.quote"), (WordsValue[]){{"text", beat->says}},
               1);
    DrawRect inside = draw_rect_inset(rect, 30);
    int size = inside.w * 36 / 100 < inside.h ? inside.w * 36 / 100 : inside.h;
    DrawRect face = ui_cut_left(&inside, size, 26);
    Cast cast;
    cast_play(app, ui, view, beat->who, &cast);
    portrait_draw(ui, &cast.now, portrait_square(face));
    DrawRect room = {0, 0, inside.w - 2 * QUOTE_PAD, inside.h - 2 * QUOTE_PAD};
    style.size = text_fit_room(ui, line, room, false, style.size);
    int height = ui_text_height(ui, line, room.w, style) + 3 * QUOTE_PAD;
    height = height > inside.h ? inside.h : height;
    DrawRect bubble = {inside.x, inside.y + (inside.h - height) / 2, inside.w, height};
    paper_draw(ui, bubble, PAPER_BUBBLE);
    ui_text(ui, draw_rect_inset(bubble, QUOTE_PAD), line, style);
}

static UiButton hear_button(const App *app) {
    return (UiButton){.label = app_text(app, "look.hear"), .icon = "icons/sound.svg"};
}

/* Where there is room below the ribbon with its words, else round beside it. */
static void run_hear(App *app, Ui *ui, DrawRect *inside) {
    UiButton hear = hear_button(app);
    int width = ui_button_width(ui, hear), height = ui_button_height(ui, hear);
    DrawRect place;
    if (app->settings.voice_volume == 0) {
        return; /* there would be nothing to hear */
    }
    if (inside->h - height - 20 >= LEAST_RIBBON && width <= inside->w) {
        place = ui_cut_bottom(inside, height, 20);
        place.x += (place.w - width) / 2;
        place.w = width;
    } else {
        hear.look = UI_LOOK_ROUND;
        place = ui_cut_left(inside, UI_TARGET, 24);
        place.y += (place.h - UI_TARGET) / 2;
        place.h = UI_TARGET;
    }
    if (ui_button(ui, ui_id("look.hear"), place, hear)) {
        hum_again(app);
    }
}

static void draw_voice(App *app, Ui *ui, DrawRect rect, const StoryBeat *beat) {
    const char *sound = app_text_of(app, "voice", beat->sound, "");
    UiText style = {.size = text_lead(ui), .align = UI_ALIGN_CENTRE};
    DrawRect inside = draw_rect_inset(rect, 40);
    int height = ui_text_height(ui, sound, inside.w, style);
    DrawRect text = ui_cut_bottom(&inside, height, 12);
    VoicePlan plan;
    run_hear(app, ui, &inside);
    if (hum_plan(app, beat, &plan)) {
        uint64_t key = hum_key("clue", app->looking.opened_ms, 0);
        hum_play(app, &plan, key);
        voice_ribbon_draw(ui, inside, &plan, hum_at(app, ui, key));
    }
    ui_text(ui, text, sound, style);
}

/* --- what happened --- */

typedef struct Strip {
    int count, first; /* pictures, and the beat of the first; the last is the moment */
    bool down;        /* one below the other */
} Strip;

/* Side by side three pictures leave room for two people each. */
static Strip make_strip(const Ui *ui, const StageView *view) {
    Strip strip = {.first = view->beat - STRIP + 1, .down = ui_is_tall(ui)};
    strip.first = strip.first < -1 ? -1 : strip.first;
    int most = strip.down || view->story->person_count <= 2 ? STRIP : STRIP - 1;
    int beats = view->beat - strip.first + 1;
    strip.count = beats < most ? beats : most;
    return strip;
}

static DrawRect strip_frame(DrawRect inside, const Strip *strip, int index) {
    int gaps = (strip->count - 1) * STRIP_GAP;
    if (strip->down) {
        int height = (inside.h - gaps) / strip->count;
        return (DrawRect){inside.x, inside.y + index * (height + STRIP_GAP), inside.w, height};
    }
    int width = (inside.w - gaps) / strip->count;
    return (DrawRect){inside.x + index * (width + STRIP_GAP), inside.y, width, inside.h};
}

/* One picture after the other, as it came. */
static void draw_situation(App *app, Ui *ui, const StageView *view, DrawRect rect) {
    Strip strip = make_strip(ui, view);
    DrawRect inside = draw_rect_inset(rect, STRIP_PAD);
    for (int i = 0; i < strip.count; i++) {
        StageView picture = *view;
        int last = strip.count - 1;
        picture.beat = strip.first + (last > 0 ? i * (view->beat - strip.first) / last : 0);
        picture.rect = strip_frame(inside, &strip, i);
        picture.top = 30;
        picture.since = 0;
        picture.silent = true;
        stage_draw(app, ui, &picture);
        draw_round(ui_list(ui), picture.rect,
                   (DrawRound){.radius = 6, .line = ui_theme(ui)->ink, .line_width = 4});
    }
}

/* As wide as the page, for the strip. */
static DrawRect strip_rect(const App *app, Ui *ui, const StageView *view) {
    DrawRect rect = card_rect(app, ui, view, true);
    rect.x = view->rect.x + PAGE_MARGIN;
    rect.w = view->rect.w - 2 * PAGE_MARGIN;
    return rect;
}

void look_card_draw(App *app, Ui *ui, const StageView *view, Clue clue) {
    const char *who = visit_shoes(app->visit)->wearer;
    const StoryBeat *said = said_beat(view, who);
    if ((clue == CLUE_WORDS && said == NULL) ||
        (clue == CLUE_VOICE && (said == NULL || said->sound == NULL))) {
        return;
    }
    bool wide = clue == CLUE_WORDS || clue == CLUE_VOICE;
    DrawRect place =
        clue == CLUE_SITUATION ? strip_rect(app, ui, view) : card_rect(app, ui, view, wide);
    DrawRect rect = card_moving(app, ui, place);
    card_paper(ui, rect);
    switch (clue) {
    case CLUE_FACE:
        draw_face(app, ui, view, who, rect);
        break;
    case CLUE_BODY:
        draw_body(app, ui, view, who, rect);
        break;
    case CLUE_VOICE:
        draw_voice(app, ui, rect, said);
        break;
    case CLUE_WORDS:
        draw_quote(app, ui, view, rect, said);
        break;
    case CLUE_SITUATION:
        draw_situation(app, ui, view, rect);
        break;
    case CLUE_COUNT:
        break;
    }
    card_frame(ui, rect);
}
