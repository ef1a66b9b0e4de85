#include "screens/word_card.h"

#include "screens/close_up.h"
#include "screens/guess_choices.h"
#include "screens/hum.h"
#include "screens/text_fit.h"
#include "screens/voice_ribbon.h"

enum { GAP = 28, PAD = 36, FACE_STRENGTH = 4, RADIUS = 44, LINE = 5, ICON_GAP = 20 };
static const double LARGE_HEADS = 5.2; /* of children and teens: a body so many heads high */

enum {
    RIBBON = 110,
    RIBBON_WIDE = 640,
    FACE_SHARE = 40,
    FACE_HIGH = 95,
    LEAST_BOTH = 420,
    LEAST_MEANING = 30
};

/* From the feeling's own place in the list on, the first who is not in the story. */
static const char *find_face(const App *app, int feeling, double most_heads) {
    const Library *library = &app->library;
    const Story *story = visit_story(app->visit);
    for (int i = 0; i < library->person_count; i++) {
        int at = (feeling + i) % library->person_count;
        const char *id = library->person_ids[at];
        bool fits = library->people[at].look.head.heads <= most_heads;
        if (fits && (story == NULL || story_person(story, id) == NULL)) {
            return id;
        }
    }
    return NULL;
}

const char *word_face(const App *app, int feeling) {
    const char *id = find_face(app, feeling, 99);
    return id != NULL ? id : app->library.person_ids[feeling % app->library.person_count];
}

const char *word_face_large(const App *app, int feeling) {
    const char *id = find_face(app, feeling, LARGE_HEADS);
    return id != NULL ? id : word_face(app, feeling);
}

void word_card_face(App *app, Ui *ui, Cast *cast, const char *who, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    CloseUp part = rect.h < LEAST_BOTH ? CLOSE_UP_FACE : CLOSE_UP_BOTH;
    char text[WORDS_LINE];
    cast->now.plain = cast->before.plain = true;
    draw_round(ui_list(ui), rect, (DrawRound){.radius = RADIUS, .fill = theme->panel_chosen});
    close_up_draw(ui_list(ui), &cast->now, draw_rect_inset(rect, LINE), part);
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS, .line = theme->ink, .line_width = LINE});
    app_fill_person(app, text, sizeof text, "word.face", who);
    ui_picture(ui, rect, text);
}

/* --- how it sounds --- */

static const char *chosen_id(const App *app) {
    return app->library.feelings.feelings[app->word.chosen].id;
}

static UiButton hear_button(const App *app, const Ui *ui) {
    bool roomy = text_lead(ui) == UI_TEXT_LARGE;
    return (UiButton){.label = app_text(app, "word.hear"),
                      .icon = "icons/sound.svg",
                      .look = roomy ? UI_LOOK_PLAIN : UI_LOOK_ROUND};
}

static int sound_height(const App *app, const Ui *ui) {
    return app->settings.voice_volume > 0 ? ui_button_height(ui, hear_button(app, ui)) : 0;
}

static void draw_sound(App *app, Ui *ui, DrawRect rect) {
    VoicePlan plan;
    if (!hum_plan_of(app, word_face(app, app->word.chosen), chosen_id(app), FACE_STRENGTH, &plan)) {
        return;
    }
    uint64_t key = hum_key("word", app->word.heard_ms, app->word.chosen);
    if (app->word.heard_ms > 0) {
        hum_play(app, &plan, key);
    }
    rect.w = rect.w < RIBBON_WIDE ? rect.w : RIBBON_WIDE;
    rect.y += (rect.h - RIBBON) / 2;
    rect.h = RIBBON;
    if (rect.w > 0) {
        voice_ribbon_draw(ui, rect, &plan, hum_at(app, ui, key));
    }
}

/* Returns what is left beside the button. */
static DrawRect run_hear(App *app, Ui *ui, DrawRect row) {
    UiButton hear = hear_button(app, ui);
    DrawRect place = ui_cut_left(&row, ui_button_width(ui, hear), GAP);
    place.y += (place.h - ui_button_height(ui, hear)) / 2;
    place.h = ui_button_height(ui, hear);
    if (ui_button(ui, ui_id("word.hear"), place, hear)) {
        app->word.heard_ms = app->now_ms > 0 ? app->now_ms : 1;
        hum_again(app);
    }
    return row;
}

/* --- the words --- */

static UiText caption_style(const Ui *ui) {
    return (UiText){.size = UI_TEXT_SMALL, .colour = ui_theme(ui)->text_soft};
}

/* The shape that the word has on the board, and the word. */
static int draw_word(App *app, Ui *ui, DrawRect rect) {
    const char *word = app_feeling_word(app, app->word.chosen);
    int icon = app->word.shapes ? ui_scaled(ui, text_lead(ui)) * 12 / 10 : 0;
    int shift = icon > 0 ? icon + ICON_GAP : 0;
    UiText style = {.bold = true, .heading = true, .middle = true};
    style.size = text_fit_line(ui, word, rect.w - shift, true, text_lead(ui) + 8);
    rect.h = ui_line(ui, style.size);
    if (icon > 0) {
        draw_asset(ui_list(ui), (DrawRect){rect.x, rect.y + (rect.h - icon) / 2, icon, icon},
                   guess_word_icon(app, app->word.chosen));
    }
    ui_text(ui, (DrawRect){rect.x + shift, rect.y, rect.w - shift, rect.h}, word, style);
    return rect.h;
}

static const char *sound_words(const App *app) {
    return app_text_of(app, "voice", chosen_id(app), "");
}

static const char *meaning(const App *app) {
    return app_text_of(app, "feeling", chosen_id(app), "meaning");
}

/* The sound in words stands below its picture, or instead of it where there is little room. */
static int sound_part(const App *app, const Ui *ui, int width, bool tight) {
    int button = sound_height(app, ui);
    int beside = tight && button > 0 ? ui_button_width(ui, hear_button(app, ui)) + GAP : 0;
    int words = ui_text_height(ui, sound_words(app), width - beside, caption_style(ui));
    if (!tight || button == 0) {
        return button > 0 ? button + GAP / 2 + words : words;
    }
    return words > button ? words : button;
}

static int words_height(const App *app, const Ui *ui, int width, int size, bool tight) {
    return ui_line(ui, text_lead(ui) + 8) + GAP / 2 +
           ui_text_height(ui, meaning(app), width, (UiText){.size = size}) + GAP +
           sound_part(app, ui, width, tight);
}

static void run_sound(App *app, Ui *ui, DrawRect room, bool tight) {
    UiText style = caption_style(ui);
    int button = sound_height(app, ui);
    if (tight && button > 0) {
        DrawRect beside = run_hear(app, ui, room);
        style.middle = true;
        ui_text(ui, beside, sound_words(app), style);
        beside.w = 0;
        draw_sound(app, ui, beside);
        return;
    }
    if (button > 0) {
        draw_sound(app, ui, run_hear(app, ui, ui_cut_top(&room, button, GAP / 2)));
    }
    ui_text(ui, room, sound_words(app), style);
}

static void draw_words(App *app, Ui *ui, DrawRect room) {
    bool tight = words_height(app, ui, room.w, LEAST_MEANING, false) > room.h;
    ui_announce(ui, app_feeling_word(app, app->word.chosen));
    ui_announce(ui, meaning(app));
    ui_cut_top(&room, draw_word(app, ui, room), GAP / 2);
    DrawRect above = room;
    int sound = sound_part(app, ui, room.w, tight);
    above.h -= sound + GAP;
    UiText style = {.size = text_fit_room(ui, meaning(app), above, false, text_lead(ui))};
    ui_cut_top(&room, ui_text(ui, above, meaning(app), style), GAP);
    room.h = room.h < sound ? room.h : sound;
    run_sound(app, ui, room, tight);
}

/* On a tall page: all that the words leave, as long as nothing is cut at its sides. */
static int face_height(const App *app, const Ui *ui, DrawRect inside) {
    int left = inside.h - words_height(app, ui, inside.w, text_lead(ui), false) - GAP;
    int least = inside.h * FACE_SHARE / 100, most = inside.w * FACE_HIGH / 100;
    left = left < least ? least : left;
    return left < most ? left : most;
}

void word_card_run(App *app, Ui *ui, DrawRect area) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(
        ui_list(ui), area,
        (DrawRound){.radius = 56, .fill = theme->panel, .line = theme->ink, .line_width = LINE});
    DrawRect inside = draw_rect_inset(area, PAD);
    DrawRect face = ui_is_tall(ui) ? ui_cut_top(&inside, face_height(app, ui, inside), GAP)
                                   : ui_cut_left(&inside, inside.w * FACE_SHARE / 100, GAP);
    const char *who = word_face(app, app->word.chosen);
    Cast cast;
    cast_play_portrait(app, ui, who, chosen_id(app), FACE_STRENGTH, &cast);
    word_card_face(app, ui, &cast, who, face);
    int high = words_height(app, ui, inside.w, text_lead(ui), false);
    if (!ui_is_tall(ui) && high < inside.h) {
        ui_cut_top(&inside, (inside.h - high) / 2, 0);
    }
    draw_words(app, ui, inside);
}
