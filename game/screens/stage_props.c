#include "screens/stage_props.h"

#include <stdio.h>

#include <shoes/text.h>

#include "screens/cast.h"

enum { ADULT_CM = 170, SMALL_CM = 60, LEAST_CM = 16 };
/* What is larger than this part of somebody stands beside them. */
static const double most_held = .48;

/* Heads and hands are drawn larger than life, so small things are too, and a picture has a margin
 * round the thing. */
static double shown_cm(const Prop *prop) {
    double cm = prop->cm < LEAST_CM ? LEAST_CM : prop->cm;
    return cm * (cm < SMALL_CM ? 1.45 : 1.15);
}

/* The beat that named the thing of this beat; NULL: none did. */
static const StoryBeat *naming_beat(const StageView *view, int beat) {
    for (int i = beat; i >= 0; i--) {
        if (view->beats->items[i].prop != NULL) {
            return &view->beats->items[i];
        }
    }
    return NULL;
}

static const Prop *prop_at(const App *app, const StageView *view, int beat) {
    const StoryBeat *named = naming_beat(view, beat);
    return named != NULL ? prop_find(&app->library.props, named->prop) : NULL;
}

static bool is_turned(const StageView *view, const char *who) {
    const StoryTexts *list = view->inside != NULL ? &view->inside->inside.turned : NULL;
    for (int i = 0; list != NULL && i < list->count; i++) {
        if (text_equal(list->items[i], who)) {
            return true;
        }
    }
    return false;
}

/* Poses that leave a hand free, or say little by the hands. All others need both. */
static bool leaves_a_hand(const char *arms) {
    static const char *const names[] = {
        "relaxed",       "limp",         "open",         "half_low",       "reach_out",
        "hand_on_chest", "hand_to_chin", "hand_to_face", "hand_over_brow", "peek_beckon",
        "prop_head",     "rub_eye",      "rub_neck",     "rub_neck_low",   "scratch_head",
        "clutch_object", "wipe_brow",    "palms_up_drop"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (text_equal(names[i], arms)) {
            return true;
        }
    }
    return false;
}

static bool needs_hands(const App *app, const StageView *view, const char *who) {
    ArtFigure figure = cast_figure(app, view, who);
    return figure.mood.strength >= 4 && !leaves_a_hand(figure.mood.look->body.arms);
}

/* Whose it is at this beat, if they are to be seen. */
static const StoryPerson *owner(const StageView *view, int beat) {
    const StoryBeat *named = naming_beat(view, beat);
    const StoryPerson *person =
        named != NULL && named->who != NULL ? story_person(view->story, named->who) : NULL;
    return person != NULL && stage_visible(view, person->who) ? person : NULL;
}

const char *stage_hold(const App *app, const StageView *view, int beat, const char *who) {
    const Prop *prop = prop_at(app, view, beat);
    const StoryPerson *person = owner(view, beat);
    if (prop == NULL || prop->held == PROP_HELD_NONE || person == NULL ||
        !text_equal(person->who, who) || is_turned(view, who)) {
        return NULL;
    }
    StageView then = *view;
    then.beat = beat;
    bool large = shown_cm(prop) > most_held * app_person(app, who)->look.height_cm;
    if (prop->stands && (large || needs_hands(app, &then, who))) {
        return NULL;
    }
    return prop->held == PROP_HELD_BOTH ? "hold_both" : "hold_one";
}

static void draw(Ui *ui, const Prop *prop, DrawRect rect) {
    char path[128];
    snprintf(path, sizeof path, "props/%s.svg", prop->id);
    draw_asset(ui_list(ui), rect, path);
}

/* --- in hands --- */

static DrawRect square(double x, double bottom, int size) {
    return (DrawRect){(int)(x - size / 2.0), (int)bottom - size, size, size};
}

/* Where "hold_one" has it. */
static int holding_hand(const ArtFigure *figure) {
    return figure->facing > 0 ? 1 : 0;
}

DrawRect stage_held_rect(const App *app, const StageView *view, const char *who,
                         const ArtFigure *figure, ArtSpot spot) {
    const Prop *prop = prop_at(app, view, view->beat);
    if (stage_hold(app, view, view->beat, who) == NULL) {
        return (DrawRect){0, 0, 0, 0};
    }
    ArtPoint hands[2];
    art_figure_hands(figure, spot, hands);
    int size = (int)(shown_cm(prop) * spot.height / ADULT_CM);
    const ArtPoint *one = &hands[holding_hand(figure)];
    bool both = prop->held == PROP_HELD_BOTH;
    double x = both ? (hands[0].x + hands[1].x) / 2 : one->x + (.5 - prop->grip_x) * size;
    double y = both ? (hands[0].y + hands[1].y) / 2 : one->y;
    DrawRect head = art_figure_head(figure, spot);
    DrawRect rect = square(x, y + (1 - prop->grip_y) * size, size);
    int chin = head.y + head.h;
    bool hides = rect.y < chin && rect.x < head.x + head.w && rect.x + rect.w > head.x;
    rect.y = hides ? chin : rect.y;
    return rect;
}

void stage_draw_held(const App *app, Ui *ui, const StageView *view, const char *who,
                     const ArtFigure *figure, ArtSpot spot) {
    DrawRect rect = stage_held_rect(app, view, who, figure, spot);
    const Prop *prop = prop_at(app, view, view->beat);
    if (rect.w == 0) {
        return;
    }
    draw(ui, prop, rect);
    for (int i = 0; i < 2; i++) {
        if (prop->held == PROP_HELD_BOTH || i == holding_hand(figure)) {
            art_figure_draw_hand(ui_list(ui), figure, spot, i);
        }
    }
}

/* --- on the ground --- */

/* How far it is from somebody to the next one on a side, as a part of the stage; to its edge
 * where there is nobody. */
static double room_beside(const StageView *view, const StoryPerson *person, int side) {
    double room = side > 0 ? 1.05 - person->at : person->at + .05;
    for (int i = 0; i < view->story->person_count; i++) {
        double gap = (view->story->people[i].at - person->at) * side;
        room = gap > 0 && gap < room ? gap : room;
    }
    return room;
}

/* At the owner's feet, where there is more room. */
static double beside_feet(const StageView *view, const StageSpace *space, const StoryPerson *person,
                          int size) {
    int side = room_beside(view, person, 1) >= room_beside(view, person, -1) ? 1 : -1;
    ArtSpot spot = stage_spot(view, space, person);
    return spot.x + side * (spot.height * .13 + size * .5);
}

/* Before us, beside our own shoes. */
static void draw_before_us(Ui *ui, const StageView *view, const StageSpace *space,
                           const Prop *prop) {
    int size = space->height / 4;
    draw(ui, prop, square(view->rect.x + view->rect.w * .8, space->ground + size * .5, size));
}

void stage_draw_prop(const App *app, Ui *ui, const StageView *view, const StageSpace *space) {
    const Prop *prop = prop_at(app, view, view->beat);
    const StoryPerson *person = owner(view, view->beat);
    if (prop == NULL ||
        (person != NULL && stage_hold(app, view, view->beat, person->who) != NULL)) {
        return;
    }
    if (view->inside != NULL && person == NULL) {
        draw_before_us(ui, view, space, prop);
        return;
    }
    int size = (int)(shown_cm(prop) * space->height / ADULT_CM);
    bool beside = person != NULL && prop->held != PROP_HELD_NONE;
    double x = beside ? beside_feet(view, space, person, size) : stage_gap(view, space);
    draw(ui, prop, square(x, space->ground + size * .06 + space->height * .012, size));
}
