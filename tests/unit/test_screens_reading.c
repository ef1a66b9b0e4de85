/* Reading aloud in the game, with a host whose voice writes down what it is given: ACCESS.md A18.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "game_desk.h"

typedef struct Heard {
    bool there, speaking;
    int said, stopped, percent;
    double volume;
    char words[4096];
} Heard;

static Heard voice;

static bool has_voice(void *self) {
    (void)self;
    return voice.there;
}

static bool speaking(void *self) {
    (void)self;
    return voice.speaking;
}

static void speak(void *self, const char *text, int percent, double volume) {
    (void)self;
    voice.speaking = text[0] != '\0';
    voice.said += voice.speaking;
    voice.stopped += !voice.speaking;
    if (voice.speaking) {
        snprintf(voice.words, sizeof voice.words, "%s", text);
        voice.percent = percent;
        voice.volume = volume;
    }
}

static void fakes(Host *host) {
    host->has_voice = has_voice;
    host->speak = speak;
    host->speaking = speaking;
}

static int set_up(void **state) {
    voice = (Heard){.there = true};
    int failed = game_open(state, fakes);
    ((Game *)*state)->app->settings.voice_volume = 0; /* no hum to wait for */
    return failed;
}

static void act(Game *game, UiAction action) {
    frame(game, &(InputEvent){.kind = INPUT_ACTION, .action = action});
}

static const UiNode *find(const Game *game, const char *label) {
    const Ui *ui = app_ui(game->app);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        if (strncmp(ui_node(ui, i)->label, label, strlen(label)) == 0) {
            return ui_node(ui, i);
        }
    }
    return NULL;
}

static void press(Game *game, const char *label) {
    const UiNode *node = find(game, label);
    if (node == NULL) {
        fail_msg("there is no %s", label);
        return;
    }
    press_at(game, node);
}

static void begin(Game *game, const char *key, const char *wearer) {
    const LibraryEntry *entry = library_entry(&game->app->library, key);
    assert_non_null(entry);
    app_begin(game->app, entry->story, wearer);
    frame(game, NULL);
}

static void assert_says(const char *piece) {
    if (strstr(voice.words, piece) == NULL) {
        fail_msg("\"%s\" is not in \"%s\"", piece, voice.words);
    }
}

static void test_silent_unless_asked(void **state) {
    Game *game = *state;
    frame(game, NULL);
    act(game, UI_NEXT);
    act(game, UI_READ);
    assert_int_equal(voice.said, 0);
    begin(game, "same-thing/half-a-sandwich", "robin");
    assert_null(find(game, "Read this page"));
    game->app->settings.read_aloud = true;
    voice.there = false;
    frame(game, NULL);
    act(game, UI_READ);
    assert_null(find(game, "Read this page"));
    assert_int_equal(voice.said, 0);
}

/* The first page comes up before the voice does. */
static void test_the_first_page_is_read(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    voice.there = false;
    frame(game, NULL);
    assert_int_equal(voice.said, 0);
    voice.there = true;
    frame(game, NULL);
    assert_says("Choose shoes, button");
}

static void test_pages_and_focus_are_read(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    game->app->settings.read_speed = 0;
    game->app->settings.read_volume = 2;
    frame(game, NULL);
    assert_says("Choose shoes, button");
    assert_int_equal(voice.percent, 70);
    assert_float_equal(voice.volume, .5, 1e-9);
    act(game, UI_NEXT);
    assert_null(strstr(voice.words, "Choose shoes"));
    assert_int_equal(voice.said, 2);
    frame(game, NULL);
    assert_int_equal(voice.said, 2);
}

static void test_read_stops_and_reads_again(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    frame(game, NULL);
    act(game, UI_READ);
    assert_false(voice.speaking);
    assert_int_equal(voice.said, 1);
    act(game, UI_READ);
    assert_true(voice.speaking);
    assert_says("Settings, button");
    act(game, UI_READ);
    assert_false(voice.speaking);
}

static void test_what_comes_by_itself_waits(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    begin(game, "same-thing/half-a-sandwich", "robin");
    press(game, "Calm corner");
    assert_says("Calm corner. Breathe in, slowly. ");
    int said = voice.said;
    for (int i = 0; i < 300; i++) {
        frame(game, NULL); /* six seconds: it is to be held, and then let out */
    }
    assert_int_equal(voice.said, said);
    voice.speaking = false;
    frame(game, NULL);
    assert_int_equal(voice.said, said + 1);
    assert_null(strstr(voice.words, "Breathe in"));
    act(game, UI_BACK);
    assert_null(strstr(voice.words, "Breathe"));
}

static void test_coming_back_says_the_page(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    begin(game, "same-thing/half-a-sandwich", "robin");
    press(game, "Watch");
    char before[4096];
    snprintf(before, sizeof before, "%s", voice.words);
    *strrchr(before, '.') = '\0'; /* without the control */
    act(game, UI_MENU);
    assert_says("Pause. The story waits for you.");
    act(game, UI_BACK);
    assert_says(before);
}

static void test_a_hum_comes_first(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    game->app->settings.voice_volume = 3;
    begin(game, "same-thing/half-a-sandwich", "robin");
    press(game, "Watch");
    assert_true(game->app->hum.key != 0);
    assert_false(voice.speaking);
    uint64_t until = game->now + (uint64_t)(game->app->hum.seconds * 1000) + 20;
    assert_true(app_next_wake(game->app) <= until);
    while (game->now < until) {
        frame(game, NULL);
    }
    assert_says("Did you hear that clonk?");
}

static void test_the_button_reads_the_page(void **state) {
    Game *game = *state;
    game->app->settings.read_aloud = true;
    begin(game, "same-thing/half-a-sandwich", "robin");
    press(game, "Read this page");
    assert_says("Read this page, button");
    assert_says("Calm corner, button");
    assert_true(strstr(voice.words, "Calm corner") < strstr(voice.words, "Pause"));
    press(game, "Read this page");
    assert_false(voice.speaking);
    press(game, "Read this page");
    assert_says("Calm corner, button");
}

static void assert_apart(const Game *game) {
    const Ui *ui = app_ui(game->app);
    DrawRect page = ui_page_rect(ui);
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *a = ui_node(ui, i);
        bool inside = a->rect.x >= 0 && a->rect.y >= 0 && a->rect.x + a->rect.w <= page.w &&
                      a->rect.y + a->rect.h <= page.h;
        if (!inside) {
            fail_msg("%s leaves the page of %d x %d", a->label, game->w, game->h);
        }
        for (size_t j = 0; a->can_focus && j < i; j++) {
            const UiNode *b = ui_node(ui, j);
            if (b->role != UI_ROLE_PICTURE && draw_rect_overlaps(a->rect, b->rect)) {
                fail_msg("%s lies over %s at %d x %d", a->label, b->label, game->w, game->h);
            }
        }
    }
}

static void test_the_button_fits(void **state) {
    Game *game = *state;
    static const int sizes[][3] = {{1920, 1080, 100}, {1280, 720, 200},  {800, 480, 100},
                                   {800, 480, 200},   {1080, 1920, 100}, {1080, 1920, 200}};
    game->app->settings.read_aloud = true;
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        game->w = sizes[i][0];
        game->h = sizes[i][1];
        app_set_text_percent(game->app, sizes[i][2]);
        begin(game, "playground/one-more-player", "maya");
        assert_apart(game);
        press(game, "Watch");
        assert_apart(game);
        app_move(game->app, (Move){.kind = MOVE_PASS});
        frame(game, NULL);
        assert_apart(game);
        app_open(game->app, SCREEN_READING);
        frame(game, NULL);
        assert_apart(game);
        app_close(game->app);
    }
}

static void test_settings(void **state) {
    Game *game = *state;
    app_open(game->app, SCREEN_READING);
    frame(game, NULL);
    assert_true(find(game, "Try it")->disabled);
    press(game, "Read aloud");
    assert_true(game->app->settings.read_aloud);
    assert_says("Read aloud, switch, on");
    press(game, "Try it");
    assert_says("Hello!");
    press(game, "How fast: ordinary");
    assert_says("faster");
    assert_int_equal(voice.percent, 135);
    press(game, "How loud: full");
    assert_false(voice.speaking);
    press(game, "How loud: off");
    assert_says("low");
    press(game, "Read aloud");
    assert_false(voice.speaking);
}

static void test_no_voice_is_told(void **state) {
    Game *game = *state;
    voice.there = false;
    app_open(game->app, SCREEN_READING);
    frame(game, NULL);
    assert_non_null(find(game, "There is no voice on this computer yet."));
    assert_null(find(game, "Read aloud"));
    assert_null(find(game, "Try it"));
    assert_non_null(find(game, "Show the words"));
}

static bool draws(const Game *game, const char *line) {
    for (size_t i = 0; i < draw_count(game->list); i++) {
        const DrawCommand *command = draw_at(game->list, i);
        if (command->kind == DRAW_GLYPHS && strstr(draw_bytes(game->list, command), line) != NULL) {
            return true;
        }
    }
    return false;
}

static void test_caption(void **state) {
    Game *game = *state;
    frame(game, NULL);
    size_t nodes = ui_node_count(app_ui(game->app));
    assert_false(draws(game, "Choose shoes, button"));
    app_show_said(game->app);
    act(game, UI_NEXT);
    act(game, UI_PREV);
    assert_true(draws(game, "Choose shoes, button"));
    frame(game, NULL);
    assert_true(draws(game, "Choose shoes, button"));
    assert_int_equal(ui_node_count(app_ui(game->app)), nodes);
    assert_int_equal(voice.said, 0);
}

int main(void) {
#define READING_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, game_close)
    const struct CMUnitTest tests[] = {
        READING_TEST(test_silent_unless_asked),
        READING_TEST(test_the_first_page_is_read),
        READING_TEST(test_pages_and_focus_are_read),
        READING_TEST(test_read_stops_and_reads_again),
        READING_TEST(test_what_comes_by_itself_waits),
        READING_TEST(test_coming_back_says_the_page),
        READING_TEST(test_a_hum_comes_first),
        READING_TEST(test_the_button_reads_the_page),
        READING_TEST(test_the_button_fits),
        READING_TEST(test_settings),
        READING_TEST(test_no_voice_is_told),
        READING_TEST(test_caption),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
