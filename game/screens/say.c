/* What would you say: we are ourselves again, and our words bring an answer. */
#include <shoes/feeling_line.h>
#include <shoes/text.h>

#include "screens/say.h"
#include "screens/screens.h"

enum { RESTING = 3 };

void say_turn_page(App *app, int page) {
    app->say.page = page;
    app->say.refocus = true;
    app_restart_clock(app);
}

/* A pair of shoes that was not stepped out of before: a hot moment begins with a breath. */
static void begin_pair(App *app) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    app->say = (SayState){
        .seed = visit_seed(app->visit), .story = visit_story(app->visit), .shoes = shoes};
    app->say.said = visit_answer(app->visit)->said;
    app->say.breathing =
        visit_answer(app->visit)->said_first == -1 &&
        feeling_line_is_hot(&app->library.expressions, visit_story(app->visit), shoes->moment);
}

/* What is shown follows the visit, whoever moved it. */
static void follow(App *app) {
    const SayState *say = &app->say;
    bool same = say->shoes == visit_shoes(app->visit) && say->story == visit_story(app->visit) &&
                say->seed == visit_seed(app->visit);
    if (!same) {
        begin_pair(app);
    }
    int said = visit_answer(app->visit)->said;
    if (say->said != said) {
        app->say.said = said;
        app->say.page = said == -1 ? 1 : 0; /* we know already who we are */
        app->say.refocus = said == -1;
    }
}

/* --- how everybody looks --- */

static void lay_looks(SayBeats *out, int count, const StoryLooks *shows) {
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < shows->count; j++) {
            if (text_equal(out->looks[i].who, shows->items[j].who)) {
                out->looks[i] = shows->items[j];
            }
        }
    }
}

/* Whose beat brought the thing that is seen at the moment; without one, a beat of nothing. */
static StoryBeat thing_at(const Story *story, int moment) {
    StoryBeat thing = {NULL};
    for (int i = 0; i <= moment; i++) {
        const StoryBeat *beat = &story->beats.items[i];
        thing = beat->prop != NULL ? (StoryBeat){.who = beat->who, .prop = beat->prop} : thing;
    }
    return thing;
}

/* The moment, and what the sentences laid before this one have changed. */
static int base_looks(const App *app, int said, SayBeats *out) {
    const Story *story = visit_story(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    const VisitAnswer *answer = visit_answer(app->visit);
    for (int i = 0; i < story->person_count; i++) {
        const char *who = story->people[i].who;
        const StoryLook *look = story_look_at(&story->beats, shoes->moment, who);
        out->looks[i] = look != NULL ? *look : (StoryLook){who, "neutral", RESTING};
    }
    for (int i = 0; i < answer->laid; i++) {
        if (answer->laid_say[i] != said) {
            lay_looks(out, story->person_count, &shoes->say[answer->laid_say[i]].shows);
        }
    }
    return story->person_count;
}

const StoryLook *say_look_of(const SayBeats *beats, const char *who) {
    return story_look_at(&beats->beats, beats->beats.count - 1, who);
}

void say_beats(const App *app, int said, SayBeats *out) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    int count = base_looks(app, said, out);
    out->items[0] = thing_at(visit_story(app->visit), shoes->moment);
    out->items[0].shows = (StoryLooks){out->looks, count};
    out->beats = (StoryBeats){out->items, 1};
    if (said < 0) {
        return;
    }
    const StorySay *say = &shoes->say[said];
    out->items[1] = (StoryBeat){
        .who = shoes->wearer, .says = say->answer, .to = shoes->speaker, .shows = say->shows};
    out->beats.count = 2;
    const StoryLook *look = say_look_of(out, shoes->wearer);
    if (look != NULL && say->answer != NULL) {
        out->items[1].sound = look->look;
        out->items[1].sound_strength = look->strength;
    }
}

/* --- how the pages look --- */

void say_scene_edge(Ui *ui, DrawRect scene) {
    const UiTheme *theme = ui_theme(ui);
    /* Paper over the scene's square corners, then the ink line. */
    draw_round(ui_list(ui), draw_rect_inset(scene, -40),
               (DrawRound){.radius = 40 + SAY_RADIUS, .line = theme->paper, .line_width = 40});
    draw_round(ui_list(ui), scene,
               (DrawRound){.radius = SAY_RADIUS, .line = theme->ink, .line_width = 6});
}

DrawRect say_card(Ui *ui, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(
        ui_list(ui), rect,
        (DrawRound){.radius = 44, .fill = theme->panel, .line = theme->ink, .line_width = 5});
    return draw_rect_inset(rect, SAY_PAD);
}

void say_frame(App *app, Ui *ui) {
    follow(app);
    if (app->say.breathing) {
        say_breath_frame(app, ui);
    } else if (app->say.said == -1) {
        say_list_frame(app, ui);
    } else {
        say_answer_frame(app, ui);
    }
}
