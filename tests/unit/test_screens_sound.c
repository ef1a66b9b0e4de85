/* Sound in the game, with a host that writes down what it is asked for: ACCESS.md A16, A17. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "game_desk.h"
#include "screens/commands/verbs.h"
#include "screens/hum.h"
#include "screens/voice_ribbon.h"

/* What the game asked to be heard. */
typedef struct Heard {
    int said, hushed;
    VoicePlan plan;
    double voice_volume, tone_volume;
    int tones[TONE_COUNT];
    char file[64];
    size_t length;
    uint8_t header[44];
} Heard;

static Heard heard;

static void say(void *self, int channel, const VoicePlan *plan, double volume) {
    (void)self;
    assert_in_range(channel, 0, HOST_CHANNELS - 1);
    heard.said++;
    heard.plan = *plan;
    heard.voice_volume = volume;
}

static void hush(void *self, int channel) {
    (void)self;
    (void)channel;
    heard.hushed++;
}

static bool saying(void *self, int channel) {
    (void)self;
    (void)channel;
    return false;
}

static void tone(void *self, ToneKind kind, double volume) {
    (void)self;
    heard.tones[kind]++;
    heard.tone_volume = volume;
}

static bool keep_file(void *self, const char *path, const char *bytes, size_t length) {
    (void)self;
    snprintf(heard.file, sizeof heard.file, "%s", path);
    heard.length = length;
    memcpy(heard.header, bytes, sizeof heard.header);
    return true;
}

static void fakes(Host *host) {
    host->say = say;
    host->hush = hush;
    host->saying = saying;
    host->tone = tone;
    host->text_file = keep_file;
}

static int set_up(void **state) {
    heard = (Heard){0};
    return game_open(state, fakes);
}

static void press(Game *game, const char *piece) {
    const UiNode *node = node_with(game, piece);
    if (node == NULL) {
        fail_msg("there is no %s", piece);
        return;
    }
    press_at(game, node);
}

/* Watching, at the first beat. */
static const Story *begin(Game *game) {
    const LibraryEntry *entry = library_entry(&game->app->library, "same-thing/half-a-sandwich");
    assert_non_null(entry);
    game->app->settings.steps = VISIT_STEPS_SHORT;
    app_begin(game->app, entry->story, "robin");
    frame(game, NULL);
    press(game, "Watch");
    return entry->story;
}

static bool is_said(const StoryBeat *beat) {
    return beat->who != NULL && beat->sound != NULL;
}

static void test_a_beat_is_heard_once_as_it_comes_up(void **state) {
    Game *game = *state;
    const Story *story = begin(game);
    int said = 0;
    for (int i = 0; i < story->beats.count; i++) {
        said += is_said(&story->beats.items[i]);
        assert_int_equal(heard.said, said);
        frame(game, NULL);
        frame(game, NULL);
        assert_int_equal(heard.said, said);
        if (i + 1 < story->beats.count) {
            press(game, "Next");
        }
    }
    assert_true(said > 1);
    press(game, "Go back");
    assert_true(heard.said >= said);
}

static void test_leaving_the_page_ends_it(void **state) {
    Game *game = *state;
    begin(game);
    while (node_with(game, "Look closer") == NULL) {
        press(game, "Next");
    }
    int before = heard.hushed;
    press(game, "Pause");
    assert_int_equal(heard.hushed, before + 1);
    frame(game, NULL);
    assert_int_equal(heard.hushed, before + 1);
}

static void open_voice(Game *game) {
    begin(game);
    while (node_with(game, "Look closer") == NULL) {
        press(game, "Next");
    }
    press(game, "Look closer");
    press(game, "Voice");
}

static void test_the_voice_clue_is_heard_again(void **state) {
    Game *game = *state;
    open_voice(game);
    int said = heard.said;
    press(game, "Hear it again");
    assert_int_equal(heard.said, said + 1);
    frame(game, NULL);
    assert_int_equal(heard.said, said + 1);
}

/* --- A16 and A17, each by name --- */

static void test_the_mirror_is_heard_only_when_asked(void **state) {
    Game *game = *state;
    app_open(game->app, SCREEN_MIRROR);
    frame(game, NULL);
    int said = heard.said;
    press(game, "Hear it");
    assert_int_equal(heard.said, said + 1);
    press(game, "Feeling:");
    game->app->mirror.choosing = CHOOSE_NOTHING;
    frame(game, NULL);
    assert_int_equal(heard.said, said + 1);
    press(game, "Hear it");
    app_close(game->app);
    frame(game, NULL);
    app_open(game->app, SCREEN_MIRROR);
    frame(game, NULL);
    assert_int_equal(heard.said, said + 2);
}

static void test_a16_volumes_apart(void **state) {
    Game *game = *state;
    game->app->settings.voice_volume = 3;
    game->app->settings.effect_volume = 0;
    begin(game);
    assert_true(heard.voice_volume == 1 && heard.tone_volume == 0);
    game->app->settings.voice_volume = 1;
    game->app->settings.effect_volume = 2;
    press(game, "Next");
    assert_true(heard.voice_volume == hum_volume(1) && heard.tone_volume == hum_volume(2));
    assert_true(hum_volume(0) == 0 && hum_volume(1) < hum_volume(2) && hum_volume(3) == 1);
}

static void test_a16_mono(void **state) {
    Game *game = *state;
    Options options = {.verb = VERB_VOICE,
                       .person = "maya",
                       .strength = 4,
                       .out = "x.wav",
                       .voice = {.look = "sad+angry"}};
    assert_int_equal(command_voice(&game->host, &options), STATUS_FINE);
    assert_string_equal(heard.file, "x.wav");
    assert_memory_equal(heard.header, "RIFF", 4);
    assert_int_equal(heard.header[22], 1); /* channels */
    assert_int_equal(heard.header[34], 16);
    size_t data = heard.header[40] + 256u * heard.header[41] + 65536u * heard.header[42];
    assert_int_equal(heard.length, 44 + data);
}

static void test_a16_nothing_by_sound_alone(void **state) {
    Game *game = *state;
    const Story *story = begin(game);
    for (int i = 0; i < story->beats.count; i++) {
        const StoryBeat *beat = &story->beats.items[i];
        if (is_said(beat)) {
            assert_non_null(node_with(game, app_text_of(game->app, "voice", beat->sound, "")));
            assert_non_null(node_with(game, app_name(game->app, beat->who)));
        }
        press(game, i + 1 < story->beats.count ? "Next" : "Look closer");
    }
    game->app->settings.voice_volume = 0;
    press(game, "Voice");
    assert_null(node_with(game, "Hear it again"));
    assert_non_null(node_with(game, "voice"));
}

static void test_a16_gentle_voices(void **state) {
    Game *game = *state;
    game->app->settings.gentle_voices = true;
    begin(game);
    for (int i = 0; i < heard.plan.note_count; i++) {
        assert_true(heard.plan.notes[i].tense <= .4);
    }
    double gentle = heard.plan.range_st;
    game->app->settings.gentle_voices = false;
    press(game, "Next");
    press(game, "Go back");
    assert_true(fabs(gentle - .7 * heard.plan.range_st) < 1e-9);
}

static void test_a17_every_look_has_its_caption(void **state) {
    const Game *game = *state;
    const ExpressionBook *book = &game->app->library.expressions;
    for (int i = 0; i < book->count; i++) {
        assert_true(words_has(&game->app->library.words, book->looks[i].caption));
        assert_true(strlen(app_text(game->app, book->looks[i].caption)) <= 80);
    }
}

/* --- tones --- */

static void test_tones_tell_what_was_done_and_nothing_else(void **state) {
    Game *game = *state;
    begin(game);
    heard = (Heard){0};
    press(game, "Next");
    assert_int_equal(heard.tones[TONE_PAGE], 1);
    app_move(game->app, (Move){.kind = MOVE_PASS});
    while (visit_phase(game->app->visit) == VISIT_WATCH) {
        press(game, node_with(game, "Look closer") != NULL ? "Look closer" : "Next");
    }
    heard = (Heard){0};
    press(game, "Pass");
    assert_int_equal(heard.tones[TONE_STEP], visit_phase(game->app->visit) == VISIT_INSIDE);
    frame(game, NULL);
    frame(game, NULL);
    assert_int_equal(heard.tones[TONE_PRESS], 0);
}

/* --- the ribbon is what is heard --- */

static void test_ribbon_follows_the_sound(void **state) {
    enum { WIDTH = 900, HEIGHT = 300 };
    const Game *game = *state;
    const ExpressionBook *book = &game->app->library.expressions;
    VoicePlan plan;
    voice_plan(&plan,
               &(VoiceRequest){.voice = &expression_find(book, "curious")->voice, .strength = 4});
    double last_x = -1;
    for (double at = 0; at < plan.seconds; at += .01) {
        VoiceMark mark = voice_mark(&plan, at);
        RibbonPoint point = voice_ribbon_point(&plan, WIDTH, HEIGHT, at);
        RibbonPoint later = voice_ribbon_point(&plan, WIDTH, HEIGHT, at + .01);
        VoiceMark next = voice_mark(&plan, at + .01);
        assert_true(point.x > last_x && point.x <= WIDTH && point.y >= 0 && point.y <= HEIGHT);
        assert_int_equal(point.thick > 0, mark.note >= 0 && mark.loud >= .04);
        if (mark.note >= 0 && next.note == mark.note && next.st > mark.st + .01) {
            assert_true(later.y < point.y); /* higher is higher */
        }
        last_x = point.x;
    }
}

static void test_ribbon_keeps_still_with_reduced_motion(void **state) {
    Game *game = *state;
    game->app->settings.reduced_motion = true;
    open_voice(game);
    frame(game, NULL);
    uint64_t hash = draw_hash(game->list);
    game->now += 300;
    frame(game, NULL);
    assert_true(hash == draw_hash(game->list));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, game_close)
    const struct CMUnitTest tests[] = {
        TEST(test_a_beat_is_heard_once_as_it_comes_up),
        TEST(test_leaving_the_page_ends_it),
        TEST(test_the_voice_clue_is_heard_again),
        TEST(test_the_mirror_is_heard_only_when_asked),
        TEST(test_a16_volumes_apart),
        TEST(test_a16_mono),
        TEST(test_a16_nothing_by_sound_alone),
        TEST(test_a16_gentle_voices),
        TEST(test_a17_every_look_has_its_caption),
        TEST(test_tones_tell_what_was_done_and_nothing_else),
        TEST(test_ribbon_follows_the_sound),
        TEST(test_ribbon_keeps_still_with_reduced_motion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
