/* Check-in: nine people, nine words, no right or wrong while it lasts. */
#include "screens/checkin.h"

#include <stdio.h>
#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/notebook_facts.h"
#include "screens/screens.h"
#include "screens/stage.h"
#include "screens/text_fit.h"

enum {
    GAP = 16,
    PAD = 24,
    SCENE_PERCENT = 46,
    LINE = 5,
    LOWER = 30,
    FACE_MOST = 220,
    FACE_LEAST = 90
};

static const double NEAR = 1.9; /* than a story's stage: it is about this one person */

/* One item as a story of one moment, for the stage. */
struct CheckinScene {
    Story story;
    StoryBeat beat;
    StoryLook look;
};

static void set_scene(App *app, const CheckinItem *item) {
    struct CheckinScene *scene = app->checkin.scene;
    if (scene == NULL) {
        scene = app->checkin.scene = calloc(1, sizeof *scene);
    }
    if (scene == NULL) {
        memory_exit();
    }
    scene->look = (StoryLook){item->who, app->library.feelings.feelings[item->feels.feeling].id,
                              item->feels.strength};
    scene->beat = (StoryBeat){.who = item->who, .says = item->says, .shows = {&scene->look, 1}};
    scene->story = (Story){.key = "checkin",
                           .place = item->place,
                           .light = item->light,
                           .person_count = 1,
                           .beats = {&scene->beat, 1}};
    scene->story.people[0] = (StoryPerson){item->who, 0.5, FACING_VIEWER, NEAR, NULL};
}

void checkin_free(App *app) {
    free(app->checkin.scene);
}

bool checkin_wanted(App *app) {
    if (app->player.id[0] == '\0') {
        return false;
    }
    answers_finish(app->player.answers);
    return checkin_due(app->player.answers, app->library.checkins, journal_day(app->player.date));
}

void checkin_open(App *app) {
    answers_finish(app->player.answers);
    CheckinPlace place = checkin_place(app->player.answers, app->library.checkins);
    app->checkin.view = CHECKIN_BEFORE;
    app->checkin.form = place.form;
    app->checkin.item = place.item;
    app->checkin.chosen = FEELING_NONE;
    app_open(app, SCREEN_CHECKIN);
}

/* --- before and after: a few words and the way on --- */

/* Whom one is going to see, as they are at rest. */
static void draw_people(App *app, Ui *ui, DrawRect area) {
    const CheckinForm *form = &app->library.checkins[app->checkin.form];
    int columns = ui_is_tall(ui) ? 3 : CHECKIN_ITEMS, rows = CHECKIN_ITEMS / columns;
    int side = (area.w - (columns - 1) * GAP) / columns;
    side = side < (area.h - PAD) / rows - GAP ? side : (area.h - PAD) / rows - GAP;
    side = side < FACE_MOST ? side : FACE_MOST;
    for (int i = 0; i < CHECKIN_ITEMS && side >= FACE_LEAST; i++) {
        ArtFigure figure = notebook_rest_figure(&app->library, form->items[i].who);
        art_portrait_draw(ui_list(ui), &figure,
                          (DrawRect){area.x + i % columns * (side + GAP),
                                     area.y + i / columns * (side + GAP), side, side});
    }
}

static void words_page(App *app, Ui *ui, const char *text_key, const char *button_key) {
    DrawRect area = bar_page(app, ui, app_text(app, "checkin.title"));
    UiButton next = {.label = app_text(app, button_key),
                     .icon = "icons/next.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, next), GAP);
    DrawRect place = ui_cut_right(&row, ui_button_width(ui, next), 0);
    const char *text = app_text(app, text_key);
    UiText style = {.size = text_fit_room(ui, text, area, false, UI_TEXT_LARGE)};
    DrawRect words = ui_cut_top(&area, ui_text_height(ui, text, area.w, style), 2 * PAD);
    ui_text(ui, words, text, style);
    draw_people(app, ui, area);
    if (!ui_button(ui, ui_id("checkin.on"), place, next)) {
        return;
    }
    if (app->checkin.view == CHECKIN_BEFORE) {
        app->checkin.view = CHECKIN_ITEM;
        app->checkin.arrived = true;
        app_restart_clock(app);
    } else {
        app_close(app);
    }
}

/* --- one item --- */

static UiButton word_button(const App *app, int family) {
    int word = app->library.feelings.families[family].head;
    return (UiButton){.label = app_feeling_word(app, word),
                      .group = app_text(app, "checkin.words"),
                      .role = UI_ROLE_CHOICE,
                      .look = UI_LOOK_CARD,
                      .chosen = app->checkin.chosen == word,
                      .first = family == 0};
}

/* Where words are large on a small page, the way on is its picture alone. */
static UiButton next_button(const App *app, const Ui *ui) {
    bool roomy = ui_is_tall(ui) || ui_scaled(ui, 100) <= 130;
    return (UiButton){.label = app_text(app, "checkin.next"),
                      .icon = "icons/next.svg",
                      .look = roomy ? UI_LOOK_PRIMARY : UI_LOOK_ROUND,
                      .disabled = app->checkin.chosen == FEELING_NONE};
}

/* The nine words and the way on, in rows; returns their height. */
static int place_buttons(const App *app, Ui *ui, DrawRect area,
                         DrawRect places[CHECKIN_ITEMS + 1]) {
    int widths[CHECKIN_ITEMS + 1], height = 0, count = app->library.feelings.family_count;
    for (int i = 0; i <= count; i++) {
        UiButton button = i < count ? word_button(app, i) : next_button(app, ui);
        int high = ui_button_height(ui, button);
        widths[i] = button.look == UI_LOOK_ROUND ? UI_TARGET : ui_button_width(ui, button);
        height = high > height ? high : height;
    }
    return ui_flow(area, widths, height, GAP, count + 1, UI_ALIGN_LEFT, places);
}

static void go_on(App *app) {
    const CheckinForm *form = &app->library.checkins[app->checkin.form];
    player_note_checkin(&app->player, form, &form->items[app->checkin.item], app->checkin.chosen);
    app->checkin.chosen = FEELING_NONE;
    app->checkin.arrived = true;
    app->checkin.view = app->checkin.item + 1 < CHECKIN_ITEMS ? CHECKIN_ITEM : CHECKIN_AFTER;
    app->checkin.item++;
    app_restart_clock(app);
}

static void run_words(App *app, Ui *ui, DrawRect area) {
    DrawRect places[CHECKIN_ITEMS + 1];
    int count = app->library.feelings.family_count;
    place_buttons(app, ui, area, places);
    for (int i = 0; i < count; i++) {
        if (ui_button(ui, ui_id_at("checkin.word", i), places[i], word_button(app, i))) {
            app->checkin.chosen = app->library.feelings.families[i].head;
        }
    }
    UiButton next = next_button(app, ui);
    DrawRect on = places[count];
    on.x = area.x + area.w - on.w; /* the way on is always at the right */
    on.y += next.look == UI_LOOK_ROUND ? (on.h - UI_TARGET) / 2 : 0;
    on.h = next.look == UI_LOOK_ROUND ? UI_TARGET : on.h;
    if (ui_button(ui, ui_id("checkin.next"), on, next)) {
        go_on(app);
    }
}

static void draw_scene(App *app, Ui *ui, DrawRect rect, const CheckinItem *item) {
    set_scene(app, item);
    Story *story = &app->checkin.scene->story;
    stage_draw(app, ui,
               &(StageView){.story = story,
                            .beats = &story->beats,
                            .rect = rect,
                            .lower = rect.h * LOWER / 100,
                            .silent = true,
                            .since = app_shown_ms(app)});
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = 8, .line = ui_theme(ui)->ink, .line_width = LINE});
}

/* What happened and what is said. */
static void item_text(const App *app, const CheckinItem *item, char *out, size_t size) {
    words_fill(out, size, app_text(app, "checkin.item"),
               (WordsValue[]){{"what", item->what}, {"says", item->says}}, 2);
}

static void item_page(App *app, Ui *ui) {
    char title[WORDS_LINE], number[16], text[WORDS_LINE];
    const CheckinItem *item = &app->library.checkins[app->checkin.form].items[app->checkin.item];
    snprintf(number, sizeof number, "%d", app->checkin.item + 1);
    words_fill(title, sizeof title, app_text(app, "checkin.count"),
               (WordsValue[]){{"n", number}, {"name", app_name(app, item->who)}}, 2);
    DrawRect area = bar_page(app, ui, title);
    DrawRect places[CHECKIN_ITEMS + 1];
    DrawRect words = ui_cut_bottom(&area, place_buttons(app, ui, area, places), PAD);
    item_text(app, item, text, sizeof text);
    bool tall = ui_is_tall(ui);
    int part = tall ? area.h * SCENE_PERCENT / 100 : area.w * SCENE_PERCENT / 100;
    DrawRect scene = tall ? ui_cut_top(&area, part, PAD) : ui_cut_left(&area, part, PAD);
    draw_scene(app, ui, scene, item);
    ui_text(ui, area, text, (UiText){.size = text_fit_room(ui, text, area, false, UI_TEXT_LARGE)});
    if (app->checkin.arrived) {
        app->checkin.arrived = false;
        ui_announce(ui, text);
        ui_focus_set(ui, ui_id_at("checkin.word", 0));
    }
    run_words(app, ui, words);
}

void checkin_frame(App *app, Ui *ui) {
    switch (app->checkin.view) {
    case CHECKIN_BEFORE:
        words_page(app, ui, app->checkin.item > 0 ? "checkin.again" : "checkin.before",
                   "checkin.start");
        break;
    case CHECKIN_ITEM:
        item_page(app, ui);
        break;
    case CHECKIN_AFTER:
        words_page(app, ui, "checkin.after", "checkin.done");
        break;
    }
}
