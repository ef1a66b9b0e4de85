/* Helps around the guess: hints, whose face shows a word, words told apart, what asking changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/text.h>

#include "game_desk.h"
#include "screens/apart.h"
#include "screens/guess_choices.h"
#include "screens/guess_help.h"
#include "screens/own_lines.h"
#include "screens/word.h"
#include "screens/word_card.h"

static int start(void **state) {
    return game_open(state, NULL);
}

static void begin(Game *game, const char *key, const char *wearer) {
    const LibraryEntry *entry = library_entry(&game->app->library, key);
    assert_non_null(entry);
    app_begin(game->app, entry->story, wearer);
    while (visit_phase(game->app->visit) != VISIT_GUESS) {
        assert_true(app_move(game->app, (Move){.kind = MOVE_PASS}));
    }
    game->app->guess.boarding = true;
    app_follow_visit(game->app);
    frame(game, NULL);
}

static int feeling(const Game *game, const char *id) {
    int found = feeling_find(&game->app->library.feelings, id);
    assert_true(found >= 0);
    return found;
}

static Move answer(const Game *game, MoveKind kind, const char *one, const char *other) {
    Guess guess = {.feelings = {feeling(game, one), FEELING_NONE},
                   .strength = 3,
                   .sureness = SURE_THINK,
                   .clue = CLUE_BODY};
    if (other != NULL) {
        guess.feelings[1] = feeling(game, other);
    }
    return (Move){.kind = kind, .guess = guess};
}

/* Calls `look` for each pair of shoes there is, on the board. */
static void each_pair(Game *game, void (*look)(Game *)) {
    const Library *library = &game->app->library;
    int looked = 0;
    for (int i = 0; i < library->entry_count; i++) {
        const Story *story = library->entries[i].story;
        for (int pair = 0; story != NULL && pair < story->shoes_count; pair++) {
            begin(game, story->key, story->shoes[pair].wearer);
            look(game);
            looked++;
        }
    }
    assert_true(looked > 0);
}

/* --- hints --- */

static bool has_word(const char *text, const char *word) {
    size_t length = strlen(word);
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word)) {
        bool starts = at == text || !isalpha((unsigned char)at[-1]);
        if (starts && !isalpha((unsigned char)at[length])) {
            return true;
        }
    }
    return false;
}

static void look_at_hint(Game *game) {
    const App *app = game->app;
    const StoryShoes *shoes = visit_shoes(app->visit);
    char text[WORDS_LINE];
    assert_null(guess_hint_text(app, text, sizeof text));
    guess_hint(game->app);
    int clue = app->guess.hinted - 1;
    assert_true(shoes->told_by[clue]);
    assert_non_null(shoes->clues[clue]);
    assert_int_not_equal(clue, CLUE_FACE); /* each story has something besides */
    assert_non_null(guess_hint_text(app, text, sizeof text));
    for (int i = 0; i < app->library.feelings.count; i++) {
        assert_false(has_word(text, app_feeling_word(app, i)));
    }
}

static void test_hint_names_what_tells(void **state) {
    each_pair(*state, look_at_hint);
}

static void test_hint_prefers_what_was_not_seen(void **state) {
    Game *game = *state;
    begin(game, "same-thing/half-a-sandwich", "robin"); /* told by body, voice, words */
    App *app = game->app;
    assert_true(app_move(app, (Move){.kind = MOVE_LOOK, .clue = CLUE_WORDS}));
    assert_true(app_move(app, (Move){.kind = MOVE_LOOK, .clue = CLUE_BODY}));
    guess_hint(app);
    assert_int_equal(app->guess.hinted - 1, CLUE_VOICE);
    guess_hint_show(app);
    assert_int_equal(app->looking.open, CLUE_VOICE);
    assert_true(visit_answer(app->visit)->looked[CLUE_VOICE]);
    app_follow_visit(app);
    frame(game, NULL);
    assert_string_equal(app_screen_name(app), "look");
    guess_hint(app);
    assert_int_equal(app->guess.hinted - 1, CLUE_BODY); /* all were seen: the first of them */
}

/* --- faces --- */

static void look_at_faces(Game *game) {
    const App *app = game->app;
    const Story *story = visit_story(app->visit);
    for (int i = 0; i < app->library.feelings.count; i++) {
        assert_null(story_person(story, word_face(app, i)));
        assert_null(story_person(story, word_face_large(app, i)));
        assert_string_equal(word_face(app, i), word_face(app, i));
    }
}

static void test_nobody_of_the_story_shows_a_word(void **state) {
    each_pair(*state, look_at_faces);
}

/* Every word's page and every pair's page is drawn whole. */
static void test_every_page_of_words(void **state) {
    Game *game = *state;
    App *app = game->app;
    int count = app->library.feelings.count;
    for (int i = 0; i < count; i++) {
        word_open(app, &i, 1);
        frame(game, NULL);
        assert_string_equal(app_screen_name(app), "word");
        assert_false(draw_overflowed(game->list));
        app_close(app);
        for (int other = i + 1; other < count; other += 5) {
            apart_open(app, (const int[2]){other, i});
            frame(game, NULL);
            assert_string_equal(app_screen_name(app), "apart");
            assert_false(draw_overflowed(game->list));
            app_close(app);
        }
    }
}

/* --- told apart --- */

static void test_what_is_told_apart(void **state) {
    Game *game = *state;
    App *app = game->app;
    int pair[2];
    begin(game, "playground/one-more-player", "maya");
    assert_false(apart_pair(app, pair));
    assert_true(app_move(app, answer(game, MOVE_GUESS, "disappointed", NULL)));
    assert_true(apart_pair(app, pair));
    assert_int_equal(pair[0], feeling(game, "disappointed"));
    assert_int_equal(pair[1], feeling(game, "left_out"));
    assert_true(app_move(app, (Move){.kind = MOVE_ASK, .number = 0}));
    assert_true(app_move(app, answer(game, MOVE_CHANGE, "left_out", NULL)));
    assert_false(apart_pair(app, pair));
}

/* --- what asking changed --- */

static void assert_said(Game *game, const char *expected) {
    OwnLines lines;
    own_lines_make(game->app, &lines);
    assert_string_equal(lines.said, expected);
}

static void test_before_and_after_asking(void **state) {
    Game *game = *state;
    App *app = game->app;
    begin(game, "playground/one-more-player", "maya");
    assert_said(game, "");
    assert_true(app_move(app, answer(game, MOVE_GUESS, "bored", NULL)));
    assert_said(game, "You said bored.");
    assert_true(app_move(app, (Move){.kind = MOVE_ASK, .number = 0}));
    assert_true(app_move(app, answer(game, MOVE_CHANGE, "left_out", NULL)));
    assert_said(game, "Before asking you said bored. After asking you said left out.");
    assert_true(app_move(app, (Move){.kind = MOVE_UNDO}));
    assert_true(app_move(app, answer(game, MOVE_CHANGE, "bored", NULL)));
    assert_said(game, "You said bored.");
}

static void test_asked_first(void **state) {
    Game *game = *state;
    App *app = game->app;
    begin(game, "playground/one-more-player", "maya");
    assert_true(app_move(app, (Move){.kind = MOVE_UNSURE}));
    assert_said(game, "");
    assert_true(app_move(app, (Move){.kind = MOVE_ASK, .number = 0}));
    assert_true(app_move(app, answer(game, MOVE_CHANGE, "left_out", NULL)));
    assert_said(game, "You asked first. Then you said left out.");
}

static int chosen_on(Game *game, GuessStage stage) {
    GuessChoices choices;
    int chosen = -1;
    frame(game, NULL);
    guess_choices(game->app, game->app->ui, stage, &choices);
    for (int i = 0; i < choices.equal; i++) {
        if (choices.items[i].button.chosen) {
            assert_int_equal(chosen, -1);
            chosen = choices.items[i].value;
        }
    }
    return chosen;
}

static bool offers(Game *game, int value) {
    GuessChoices choices;
    guess_choices(game->app, game->app->ui, GUESS_WORD, &choices);
    for (int i = 0; i < choices.count; i++) {
        if (choices.items[i].value == value) {
            return true;
        }
    }
    return false;
}

static void test_changing_begins_at_the_former_answer(void **state) {
    Game *game = *state;
    App *app = game->app;
    begin(game, "playground/one-more-player", "maya");
    assert_int_equal(chosen_on(game, GUESS_WORD), -1);
    assert_true(offers(game, GUESS_UNSURE) && offers(game, GUESS_HINT));
    assert_true(app_move(app, answer(game, MOVE_GUESS, "bored", NULL)));
    assert_true(app_move(app, (Move){.kind = MOVE_ASK, .number = 0}));
    app->guess = (GuessState){.boarding = true,
                              .changing = true,
                              .draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
    app_follow_visit(app);
    assert_int_equal(chosen_on(game, GUESS_WORD), feeling(game, "bored"));
    assert_false(offers(game, GUESS_UNSURE) || offers(game, GUESS_HINT));
    guess_choose(app, GUESS_WORD, feeling(game, "left_out"));
    assert_int_equal(chosen_on(game, GUESS_STRENGTH), 3);
    guess_choose(app, GUESS_STRENGTH, 5);
    assert_int_equal(chosen_on(game, GUESS_SURE), SURE_THINK);
    guess_choose(app, GUESS_SURE, SURE_SURE);
    assert_int_equal(chosen_on(game, GUESS_CLUE), CLUE_BODY);
    guess_choose(app, GUESS_CLUE, CLUE_FACE);
    assert_int_equal(visit_phase(app->visit), VISIT_READY);
    assert_int_equal(visit_answer(app->visit)->last.feelings[0], feeling(game, "left_out"));
    assert_int_equal(visit_answer(app->visit)->first.feelings[0], feeling(game, "bored"));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, start, game_close)
    const struct CMUnitTest tests[] = {
        TEST(test_hint_names_what_tells),
        TEST(test_hint_prefers_what_was_not_seen),
        TEST(test_nobody_of_the_story_shows_a_word),
        TEST(test_every_page_of_words),
        TEST(test_what_is_told_apart),
        TEST(test_before_and_after_asking),
        TEST(test_asked_first),
        TEST(test_changing_begins_at_the_former_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
