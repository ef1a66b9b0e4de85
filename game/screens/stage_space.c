#include "screens/stage_space.h"

#include <shoes/text.h>

/* Shares of the stage's height that stay under the feet, seen from outside and from inside. */
static const double foot_share = .085, foot_inside = .3;
/* How much closer than to cover the stage we may come to a place, so that people are large. */
static const double closest = 1.35;
enum { ADULT_CM = 170, LEAST_HEIGHT = 430, LEAST_FOOT = 54 };

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
    return most * 1.09; /* hair, and hands held high */
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

/* Page units a unit of the place is long, to cover the stage. */
static double covering(const StageView *view) {
    double scale = larger(view->rect.w / (double)PLACE_WIDTH, view->rect.h / (double)PLACE_HEIGHT);
    /* From inside the shoes there is more ground before us. */
    return view->inside != NULL ? 1.3 * scale : scale;
}

/* Ground under the feet, down to the stage's lower edge. */
static double foot_height(const StageView *view, double cover) {
    if (view->inside != NULL) {
        double most = (PLACE_HEIGHT - PLACE_GROUND) * cover;
        return larger(view->rect.h - PLACE_GROUND * cover,
                      smaller(most, view->rect.h * foot_inside));
    }
    return larger(LEAST_FOOT, view->rect.h * foot_share);
}

/* As large as the free height, the distance of neighbours and the place allow. */
static double adult_height(const App *app, const StageView *view, double cover, double foot) {
    double free = view->rect.h - foot - view->top;
    double room = tightest(view) * (view->rect.w - 2 * stage_margin(view)) * 2.5;
    double height = smaller(PLACE_ADULT * closest * cover, free * ADULT_CM / tallest(app, view));
    return smaller(height, larger(room, LEAST_HEIGHT));
}

static StageSpace place_it(const StageView *view, double scale, double ground, double height) {
    DrawRect rect = view->rect;
    DrawRect picture = {rect.x + (int)((rect.w - PLACE_WIDTH * scale) / 2),
                        (int)(ground - PLACE_GROUND * scale), (int)(PLACE_WIDTH * scale + 1),
                        (int)(PLACE_HEIGHT * scale + 1)};
    int above = rect.y > picture.y ? rect.y - picture.y : 0; /* of the place, out of sight */
    int lower = view->lower < above ? view->lower : above;
    picture.y += lower;
    return (StageSpace){.picture = picture, .ground = (int)ground + lower, .height = (int)height};
}

StageSpace stage_space(const App *app, const StageView *view) {
    DrawRect rect = view->rect;
    double cover = covering(view);
    double foot = foot_height(view, cover);
    double height = adult_height(app, view, cover, foot);
    double ground = rect.h - foot;
    if (height < LEAST_HEIGHT) {
        /* Too little room for whole people: come closer and let the feet go below the edge. */
        height = LEAST_HEIGHT;
        ground = view->top + height * tallest(app, view) / ADULT_CM;
    }
    double scale = larger(larger(cover, ground / PLACE_GROUND), height / PLACE_ADULT);
    return place_it(view, scale, rect.y + ground, height);
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
