#include "screens/cast.h"

#include <shoes/text.h>

#include "screens/cast_gaze.h"
#include "screens/cast_live.h"

enum { LISTEN_MS = 160 }; /* those who do not speak change a little later */

void cast_settle(App *app) {
    app->cast.settled_ms = app->now_ms;
}

/* --- how they look in the end --- */

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

ArtFigure cast_portrait(const App *app, const char *who, const char *look, int strength) {
    const ExpressionBook *book = &app->library.expressions;
    const Expression *found = expression_find(book, look);
    if (found == NULL) {
        found = expression_find(book, "neutral");
    }
    return (ArtFigure){.person = app_person(app, who),
                       .mood = {.look = found, .strength = strength}};
}

static const char *speaker(const StageView *view) {
    bool there = view->inside == NULL && view->beat >= 0;
    const StoryBeat *beat = there ? &view->beats->items[view->beat] : NULL;
    return beat != NULL && beat->says != NULL ? beat->who : NULL;
}

/* Who is unsure may take over what the one who speaks has around the mouth. */
static void copy_mouth(const App *app, const StageView *view, const char *who, ArtFigure *figure) {
    const PersonWay *way = person_way(figure->person, figure->mood.look->id);
    const char *other = speaker(view);
    const StoryLook *look = other != NULL ? view_look(view, other) : NULL;
    if (way != NULL && way->copies && look != NULL && !text_equal(other, who)) {
        figure->second = (ArtMood){expression_find(&app->library.expressions, look->look),
                                   look->strength > 1 ? look->strength - 1 : 1};
    }
}

ArtFigure cast_figure(const App *app, const StageView *view, const char *who) {
    const StoryLook *look = view_look(view, who);
    const StoryPerson *person = story_person(view->story, who);
    ArtFigure figure = look != NULL ? cast_portrait(app, who, look->look, view_strength(view, look))
                                    : cast_portrait(app, who, "neutral", 3);
    copy_mouth(app, view, who, &figure);
    if (person == NULL) {
        return figure;
    }
    if (person->faces != FACING_VIEWER) {
        figure.facing = person->faces == FACING_LEFT ? -1 : 1;
    }
    stance_find(person->pose, &figure.stance);
    cast_aim(app, view, person, &figure);
    return figure;
}

/* --- how they look right now --- */

static bool is_same_mood(ArtMood a, ArtMood b) {
    return a.look == b.look && (a.look == NULL || a.strength == b.strength);
}

/* When they set out from `before`; 0: they are there. */
static uint64_t start_of(const App *app, const Cast *cast, uint64_t since, bool speaking) {
    bool changes = !is_same_mood(cast->now.mood, cast->before.mood) ||
                   !is_same_mood(cast->now.second, cast->before.second);
    if (since == 0 || since <= app->cast.settled_ms || !changes) {
        return 0;
    }
    return since + cast_wait_ms(&cast->now) + (speaking ? 0 : LISTEN_MS);
}

void cast_move(App *app, Ui *ui, Cast *cast, uint64_t since) {
    cast->now.from = NULL;
    cast->shake = 0;
    if (!app->settings.reduced_motion) {
        cast_live(app, ui, cast, start_of(app, cast, since, true), false);
    }
}

/* The beat before this one. */
static StageView view_before(const StageView *view) {
    StageView before = *view;
    before.beat--;
    if (before.beat < 0 && view->beats != &view->story->beats) {
        before.beats = &view->story->beats;
        before.beat = before.beats->count - 1;
    }
    return before;
}

void cast_play(App *app, Ui *ui, const StageView *view, const char *who, Cast *cast) {
    *cast = (Cast){.now = cast_figure(app, view, who)};
    if (app->settings.reduced_motion) {
        return;
    }
    bool speaking = text_equal(speaker(view), who);
    bool comes_up = view->since != 0 && view->beat >= 0 && view->inside == NULL;
    uint64_t start = 0;
    if (comes_up) {
        StageView before = view_before(view);
        cast->before = cast_figure(app, &before, who);
        start = start_of(app, cast, view->since, speaking);
    }
    cast_live(app, ui, cast, start, speaking);
}

void cast_play_portrait(App *app, Ui *ui, const char *who, const char *look, int strength,
                        Cast *cast) {
    *cast = (Cast){.now = cast_portrait(app, who, look, strength)};
    cast_move(app, ui, cast, 0);
}
