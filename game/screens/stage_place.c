#include "screens/stage_place.h"

#include <math.h>
#include <stdio.h>

#include <shoes/text.h>

/* In the place's units. The front's sides are the parts left of SIDE and right of PLACE_WIDTH -
 * SIDE, where it may be high; between them it lies below LOW. */
enum { FAR_SHIFT = 16, FRONT_SHIFT = 30, SIDE = 260, LOW = 985, FEET_GAP = 12 };
enum { LEAN_MS = 700 };

static const StoryPerson *speaker_at(const StageView *view, int beat) {
    for (int i = beat; i >= 0 && i < view->beats->count; i--) {
        const char *who = view->beats->items[i].who;
        if (who != NULL) {
            return story_person(view->story, who);
        }
    }
    return NULL;
}

static double lean_at(const StageView *view, int beat) {
    const StoryPerson *person = speaker_at(view, beat);
    return person != NULL ? 2 * person->at - 1 : 0;
}

double stage_lean(const App *app, Ui *ui, const StageView *view) {
    if (app->settings.reduced_motion || view->inside != NULL) {
        return 0;
    }
    double to = lean_at(view, view->beat);
    if (view->since == 0 || view->since <= app->cast.settled_ms) {
        return to;
    }
    double from = lean_at(view, view->beat - 1);
    return from == to ? to : from + (to - from) * ui_motion(ui, view->since, LEAN_MS);
}

static double unit(const StageSpace *space) {
    return (double)space->picture.w / PLACE_WIDTH;
}

DrawRect stage_box(const StageSpace *space, PlaceBox box) {
    double scale = unit(space);
    int x = space->picture.x + (int)floor(box.x * scale + .5);
    int y = space->picture.y + (int)floor(box.y * scale + .5);
    return (DrawRect){x, y, (int)floor(box.w * scale + .5), (int)floor(box.h * scale + .5)};
}

/* Less, where a picture that reaches across the view would show its end. */
static int shift_within(DrawRect picture, DrawRect view, double wanted) {
    int left = view.x - picture.x, right = picture.x + picture.w - (view.x + view.w);
    int shift = (int)lround(wanted);
    if (left >= 0 && shift > left) {
        shift = left;
    }
    if (right >= 0 && shift < -right) {
        shift = -right;
    }
    return shift;
}

static void draw_layer(Ui *ui, const StageView *view, DrawRect rect, const char *part,
                       uint32_t tint) {
    char path[128];
    snprintf(path, sizeof path, "places/%s%s.svg", view->story->place, part);
    draw_asset_tinted(ui_list(ui), rect, path, tint);
}

static const PlaceLight *light_of(const App *app, const StageView *view) {
    return &app->library.light[view->story->light];
}

DrawRect stage_far_rect(const App *app, const StageView *view, const StageSpace *space,
                        double lean) {
    const Place *place = place_find(&app->library.places, view->story->place);
    if (place->far.w <= 0) {
        return (DrawRect){0, 0, 0, 0};
    }
    DrawRect far = stage_box(space, place->far);
    far.x += shift_within(far, view->rect, lean * FAR_SHIFT * unit(space));
    return far;
}

void stage_draw_behind(const App *app, Ui *ui, const StageView *view, const StageSpace *space,
                       double lean) {
    const Place *place = place_find(&app->library.places, view->story->place);
    DrawRect far = stage_far_rect(app, view, space, lean);
    if (far.w > 0) {
        draw_layer(ui, view, far, "-far", light_of(app, view)->far);
    }
    draw_layer(ui, view, stage_box(space, place->middle), "", light_of(app, view)->middle);
}

/* Where the ground ends early the front comes up, as far as it stays below everybody's feet. */
static int front_rise(const StageView *view, const StageSpace *space) {
    int hidden = space->picture.y + space->picture.h - (view->rect.y + view->rect.h);
    int most = (int)((LOW - PLACE_GROUND - FEET_GAP) * unit(space));
    return hidden < 0 ? 0 : hidden < most ? hidden : most;
}

/* Does anybody reach into one of the sides, where the front may be high? */
static bool sides_taken(const App *app, const StageView *view, const StageSpace *space) {
    double scale = unit(space);
    double left = space->picture.x + (SIDE + FRONT_SHIFT) * scale;
    double right = space->picture.x + (PLACE_WIDTH - SIDE - FRONT_SHIFT) * scale;
    for (int i = 0; i < view->story->person_count; i++) {
        const StoryPerson *person = &view->story->people[i];
        ArtFigure figure = {.person = app_person(app, person->who)};
        DrawRect reach = art_figure_bounds(&figure, stage_spot(view, space, person));
        if (stage_visible(view, person->who) && (reach.x < left || reach.x + reach.w > right)) {
            return true;
        }
    }
    return false;
}

DrawRect stage_front_rect(const App *app, const StageView *view, const StageSpace *space,
                          double lean) {
    const Place *place = place_find(&app->library.places, view->story->place);
    if (place->front.w <= 0 || view->inside != NULL || sides_taken(app, view, space)) {
        return (DrawRect){0, 0, 0, 0};
    }
    DrawRect rect = stage_box(space, place->front);
    rect.x += shift_within(rect, view->rect, -lean * FRONT_SHIFT * unit(space));
    rect.y -= front_rise(view, space);
    return rect;
}

void stage_draw_front(const App *app, Ui *ui, const StageView *view, const StageSpace *space,
                      double lean) {
    DrawRect rect = stage_front_rect(app, view, space, lean);
    if (rect.w > 0) {
        draw_layer(ui, view, rect, "-front", light_of(app, view)->front);
    }
}
