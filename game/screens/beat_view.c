#include "screens/beat_view.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/beat_sound.h"
#include "screens/beat_space.h"
#include "screens/bubble.h"
#include "screens/text_fit.h"

enum { PANEL_GAP = 24, LEAST_SCENE = 700, SHEET_EDGES = 64 };

/* What the sheet says: what happens, and how a voice sounds. Never a feeling. */
static void panel_text(const App *app, const BeatPage *page, char *out, size_t size) {
    out[0] = '\0';
    if (page->beat < 0) {
        text_copy(out, size, page->told != NULL ? page->told : "");
        return;
    }
    const StoryBeat *beat = &page->beats->items[page->beat];
    if (beat->does != NULL) {
        text_append(out, size, beat->does);
    }
    if (beat->sound == NULL || beat->who == NULL) {
        return;
    }
    char line[WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, "caption.sound"),
               (WordsValue[]){{"name", app_name(app, beat->who)},
                              {"sound", app_text_of(app, "voice", beat->sound, "")}},
               2);
    text_append(out, size, out[0] != '\0' ? "\n" : "");
    text_append(out, size, line);
}

typedef struct PanelLayout {
    DrawRect text, back, next;
    bool round_back; /* no room for its words */
    int height;
} PanelLayout;

static UiText panel_style(const Ui *ui, const BeatPage *page) {
    return (UiText){.size = page->beat < 0 ? text_lead(ui) : UI_TEXT_BODY, .middle = true};
}

static UiButton back_button(const App *app) {
    return (UiButton){.label = app_text(app, "watch.back"), .icon = "icons/back.svg"};
}

static UiButton next_button(const BeatPage *page) {
    return (UiButton){.label = page->next,
                      .icon = "icons/next.svg",
                      .look = UI_LOOK_PRIMARY,
                      .first = true,
                      .size = UI_TEXT_LARGE};
}

/* Buttons right of the text when both fit, else below it. Places are relative to (0, 0). */
static PanelLayout panel_layout(const App *app, Ui *ui, const BeatPage *page, const char *text,
                                int width) {
    UiButton next = next_button(page);
    UiButton back = back_button(app);
    int next_w = ui_button_width(ui, next);
    int back_w = page->back ? ui_button_width(ui, back) + PANEL_GAP : 0;
    int button = ui_button_height(ui, next);
    PanelLayout out = {.height = button};
    if (next_w + back_w > width) {
        back_w = UI_TARGET + PANEL_GAP;
        out.round_back = true;
    }
    int beside = width - next_w - back_w - PANEL_GAP;
    bool below = beside < width * 52 / 100 && text[0] != '\0';
    int text_w = text_width_most(ui, panel_style(ui, page).size, below ? width : beside);
    int text_h = text[0] != '\0' ? ui_text_height(ui, text, text_w, panel_style(ui, page)) : 0;
    int top = below ? text_h + PANEL_GAP : 0;
    out.height = below ? top + button : text_h > button ? text_h : button;
    out.text = (DrawRect){0, 0, text_w, below ? text_h : out.height};
    int y = below ? top : (out.height - button) / 2;
    out.next = (DrawRect){width - next_w, y, next_w, button};
    out.back = (DrawRect){width - next_w - back_w, y, back_w - PANEL_GAP, button};
    if (out.round_back) {
        out.back.y += (button - UI_TARGET) / 2;
        out.back.h = UI_TARGET;
    }
    return out;
}

static DrawRect moved(DrawRect rect, DrawRect inside) {
    rect.x += inside.x;
    rect.y += inside.y;
    return rect;
}

/* What is new on the page, for those who listen: the words, and how they sound. */
static void announce(const App *app, Ui *ui, const BeatPage *page, const char *caption) {
    char line[2 * WORDS_LINE] = "";
    const StoryBeat *beat = page->beat >= 0 ? &page->beats->items[page->beat] : NULL;
    if (beat != NULL && beat->says != NULL && beat->who != NULL) {
        words_fill(line, sizeof line, app_text(app, "bubble.says"),
                   (WordsValue[]){{"name", app_name(app, beat->who)}, {"text", beat->says}}, 2);
        text_append(line, sizeof line, " ");
    }
    text_append(line, sizeof line, caption);
    ui_announce(ui, line);
}

static void draw_words(const App *app, Ui *ui, const StageView *view, DrawRect area) {
    BubbleSpot spot;
    if (beat_bubble(app, ui, view, area, &spot)) {
        const StoryBeat *beat = &view->beats->items[view->beat];
        bubble_draw_at(app, ui, &spot, beat->who, beat->says);
    }
}

/* The highest sheet of all beats, if that leaves enough of the scene. */
static int most_sheet(const App *app, Ui *ui, const BeatPage *page, DrawRect all) {
    char text[WORDS_LINE];
    BeatPage other = *page;
    int most = 0;
    for (other.beat = -1; other.beat < page->beats->count; other.beat++) {
        other.back = other.beat > 0;
        panel_text(app, &other, text, sizeof text);
        int height = panel_layout(app, ui, &other, text, all.w - 2 * PAGE_MARGIN).height;
        most = height > most ? height : most;
    }
    return all.h - most - SHEET_EDGES < LEAST_SCENE ? 0 : most;
}

/* What holds for all beats of a page, so that nothing grows or shrinks between them; found once. */
static void fit_page(App *app, Ui *ui, const BeatPage *page, StageView *view, int sheet,
                     DrawRect area) {
    BeatFit *fit = &app->fit;
    DrawRect all = ui_page_rect(ui);
    int percent = app_text_percent(app);
    bool same =
        fit->beats == page->beats && fit->w == all.w && fit->h == all.h && fit->percent == percent;
    if (!same) {
        *fit = (BeatFit){page->beats, all.w, all.h, percent, most_sheet(app, ui, page, all), 0, 0};
    }
    view->rect =
        (DrawRect){0, 0, all.w, all.h - SHEET_EDGES - (sheet > fit->sheet ? sheet : fit->sheet)};
    if (fit->scene != view->rect.h) {
        fit->scene = view->rect.h;
        fit->top = beat_top(app, ui, view, area);
    }
    view->top = fit->top;
}

BeatChoice beat_page(App *app, Ui *ui, const BeatPage *page) {
    const Story *story = visit_story(app->visit);
    DrawRect all = ui_page_rect(ui);
    char text[WORDS_LINE];
    panel_text(app, page, text, sizeof text);
    PanelLayout layout = panel_layout(app, ui, page, text, all.w - 2 * PAGE_MARGIN);
    DrawRect words = {PAGE_MARGIN, bar_height(app, ui, story->title), all.w - 2 * PAGE_MARGIN, 0};
    StageView view = {
        .story = story, .beats = page->beats, .beat = page->beat, .since = app_shown_ms(app)};
    fit_page(app, ui, page, &view, layout.height, words);
    stage_draw(app, ui, &view);
    draw_words(app, ui, &view, words);
    bar_draw(app, ui, story->title);
    DrawRect inside = bar_sheet(ui, view.rect.h);
    if (text[0] != '\0') {
        ui_text(ui, moved(layout.text, inside), text, panel_style(ui, page));
        beat_sound(app, ui, page, moved(layout.text, inside), text);
    }
    announce(app, ui, page, text);
    BeatChoice choice = BEAT_STAY;
    UiButton back = back_button(app);
    back.look = layout.round_back ? UI_LOOK_ROUND : back.look;
    if (page->back && ui_button(ui, ui_id("beat.back"), moved(layout.back, inside), back)) {
        choice = BEAT_BACK;
    }
    if (ui_button(ui, ui_id("beat.next"), moved(layout.next, inside), next_button(page))) {
        choice = BEAT_NEXT;
    }
    return choice;
}
