/* Every page of every shipped story, at each shape of window and size of words: nothing overlaps,
 * leaves the page or is too small; Next visits every control once and arrows reach all of them.
 *
 * Pages are found by walking: once straight through each pair of shoes, then at random. The seed is
 * printed; give it as the first argument to walk the same way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/rng.h>

#include "platform/platform.h"
#include "screens/app_inside.h"
#include "screens/follow.h"

#define SEED_DEFAULT 20261123u

enum {
    STRAIGHT_MOST = 180, /* presses from the first beat to the rack */
    RANDOM_PRESSES = 60,
    RESTS_MOST = 200,
    PAGES_MOST = 4096,
    PROBLEMS_MOST = 2000,
    EDGE = 3 /* units that a letter may lean over */
};

typedef struct Size {
    int w, h, percent;
    DrawFont font;
} Size;

static const Size sizes[] = {
    {1920, 1080, 100, DRAW_FONT_ANDIKA}, {1920, 1080, 150, DRAW_FONT_ANDIKA},
    {1920, 1080, 200, DRAW_FONT_ANDIKA}, {1280, 720, 100, DRAW_FONT_ANDIKA},
    {1280, 720, 150, DRAW_FONT_ANDIKA},  {1280, 720, 200, DRAW_FONT_ANDIKA},
    {800, 480, 100, DRAW_FONT_ANDIKA},   {800, 480, 150, DRAW_FONT_ANDIKA},
    {800, 480, 200, DRAW_FONT_ANDIKA},   {1080, 1920, 100, DRAW_FONT_ANDIKA},
    {1080, 1920, 150, DRAW_FONT_ANDIKA}, {1080, 1920, 200, DRAW_FONT_ANDIKA},
};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

typedef struct Walk {
    const Host *host;
    App *app;
    DrawList *list;
    uint64_t now;
    Size size;
    const char *where; /* the story's key */
    PlayRng rng;
    uint64_t seen[PAGES_MOST]; /* pages looked at, by what lies where */
    int seen_count;
} Walk;

static uint64_t seed = SEED_DEFAULT;
static int problems, pages;
static uint64_t told[PROBLEMS_MOST]; /* kinds already shown */

static void use_font(Walk *walk) {
    snprintf(walk->app->settings.font, sizeof walk->app->settings.font, "%s",
             draw_font_family(walk->size.font)->id);
}

/* Each kind of problem once for a screen and a size, with the first place it was seen at. */
static void tell(const Walk *walk, const char *what, const char *a, const char *b) {
    char kind[200];
    snprintf(kind, sizeof kind, "%dx%d %d%% %s: %s", walk->size.w, walk->size.h, walk->size.percent,
             app_screen_name(walk->app), what);
    uint64_t hash = hash_text(HASH_START, kind);
    for (int i = 0; i < problems; i++) {
        if (told[i] == hash) {
            return;
        }
    }
    assert_true(problems < PROBLEMS_MOST);
    told[problems++] = hash;
    print_error("%s: \"%.80s\"%s%.80s%s (%s)\n", kind, a, b[0] != '\0' ? " and \"" : "", b,
                b[0] != '\0' ? "\"" : "", walk->where);
}

/* --- time and presses
 * --------------------------------------------------------------------------------------- */

static void frame(Walk *walk, const InputEvent *event) {
    Input input = {.window_w = walk->size.w,
                   .window_h = walk->size.h,
                   .events = event,
                   .count = event != NULL,
                   .saved_through = UINT64_MAX};
    walk->now += 20;
    app_frame(walk->app, &input, walk->now, walk->list);
}

static void rest(Walk *walk) {
    for (int i = 0; i < RESTS_MOST && app_next_change(walk->app) < walk->now + 400; i++) {
        uint64_t wake = app_next_change(walk->app);
        walk->now = wake > walk->now + 20 ? wake - 20 : walk->now;
        frame(walk, NULL);
    }
}

static void act(Walk *walk, UiAction action) {
    frame(walk, &(InputEvent){.kind = INPUT_ACTION, .action = action});
}

static void press(Walk *walk, DrawRect rect) {
    int x = rect.x + rect.w / 2, y = rect.y + rect.h / 2;
    frame(walk, &(InputEvent){.kind = INPUT_POINTER_DOWN, .x = x, .y = y});
    frame(walk, &(InputEvent){.kind = INPUT_POINTER_UP, .x = x, .y = y});
    rest(walk);
}

/* --- what holds for every page
 * ------------------------------------------------------------------------------ */

static bool is_target(const UiNode *node) {
    return node->can_focus || node->disabled;
}

static bool is_text(const UiNode *node) {
    return node->role == UI_ROLE_TEXT || node->role == UI_ROLE_HEADING;
}

static bool is_inside(DrawRect rect, DrawRect page) {
    return rect.x >= page.x && rect.y >= page.y && rect.x + rect.w <= page.x + page.w &&
           rect.y + rect.h <= page.y + page.h;
}

static int larger(int a, int b) {
    return a > b ? a : b;
}

/* How far apart, side by side or one above the other; diagonal neighbours count as far. */
static bool is_apart(DrawRect a, DrawRect b, int gap) {
    int across = larger(a.x - (b.x + b.w), b.x - (a.x + a.w));
    int down = larger(a.y - (b.y + b.h), b.y - (a.y + a.h));
    return (across > 0 && down > 0) || across >= gap || down >= gap;
}

static void check_node(const Walk *walk, const UiNode *node, DrawRect page) {
    if (!is_inside(node->rect, page)) {
        tell(walk, "leaves the page", node->label, "");
    }
    if (is_target(node) && (node->rect.w < UI_TARGET || node->rect.h < UI_TARGET)) {
        tell(walk, "is too small", node->label, "");
    }
    if (is_target(node) && node->label[0] == '\0') {
        tell(walk, "has no label", app_screen_name(walk->app), "");
    }
}

static void check_pair(const Walk *walk, const UiNode *a, const UiNode *b) {
    if (is_target(a) && is_target(b)) {
        if (draw_rect_overlaps(a->rect, b->rect)) {
            tell(walk, "overlap", a->label, b->label);
        } else if (!is_apart(a->rect, b->rect, UI_GAP)) {
            tell(walk, "are too near to each other", a->label, b->label);
        }
    }
    bool text_and_target = (is_text(a) && is_target(b)) || (is_target(a) && is_text(b));
    if (text_and_target && draw_rect_overlaps(a->rect, b->rect)) {
        tell(walk, "text lies on a control", a->label, b->label);
    }
}

static void check_nodes(const Walk *walk) {
    const Ui *ui = app_ui(walk->app);
    DrawRect page = ui_page_rect(ui);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        check_node(walk, ui_node(ui, i), page);
        for (size_t k = 0; k < i; k++) {
            check_pair(walk, ui_node(ui, k), ui_node(ui, i));
        }
    }
}

/* --- letters
 * -------------------------------------------------------------------------------------------------
 */

/* Where ink may be: the middle of the line's box. */
static DrawRect ink_of(const Walk *walk, const DrawCommand *command) {
    const UiMeasure *measure = &walk->host->measure;
    int size = command->text.size;
    int width = measure->width(measure->self, draw_bytes(walk->list, command), command->length,
                               command->text, draw_list_page(walk->list).scale);
    return (DrawRect){command->rect.x, command->rect.y + size / 4, width, size};
}

static bool crosses(DrawRect ink, DrawRect rect) {
    DrawRect core = {ink.x + EDGE, ink.y + EDGE, ink.w - 2 * EDGE, ink.h - 2 * EDGE};
    return core.w > 0 && core.h > 0 && draw_rect_overlaps(core, rect) && !is_inside(core, rect);
}

static void check_ink(const Walk *walk, const DrawCommand *command, DrawRect ink) {
    const Ui *ui = app_ui(walk->app);
    const char *text = draw_bytes(walk->list, command);
    if (!is_inside(ink, ui_page_rect(ui))) {
        tell(walk, "letters leave the page", text, "");
    }
    if (command->text.size < 26) {
        tell(walk, "letters are too small", text, "");
    }
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        if (is_target(node) && crosses(ink, node->rect)) {
            tell(walk, "letters cross a control's edge", text, node->label);
        }
    }
}

/* Two lines of letters on top of each other cannot be read. */
static void check_ink_pairs(const Walk *walk, const DrawRect *inks, const size_t *indices,
                            int count) {
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < i; k++) {
            DrawRect a = draw_rect_inset(inks[i], EDGE), b = draw_rect_inset(inks[k], EDGE);
            if (a.w > 0 && b.w > 0 && draw_rect_overlaps(a, b)) {
                tell(walk, "letters lie on letters",
                     draw_bytes(walk->list, draw_at(walk->list, indices[i])),
                     draw_bytes(walk->list, draw_at(walk->list, indices[k])));
            }
        }
    }
}

static void check_letters(const Walk *walk) {
    static DrawRect inks[1024];
    static size_t indices[1024];
    int count = 0;
    for (size_t i = 0; i < draw_count(walk->list) && count < 1024; i++) {
        const DrawCommand *command = draw_at(walk->list, i);
        if (command->kind == DRAW_GLYPHS) {
            inks[count] = ink_of(walk, command);
            indices[count] = i;
            check_ink(walk, command, inks[count]);
            count++;
        }
    }
    check_ink_pairs(walk, inks, indices, count);
    if (draw_overflowed(walk->list)) {
        tell(walk, "there is more than a draw list holds", app_screen_name(walk->app), "");
    }
}

/* --- focus
 * ---------------------------------------------------------------------------------------------------
 */

static int list_focusable(const Ui *ui, UiId ids[UI_NODES_MAX]) {
    int count = 0;
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (ui_node(ui, i)->can_focus) {
            ids[count++] = ui_node(ui, i)->id;
        }
    }
    return count;
}

static const char *label_of(const Ui *ui, UiId id) {
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (ui_node(ui, i)->id == id) {
            return ui_node(ui, i)->label;
        }
    }
    return "nothing";
}

static bool contains(const UiId *ids, int count, UiId id) {
    for (int i = 0; i < count; i++) {
        if (ids[i] == id) {
            return true;
        }
    }
    return false;
}

static void check_next(Walk *walk) {
    const Ui *ui = app_ui(walk->app);
    UiId all[UI_NODES_MAX], visited[UI_NODES_MAX];
    int count = list_focusable(ui, all);
    UiId start = ui_focus(ui);
    for (int i = 0; i < count; i++) {
        act(walk, UI_NEXT);
        if (contains(visited, i, ui_focus(ui))) {
            tell(walk, "Next comes here twice", label_of(ui, ui_focus(ui)), "");
        }
        visited[i] = ui_focus(ui);
    }
    for (int i = 0; i < count; i++) {
        if (!contains(visited, count, all[i])) {
            tell(walk, "Next never comes here", label_of(ui, all[i]), "");
        }
    }
    if (ui_focus(ui) != start) {
        tell(walk, "Next does not come round to", label_of(ui, start), label_of(ui, ui_focus(ui)));
    }
}

static void check_arrows(const Walk *walk) {
    static const UiAction arrows[] = {UI_UP, UI_DOWN, UI_LEFT, UI_RIGHT};
    const Ui *ui = app_ui(walk->app);
    UiId all[UI_NODES_MAX], reached[UI_NODES_MAX] = {ui_focus(ui)};
    int count = list_focusable(ui, all), found = 1;
    for (int i = 0; i < found; i++) {
        for (int k = 0; k < 4; k++) {
            UiId next = ui_neighbour(ui, reached[i], arrows[k]);
            if (next != 0 && !contains(reached, found, next)) {
                reached[found++] = next;
            }
        }
    }
    for (int i = 0; i < count; i++) {
        if (!contains(reached, found, all[i])) {
            tell(walk, "arrows do not reach", label_of(ui, all[i]), "");
        }
    }
}

/* --- pages
 * ---------------------------------------------------------------------------------------------------
 */

static uint64_t page_hash(const Walk *walk) {
    const Ui *ui = app_ui(walk->app);
    uint64_t hash = hash_text(HASH_START, app_screen_name(walk->app));
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        hash = hash_text(hash_bytes(hash, &node->rect, sizeof node->rect), node->label);
        hash = hash_number(hash, node->chosen);
    }
    return hash;
}

static bool is_new(Walk *walk) {
    uint64_t hash = page_hash(walk);
    for (int i = 0; i < walk->seen_count; i++) {
        if (walk->seen[i] == hash) {
            return false;
        }
    }
    if (walk->seen_count < PAGES_MOST) {
        walk->seen[walk->seen_count++] = hash;
    }
    return true;
}

static void check_page(Walk *walk) {
    if (!is_new(walk)) {
        return;
    }
    pages++;
    check_nodes(walk);
    check_letters(walk);
    check_next(walk);
    check_arrows(walk);
}

static bool is_over(const Walk *walk) {
    return app_top(walk->app) == SCREEN_RACK || app_top(walk->app) == SCREEN_TITLE;
}

/* On the way on: the last control of a page, but the answers where something is asked. */
static size_t way_on(Walk *walk) {
    const Ui *ui = app_ui(walk->app);
    UiId ids[UI_NODES_MAX];
    int count = list_focusable(ui, ids);
    assert_true(count > 0);
    UiId wanted = ids[count - 1];
    ScreenId top = app_top(walk->app);
    if (top == SCREEN_GUESS || top == SCREEN_MINE || top == SCREEN_ASK || top == SCREEN_SAY) {
        wanted = ui_focus(ui); /* an answer, and not what helps to find one */
    }
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (ui_node(ui, i)->id == wanted) {
            return i;
        }
    }
    return 0;
}

static void begin(Walk *walk, const Story *story, const char *wearer) {
    app_begin(walk->app, story, wearer);
    frame(walk, NULL);
    rest(walk);
    check_page(walk);
}

/* Through every pair in turn is what the swap offers; here each is begun by itself. */
static void walk_straight(Walk *walk, const Story *story, const char *wearer) {
    begin(walk, story, wearer);
    for (int i = 0; i < STRAIGHT_MOST && !is_over(walk); i++) {
        press(walk, ui_node(app_ui(walk->app), way_on(walk))->rect);
        check_page(walk);
    }
    if (visit_phase(app_visit(walk->app)) != VISIT_DONE) {
        tell(walk, "does not come to its end", wearer, "");
    }
}

static const UiNode *random_target(Walk *walk) {
    const Ui *ui = app_ui(walk->app);
    for (;;) {
        size_t index = play_rng_below(&walk->rng, (uint32_t)ui_node_count(ui));
        if (ui_node(ui, index)->can_focus) {
            return ui_node(ui, index);
        }
    }
}

static void walk_random(Walk *walk, const Story *story, const char *wearer) {
    begin(walk, story, wearer);
    for (int i = 0; i < RANDOM_PRESSES; i++) {
        if (is_over(walk)) {
            begin(walk, story, wearer);
        }
        bool on = play_rng_below(&walk->rng, 2) == 0;
        press(walk,
              on ? ui_node(app_ui(walk->app), way_on(walk))->rect : random_target(walk)->rect);
        app_set_text_percent(walk->app, walk->size.percent); /* whatever settings were pressed */
        walk->app->settings.high_contrast = false;
        use_font(walk);
        walk->app->settings.scan = SCAN_OFF;      /* or Next would press */
        walk->app->settings.read_caption = false; /* it lies over the page, on purpose */
        walk->app->settings.reduced_motion = true;
        frame(walk, NULL);
        rest(walk);
        check_page(walk);
    }
}

static void open_page(Walk *walk, ScreenId id) {
    app_open(walk->app, id);
    frame(walk, NULL);
    rest(walk);
    check_page(walk);
    app_close(walk->app);
    frame(walk, NULL);
}

/* Presses Next on a page with pages until there is no further one. */
static void turn_pages(Walk *walk, const char *more) {
    for (int page = 0; page < 100; page++) {
        check_page(walk);
        const Ui *ui = app_ui(walk->app);
        const UiNode *found = NULL;
        for (size_t i = 0; i < ui_node_count(ui); i++) {
            const UiNode *node = ui_node(ui, i);
            found = node->can_focus && strcmp(node->label, more) == 0 ? node : found;
        }
        if (found == NULL) {
            return;
        }
        press(walk, found->rect);
    }
    tell(walk, "has no last page", more, "");
}

/* Its pages go round, so it is left after as many as there can be. */
static void turn_round(Walk *walk) {
    enum { ROUND = 12 };
    for (int page = 0; page < ROUND; page++) {
        const Ui *ui = app_ui(walk->app);
        const UiNode *more = NULL;
        check_page(walk);
        for (size_t i = 0; i < ui_node_count(ui); i++) {
            more = ui_node(ui, i)->id == ui_id("page.more") ? ui_node(ui, i) : more;
        }
        if (more == NULL) {
            return;
        }
        press(walk, more->rect);
    }
}

/* Every view of keys and switches, and waiting for each key and button. */
static void walk_controls(Walk *walk) {
    ControlsState *controls = &walk->app->controls;
    walk->where = "keys and switches";
    app_open(walk->app, SCREEN_CONTROLS);
    for (int view = CONTROLS_ALL; view <= CONTROLS_BUTTONS; view++) {
        controls->view = (ControlsView)view;
        frame(walk, NULL);
        rest(walk);
        turn_round(walk);
        for (int action = UI_NEXT; view != CONTROLS_ALL && action < INPUT_ACTIONS; action++) {
            controls->action = (UiAction)action;
            controls->waiting = view == CONTROLS_KEYS ? INPUT_LEARN_KEY : INPUT_LEARN_BUTTON;
            frame(walk, NULL);
            rest(walk);
            check_page(walk);
            controls->waiting = INPUT_LEARN_NOTHING;
        }
    }
    app_close(walk->app);
    frame(walk, NULL);
}

/* Who tells, what to do, some lines of each telling, the two lines and each face on them. */
static void walk_follow(Walk *walk) {
    App *app = walk->app;
    walk->where = "follow";
    follow_open(app);
    frame(walk, NULL);
    rest(walk);
    turn_round(walk);
    for (int i = 0; i < app->library.telling_count; i++) {
        app->follow.telling = i;
        follow_go(app, FOLLOW_PAGE_BEFORE);
        frame(walk, NULL);
        check_page(walk);
        follow_begin(app, FOLLOW_BY_LINES);
        while (app->follow.page == FOLLOW_PAGE_TELLING) {
            follow_touch(app, (app->follow.at + 5) % FOLLOW_STEPS);
            frame(walk, NULL);
            rest(walk);
            check_page(walk);
            follow_next(app);
        }
        for (int k = 0; k < app->library.tellings[i].heard_count; k++) {
            app->follow.heard = k;
            frame(walk, NULL);
            check_page(walk);
        }
    }
    follow_begin(app, FOLLOW_WHOLE);
    frame(walk, NULL);
    check_page(walk);
    follow_hold(app, true);
    frame(walk, NULL);
    check_page(walk);
    app_close(app);
    frame(walk, NULL);
}

static void walk_rack(Walk *walk) {
    walk->where = "rack";
    app_replace(walk->app, SCREEN_RACK);
    frame(walk, NULL);
    rest(walk);
    turn_pages(walk, app_text(walk->app, "rack.more"));
}

static void walk_story(Walk *walk, const Story *story) {
    walk->where = story->key;
    for (int i = 0; i < story->shoes_count; i++) {
        walk_straight(walk, story, story->shoes[i].wearer);
        walk_random(walk, story, story->shoes[i].wearer);
    }
}

static void walk_stories(Walk *walk) {
    check_page(walk);
    open_page(walk, SCREEN_SETTINGS);
    open_page(walk, SCREEN_PAUSE);
    open_page(walk, SCREEN_CALM);
    walk_controls(walk);
    walk_follow(walk);
    walk_rack(walk);
    const Library *library = &walk->app->library;
    for (int i = 0; i < library->entry_count; i++) {
        if (library->entries[i].story != NULL) {
            walk_story(walk, library->entries[i].story);
        }
    }
}

static void walk_parcels(Walk *walk) {
    const Library *library = &walk->app->library;
    walk_rack(walk);
    for (int i = 0; i < library->entry_count; i++) {
        if (library->entries[i].story != NULL) {
            continue;
        }
        walk->where = library->entries[i].file;
        walk->app->parcel = (ParcelState){.entry = i};
        app_open(walk->app, SCREEN_PARCEL);
        frame(walk, NULL);
        rest(walk);
        turn_pages(walk, app_text(walk->app, "parcel.next"));
        app_close(walk->app);
    }
}

/* Walks at one size, with further level folders. */
static void walk_at(Size size, const char *const *levels, int level_count,
                    void (*walk_app)(Walk *walk)) {
    static Walk walk;
    Platform *platform = platform_new(
        &(PlatformConfig){.headless = true, .levels = levels, .level_count = level_count});
    walk = (Walk){.host = platform_host(platform), .size = size, .now = 1000, .where = "start"};
    walk.rng = play_rng(seed);
    walk.app = app_new(walk.host, seed);
    assert_non_null(walk.app);
    walk.list = draw_list_new();
    app_set_text_percent(walk.app, size.percent);
    use_font(&walk);
    walk.app->settings.reduced_motion = true; /* at rest at once; what rests is the same */
    frame(&walk, NULL);
    rest(&walk);
    walk_app(&walk);
    draw_list_free(walk.list);
    app_free(walk.app);
    platform_free(platform);
}

static void begin_test(void) {
    print_message("seed %llu\n", (unsigned long long)seed);
    problems = pages = 0;
}

static void end_test(void) {
    print_message("%d pages looked at, %d kinds of problems\n", pages, problems);
    assert_int_equal(problems, 0);
}

static void test_stories(void **state) {
    (void)state;
    begin_test();
    bool everything = getenv("SHOES_FUZZ") != NULL; /* tests/run --long */
    for (int i = 0; i < SIZES; i++) {
        if (everything || sizes[i].percent != 150) {
            walk_at(sizes[i], NULL, 0, walk_stories);
        }
    }
    end_test();
}

/* The family with the widest letters, where there is the least room: as large as it goes. */
static void test_stories_in_wide_letters(void **state) {
    (void)state;
    begin_test();
    walk_at((Size){800, 480, 200, DRAW_FONT_OPENDYSLEXIC}, NULL, 0, walk_stories);
    walk_at((Size){1280, 720, 200, DRAW_FONT_OPENDYSLEXIC}, NULL, 0, walk_stories);
    walk_at((Size){1920, 1080, 200, DRAW_FONT_OPENDYSLEXIC}, NULL, 0, walk_stories);
    walk_at((Size){1080, 1920, 200, DRAW_FONT_OPENDYSLEXIC}, NULL, 0, walk_stories);
    end_test();
}

/* Broken stories are parcels: many on the rack, each with its page. */
static void test_parcels(void **state) {
    (void)state;
    static const char *const levels[] = {SHOES_SOURCE_DIR "/tests/bad-stories"};
    begin_test();
    walk_at((Size){1280, 720, 100, DRAW_FONT_ANDIKA}, levels, 1, walk_parcels);
    walk_at((Size){1280, 720, 200, DRAW_FONT_ANDIKA}, levels, 1, walk_parcels);
    walk_at((Size){1080, 1920, 200, DRAW_FONT_ANDIKA}, levels, 1, walk_parcels);
    end_test();
}

int main(int argc, char **argv) {
    if (argc > 1) {
        seed = strtoull(argv[1], NULL, 10);
    }
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 0);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stories),
        cmocka_unit_test(test_stories_in_wide_letters),
        cmocka_unit_test(test_parcels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
