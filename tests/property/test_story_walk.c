/* Thousands of random legal walks through every shipped story: each reaches its end, and the same
 * moves lead to the same place. With all steps and with random ones. The seed is printed; give it
 * as the first argument to walk the same walks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

#include <shoes/rng.h>
#include <shoes/text.h>
#include <shoes/visit.h>

#include "platform/platform.h"
#include "screens/library.h"

enum { WALKS = 400, TRIES = 160, TO_THE_END = 300, STEPS_BITS = 8 };

#define SEED_DEFAULT 20261124u

static uint64_t seed = SEED_DEFAULT;

static int below(PlayRng *rng, int count) {
    return (int)play_rng_below(rng, (uint32_t)count);
}

typedef struct World {
    Platform *platform;
    Issues *issues;
    Library library;
    Visit *visit, *copy;
} World;

/* A word of the board more often than not, so that guesses are often legal. */
static int some_word(const World *world, PlayRng *rng) {
    int words[VISIT_OFFER_MAX];
    int count = visit_offer(world->visit, words);
    return count > 0 && below(rng, 4) > 0 ? words[below(rng, count)]
                                          : below(rng, world->library.feelings.count);
}

static Move some_move(const World *world, PlayRng *rng) {
    const Story *story = visit_story(world->visit);
    Move move = {.kind = (MoveKind)below(rng, MOVE_KINDS),
                 .number = below(rng, 5),
                 .clue = (Clue)below(rng, CLUE_COUNT),
                 .feeling = below(rng, world->library.feelings.count)};
    move.guess = (Guess){.feelings = {some_word(world, rng), FEELING_NONE},
                         .strength = 1 + below(rng, 5),
                         .sureness = (Sureness)below(rng, SURE_COUNT),
                         .clue = below(rng, CLUE_COUNT + 1) - 1};
    if (visit_shoes(world->visit)->mixed && below(rng, 2) == 0) {
        move.guess.feelings[1] = some_word(world, rng);
    }
    text_copy(move.wearer, sizeof move.wearer, story->shoes[below(rng, story->shoes_count)].wearer);
    return move;
}

static bool is_over(const Visit *visit) {
    return visit_phase(visit) == VISIT_DONE;
}

static void wander(const World *world, PlayRng *rng) {
    for (int tries = below(rng, TRIES); tries > 0 && !is_over(world->visit); tries--) {
        Move move = some_move(world, rng);
        bool can = visit_can(world->visit, &move);
        if (move.kind == MOVE_END && below(rng, 20) > 0) {
            continue; /* or most walks would be short */
        }
        assert_int_equal(visit_apply(world->visit, &move), can);
    }
}

/* The way on from anywhere, as a player who only ever presses the main button or passes. */
static void walk_to_the_end(const World *world) {
    static const MoveKind on[] = {MOVE_TURN, MOVE_STEP, MOVE_NEXT, MOVE_PASS, MOVE_END};
    for (int i = 0; i < TO_THE_END && !is_over(world->visit); i++) {
        bool moved = false;
        for (size_t k = 0; k < sizeof on / sizeof on[0] && !moved; k++) {
            moved = visit_apply(world->visit, &(Move){.kind = on[k]});
        }
        assert_true(moved);
    }
    assert_true(is_over(world->visit));
}

static void check_copy(const World *world, const char *wearer) {
    const Visit *visit = world->visit;
    visit_start(world->copy, visit_story(visit), wearer, visit_seed(visit), visit_steps(visit));
    for (size_t i = 0; i < visit_move_count(visit); i++) {
        assert_true(visit_apply(world->copy, visit_move(visit, i)));
    }
    assert_int_equal(visit_phase(world->copy), visit_phase(visit));
    assert_int_equal(visit_shoes_index(world->copy), visit_shoes_index(visit));
}

static void walk_story(const World *world, const Story *story, PlayRng *rng) {
    for (int i = 0; i < WALKS; i++) {
        const char *wearer = story->shoes[below(rng, story->shoes_count)].wearer;
        int steps = i % 2 == 0 ? VISIT_STEPS_ALL : below(rng, 1 << STEPS_BITS);
        visit_start(world->visit, story, wearer, play_rng_below(rng, 1u << 30),
                    steps + below(rng, 4) * VISIT_MISS);
        wander(world, rng);
        walk_to_the_end(world);
        check_copy(world, wearer);
    }
}

static void every_story_can_be_walked_to_its_end(void **state) {
    World *world = *state;
    PlayRng rng = play_rng(seed);
    int stories = 0;
    for (int i = 0; i < world->library.entry_count; i++) {
        const Story *story = world->library.entries[i].story;
        assert_non_null(story);
        walk_story(world, story, &rng);
        stories++;
    }
    assert_true(stories >= 3);
    printf("%d stories, %d walks each\n", stories, (int)WALKS);
}

static void stories_stand_behind_those_they_follow(void **state) {
    const World *world = *state;
    int threads = 0;
    for (int i = 0; i < world->library.entry_count; i++) {
        const Story *story = world->library.entries[i].story;
        if (story->after != NULL) {
            const LibraryEntry *before = library_entry(&world->library, story->after);
            assert_non_null(before);
            assert_true(before < &world->library.entries[i]);
            threads++;
        }
    }
    assert_true(threads >= 2);
}

static int open_world(void **state) {
    World *world = calloc(1, sizeof *world);
    world->platform = platform_new(&(PlatformConfig){.headless = true});
    world->issues = issues_new();
    *state = world;
    if (!library_load(&world->library, platform_host(world->platform), world->issues)) {
        return 1;
    }
    world->visit = visit_new(&world->library.feelings);
    world->copy = visit_new(&world->library.feelings);
    return 0;
}

static int close_world(void **state) {
    World *world = *state;
    visit_free(world->visit);
    visit_free(world->copy);
    library_free(&world->library);
    issues_free(world->issues);
    platform_free(world->platform);
    free(world);
    return 0;
}

int main(int count, char **values) {
    seed = count > 1 ? strtoull(values[1], NULL, 10) : SEED_DEFAULT;
    printf("seed %llu\n", (unsigned long long)seed);
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 1);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 1);
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_story_can_be_walked_to_its_end),
                                       cmocka_unit_test(stories_stand_behind_those_they_follow)};
    return cmocka_run_group_tests(tests, open_world, close_world);
}
