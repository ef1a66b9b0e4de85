/* The telling: who tells, in their place, a sheet with what they do and how they sound, and the
 * slider beside it. */
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/beat_space.h"
#include "screens/bubble.h"
#include "screens/follow.h"
#include "screens/hum.h"
#include "screens/progress.h"
#include "screens/text_fit.h"

enum {
    GAP = 20,
    LINE = 5,
    RAIL = 104,
    NUDGE = 2,

    INSET = 24,
    LEAST_WORDS = 420,
    LOWER = 30,
    SCENE_PERCENT = 42,
    BESIDE_FROM = 150
};

/* What is seen, and how it sounds; never a feeling. */
static void caption(const App *app, int beat, char *out, size_t size) {
    char sound[WORDS_LINE];
    const StoryBeat *told = &follow_telling(app)->story.beats.items[beat];
    text_copy(out, size, told->does != NULL ? told->does : "");
    words_fill(sound, sizeof sound, app_text(app, "caption.sound"),
               (WordsValue[]){{"name", app_name(app, told->who)},
                              {"sound", app_text_of(app, "voice", told->sound, "")}},
               2);
    text_append(out, size, out[0] != '\0' ? "\n" : "");
    text_append(out, size, sound);
}

/* --- holding on, and going on --- */

static UiButton on_button(const App *app) {
    const FollowState *follow = &app->follow;
    if (follow->pace == FOLLOW_BY_LINES) {
        bool last = follow->beat + 1 == follow_telling(app)->story.beats.count;
        return (UiButton){.label = app_text(app, last ? "follow.last" : "follow.next"),
                          .icon = "icons/next.svg",
                          .look = UI_LOOK_PRIMARY};
    }
    return (UiButton){.label = app_text(app, follow->held ? "follow.on" : "follow.hold"),
                      .icon = follow->held ? "icons/play.svg" : "icons/pause.svg",
                      .look = follow->held ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN};
}

/* So wide that no label of it changes what lies beside it. */
static int on_width(const App *app, const Ui *ui) {
    static const char *const keys[] = {"follow.last", "follow.next", "follow.on", "follow.hold"};
    int most = 0;
    for (int i = 0; i < 4; i++) {
        int width = ui_button_width(ui, (UiButton){.label = app_text(app, keys[i]),
                                                   .icon = "icons/next.svg",
                                                   .look = UI_LOOK_PRIMARY});
        most = width > most ? width : most;
    }
    return most;
}

static void run_on(App *app, Ui *ui, DrawRect place, bool round) {
    UiButton button = on_button(app);
    button.look = round ? UI_LOOK_ROUND : button.look;
    bool pressed = ui_button(ui, ui_id("follow.on"), place, button);
    if (!pressed && !ui_shortcut(ui, ui_id("follow.on"), UI_MENU)) {
        return;
    }
    if (app->follow.pace == FOLLOW_BY_LINES) {
        follow_next(app);
    } else {
        follow_hold(app, !app->follow.held);
    }
}

/* --- the sheet --- */

static double told_part(const App *app) {
    return (double)app->follow.told_ms / (follow_telling(app)->seconds * 1000.0);
}

/* The highest caption of all lines, so that nothing moves from one to the next. */
static int caption_height(const App *app, const Ui *ui, int width) {
    char text[WORDS_LINE];
    int most = 0;
    for (int beat = 0; beat < follow_telling(app)->story.beats.count; beat++) {
        caption(app, beat, text, sizeof text);
        int height = ui_text_height(ui, text, width, (UiText){.size = UI_TEXT_SMALL});
        most = height > most ? height : most;
    }
    return most;
}

/* Where words are large on a wide page, they stand beside the scene instead of over and under it.
 */
static bool words_beside(const Ui *ui) {
    return !ui_is_tall(ui) && ui_scaled(ui, 100) >= BESIDE_FROM;
}

typedef struct Sheet {
    DrawRect way, words, on;
    bool round;
} Sheet;

static void cut_on(const App *app, const Ui *ui, DrawRect row, Sheet *sheet) {
    int width = sheet->round ? UI_TARGET : on_width(app, ui);
    int high = sheet->round ? UI_TARGET : ui_button_height(ui, on_button(app));
    sheet->on = ui_cut_right(&row, width, GAP);
    sheet->on.y += (sheet->on.h - high) / 2;
    sheet->on.h = high;
    sheet->words = row;
}

/* The button below the words, or behind them. */
static Sheet cut_sheet(const App *app, const Ui *ui, DrawRect *area) {
    Sheet sheet = {0};
    int high = ui_button_height(ui, on_button(app)), width = on_width(app, ui);
    bool below = words_beside(ui) || area->w - width - GAP < ui_scaled(ui, LEAST_WORDS);
    sheet.round = width > area->w;
    int words = caption_height(app, ui, below ? area->w : area->w - width - GAP);
    DrawRect row = ui_cut_bottom(area, below || high > words ? high : words, GAP);
    cut_on(app, ui, row, &sheet);
    sheet.words = below && !words_beside(ui) ? ui_cut_bottom(area, words, GAP) : sheet.words;
    sheet.way = ui_cut_bottom(area, PROGRESS_HEIGHT, GAP);
    return sheet;
}

/* --- the scene --- */

static StageView make_view(App *app, Ui *ui, DrawRect rect, DrawRect *words) {
    FollowState *follow = &app->follow;
    const Telling *telling = follow_telling(app);
    StageView view = {.story = &telling->story,
                      .beats = &telling->story.beats,
                      .beat = follow->beat,
                      .rect = rect,
                      .lower = rect.h * LOWER / 100,
                      .silent = true,
                      .since = app_shown_ms(app)};
    *words = draw_rect_inset(rect, INSET);
    int percent = app_text_percent(app);
    if (follow->fit_w != rect.w || follow->fit_h != rect.h || follow->fit_percent != percent) {
        follow->top = beat_top(app, ui, &view, *words);
        follow->fit_w = rect.w;
        follow->fit_h = rect.h;
        follow->fit_percent = percent;
    }
    view.top = follow->top;
    return view;
}

static void draw_scene(App *app, Ui *ui, DrawRect rect) {
    DrawRect words;
    BubbleSpot spot;
    StageView view = make_view(app, ui, rect, &words);
    view.top = words_beside(ui) ? 0 : view.top;
    stage_draw(app, ui, &view);
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = 8, .line = ui_theme(ui)->ink, .line_width = LINE});
    if (!words_beside(ui) && beat_bubble(app, ui, &view, words, &spot)) {
        const StoryBeat *beat = &view.beats->items[view.beat];
        bubble_draw_at(app, ui, &spot, beat->who, beat->says);
    }
}

/* What is said, and the caption under it. */
static void draw_beside(App *app, Ui *ui, DrawRect area, const char *caption_text) {
    char line[WORDS_LINE];
    const StoryBeat *beat = &follow_telling(app)->story.beats.items[app->follow.beat];
    UiText small = {.size = UI_TEXT_SMALL};
    int below = ui_text_height(ui, caption_text, area.w, small) + GAP;
    words_fill(line, sizeof line, app_text(app, "follow.quote"),
               (WordsValue[]){{"text", beat->says}}, 1);
    DrawRect room = {area.x, area.y, area.w, area.h - below};
    UiText said = {.size = text_fit_room(ui, line, room, false, UI_TEXT_BODY)};
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, said), GAP), line, said);
    ui_text(ui, area, caption_text, small);
}

static void sound(App *app) {
    VoicePlan plan;
    const StoryBeat *beat = &follow_telling(app)->story.beats.items[app->follow.beat];
    if (!app->follow.held && hum_plan(app, beat, &plan)) {
        hum_play(app, &plan, hum_key(app_screen_name(app), app_shown_ms(app), app->follow.beat));
    }
}

static void announce(const App *app, Ui *ui, const char *text) {
    char line[2 * WORDS_LINE];
    const StoryBeat *beat = &follow_telling(app)->story.beats.items[app->follow.beat];
    words_fill(line, sizeof line, app_text(app, "bubble.says"),
               (WordsValue[]){{"name", app_name(app, beat->who)}, {"text", beat->says}}, 2);
    text_append(line, sizeof line, " ");
    text_append(line, sizeof line, text);
    ui_announce(ui, line);
}

void follow_telling_page(App *app, Ui *ui) {
    char text[WORDS_LINE];
    bool leaves = false;
    DrawRect area =
        bar_page_to(app, ui, follow_telling(app)->story.title, ui_id("follow.back"), &leaves);
    if (leaves) {
        follow_go(app, FOLLOW_PAGE_BEFORE);
        return;
    }
    DrawRect column = ui_cut_right(&area, follow_rail_width(app, ui), GAP);
    DrawRect scene = area;
    if (words_beside(ui)) {
        scene = ui_cut_left(&area, area.w * SCENE_PERCENT / 100, 2 * GAP);
    }
    Sheet sheet = cut_sheet(app, ui, &area);
    if (!words_beside(ui)) {
        scene = area;
    }
    caption(app, app->follow.beat, text, sizeof text);
    draw_scene(app, ui, scene);
    sound(app);
    announce(app, ui, text);
    progress_draw(ui, sheet.way, told_part(app));
    if (words_beside(ui)) {
        draw_beside(app, ui, area, text);
    } else {
        ui_text(ui, sheet.words, text, (UiText){.size = UI_TEXT_SMALL, .middle = true});
    }
    if (app->follow.arrived) {
        app->follow.arrived = false;
        ui_focus_set(ui, ui_id("follow.slider"));
    }
    follow_rail(app, ui, column);
    run_on(app, ui, sheet.on, sheet.round);
    if (app->follow.page == FOLLOW_PAGE_TELLING) {
        follow_run(app, ui);
    }
}
