#include "screens/stage_space.h"

#include <shoes/text.h>

/* Assets' places are 2400 x 1080 with the ground at 930. */
static const double place_w = 2400.0, place_h = 1080.0, place_ground = 930.0;
/* In a place 1080 high a 170 cm adult is 700 high. */
static const double place_adult = 700.0;
enum { ADULT_CM = 170, LEAST_HEIGHT = 430 };

static bool in_list(const StoryTexts *list, const char *who) {
    for (int i = 0; i < list->count; i++) {
        if (text_equal(list->items[i], who)) {
            return true;
        }
    }
    return false;
}

bool stage_visible(const StageView *view, const char *who) {
    if (view->inside == NULL) {
        return true;
    }
    return !text_equal(view->inside->wearer, who) && !in_list(&view->inside->inside.hidden, who);
}

static double larger(double a, double b) {
    return a > b ? a : b;
}

static double smaller(double a, double b) {
    return a < b ? a : b;
}

/* Centimetres of the tallest to be seen, with the emphasis of `size`. */
static double tallest(const App *app, const StageView *view) {
    double most = 100;
    for (int i = 0; i < view->story->person_count; i++) {
        const StoryPerson *person = &view->story->people[i];
        if (stage_visible(view, person->who)) {
            most = larger(most, app_person(app, person->who)->look.height_cm * person->size);
        }
    }
    return most * 1.07; /* hair, and hands held high */
}

/* The least distance between two neighbours, as a part of the stage's width. */
static double tightest(const StageView *view) {
    double least = 0.5;
    for (int i = 0; i < view->story->person_count; i++) {
        for (int j = 0; j < i; j++) {
            double gap = view->story->people[i].at - view->story->people[j].at;
            least = smaller(least, gap < 0 ? -gap : gap);
        }
    }
    return least;
}

static int stage_margin(const StageView *view) {
    return view->rect.w / 14;
}

StageSpace stage_space(const App *app, const StageView *view) {
    DrawRect rect = view->rect;
    /* From inside the shoes there is more ground before us. */
    bool inside = view->inside != NULL;
    double scale = larger(rect.w / place_w, rect.h / place_h) * (inside ? 1.3 : 1);
    double foot =
        larger(rect.h - place_ground * scale, smaller(150 * scale, rect.h * (inside ? 0.3 : 0.12)));
    double free = rect.h - foot - view->top;
    double height = smaller(place_adult * scale, free * ADULT_CM / tallest(app, view));
    double room = tightest(view) * (rect.w - 2 * stage_margin(view)) * 2.5;
    height = smaller(height, larger(room, LEAST_HEIGHT));
    double ground = rect.y + rect.h - foot;
    if (height < LEAST_HEIGHT) {
        /* Too little room for whole people: come closer and let the feet go below the edge. */
        height = LEAST_HEIGHT;
        ground = rect.y + view->top + height * tallest(app, view) / ADULT_CM;
        scale = larger(scale, (ground - rect.y) / place_ground);
    }
    DrawRect picture = {rect.x + (int)((rect.w - place_w * scale) / 2),
                        (int)(ground - place_ground * scale), (int)(place_w * scale + 1),
                        (int)(place_h * scale + 1)};
    int above = rect.y > picture.y ? rect.y - picture.y : 0; /* of the place, out of sight */
    int lower = view->lower < above ? view->lower : above;
    picture.y += lower;
    ground += lower;
    return (StageSpace){.picture = picture, .ground = (int)ground, .height = (int)height};
}

ArtSpot stage_spot(const StageView *view, const StageSpace *space, const StoryPerson *person) {
    int margin = stage_margin(view);
    double x = view->rect.x + margin + person->at * (view->rect.w - 2 * margin);
    return (ArtSpot){
        .x = (int)x, .ground = space->ground, .height = (int)(space->height * person->size)};
}

int stage_gap(const StageView *view, const StageSpace *space) {
    double best = 0;
    double at = 0.5;
    const Story *story = view->story;
    for (int i = 0; i < story->person_count; i++) {
        double next = 1.0;
        for (int j = 0; j < story->person_count; j++) {
            if (story->people[j].at > story->people[i].at) {
                next = smaller(next, story->people[j].at);
            }
        }
        if (next - story->people[i].at > best && next < 1.0) {
            best = next - story->people[i].at;
            at = story->people[i].at + best / 2;
        }
    }
    StoryPerson prop = {.at = at, .size = 1};
    return stage_spot(view, space, &prop).x;
}
