/* What can be computed from the journal alone: all that MEASUREMENT.md section 2 lists, what asking
 * gained (section 0; STORY-FORMAT.md, Which guess is the score) and the row of projection (6.1).
 * Visits are played through the real app; then only its lines are read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <shoes/journal.h>
#include <shoes/score.h>

#include "game_desk.h"

enum { FILE_MOST = 1 << 16, ROWS_MOST = 8 };

static const char KEY[] = "same-thing/half-a-sandwich";

/* --- the journal, kept instead of written --- */

static char journal[FILE_MOST];
static size_t length;

static uint64_t keep_line(void *self, const char *path, const char *bytes, size_t count) {
    (void)self;
    (void)path;
    assert_true(length + count < sizeof journal);
    memcpy(journal + length, bytes, count);
    length += count;
    return 1;
}

static void fakes(Host *host) {
    host->append = keep_line;
    host->saving = true;
}

static int set_up(void **state) {
    length = 0;
    return game_open(state, fakes);
}

/* --- what the lines say, without any story --- */

typedef struct Row { /* one pair of shoes */
    JournalFrozen frozen;
    uint64_t n; /* of its first line */
    int offer[VISIT_OFFER_MAX], offer_count;
    bool guessed, unsure, mined, changed;
    Guess first, last;
    int mine, mine_strength;
    int looked; /* clues, as bits */
} Row;

typedef struct Rows {
    Row items[ROWS_MOST];
    int count;
} Rows;

static void take_guess(Row *row, const JournalLine *line) {
    row->guessed = line->move.kind == MOVE_GUESS;
    row->unsure = line->move.kind == MOVE_UNSURE;
    row->first = row->last = line->move.guess;
    row->offer_count = line->offer_count;
    memcpy(row->offer, line->offer, sizeof row->offer);
}

static void take_line(Rows *rows, const JournalLine *line) {
    if (line->frozen.present) {
        assert_true(rows->count < ROWS_MOST);
        rows->items[rows->count++] = (Row){.frozen = line->frozen, .n = line->n};
    }
    assert_true(rows->count > 0);
    Row *row = &rows->items[rows->count - 1];
    if (line->move.kind == MOVE_GUESS || line->move.kind == MOVE_UNSURE) {
        take_guess(row, line);
    } else if (line->move.kind == MOVE_CHANGE) {
        row->changed = true;
        row->last = line->move.guess;
    } else if (line->move.kind == MOVE_MINE) {
        row->mined = true;
        row->mine = line->move.guess.feelings[0];
        row->mine_strength = line->move.guess.strength;
    } else if (line->move.kind == MOVE_LOOK) {
        row->looked |= 1 << line->move.clue;
    }
}

static Rows read_rows(const FeelingBook *feelings) {
    Rows rows = {.count = 0};
    JournalLine line;
    size_t at = 0;
    while (journal_next(journal, length, &at, feelings, &line) == JOURNAL_OK) {
        take_line(&rows, &line);
    }
    assert_int_equal(at, length);
    return rows;
}

static double credit(const FeelingBook *feelings, const Row *row, const Guess *guess) {
    StoryShoes shoes = journal_frozen_shoes(&row->frozen);
    return score_credit(feelings, &shoes, guess);
}

/* MEASUREMENT.md 6.1: e = c(g, s) and its mean over what was on the board. */
typedef struct OwnSide {
    bool diagnostic;
    double e, a, ebar;
} OwnSide;

static OwnSide project(const FeelingBook *feelings, const Row *row) {
    OwnSide out = {.a = credit(feelings, row, &row->first)};
    StoryShoes shoes = journal_frozen_shoes(&row->frozen);
    out.diagnostic = score_rating(feelings, &shoes, row->mine, row->frozen.truths[0].feeling) == 0;
    out.e = feeling_rating(feelings, row->first.feelings[0], row->mine) / 2.0;
    for (int i = 0; i < row->offer_count; i++) {
        out.ebar += feeling_rating(feelings, row->offer[i], row->mine) / 2.0 / row->offer_count;
    }
    return out;
}

/* --- playing --- */

static int feeling(const Game *game, const char *id) {
    int found = feeling_find(&game->app->library.feelings, id);
    assert_true(found >= 0);
    return found;
}

static void make(Game *game, MoveKind kind) {
    assert_true(app_move(game->app, (Move){.kind = kind}));
}

static void answer(Game *game, MoveKind kind, const char *word, int strength) {
    Guess guess = {.feelings = {feeling(game, word), FEELING_NONE},
                   .strength = strength,
                   .sureness = SURE_THINK,
                   .clue = CLUE_BODY};
    assert_true(app_move(game->app, (Move){.kind = kind, .guess = guess}));
}

static void watch(Game *game) {
    const Visit *visit = game->app->visit;
    while (visit_phase(visit) == VISIT_WATCH) {
        make(game, MOVE_NEXT);
    }
}

static void begin(Game *game, const char *wearer) {
    const LibraryEntry *entry = library_entry(&game->app->library, KEY);
    assert_non_null(entry);
    app_begin(game->app, entry->story, wearer);
    watch(game);
}

/* Turned over, and through to the swap. */
static void finish_pair(Game *game) {
    while (visit_phase(game->app->visit) == VISIT_READY) {
        make(game, MOVE_TURN);
    }
    for (int i = 0; i < 40 && visit_phase(game->app->visit) != VISIT_SWAP &&
                    visit_phase(game->app->visit) != VISIT_SAME;
         i++) {
        make(game, MOVE_PASS);
    }
}

static void swap_to(Game *game, const char *wearer) {
    Move move = {.kind = MOVE_SWAP};
    strcpy(move.wearer, wearer);
    assert_true(app_move(game->app, move));
    watch(game);
}

static void near(double found, double wanted) {
    assert_true(found > wanted - 1e-9 && found < wanted + 1e-9);
}

static void asking_gain_is_in_the_lines(void **state) {
    Game *game = *state;
    const FeelingBook *feelings = &game->app->library.feelings;
    game->app->settings.steps = VISIT_STEP_ASK;
    begin(game, "robin");
    answer(game, MOVE_GUESS, "bored", 2);
    make(game, MOVE_ASK);
    answer(game, MOVE_CHANGE, "excited", 4);
    finish_pair(game);
    swap_to(game, "dana");
    answer(game, MOVE_GUESS, "scared", 4); /* close, and kept */
    make(game, MOVE_ASK);
    make(game, MOVE_KEEP);
    finish_pair(game);
    swap_to(game, "leo");
    make(game, MOVE_UNSURE); /* no guess before: counted apart */
    make(game, MOVE_ASK);
    answer(game, MOVE_CHANGE, "happy", 4);
    finish_pair(game);
    Rows rows = read_rows(feelings);
    assert_int_equal(rows.count, 3);
    const double before[] = {0, 0.5}, after[] = {1, 0.5};
    double gain = 0;
    for (int i = 0; i < 2; i++) {
        const Row *row = &rows.items[i];
        assert_true(row->guessed && !row->unsure);
        near(credit(feelings, row, &row->first), before[i]);
        near(credit(feelings, row, &row->last), after[i]);
        gain += (credit(feelings, row, &row->last) - credit(feelings, row, &row->first)) / 2;
    }
    near(gain, 0.5);
    assert_true(rows.items[2].unsure && !rows.items[2].guessed && rows.items[2].changed);
    near(credit(feelings, &rows.items[2], &rows.items[2].last), 1);
}

static void projection_is_in_the_lines(void **state) {
    Game *game = *state;
    const FeelingBook *feelings = &game->app->library.feelings;
    game->app->settings.steps = VISIT_STEP_MINE;
    begin(game, "dana"); /* first of all: my shoes come first */
    answer(game, MOVE_MINE, "bored", 3);
    answer(game, MOVE_GUESS, "bored", 3); /* my own word, on the board because I said it */
    finish_pair(game);
    make(game, MOVE_END);
    begin(game, "leo"); /* the next time they come last */
    answer(game, MOVE_GUESS, "loved", 5);
    answer(game, MOVE_MINE, "nervous", 2);
    finish_pair(game);
    Rows rows = read_rows(feelings);
    assert_int_equal(rows.count, 2);
    const Row *dana = &rows.items[0], *leo = &rows.items[1];
    assert_true(dana->mined && leo->mined);
    assert_int_equal(dana->frozen.steps & VISIT_MINE_LAST, 0);
    assert_int_equal(leo->frozen.steps & VISIT_MINE_LAST, VISIT_MINE_LAST);
    assert_int_equal(dana->offer_count, 6); /* five offered, and mine */
    assert_int_equal(leo->offer_count, 5);
    OwnSide mine = project(feelings, dana), last = project(feelings, leo);
    assert_true(mine.diagnostic);
    near(mine.e, 1);
    near(mine.a, 0);
    near(mine.ebar, (1 + 0.5) / 6); /* bored itself, and tired of its family */
    assert_true(last.diagnostic);
    near(last.e, 0);
    near(last.a, 0.5);
}

/* MEASUREMENT.md section 2, name by name. */
static void all_that_has_to_be_kept_is_there(void **state) {
    Game *game = *state;
    const FeelingBook *feelings = &game->app->library.feelings;
    const Story *story = library_entry(&game->app->library, KEY)->story;
    const StoryShoes *shoes = story_shoes(story, "dana");
    game->app->settings.steps = VISIT_STEPS_ALL;
    begin(game, "dana");
    answer(game, MOVE_MINE, "sad", 2);
    assert_true(app_move(game->app, (Move){.kind = MOVE_LOOK, .clue = CLUE_BODY}));
    int shown[VISIT_OFFER_MAX];
    int count = visit_offer(game->app->visit, shown);
    answer(game, MOVE_GUESS, "worried", 3);
    make(game, MOVE_PASS);
    finish_pair(game);
    Rows rows = read_rows(feelings);
    const Row *row = &rows.items[0];
    assert_string_equal(row->frozen.key, KEY);
    assert_true(row->frozen.version == story->version);
    assert_string_equal(row->frozen.wearer, "dana");
    assert_string_equal(row->frozen.mode, "story");
    assert_int_equal(row->frozen.tier, story->tier);
    assert_true(row->n > 0);
    assert_int_equal(row->offer_count, count);
    assert_memory_equal(row->offer, shown, (size_t)count * sizeof shown[0]);
    assert_int_equal(row->frozen.truths[0].feeling, shoes->feels[0].feeling);
    assert_int_equal(row->frozen.truths[0].strength, shoes->feels[0].strength);
    assert_int_equal(row->first.feelings[0], feeling(game, "worried"));
    assert_int_equal(row->first.strength, 3);
    assert_int_equal(row->first.sureness, SURE_THINK);
    assert_int_equal(row->first.clue, CLUE_BODY);
    assert_int_equal(row->mine, feeling(game, "sad"));
    assert_int_equal(row->mine_strength, 2);
    assert_int_equal(row->looked, 1 << CLUE_BODY);
    StoryShoes pair = journal_frozen_shoes(&row->frozen);
    near(score_chance(feelings, &pair, row->offer, row->offer_count),
         score_chance(feelings, shoes, shown, count));
}

int main(void) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 1);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(asking_gain_is_in_the_lines, set_up, game_close),
        cmocka_unit_test_setup_teardown(projection_is_in_the_lines, set_up, game_close),
        cmocka_unit_test_setup_teardown(all_that_has_to_be_kept_is_there, set_up, game_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
