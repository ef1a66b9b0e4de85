#include "screens/stage.h"

#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/cast.h"
#include "screens/stage_place.h"
#include "screens/stage_props.h"
#include "screens/stage_space.h"

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
    Cast cast;
    cast_play(app, ui, view, person->who, &cast);
    cast.now.turned = cast.before.turned = turned(view, person->who);
    cast.now.arms = stage_hold(app, view, view->beat, person->who);
    cast.before.arms = stage_hold(app, view, view->beat - 1, person->who);
    ArtSpot spot = stage_spot(view, space, person);
    spot.x += cast.shake;
    art_figure_draw(ui_list(ui), &cast.now, spot);
    stage_draw_held(app, ui, view, person->who, &cast.now, spot);
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
    double lean = stage_lean(app, ui, view);
    draw_clip(ui_list(ui), view->rect);
    stage_draw_behind(app, ui, view, &space, lean);
    draw_mark(ui, view, &space);
    stage_draw_prop(app, ui, view, &space);
    for (int i = 0; i < view->story->person_count; i++) {
        draw_person(app, ui, view, &space, i);
    }
    stage_draw_front(app, ui, view, &space, lean);
    draw_clip_none(ui_list(ui));
    if (!view->silent) {
        describe(app, ui, view);
    }
}

DrawRect stage_head(const App *app, const StageView *view, const char *who) {
    const StoryPerson *person = who != NULL ? story_person(view->story, who) : NULL;
    if (person == NULL || !stage_visible(view, who)) {
        return (DrawRect){view->rect.x + view->rect.w / 2, view->rect.y + view->rect.h / 2, 0, 0};
    }
    StageSpace space = stage_space(app, view);
    ArtFigure figure = cast_figure(app, view, who);
    return art_figure_head(&figure, stage_spot(view, &space, person));
}

void stage_hands(const App *app, const StageView *view, const char *who, ArtPoint out[2]) {
    StageSpace space = stage_space(app, view);
    ArtFigure figure = cast_figure(app, view, who);
    figure.arms = stage_hold(app, view, view->beat, who);
    art_figure_hands(&figure, stage_spot(view, &space, story_person(view->story, who)), out);
}
