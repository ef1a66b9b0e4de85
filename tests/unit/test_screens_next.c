/* What the rack offers next: never what needs leave, never again at once, and a true reason. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/score.h>
#include <shoes/text.h>

#include "game_desk.h"
#include "screens/next_story.h"

enum { SEEDS = 60 };

static int set_up(void **state) {
    return game_open(state, NULL);
}

static const Story *story_at(const Game *game, int entry) {
    assert_true(entry >= 0);
    return game->app->library.entries[entry].story;
}

/* A word of the board that earns as much as is asked for. */
static int word_earning(const Game *game, const StoryShoes *shoes, double credit) {
    for (int i = 0; i < shoes->offer_count; i++) {
        Guess guess = {.feelings = {shoes->offer[i], FEELING_NONE}};
        double earned = score_credit(&game->app->library.feelings, shoes, &guess);
        if (earned >= credit - 0.01 && earned <= credit + 0.01) {
            return shoes->offer[i];
        }
    }
    fail_msg("no word of %s earns that", shoes->wearer);
    return 0;
}

static void walk(Game *game, const Story *story, double credit) {
    Player *player = &game->app->player;
    const StoryShoes *shoes = &story->shoes[0];
    JournalLine line = {.n = player->next_n++, .v = ++player->visit};
    line.move.kind = MOVE_BEGIN;
    journal_freeze(&line, story, shoes, 1, 0, "2026-11-24");
    answers_line(player->answers, &line, 0);
    line = (JournalLine){.n = player->next_n++, .v = player->visit};
    line.move = (Move){.kind = MOVE_GUESS};
    line.move.guess = (Guess){.feelings = {word_earning(game, shoes, credit), FEELING_NONE},
                              .strength = 3,
                              .sureness = SURE_THINK,
                              .clue = -1};
    memcpy(line.offer, shoes->offer, sizeof shoes->offer);
    line.offer_count = shoes->offer_count;
    answers_line(player->answers, &line, 0);
    text_copy(player->date, sizeof player->date, "2026-11-24");
}

static void test_the_first_offer(void **state) {
    Game *game = *state;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        game->app->seed = seed;
        NextStory next = next_story(game->app);
        const Story *story = story_at(game, next.entry);
        assert_int_equal(next.why, CHOOSE_FIRST);
        assert_int_equal(story->careful.count + story->tender.count, 0);
        assert_null(story->after);
        assert_int_equal(next_story(game->app).entry, next.entry); /* the same seed, the same */
    }
}

static void test_not_the_same_at_once(void **state) {
    Game *game = *state;
    for (int i = 0; i < 3; i++) {
        NextStory next = next_story(game->app);
        const Story *story = story_at(game, next.entry);
        walk(game, story, 1);
        next = next_story(game->app);
        assert_ptr_not_equal(story_at(game, next.entry), story);
        assert_int_not_equal(next.why, CHOOSE_FIRST); /* there was one today */
    }
}

static void test_after_two_misses(void **state) {
    Game *game = *state;
    NextStory next = next_story(game->app);
    walk(game, story_at(game, next.entry), 0);
    next = next_story(game->app);
    assert_int_not_equal(next.why, CHOOSE_EASIER);
    walk(game, story_at(game, next.entry), 0);
    assert_int_equal(next_story(game->app).why, CHOOSE_EASIER);
}

/* A scene that follows another is not offered before it. */
static void test_threads_in_order(void **state) {
    Game *game = *state;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        game->app->seed = seed;
        const Story *story = story_at(game, next_story(game->app).entry);
        assert_true(story->after == NULL ||
                    player_walked(&game->app->player, story->after, story->shoes[0].wearer));
        walk(game, story, seed % 2 == 0 ? 1 : 0);
    }
}

static void test_reasons_have_words(void **state) {
    Game *game = *state;
    for (int why = CHOOSE_FIT; why <= CHOOSE_NEW; why++) {
        assert_true(words_has(&game->app->library.words, next_story_why((ChooseWhy)why)));
    }
}

/* Where words are large the offer waits behind a round button, and opens the same. */
static void test_the_folded_offer(void **state) {
    Game *game = *state;
    game->w = 800;
    game->h = 480;
    app_set_text_percent(game->app, 200);
    app_replace(game->app, SCREEN_RACK);
    frame(game, NULL);
    frame(game, NULL);
    assert_null(node_with(game, "How about"));
    press_at(game, node_with(game, "What could come next?"));
    frame(game, NULL);
    const UiNode *offer = node_with(game, "How about");
    assert_non_null(offer);
    press_at(game, offer);
    frame(game, NULL);
    assert_int_equal(app_top(game->app), SCREEN_WATCH);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, game_close)
        TEST(test_the_first_offer),  TEST(test_not_the_same_at_once), TEST(test_after_two_misses),
        TEST(test_threads_in_order), TEST(test_reasons_have_words),   TEST(test_the_folded_offer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
