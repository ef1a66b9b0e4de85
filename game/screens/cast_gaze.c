#include "screens/cast_gaze.h"

#include <math.h>

#include <shoes/text.h>

/* How wide a stage is, for the angle at which a child looks up to an adult. */
static const double stage_cm = 420;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static void look_to(ArtFigure *figure, double x, double y) {
    figure->gaze_set = true;
    figure->gaze_x = x;
    figure->gaze_y = y;
}

static void look_at_person(const App *app, const StoryPerson *me, const StoryPerson *other,
                           ArtFigure *figure) {
    double across = fabs(other->at - me->at) * stage_cm;
    double lower = app_person(app, me->who)->look.height_cm * me->size -
                   app_person(app, other->who)->look.height_cm * other->size;
    double y = across < 1 ? 0 : clamp(lower / across * .8, -.45, .45);
    look_to(figure, other->at > me->at ? .8 : -.8, y);
}

static const StoryBeat *beat_of(const StageView *view) {
    bool there = view->inside == NULL && view->beat >= 0 && view->beat < view->beats->count;
    return there ? &view->beats->items[view->beat] : NULL;
}

static const StoryPerson *person_of(const StageView *view, const char *who) {
    return who != NULL ? story_person(view->story, who) : NULL;
}

static const StoryPerson *nearest(const StageView *view, const StoryPerson *me) {
    const StoryPerson *found = NULL;
    for (int i = 0; i < view->story->person_count; i++) {
        const StoryPerson *other = &view->story->people[i];
        bool nearer = found == NULL || fabs(other->at - me->at) < fabs(found->at - me->at);
        if (other != me && nearer) {
            found = other;
        }
    }
    return found;
}

/* Whom to look at who feels nothing that has the eyes elsewhere: who is spoken to, or who speaks.
 */
static const StoryPerson *partner(const StageView *view, const StoryPerson *me) {
    const StoryBeat *beat = beat_of(view);
    if (beat == NULL || beat->who == NULL) {
        return NULL;
    }
    const StoryPerson *other =
        person_of(view, text_equal(beat->who, me->who) ? beat->to : beat->who);
    return other == me ? NULL : other;
}

static bool speaks(const StageView *view, const StoryPerson *me) {
    const StoryBeat *beat = beat_of(view);
    return beat != NULL && beat->says != NULL && text_equal(beat->who, me->who);
}

/* Something lies there or is held by somebody; by oneself: down in the hands. */
static bool look_at_thing(const App *app, const StageView *view, const StoryPerson *me,
                          ArtFigure *figure) {
    const StoryBeat *beat = beat_of(view);
    if (beat == NULL || beat->prop == NULL) {
        return false;
    }
    const StoryPerson *holder = person_of(view, beat->who);
    if (holder == NULL || holder == me) {
        look_to(figure, holder == me ? .1 : figure->facing * .45, .6);
        return true;
    }
    look_at_person(app, me, holder, figure);
    figure->gaze_y = clamp(figure->gaze_y + .35, -1, 1);
    return true;
}

/* The side where nobody is. */
static double free_side(const StageView *view, const StoryPerson *me) {
    const StoryPerson *other = nearest(view, me);
    if (other == NULL) {
        return 1;
    }
    return other->at > me->at ? -1 : 1;
}

static bool look_by_habit(const StageView *view, const StoryPerson *me, PersonEyes eyes,
                          ArtFigure *figure) {
    double side = free_side(view, me);
    switch (eyes) {
    case PERSON_EYES_AWAY:
        look_to(figure, .6 * side, .25);
        return true;
    case PERSON_EYES_DOWN:
        look_to(figure, .1 * side, .65);
        return true;
    case PERSON_EYES_PAST:
        look_to(figure, -.45 * side, -.35);
        return true;
    case PERSON_EYES_STRAIGHT:
        look_to(figure, figure->facing * .4, 0);
        return true;
    case PERSON_EYES_AS_FELT:
    case PERSON_EYES_COUNT:
        break;
    }
    return false;
}

static PersonEyes habit(const StageView *view, const StoryPerson *me, const ArtFigure *figure) {
    const PersonWay *way = person_way(figure->person, figure->mood.look->id);
    const PersonStyle *style = &figure->person->style;
    if (way != NULL && way->eyes != PERSON_EYES_AS_FELT) {
        return way->eyes;
    }
    if (speaks(view, me)) {
        return style->speaks;
    }
    return partner(view, me) != NULL ? style->listens : PERSON_EYES_AS_FELT;
}

/* Has the feeling itself the eyes somewhere? */
static bool is_elsewhere(const ExpressionExtras *eyes) {
    return fabs(eyes->gaze_x) >= .15 || fabs(eyes->gaze_y) >= .15;
}

void cast_aim(const App *app, const StageView *view, const StoryPerson *person, ArtFigure *figure) {
    const ExpressionExtras *eyes = &figure->mood.look->extras;
    const StoryPerson *other = partner(view, person);
    if (!is_elsewhere(eyes) && figure->facing != 0) {
        look_to(figure, figure->facing * .85, 0);
    }
    if (look_by_habit(view, person, habit(view, person, figure), figure)) {
        return;
    }
    if (eyes->gaze == EXPRESSION_GAZE_THING && look_at_thing(app, view, person, figure)) {
        return;
    }
    bool at_others = eyes->gaze == EXPRESSION_GAZE_OTHERS && beat_of(view) != NULL;
    const StoryPerson *target = at_others && other == NULL ? nearest(view, person) : other;
    bool own = is_elsewhere(eyes) && eyes->gaze == EXPRESSION_GAZE_OWN && !speaks(view, person);
    if (target != NULL && !own) {
        look_at_person(app, person, target, figure);
    }
}
