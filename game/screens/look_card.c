#include "screens/look_card.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/portrait.h"
#include "screens/text_fit.h"
#include "screens/voice_ribbon.h"

enum { CARD_RADIUS = 56, CARD_LINE = 6, GROW_MS = 260 };

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
    ArtFigure figure = stage_figure(app, view, who);
    figure.lids = stage_blink(app, ui, 0);
    portrait_draw(ui, &figure, rect);
}

/* The whole person, filling the card. */
static void draw_body(App *app, Ui *ui, const StageView *view, const char *who, DrawRect rect) {
    enum { ADULT_CM = 170, EDGE = 34, HANDS_PERCENT = 112 };
    ArtFigure figure = stage_figure(app, view, who);
    figure.lids = stage_blink(app, ui, 0);
    double cm = figure.person->look.height_cm * HANDS_PERCENT / 100;
    int height = (int)((rect.h - 2 * EDGE) * ADULT_CM / cm);
    draw_clip(ui_list(ui), draw_rect_inset(rect, CARD_LINE));
    art_figure_draw(ui_list(ui), &figure,
                    (ArtSpot){rect.x + rect.w / 2, rect.y + rect.h - EDGE, height});
    draw_clip_none(ui_list(ui));
}

/* Who said it, and the words in a bubble of their own. */
static void draw_quote(App *app, Ui *ui, const StageView *view, DrawRect rect,
                       const StoryBeat *beat) {
    const UiTheme *theme = ui_theme(ui);
    UiText style = {.size = text_lead(ui) + 6, .align = UI_ALIGN_CENTRE, .middle = true};
    char line[WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, "look.quote"), (WordsValue[]){{"text", beat->says}},
               1);
    DrawRect inside = draw_rect_inset(rect, 30);
    int size = inside.w * 36 / 100 < inside.h ? inside.w * 36 / 100 : inside.h;
    DrawRect face = ui_cut_left(&inside, size, 26);
    ArtFigure figure = stage_figure(app, view, beat->who);
    figure.lids = stage_blink(app, ui, 0);
    portrait_draw(ui, &figure, portrait_square(face));
    int height = ui_text_height(ui, line, inside.w - 60, style) + 90;
    height = height > inside.h ? inside.h : height;
    DrawRect bubble = {inside.x, inside.y + (inside.h - height) / 2, inside.w, height};
    draw_round(
        ui_list(ui), bubble,
        (DrawRound){.radius = 56, .fill = theme->panel, .line = theme->ink, .line_width = 5});
    ui_text(ui, draw_rect_inset(bubble, 30), line, style);
}

static void draw_voice(App *app, Ui *ui, DrawRect rect, const StoryBeat *beat) {
    const char *sound = app_text_of(app, "voice", beat->sound, "");
    UiText style = {.size = text_lead(ui), .align = UI_ALIGN_CENTRE};
    DrawRect inside = draw_rect_inset(rect, 40);
    int height = ui_text_height(ui, sound, inside.w, style);
    DrawRect text = ui_cut_bottom(&inside, height, 12);
    const Expression *look = expression_find(&app->library.expressions, beat->sound);
    int icon = inside.h / 3 < 150 ? inside.h / 3 : 150;
    DrawRect mouth = ui_cut_left(&inside, icon, 24);
    draw_asset(ui_list(ui), (DrawRect){mouth.x, mouth.y + (mouth.h - icon) / 2, icon, icon},
               "icons/clue-voice.svg");
    if (look != NULL) {
        voice_ribbon_draw(ui, inside, &look->voice, beat->sound_strength);
    }
    ui_text(ui, text, sound, style);
}

/* What happened, as a small strip: the scene itself in a frame of its own. */
static void draw_situation(App *app, Ui *ui, const StageView *view, DrawRect rect) {
    StageView small = *view;
    small.rect = draw_rect_inset(rect, 14);
    small.top = 30;
    stage_draw(app, ui, &small);
}

void look_card_draw(App *app, Ui *ui, const StageView *view, Clue clue) {
    const char *who = visit_shoes(app->visit)->wearer;
    const StoryBeat *said = said_beat(view, who);
    if ((clue == CLUE_WORDS && said == NULL) ||
        (clue == CLUE_VOICE && (said == NULL || said->sound == NULL))) {
        return;
    }
    bool wide = clue == CLUE_WORDS || clue == CLUE_VOICE || clue == CLUE_SITUATION;
    DrawRect rect = card_moving(app, ui, card_rect(app, ui, view, wide));
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
