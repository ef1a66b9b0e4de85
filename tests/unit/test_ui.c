/* The UI without fonts or screens: every letter of the fake measure is half its size wide. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ui/ui.h"

static const UiSpeech ENGLISH = {
    .role = {"", "heading", "picture", "button", "choice", "switch", "slider"},
    .chosen = "chosen",
    .not_chosen = "not chosen",
    .unavailable = "unavailable",
    .position = "{index} of {count}",
};

static int fake_width(void *self, const char *bytes, size_t length, DrawText text, double scale) {
    (void)scale;
    int letters = 0;
    for (size_t i = 0; i < length; i++) {
        letters += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    }
    *(int *)self += 1;
    return letters * (text.size / 2 + text.bold);
}

/* A widget of the screen under test; name NULL ends the list. */
typedef struct Spec {
    const char *name;
    DrawRect rect;
    UiButton button;
} Spec;

typedef struct World {
    Ui *ui;
    DrawList *list;
    UiFrame frame;
    const Spec *specs;
    const char *pressed; /* the widget that was activated in the last pass */
    int measured;
} World;

static int setup(void **state) {
    World *world = calloc(1, sizeof *world);
    world->ui = ui_new();
    world->list = draw_list_new();
    world->frame = (UiFrame){.page = draw_page(1920, 1080),
                             .list = world->list,
                             .theme = ui_theme_warm(),
                             .measure = {&world->measured, fake_width},
                             .text_percent = 100,
                             .screen = "test",
                             .speech = &ENGLISH};
    *state = world;
    return 0;
}

static int teardown(void **state) {
    World *world = *state;
    ui_free(world->ui);
    ui_free(NULL);
    draw_list_free(world->list);
    free(world);
    return 0;
}

static void begin(World *world, const InputEvent *event) {
    draw_begin(world->list, world->frame.page);
    world->pressed = NULL;
    ui_begin(world->ui, &world->frame, event);
}

static void pass(World *world, const InputEvent *event) {
    begin(world, event);
    for (const Spec *spec = world->specs; spec->name != NULL; spec++) {
        if (ui_button(world->ui, ui_id(spec->name), spec->rect, spec->button)) {
            world->pressed = spec->name;
        }
    }
    ui_end(world->ui);
}

static void act(World *world, UiAction action) {
    pass(world, &(InputEvent){.kind = INPUT_ACTION, .action = action});
}

static void point(World *world, InputKind kind, int x, int y) {
    pass(world, &(InputEvent){.kind = kind, .x = x, .y = y});
}

static void assert_focus(const World *world, const char *name) {
    assert_true(ui_focus(world->ui) == ui_id(name));
}

/* Three in a row and a wide one below; "off" is unavailable. */
static const Spec ROW[] = {
    {"a", {0, 0, 200, 100}, {.label = "A", .group = "row"}},
    {"b", {220, 0, 200, 100}, {.label = "B", .group = "row", .hint = "The second.", .first = true}},
    {"off", {440, 0, 200, 100}, {.label = "Off", .group = "row", .disabled = true}},
    {"c", {660, 0, 200, 100}, {.label = "C", .group = "row"}},
    {"d", {0, 120, 860, 100}, {.label = "D"}},
    {0},
};

static const Spec EMPTY[] = {{0}};

/* --- focus
 * -----------------------------------------------------------------------------------------------
 */

static void test_focus_starts(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    assert_focus(world, "b");
    world->frame.screen = "other";
    world->specs = ROW + 3;
    pass(world, NULL);
    assert_focus(world, "c");
}

static void test_next_wraps(void **state) {
    World *world = *state;
    static const char *const order[] = {"c", "d", "a", "b", "c"};
    world->specs = ROW;
    pass(world, NULL);
    for (int i = 0; i < 5; i++) {
        act(world, UI_NEXT);
        assert_focus(world, order[i]);
    }
    for (int i = 3; i >= 0; i--) {
        act(world, UI_PREV);
        assert_focus(world, order[i]);
    }
}

static void test_arrows(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    static const struct {
        UiAction action;
        const char *lands;
    } steps[] = {{UI_RIGHT, "c"}, {UI_RIGHT, "c"}, {UI_LEFT, "b"}, {UI_LEFT, "a"},  {UI_LEFT, "a"},
                 {UI_UP, "a"},    {UI_DOWN, "d"},  {UI_DOWN, "d"}, {UI_RIGHT, "d"}, {UI_UP, "b"}};
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        act(world, steps[i].action);
        assert_focus(world, steps[i].lands);
    }
}

static void test_neighbour_in_grid(void **state) {
    World *world = *state;
    static Spec grid[17];
    static char names[16][16];
    for (int i = 0; i < 16; i++) {
        snprintf(names[i], sizeof names[i], "g%d", i);
        grid[i] = (Spec){names[i], {i % 4 * 220, i / 4 * 120, 200, 100}, {.label = names[i]}};
    }
    world->specs = grid;
    pass(world, NULL);
    for (int i = 0; i < 16; i++) {
        UiId from = ui_id(names[i]);
        assert_true(ui_neighbour(world->ui, from, UI_RIGHT) ==
                    (i % 4 == 3 ? 0 : ui_id(names[i + 1])));
        assert_true(ui_neighbour(world->ui, from, UI_LEFT) ==
                    (i % 4 == 0 ? 0 : ui_id(names[i - 1])));
        assert_true(ui_neighbour(world->ui, from, UI_DOWN) ==
                    (i > 11 ? 0 : ui_id(names[(i + 4) % 16])));
        assert_true(ui_neighbour(world->ui, from, UI_UP) ==
                    (i < 4 ? 0 : ui_id(names[(i + 12) % 16])));
    }
    assert_true(ui_neighbour(world->ui, ui_id("nobody"), UI_UP) == 0);
    assert_true(ui_neighbour(world->ui, ui_id("g5"), UI_NEXT) == 0);
}

static void test_arrow_prefers_overlap(void **state) {
    World *world = *state;
    static const Spec specs[] = {
        {"from", {0, 0, 100, 100}, {.label = "from"}},
        {"near but aside", {110, 110, 100, 100}, {.label = "near"}},
        {"far but level", {900, 20, 100, 100}, {.label = "far"}},
        {"wider below", {0, 220, 800, 100}, {.label = "wide"}},
        {0},
    };
    world->specs = specs;
    pass(world, NULL);
    assert_true(ui_neighbour(world->ui, ui_id("from"), UI_RIGHT) == ui_id("far but level"));
    assert_true(ui_neighbour(world->ui, ui_id("from"), UI_DOWN) == ui_id("wider below"));
}

static void test_focus_survives_loss(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    act(world, UI_NEXT);
    assert_focus(world, "c");
    static const Spec without_c[] = {
        {"a", {0, 0, 200, 100}, {.label = "A"}},
        {"b", {220, 0, 200, 100}, {.label = "B", .first = true}},
        {"d", {0, 120, 860, 100}, {.label = "D"}},
        {0},
    };
    world->specs = without_c;
    pass(world, NULL);
    assert_focus(world, "d");
    static const Spec without_d[] = {
        {"a", {0, 0, 200, 100}, {.label = "A"}},
        {"b", {220, 0, 200, 100}, {.label = "B", .first = true}},
        {0},
    };
    world->specs = without_d;
    pass(world, NULL);
    assert_focus(world, "b");
    world->specs = EMPTY;
    pass(world, NULL);
    assert_true(ui_focus(world->ui) == 0);
}

/* A screen that stops declaring once something happened must not lose its focus by it. */
static void test_focus_survives_half_a_pass(void **state) {
    World *world = *state;
    static const Spec only_a[] = {{"a", {0, 0, 200, 100}, {.label = "A"}}, {0}};
    static const Spec without_c[] = {
        {"a", {0, 0, 200, 100}, {.label = "A"}}, {"d", {0, 120, 860, 100}, {.label = "D"}}, {0}};
    world->specs = ROW;
    pass(world, NULL);
    act(world, UI_NEXT);
    world->specs = only_a;
    act(world, UI_MENU);
    assert_focus(world, "c");
    world->specs = ROW;
    pass(world, NULL);
    assert_focus(world, "c");
    assert_string_equal(ui_spoken(world->ui), "");
    world->specs = only_a;
    act(world, UI_OK);
    world->specs = without_c;
    pass(world, NULL);
    assert_focus(world, "d");
}

static void test_nothing_to_focus(void **state) {
    World *world = *state;
    world->specs = EMPTY;
    pass(world, NULL);
    for (int action = UI_NOTHING; action <= UI_MORE; action++) {
        act(world, (UiAction)action);
        assert_true(ui_focus(world->ui) == 0);
        assert_string_equal(ui_spoken(world->ui), "");
    }
    point(world, INPUT_POINTER_DOWN, 5, 5);
    point(world, INPUT_POINTER_UP, 5, 5);
    assert_null(ui_activated(world->ui));
    world->specs = ROW;
    pass(world, NULL);
    assert_focus(world, "b");
}

static void test_focus_set(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    ui_focus_set(world->ui, ui_id("d"));
    pass(world, NULL);
    assert_focus(world, "d");
    ui_focus_set(world->ui, ui_id("off"));
    pass(world, NULL);
    assert_focus(world, "d");
}

/* --- activation
 * ------------------------------------------------------------------------------------------ */

static void test_ok(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    act(world, UI_OK);
    assert_string_equal(world->pressed, "b");
    assert_string_equal(ui_activated(world->ui)->label, "B");
    assert_false(ui_action(world->ui, UI_OK));
    pass(world, NULL);
    assert_null(world->pressed);
    assert_null(ui_activated(world->ui));
    act(world, UI_BACK);
    assert_true(ui_action(world->ui, UI_BACK));
    assert_false(ui_action(world->ui, UI_MENU));
}

static void test_press_and_release(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    point(world, INPUT_POINTER_MOVE, 700, 50);
    assert_focus(world, "b");
    point(world, INPUT_POINTER_DOWN, 700, 50);
    assert_focus(world, "c");
    assert_string_equal(ui_spoken(world->ui), "");
    assert_true(ui_is_pressed(world->ui, ui_id("c")));
    assert_null(world->pressed);
    point(world, INPUT_POINTER_UP, 710, 60);
    assert_string_equal(world->pressed, "c");
    assert_false(ui_is_pressed(world->ui, ui_id("c")));
}

static void test_slide_off(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    point(world, INPUT_POINTER_DOWN, 700, 50);
    point(world, INPUT_POINTER_MOVE, 100, 50);
    assert_false(ui_is_pressed(world->ui, ui_id("c")));
    point(world, INPUT_POINTER_MOVE, 700, 50);
    assert_true(ui_is_pressed(world->ui, ui_id("c")));
    point(world, INPUT_POINTER_MOVE, 100, 50);
    point(world, INPUT_POINTER_UP, 100, 50);
    assert_null(world->pressed);
    point(world, INPUT_POINTER_UP, 700, 50);
    assert_null(world->pressed);
}

static void test_press_on_nothing(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    point(world, INPUT_POINTER_DOWN, 1500, 900);
    point(world, INPUT_POINTER_UP, 700, 50);
    assert_null(world->pressed);
    point(world, INPUT_POINTER_DOWN, 500, 50);
    point(world, INPUT_POINTER_UP, 500, 50);
    assert_null(world->pressed);
    assert_focus(world, "b");
}

static void test_press_takes_topmost(void **state) {
    World *world = *state;
    static const Spec specs[] = {
        {"below", {0, 0, 300, 300}, {.label = "below"}},
        {"above", {100, 100, 100, 100}, {.label = "above"}},
        {0},
    };
    world->specs = specs;
    pass(world, NULL);
    point(world, INPUT_POINTER_DOWN, 150, 150);
    assert_focus(world, "above");
}

static void test_press_dies_with_its_screen(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    point(world, INPUT_POINTER_DOWN, 700, 50);
    world->frame.screen = "other";
    pass(world, NULL);
    point(world, INPUT_POINTER_UP, 700, 50);
    assert_null(world->pressed);
}

/* --- speech
 * ---------------------------------------------------------------------------------------------- */

static void test_speech_of_focus(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    assert_string_equal(ui_spoken(world->ui), "B, button, 2 of 3");
    pass(world, NULL);
    assert_string_equal(ui_spoken(world->ui), "");
    act(world, UI_NEXT);
    assert_string_equal(ui_spoken(world->ui), "C, button, 3 of 3");
    act(world, UI_PREV);
    act(world, UI_MORE);
    assert_string_equal(ui_spoken(world->ui), "The second.");
}

static void declare_page(World *world, bool quiet) {
    Ui *ui = world->ui;
    ui_text(ui, (DrawRect){0, 0, 900, 100}, "Whose shoes today?", (UiText){.heading = true});
    ui_text(ui, (DrawRect){0, 90, 900, 100}, "not said", (UiText){.silent = true});
    ui_picture(ui, (DrawRect){0, 0, 9, 9}, "A rack");
    ui_picture(ui, (DrawRect){0, 0, 9, 9}, "");
    ui_area(ui, ui_id("sad"), (DrawRect){0, 200, 200, 100},
            (UiButton){.label = "Sad", .role = UI_ROLE_CHOICE, .chosen = true});
    ui_button(ui, ui_id("quiet"), (DrawRect){0, 400, 500, 100},
              (UiButton){.label = "Quiet",
                         .role = UI_ROLE_SWITCH,
                         .value = quiet ? "on" : "off",
                         .chosen = quiet});
}

static void test_speech_of_page(void **state) {
    World *world = *state;
    begin(world, NULL);
    declare_page(world, false);
    ui_end(world->ui);
    assert_string_equal(ui_spoken(world->ui), "Whose shoes today?, heading. Sad, choice, chosen");
    begin(world, &(InputEvent){.kind = INPUT_ACTION, .action = UI_READ});
    declare_page(world, false);
    ui_end(world->ui);
    assert_string_equal(ui_spoken(world->ui),
                        "Whose shoes today?, heading. A rack, picture. Sad, choice, chosen. "
                        "Quiet, switch, off");
    assert_int_equal(ui_node_count(world->ui), 4);
}

static void test_speech_of_change(void **state) {
    World *world = *state;
    ui_focus_set(world->ui, ui_id("quiet"));
    for (int on = 0; on < 2; on++) {
        begin(world, NULL);
        declare_page(world, on == 1);
        ui_end(world->ui);
    }
    assert_string_equal(ui_spoken(world->ui), "Quiet, switch, on");
}

static void test_speech_of_unavailable(void **state) {
    World *world = *state;
    char said[64];
    world->specs = ROW;
    pass(world, NULL);
    ui_node_speech(world->ui, ui_node(world->ui, 2), said, sizeof said);
    assert_string_equal(said, "Off, button, unavailable");
    ui_node_speech(world->ui, ui_node(world->ui, 2), said, 6);
    assert_string_equal(said, "Off, ");
}

/* --- text
 * ------------------------------------------------------------------------------------------------
 */

/* At size 20 a letter is 10 wide. Lines are joined by '|'. */
static void set(World *world, const char *text, int width, UiText style, char *out, size_t size) {
    style.size = 20;
    begin(world, NULL);
    int height = ui_text(world->ui, (DrawRect){0, 0, width, 500}, text, style);
    assert_int_equal(height, ui_text_height(world->ui, text, width, style));
    ui_end(world->ui);
    out[0] = '\0';
    int y = 0;
    for (size_t i = 0; i < draw_count(world->list); i++) {
        const DrawCommand *command = draw_at(world->list, i);
        while (y < command->rect.y) {
            strncat(out, "|", size - strlen(out) - 1);
            y += 30;
        }
        strncat(out, draw_bytes(world->list, command), size - strlen(out) - 1);
    }
}

static void test_breaking(void **state) {
    static const struct {
        const char *text;
        int width, most;
        const char *lines;
    } cases[] = {
        {"one two three", 1000, 0, "one two three"},
        {"one two three", 70, 0, "one two|three"},
        {"one two three", 69, 0, "one|two|three"},
        {"one  two   ", 35, 0, "one|two"},
        {"  one", 100, 0, "one"},
        {"a\nb\n\nc\n", 100, 0, "a|b||c"},
        {"extraordinary", 50, 0, "extra|ordin|ary"},
        {"an extraordinary", 50, 0, "an|extra|ordin|ary"},
        {"caf\xC3\xA9\xC3\xA9\xC3\xA9", 50, 0, "caf\xC3\xA9\xC3\xA9|\xC3\xA9"},
        {"a\xC2\xA0"
         "b c",
         30, 0,
         "a\xC2\xA0"
         "b|c"},
        {"abc", 1, 0, "a|b|c"},
        {"\xFF\x80\x80", 10, 0, "\xFF\x80\x80"},
        {"", 100, 0, ""},
        {"   ", 100, 0, ""},
        {"abc", 0, 0, ""},
        {"abc", -9, 0, ""},
        {"one two three", 70, 2, "one two|three"},
        {"one two three four", 70, 2, "one two|three\xE2\x80\xA6"},
        {"one two three four", 70, 1, "one tw\xE2\x80\xA6"},
        {"one two. three", 200, 1, "one two. three"},
        {"one two. three", 100, 1, "one two\xE2\x80\xA6"},
        {"one two three", 40, 1, "one\xE2\x80\xA6"},
    };
    char lines[200];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        UiText style = {.most_lines = cases[i].most};
        set(*state, cases[i].text, cases[i].width, style, lines, sizeof lines);
        assert_string_equal(lines, cases[i].lines);
    }
}

static void test_text_size(void **state) {
    World *world = *state;
    world->frame.text_percent = 150;
    begin(world, NULL);
    UiText style = {.size = 20};
    assert_int_equal(ui_scaled(world->ui, 20), 30);
    assert_int_equal(ui_line(world->ui, 20), 45);
    assert_int_equal(ui_text_width(world->ui, "ab\nabcd\na", style), 60);
    assert_int_equal(ui_text_height(world->ui, "ab cd", 30, style), 90);
    style.align = UI_ALIGN_CENTRE;
    style.middle = true;
    ui_text(world->ui, (DrawRect){100, 100, 200, 145}, "abcd", style);
    assert_int_equal(draw_at(world->list, 0)->rect.x, 170);
    assert_int_equal(draw_at(world->list, 0)->rect.y, 150);
    ui_end(world->ui);
}

static void test_widths_are_remembered(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    int measured = world->measured;
    assert_true(measured > 0);
    pass(world, NULL);
    assert_int_equal(world->measured, measured);
    world->frame.page = draw_page(1280, 720);
    pass(world, NULL);
    assert_true(world->measured > measured);
}

/* --- buttons
 * --------------------------------------------------------------------------------------------- */

static void test_natural_size_is_a_target(void **state) {
    World *world = *state;
    static const int percents[] = {100, 150, 200};
    for (int i = 0; i < 3; i++) {
        world->frame.text_percent = percents[i];
        begin(world, NULL);
        for (int look = UI_LOOK_PLAIN; look <= UI_LOOK_CARD; look++) {
            for (int role = UI_ROLE_BUTTON; role <= UI_ROLE_SWITCH; role++) {
                UiButton button = {.label = "A", .look = (UiLook)look, .role = (UiRole)role};
                assert_true(ui_button_width(world->ui, button) >= UI_TARGET);
                assert_true(ui_button_height(world->ui, button) >= UI_TARGET);
            }
        }
        ui_end(world->ui);
    }
}

static bool lies_within(DrawRect inner, DrawRect outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

static DrawRect extent_of(World *world, const DrawCommand *command) {
    if (command->kind != DRAW_GLYPHS) {
        return command->rect;
    }
    int width = fake_width(&world->measured, draw_bytes(world->list, command), command->length,
                           command->text, 1);
    int slack = command->text.size / 4; /* the line box is half a size higher than the letters */
    return (DrawRect){command->rect.x, command->rect.y + slack, width, command->text.size};
}

static int check_button(World *world, UiButton button, DrawRect rect) {
    int least = 1000;
    begin(world, NULL);
    ui_area(world->ui, ui_id("elsewhere"), (DrawRect){0, 900, 100, 100},
            (UiButton){.label = "else", .first = true});
    ui_button(world->ui, ui_id("button"), rect, button);
    ui_end(world->ui);
    for (size_t i = 0; i + 2 < draw_count(world->list); i++) {
        const DrawCommand *command = draw_at(world->list, i);
        assert_true(lies_within(extent_of(world, command), rect));
        if (command->kind == DRAW_GLYPHS && command->text.size < least) {
            least = command->text.size;
        }
    }
    return least;
}

static void test_content_stays_inside(void **state) {
    World *world = *state;
    static const int percents[] = {100, 200};
    for (int i = 0; i < 2; i++) {
        world->frame.text_percent = percents[i];
        for (int look = UI_LOOK_PLAIN; look <= UI_LOOK_CARD; look++) {
            for (int role = UI_ROLE_BUTTON; role <= UI_ROLE_SWITCH; role++) {
                UiButton button = {.label = "Left out",
                                   .icon = "icons/next.svg",
                                   .value = "on",
                                   .look = (UiLook)look,
                                   .role = (UiRole)role,
                                   .chosen = true};
                begin(world, NULL);
                DrawRect rect = {50, 50, ui_button_width(world->ui, button),
                                 ui_button_height(world->ui, button)};
                ui_end(world->ui);
                assert_true(check_button(world, button, rect) >= 26);
            }
        }
    }
}

static void test_long_label_wraps_then_shrinks(void **state) {
    World *world = *state;
    UiButton button = {.label = "Two words here"};
    assert_int_equal(check_button(world, button, (DrawRect){0, 0, 400, 96}), 34);
    assert_in_range(check_button(world, button, (DrawRect){0, 0, 250, 96}), 26, 33);
    assert_int_equal(check_button(world, button, (DrawRect){0, 0, 250, 120}), 34);
    int shrunk = check_button(world, (UiButton){.label = "Extraordinary"},
                              (DrawRect){0, 0, 80 + 13 * 15, 96});
    assert_in_range(shrunk, 27, 33);
    assert_true(check_button(world, button, (DrawRect){0, 0, 330, 46}) >= 26);
}

static void test_height_in_a_width(void **state) {
    World *world = *state;
    UiButton button = {.label = "Two words here and a few more", .look = UI_LOOK_CARD};
    for (int percent = 100; percent <= 200; percent += 50) {
        world->frame.text_percent = percent;
        for (int width = 900; width >= 300; width -= 100) {
            begin(world, NULL);
            int height = ui_button_height_in(world->ui, button, width);
            int size = ui_scaled(world->ui, UI_TEXT_BODY);
            ui_end(world->ui);
            assert_int_equal(check_button(world, button, (DrawRect){0, 0, width, height}), size);
        }
    }
}

static void test_ring_is_last_and_near(void **state) {
    World *world = *state;
    world->specs = ROW;
    pass(world, NULL);
    size_t count = draw_count(world->list);
    const DrawCommand *ring = draw_at(world->list, count - 1);
    assert_int_equal(ring->round.line, world->frame.theme->focus);
    assert_true(ring->round.line_width >= 4);
    for (size_t i = count - 2; i < count; i++) {
        DrawRect rect = draw_at(world->list, i)->rect;
        assert_true(lies_within(ROW[1].rect, rect));
        assert_true(lies_within(rect, draw_rect_inset(ROW[1].rect, -12)));
    }
}

static void test_chosen_is_not_colour_alone(void **state) {
    World *world = *state;
    UiButton button = {.label = "Sad", .role = UI_ROLE_CHOICE};
    check_button(world, button, (DrawRect){0, 0, 300, 96});
    size_t plain = draw_count(world->list);
    button.chosen = true;
    check_button(world, button, (DrawRect){0, 0, 300, 96});
    assert_int_equal(draw_count(world->list), plain + 1);
}

/* --- page, time, layout
 * ------------------------------------------------------------------------------------ */

static void test_motion(void **state) {
    World *world = *state;
    world->frame.now_ms = 1000;
    begin(world, NULL);
    assert_true(ui_motion(world->ui, 500, 500) == 1);
    assert_true(ui_next_wake(world->ui) == UINT64_MAX);
    assert_true(ui_motion(world->ui, 1000, 400) == 0);
    assert_true(fabs(ui_motion(world->ui, 800, 400) - 0.5) < 1e-9);
    assert_true(ui_next_wake(world->ui) == 1016);
    ui_wake_at(world->ui, 5000);
    assert_true(ui_next_wake(world->ui) == 1016);
    ui_end(world->ui);
    world->frame.reduced_motion = true;
    begin(world, NULL);
    assert_true(ui_motion(world->ui, 1000, 400) == 1);
    assert_true(ui_next_wake(world->ui) == UINT64_MAX);
    ui_end(world->ui);
}

static void test_flow(void **state) {
    (void)state;
    static const int widths[] = {100, 100, 100, 500, 40};
    DrawRect out[5], area = {10, 20, 330, 400};
    assert_int_equal(ui_flow(area, widths, 50, 10, 5, UI_ALIGN_LEFT, out), 170);
    assert_int_equal(out[2].x, 230);
    assert_int_equal(out[3].w, 330);
    assert_int_equal(out[3].y, 80);
    assert_int_equal(out[4].x, 10);
    assert_int_equal(out[4].y, 140);
    ui_flow(area, widths, 50, 10, 5, UI_ALIGN_CENTRE, out);
    assert_int_equal(out[0].x, 15);
    assert_int_equal(out[4].x, 155);
    assert_int_equal(ui_flow(area, widths, 50, 10, 0, UI_ALIGN_LEFT, out), 0);
}

static void assert_rect(DrawRect rect, int x, int y, int w, int h) {
    assert_int_equal(rect.x, x);
    assert_int_equal(rect.y, y);
    assert_int_equal(rect.w, w);
    assert_int_equal(rect.h, h);
}

static void test_cut(void **state) {
    (void)state;
    DrawRect rect = {0, 0, 100, 100};
    assert_rect(ui_cut_top(&rect, 20, 5), 0, 0, 100, 20);
    assert_rect(ui_cut_bottom(&rect, 20, 5), 0, 80, 100, 20);
    assert_rect(ui_cut_left(&rect, 20, 5), 0, 25, 20, 50);
    assert_rect(ui_cut_right(&rect, 20, 5), 80, 25, 20, 50);
    assert_rect(rect, 25, 25, 50, 50);
    assert_rect(ui_cut_left(&rect, 500, 5), 25, 25, 50, 50);
    assert_int_equal(rect.w, 0);
}

static void test_strings_outlive_their_source(void **state) {
    World *world = *state;
    char label[16] = "first";
    begin(world, NULL);
    ui_area(world->ui, ui_id("a"), (DrawRect){0, 0, 96, 96}, (UiButton){.label = label});
    ui_end(world->ui);
    strcpy(label, "second");
    assert_string_equal(ui_node(world->ui, 0)->label, "first");
    assert_string_equal(ui_node(world->ui, 0)->hint, "");
    begin(world, NULL);
    assert_string_equal(ui_node(world->ui, 0)->label, "first");
    ui_area(world->ui, ui_id("a"), (DrawRect){0, 0, 96, 96}, (UiButton){.label = label});
    ui_end(world->ui);
    assert_string_equal(ui_node(world->ui, 0)->label, "second");
}

/* --- themes
 * ---------------------------------------------------------------------------------------------- */

static double channel(uint32_t colour, int shift) {
    double value = (colour >> shift & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t colour) {
    return 0.2126 * channel(colour, 24) + 0.7152 * channel(colour, 16) +
           0.0722 * channel(colour, 8);
}

static void assert_contrast(uint32_t a, uint32_t b, double least) {
    double light = luminance(a), dark = luminance(b);
    double ratio = light > dark ? (light + 0.05) / (dark + 0.05) : (dark + 0.05) / (light + 0.05);
    if (ratio < least) {
        fail_msg("#%08X on #%08X: %.2f, needed %.1f", (unsigned)a, (unsigned)b, ratio, least);
    }
}

static void check_theme(const UiTheme *theme, double text_least) {
    const uint32_t grounds[] = {theme->paper, theme->panel, theme->panel_chosen, theme->primary};
    for (int i = 0; i < 4; i++) {
        assert_contrast(theme->text, grounds[i], text_least);
        assert_contrast(theme->ink, grounds[i], 3);
        assert_int_equal(grounds[i] & 0xFF, 0xFF);
    }
    assert_contrast(theme->primary_text, theme->primary, text_least);
    for (int i = 0; i < 3; i++) {
        assert_contrast(theme->text_soft, grounds[i], text_least);
        assert_contrast(theme->focus, grounds[i], 3);
    }
    assert_contrast(theme->text, theme->shade, 4.5);
    assert_contrast(theme->focus, theme->focus_inner, 3);
    assert_contrast(theme->focus_inner, theme->ink, 3);
}

static void test_themes(void **state) {
    (void)state;
    check_theme(ui_theme_warm(), 4.5);
    check_theme(ui_theme_contrast(), 7);
}

#define UI_TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        UI_TEST(test_focus_starts),
        UI_TEST(test_next_wraps),
        UI_TEST(test_arrows),
        UI_TEST(test_neighbour_in_grid),
        UI_TEST(test_arrow_prefers_overlap),
        UI_TEST(test_focus_survives_loss),
        UI_TEST(test_focus_survives_half_a_pass),
        UI_TEST(test_nothing_to_focus),
        UI_TEST(test_focus_set),
        UI_TEST(test_ok),
        UI_TEST(test_press_and_release),
        UI_TEST(test_slide_off),
        UI_TEST(test_press_on_nothing),
        UI_TEST(test_press_takes_topmost),
        UI_TEST(test_press_dies_with_its_screen),
        UI_TEST(test_speech_of_focus),
        UI_TEST(test_speech_of_page),
        UI_TEST(test_speech_of_change),
        UI_TEST(test_speech_of_unavailable),
        UI_TEST(test_breaking),
        UI_TEST(test_text_size),
        UI_TEST(test_widths_are_remembered),
        UI_TEST(test_natural_size_is_a_target),
        UI_TEST(test_content_stays_inside),
        UI_TEST(test_long_label_wraps_then_shrinks),
        UI_TEST(test_height_in_a_width),
        UI_TEST(test_ring_is_last_and_near),
        UI_TEST(test_chosen_is_not_colour_alone),
        UI_TEST(test_motion),
        cmocka_unit_test(test_flow),
        cmocka_unit_test(test_cut),
        UI_TEST(test_strings_outlive_their_source),
        cmocka_unit_test(test_themes),
    };
    return cmocka_run_group_tests_name("ui", tests, NULL, NULL);
}
