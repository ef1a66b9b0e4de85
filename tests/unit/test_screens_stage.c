/* The stage in every place and every shape of window: the front covers no face, no edge of a
 * picture comes into sight however the view leans, and one knows the place. And for the shipped
 * stories: no bubble covers a face, and nobody grows between two beats. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <shoes/hash.h>
#include <shoes/text.h>

#include "platform/pictures.h"
#include "platform/platform.h"
#include "platform/roots.h"
#include "screens/app_inside.h"
#include "screens/beat_space.h"
#include "screens/stage_place.h"
#include "screens/stage_props.h"

enum { FRONT_W = 620, FAINT = 8 };

static const struct {
    int w, h;
} windows[] = {{1920, 1080}, {1280, 720}, {800, 480}, {1080, 1920}, {1200, 1000}, {2400, 1000}};
enum { WINDOWS = sizeof windows / sizeof *windows };

static const char *const people[] = {"maya", "omar", "jun"};
enum { PEOPLE = sizeof people / sizeof *people };

typedef struct Scene {
    Platform *platform;
    App *app;
    DrawList *list;
    Ui *ui;
    int assets;
} Scene;

static int set_up(void **state) {
    Scene *scene = calloc(1, sizeof *scene);
    scene->platform = platform_new(&(PlatformConfig){.headless = true});
    scene->app = app_new(platform_host(scene->platform), 1);
    scene->list = draw_list_new();
    scene->assets = roots_open_shipped("assets", "SHOES_ASSETS");
    *state = scene;
    return scene->app == NULL || scene->assets < 0;
}

static int tear_down(void **state) {
    Scene *scene = *state;
    close(scene->assets);
    draw_list_free(scene->list);
    app_free(scene->app);
    platform_free(scene->platform);
    free(scene);
    return 0;
}

/* The picture of a place's front, small; NULL: it has none. */
static SDL_Surface *front_picture(const Scene *scene, const Place *place) {
    char path[128];
    if (place->front.w <= 0) {
        return NULL;
    }
    snprintf(path, sizeof path, "places/%s-front.svg", place->id);
    int h = (int)lround(FRONT_W * place->front.h / place->front.w);
    PictureWanted wanted = {.key = hash_text(HASH_START, path),
                            .is_asset = true,
                            .bytes = path,
                            .length = strlen(path),
                            .w = FRONT_W,
                            .h = h};
    SDL_Surface *surface = pictures_rasterise(scene->assets, &wanted);
    assert_non_null(surface);
    return surface;
}

/* Is anything of the picture, shown at `at`, to be seen within `rect`? */
static bool covers(const SDL_Surface *picture, DrawRect at, DrawRect rect) {
    const uint32_t *pixels = picture->pixels;
    double across = (double)picture->w / at.w, down = (double)picture->h / at.h;
    for (int y = 0; y < picture->h; y++) {
        for (int x = 0; x < picture->w; x++) {
            bool inside = draw_rect_contains(rect, at.x + (int)((x + .5) / across),
                                             at.y + (int)((y + .5) / down));
            if (inside && pixels[y * picture->pitch / 4 + x] >> 24 > FAINT) {
                return true;
            }
        }
    }
    return false;
}

typedef struct Stand {
    Story story;
    StoryBeat beat;
} Stand;

/* The stage as a page of beats has it, with one person on it. */
static StageView view_of(Stand *stand, const char *place, const char *who, double at, int window) {
    Story *story = &stand->story;
    DrawPage page = draw_page(windows[window].w, windows[window].h);
    *story = (Story){.place = place, .person_count = 1};
    story->people[0] = (StoryPerson){.who = who, .at = at, .size = 1};
    stand->beat = (StoryBeat){.who = who};
    story->beats.items = &stand->beat;
    story->beats.count = 1;
    return (StageView){
        .story = story, .beats = &story->beats, .rect = {0, 0, page.w, page.h - 170}, .top = 130};
}

static void check_front(const Scene *scene, const StageView *view, const SDL_Surface *picture) {
    StageSpace space = stage_space(scene->app, view);
    const StoryPerson *person = &view->story->people[0];
    DrawRect head = draw_rect_inset(stage_head(scene->app, view, person->who), -12);
    for (int lean = -1; lean <= 1; lean++) {
        DrawRect front = stage_front_rect(scene->app, view, &space, lean);
        if (front.w > 0 && covers(picture, front, head)) {
            fail_msg("%s: the front covers the face of %s at %.2f, %dx%d", view->story->place,
                     person->who, person->at, view->rect.w, view->rect.h);
        }
    }
}

static void test_front(void **state) {
    const Scene *scene = *state;
    const PlaceBook *places = &scene->app->library.places;
    for (int i = 0; i < places->count; i++) {
        SDL_Surface *picture = front_picture(scene, &places->items[i]);
        for (int j = 0; picture != NULL && j < WINDOWS * PEOPLE * 5; j++) {
            Stand stand;
            StageView view = view_of(&stand, places->items[i].id, people[j % PEOPLE],
                                     j / PEOPLE % 5 / 4.0, j / PEOPLE / 5);
            check_front(scene, &view, picture);
        }
        SDL_FreeSurface(picture);
    }
}

static bool spans(DrawRect picture, DrawRect view) {
    return picture.x <= view.x && picture.x + picture.w >= view.x + view.w;
}

/* What reaches across the view does so however it leans; in between are the whole steps. */
static void check_edges(const Scene *scene, const StageView *view) {
    const Place *place = place_find(&scene->app->library.places, view->story->place);
    StageSpace space = stage_space(scene->app, view);
    DrawRect middle = stage_box(&space, place->middle);
    assert_true(spans(middle, view->rect));
    assert_true(middle.y + middle.h >= view->rect.y + view->rect.h);
    DrawRect far = stage_far_rect(scene->app, view, &space, 0);
    assert_true(middle.y <= view->rect.y || (far.w > 0 && far.y <= view->rect.y));
    for (int lean = -4; far.w > 0 && lean <= 4; lean++) {
        DrawRect leant = stage_far_rect(scene->app, view, &space, lean / 4.0);
        assert_true(!spans(far, view->rect) || spans(leant, view->rect));
        assert_true(middle.y <= view->rect.y || spans(leant, view->rect));
        assert_true(abs(leant.x - far.x) <= (int)(16.5 * space.picture.w / PLACE_WIDTH + 1));
        assert_int_equal(leant.y, far.y);
    }
}

static int visible_part(DrawRect box, DrawRect view) {
    int left = box.x > view.x ? box.x : view.x;
    int right = box.x + box.w < view.x + view.w ? box.x + box.w : view.x + view.w;
    int top = box.y > view.y ? box.y : view.y;
    int low = box.y + box.h < view.y + view.h ? box.y + box.h : view.y + view.h;
    return right > left && low > top ? (right - left) * (low - top) : 0;
}

static void test_places(void **state) {
    const Scene *scene = *state;
    const PlaceBook *places = &scene->app->library.places;
    for (int j = 0; j < places->count * WINDOWS * PEOPLE; j++) {
        Stand stand;
        const Place *place = &places->items[j % places->count];
        int window = j / places->count % WINDOWS;
        StageView view =
            view_of(&stand, place->id, people[j / places->count / WINDOWS], .5, window);
        check_edges(scene, &view);
        StageSpace space = stage_space(scene->app, &view);
        DrawRect landmark = stage_box(&space, place->landmark);
        bool wide = windows[window].w * 9 == windows[window].h * 16;
        if (wide && visible_part(landmark, view.rect) * 2 < landmark.w * landmark.h) {
            fail_msg("%s: less than half of the landmark is to be seen", place->id);
        }
    }
}

/* --- bubbles of the shipped stories --- */

static void check_beat(Scene *scene, const StageView *view, DrawRect area) {
    BubbleSpot spot;
    if (!beat_bubble(scene->app, app_ui(scene->app), view, area, &spot)) {
        return;
    }
    assert_true(spot.rect.x >= area.x && spot.rect.x + spot.rect.w <= area.x + area.w);
    assert_true(spot.rect.y >= area.y);
    for (int i = 0; i < view->story->person_count; i++) {
        DrawRect head = stage_head(scene->app, view, view->story->people[i].who);
        if (draw_rect_overlaps(head, spot.rect)) {
            fail_msg("%s beat %d %dx%d: a bubble covers %s", view->story->key, view->beat,
                     view->rect.w, view->rect.h, view->story->people[i].who);
        }
    }
}

static void check_story(Scene *scene, const Story *story, int window) {
    Input input = {.window_w = windows[window].w, .window_h = windows[window].h};
    app_frame(scene->app, &input, 20, scene->list);
    DrawPage page = draw_page(input.window_w, input.window_h);
    const StoryBeats *parts[] = {&story->beats, &story->ending};
    for (int i = 0; i < 2; i++) {
        StageView view = {.story = story, .beats = parts[i], .rect = {0, 0, page.w, page.h - 190}};
        DrawRect area = {44, 124, page.w - 88, 0};
        view.top = beat_top(scene->app, app_ui(scene->app), &view, area);
        assert_true(view.top >= area.y);
        for (view.beat = 0; view.beat < view.beats->count; view.beat++) {
            check_beat(scene, &view, area);
        }
    }
}

static void test_bubbles(void **state) {
    Scene *scene = *state;
    const Library *library = &scene->app->library;
    for (int i = 0; i < library->entry_count * WINDOWS; i++) {
        const Story *story = library->entries[i % library->entry_count].story;
        if (story != NULL) {
            check_story(scene, story, i / library->entry_count);
        }
    }
}

/* --- the lean --- */

static void test_lean(void **state) {
    Scene *scene = *state;
    Stand stand;
    StageView view = view_of(&stand, "kitchen", "maya", 1, 0);
    Ui *ui = app_ui(scene->app);
    assert_true(stage_lean(scene->app, ui, &view) == 1);
    view.beat = -1;
    assert_true(stage_lean(scene->app, ui, &view) == 0);
    view.beat = 0;
    scene->app->settings.reduced_motion = true;
    assert_true(stage_lean(scene->app, ui, &view) == 0);
}

/* --- things in hands --- */

static void test_holding(void **state) {
    Scene *scene = *state;
    const PropBook *props = &scene->app->library.props;
    for (int i = 0; i < props->count * PEOPLE; i++) {
        Stand stand;
        const char *who = people[i / props->count];
        StageView view = view_of(&stand, "park", who, .5, 1);
        stand.beat.prop = props->items[i % props->count].id;
        const Prop *prop = &props->items[i % props->count];
        const char *arms = stage_hold(scene->app, &view, 0, who);
        assert_null(stage_hold(scene->app, &view, -1, who));
        assert_null(stage_hold(scene->app, &view, 0, "li"));
        if (prop->held == PROP_HELD_NONE) {
            assert_null(arms);
        }
        if (arms == NULL) {
            assert_true(prop->stands);
            continue;
        }
        StageSpace space = stage_space(scene->app, &view);
        ArtFigure figure = {.person = app_person(scene->app, who), .arms = arms};
        ArtSpot spot = stage_spot(&view, &space, &stand.story.people[0]);
        DrawRect rect = stage_held_rect(scene->app, &view, who, &figure, spot);
        assert_true(rect.w > 0);
        assert_false(draw_rect_overlaps(rect, art_figure_head(&figure, spot)));
    }
}

int main(void) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 0);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_front, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_places, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_bubbles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_lean, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_holding, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
