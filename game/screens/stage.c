#include "screens/stage.h"

#include <math.h>
#include <stdio.h>

#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/stage_space.h"

enum { BLINK_SHUT_MS = 70, BLINK_MS = 190, BLINK_GAP_MS = 2200, BLINK_GAP_MORE_MS = 3800 };

double stage_blink(App *app, Ui *ui, int index) {
    if (app->settings.reduced_motion) {
        return 0;
    }
    uint64_t now = app->now_ms;
    if (now >= app->blink_ms + BLINK_MS) {
        app->blink_ms = now + BLINK_GAP_MS + look_rng_below(&app->look, BLINK_GAP_MORE_MS);
        app->blinker = (int)look_rng_below(&app->look, STORY_MAX_PEOPLE);
    }
    if (now < app->blink_ms) {
        ui_wake_at(ui, app->blink_ms);
        return 0;
    }
    bool shut = now < app->blink_ms + BLINK_SHUT_MS;
    ui_wake_at(ui, app->blink_ms + (shut ? BLINK_SHUT_MS : BLINK_MS));
    if (index != app->blinker) {
        return 0;
    }
    return shut ? 1 : 0.5;
}

static const StoryLook *inside_look(const StoryShoes *inside, const char *who) {
    const StoryLooks *looks = &inside->inside.shows;
    for (int i = 0; i < looks->count; i++) {
        if (text_equal(looks->items[i].who, who)) {
            return &looks->items[i];
        }
    }
    return NULL;
}

/* The ending goes on from how everybody looked last. */
static const StoryLook *view_look(const StageView *view, const char *who) {
    const StoryLook *look = view->inside != NULL ? inside_look(view->inside, who) : NULL;
    if (look == NULL) {
        look = story_look_at(view->beats, view->beat < 0 ? 0 : view->beat, who);
    }
    if (look == NULL && view->beats != &view->story->beats) {
        look = story_look_at(&view->story->beats, view->story->beats.count - 1, who);
    }
    return look;
}

/* Before the first beat everybody is on the way to how they look in it. */
static int view_strength(const StageView *view, const StoryLook *look) {
    bool before = view->beat < 0 && view->inside == NULL && look->strength > 2;
    return before ? look->strength - 2 : look->strength;
}

ArtFigure stage_portrait(const App *app, const char *who, const char *look, int strength) {
    const ExpressionBook *book = &app->library.expressions;
    const Expression *found = expression_find(book, look);
    if (found == NULL) {
        found = expression_find(book, "neutral");
    }
    return (ArtFigure){.person = app_person(app, who),
                       .mood = {.look = found, .strength = strength}};
}

/* Who speaks to somebody looks at them. Who faces one side looks there, unless the feeling itself
 * has the eyes elsewhere (to the ground, away, about). */
static void aim_gaze(const StageView *view, const StoryPerson *person, ArtFigure *figure) {
    const ExpressionExtras *eyes = &figure->mood.look->extras;
    bool free = fabs(eyes->gaze_x) < 0.15 && fabs(eyes->gaze_y) < 0.15;
    if (free && figure->facing != 0) {
        figure->gaze_set = true;
        figure->gaze_x = figure->facing * 0.85;
    }
    if (view->inside != NULL || view->beat < 0) {
        return;
    }
    const StoryBeat *beat = &view->beats->items[view->beat];
    const StoryPerson *other = beat->to != NULL ? story_person(view->story, beat->to) : NULL;
    if (!text_equal(beat->who, person->who) || other == NULL || other == person) {
        return;
    }
    figure->gaze_set = true;
    figure->gaze_x = other->at > person->at ? 0.8 : -0.8;
}

ArtFigure stage_figure(const App *app, const StageView *view, const char *who) {
    const StoryLook *look = view_look(view, who);
    const StoryPerson *person = story_person(view->story, who);
    ArtFigure figure = look != NULL
                           ? stage_portrait(app, who, look->look, view_strength(view, look))
                           : stage_portrait(app, who, "neutral", 3);
    if (person != NULL && person->faces != FACING_VIEWER) {
        figure.facing = person->faces == FACING_LEFT ? -1 : 1;
    }
    if (person != NULL) {
        aim_gaze(view, person, &figure);
    }
    return figure;
}

static bool turned(const StageView *view, const char *who) {
    const StoryTexts *list = view->inside != NULL ? &view->inside->inside.turned : NULL;
    for (int i = 0; list != NULL && i < list->count; i++) {
        if (text_equal(list->items[i], who)) {
            return true;
        }
    }
    return false;
}

/* A warm patch of light on the ground, for the one whose shoes these are. */
static void draw_mark(Ui *ui, const StageView *view, const StageSpace *space) {
    static const char svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='60' "
                              "viewBox='0 0 300 60'><ellipse cx='150' cy='30' rx='146' ry='27' "
                              "fill='#ffc857' fill-opacity='0.75' stroke='#5a3420' "
                              "stroke-width='3'/></svg>";
    const StoryPerson *person =
        view->marked != NULL ? story_person(view->story, view->marked) : NULL;
    if (person == NULL) {
        return;
    }
    ArtSpot spot = stage_spot(view, space, person);
    int width = spot.height * 48 / 100;
    draw_svg(ui_list(ui),
             (DrawRect){spot.x - width / 2, spot.ground - width / 10, width, width / 5},
             hash_text(HASH_START, svg), svg, sizeof svg - 1, 255);
}

static void draw_person(App *app, Ui *ui, const StageView *view, const StageSpace *space,
                        int index) {
    const StoryPerson *person = &view->story->people[index];
    if (!stage_visible(view, person->who)) {
        return;
    }
    ArtFigure figure = stage_figure(app, view, person->who);
    figure.turned = turned(view, person->who);
    figure.lids = stage_blink(app, ui, index);
    art_figure_draw(ui_list(ui), &figure, stage_spot(view, space, person));
}

static void draw_place(const App *app, Ui *ui, const StageView *view, const StageSpace *space) {
    char path[128];
    snprintf(path, sizeof path, "places/%s.svg", view->story->place);
    draw_asset_tinted(ui_list(ui), space->picture, path, app->library.light[view->story->light]);
}

static const char *prop_at(const StageView *view) {
    const char *prop = NULL;
    for (int i = 0; i <= view->beat && i < view->beats->count; i++) {
        prop = view->beats->items[i].prop != NULL ? view->beats->items[i].prop : prop;
    }
    return prop;
}

static void draw_prop(Ui *ui, const StageView *view, const StageSpace *space) {
    const char *prop = prop_at(view);
    if (prop == NULL) {
        return;
    }
    char path[128];
    /* From inside it lies before us, beside our shoes. */
    bool inside = view->inside != NULL;
    int size = inside ? space->height / 4 : space->height / 5;
    int x = inside ? view->rect.x + view->rect.w * 80 / 100 : stage_gap(view, space);
    int bottom = space->ground + (inside ? size / 2 : size / 12);
    snprintf(path, sizeof path, "props/%s.svg", prop);
    draw_asset(ui_list(ui), (DrawRect){x - size / 2, bottom - size, size, size}, path);
}

/* "Playground. Maya, Sam, Leo." for those who do not see it. */
static void describe(const App *app, Ui *ui, const StageView *view) {
    char text[WORDS_LINE];
    text_copy(text, sizeof text, app_text_of(app, "place", view->story->place, ""));
    text_append(text, sizeof text, ".");
    for (int i = 0; i < view->story->person_count; i++) {
        const char *who = view->story->people[i].who;
        if (stage_visible(view, who)) {
            text_append(text, sizeof text, " ");
            text_append(text, sizeof text, app_name(app, who));
            text_append(text, sizeof text, ".");
        }
    }
    ui_picture(ui, view->rect, text);
}

void stage_draw(App *app, Ui *ui, const StageView *view) {
    StageSpace space = stage_space(app, view);
    draw_clip(ui_list(ui), view->rect);
    draw_place(app, ui, view, &space);
    draw_mark(ui, view, &space);
    for (int i = 0; i < view->story->person_count; i++) {
        draw_person(app, ui, view, &space, i);
    }
    draw_prop(ui, view, &space);
    draw_clip_none(ui_list(ui));
    describe(app, ui, view);
}

DrawRect stage_head(const App *app, const StageView *view, const char *who) {
    const StoryPerson *person = who != NULL ? story_person(view->story, who) : NULL;
    if (person == NULL || !stage_visible(view, who)) {
        return (DrawRect){view->rect.x + view->rect.w / 2, view->rect.y + view->rect.h / 2, 0, 0};
    }
    StageSpace space = stage_space(app, view);
    ArtFigure figure = stage_figure(app, view, who);
    return art_figure_head(&figure, stage_spot(view, &space, person));
}
