/* Random walks through a story of three wearers: whatever is played can be finished, replayed,
 * taken back, written down and read again. The seed is printed; give it as the first argument to
 * walk the same walks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/journal.h>
#include <shoes/rng.h>
#include <shoes/visit.h>

#include "../unit/core_sample.h"

enum { WALKS = 10000, TRIES = 120, TO_THE_END = 200, FLIPPED_LINES = 60, SCRAMBLES = 3000 };

#define SEED_DEFAULT 20261123u

typedef struct Fixture {
    uint64_t seed;
    Visit *visit, *copy;
} Fixture;

static int below(PlayRng *rng, int count) {
    return (int)play_rng_below(rng, (uint32_t)count);
}

static Guess random_guess(PlayRng *rng) {
    Guess guess = {.feelings = {below(rng, SAMPLE_FEELINGS), FEELING_NONE},
                   .strength = 1 + below(rng, 5),
                   .sureness = (Sureness)below(rng, SURE_COUNT),
                   .clue = below(rng, CLUE_COUNT + 1) - 1};
    int second = below(rng, 2 * SAMPLE_FEELINGS);
    if (second < SAMPLE_FEELINGS && second != guess.feelings[0]) {
        guess.feelings[1] = second;
    }
    return guess;
}

static FollowLine random_hand(PlayRng *rng) {
    FollowLine hand = {.count = 1 + below(rng, FOLLOW_WINDOWS)};
    for (int i = 0; i < hand.count; i++) {
        bool there = below(rng, 4) > 0;
        hand.tenths[i] = (unsigned char)(there ? FOLLOW_LEAST + below(rng, 81) : 0);
    }
    return hand;
}

/* Any move that can be written, legal or not. */
static Move random_move(PlayRng *rng) {
    static const char *const WEARERS[] = {"maya", "sam", "leo", "noor"};
    Move move = {.kind = (MoveKind)below(rng, MOVE_KINDS),
                 .seat = below(rng, 3) == 0 ? 1 + below(rng, 8) : 0,
                 .number = below(rng, 5),
                 .clue = (Clue)below(rng, CLUE_COUNT),
                 .feeling = below(rng, SAMPLE_FEELINGS),
                 .guess = random_guess(rng),
                 .pace = (FollowPace)below(rng, FOLLOW_PACES),
                 .hand = random_hand(rng)};
    strcpy(move.key, "test/one-more");
    strcpy(move.wearer, WEARERS[below(rng, 4)]);
    return move;
}

static uint64_t hash_guess(uint64_t hash, const Guess *guess) {
    hash = hash_number(hash_number(hash, guess->feelings[0]), guess->feelings[1]);
    hash = hash_number(hash_number(hash, guess->strength), (int64_t)guess->sureness);
    return hash_number(hash, guess->clue);
}

static uint64_t hash_answer(uint64_t hash, const VisitAnswer *answer) {
    const int64_t marks[] = {answer->began,       answer->guessed,       answer->unsure,
                             answer->passed,      answer->changed,       answer->turned,
                             answer->finished,    answer->asked,         answer->said,
                             answer->asked_again, answer->mined,         answer->mine[0],
                             answer->mine[1],     answer->mine_strength, answer->laid,
                             answer->said_first,  answer->said_last};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        hash = hash_number(hash, marks[i]);
    }
    for (int i = 0; i < CLUE_COUNT; i++) {
        hash = hash_number(hash, answer->looked[i]);
    }
    hash = answer->guessed ? hash_guess(hash, &answer->first) : hash;
    return answer->guessed || answer->changed ? hash_guess(hash, &answer->last) : hash;
}

/* All that can be seen of a visit, as one number. */
static uint64_t view(const Visit *visit) {
    uint64_t hash = hash_number(HASH_START, (int64_t)visit_phase(visit));
    hash = hash_number(hash_number(hash, visit_shoes_index(visit)), visit_beat(visit));
    hash = hash_number(hash_number(hash, visit_card(visit)), (int64_t)visit_move_count(visit));
    for (int i = 0; i < STORY_MAX_SHOES; i++) {
        hash = hash_answer(hash, visit_answer_of(visit, i));
    }
    return hash;
}

static void check_text(const Move *move) {
    char line[MOVE_TEXT], again[MOVE_TEXT];
    Move back;
    assert_true(move_print(move, &SAMPLE_BOOK, line, sizeof line));
    assert_true(move_parse(line, &SAMPLE_BOOK, &back));
    assert_true(move_print(&back, &SAMPLE_BOOK, again, sizeof again));
    assert_string_equal(line, again);
}

static bool is_taken_back(MoveKind kind) {
    return kind == MOVE_NEXT || kind == MOVE_REPLAY || kind == MOVE_MINE || kind == MOVE_GUESS ||
           kind == MOVE_UNSURE || kind == MOVE_ASK || kind == MOVE_KEEP || kind == MOVE_CHANGE ||
           kind == MOVE_PASS;
}

static const Move UNDO = {.kind = MOVE_UNDO};

/* Makes a legal move; taking it back and making it again must lead to the same two places. */
static void make_move(Visit *visit, const Move *move) {
    uint64_t before = view(visit);
    bool returns = is_taken_back(move->kind) && visit_phase(visit) != VISIT_TURNED;
    assert_true(visit_apply(visit, move));
    if (!returns) {
        return;
    }
    uint64_t after = view(visit);
    assert_true(visit_apply(visit, &UNDO));
    assert_true(view(visit) == before);
    assert_true(visit_apply(visit, move));
    assert_true(view(visit) == after);
}

static void try_moves(Visit *visit, PlayRng *rng) {
    int tries = below(rng, TRIES);
    for (int i = 0; i < tries; i++) {
        Move move = random_move(rng);
        uint64_t before = view(visit);
        check_text(&move);
        if (move.kind == MOVE_END && below(rng, 10) > 0) {
            continue; /* or most walks would be short */
        }
        if (visit_can(visit, &move)) {
            make_move(visit, &move);
        } else {
            assert_false(visit_apply(visit, &move));
            assert_true(view(visit) == before);
        }
    }
}

static Move leading_on(const Visit *visit, PlayRng *rng) {
    switch (visit_phase(visit)) {
    case VISIT_READY:
        return (Move){.kind = MOVE_TURN};
    case VISIT_TURNED:
        return (Move){.kind = MOVE_STEP};
    case VISIT_GUESS:
        return (Move){.kind = below(rng, 2) == 0 ? MOVE_UNSURE : MOVE_PASS};
    case VISIT_MINE:
    case VISIT_ASK:
        return (Move){.kind = MOVE_PASS};
    case VISIT_WATCH:
    case VISIT_INSIDE:
    case VISIT_WORDS:
    case VISIT_SAY:
    case VISIT_ENDING:
    case VISIT_TALK:
    case VISIT_SAME:
        return (Move){.kind = MOVE_NEXT};
    case VISIT_SWAP:
    case VISIT_IDLE:
    case VISIT_DONE:
        break;
    }
    Move swap = {.kind = MOVE_SWAP};
    const Story *story = visit_story(visit);
    for (int i = 0; i < story->shoes_count; i++) {
        if (!visit_answer_of(visit, i)->finished) {
            strcpy(swap.wearer, story->shoes[i].wearer);
        }
    }
    return swap;
}

static void walk_to_the_end(Visit *visit, PlayRng *rng) {
    for (int i = 0; i < TO_THE_END && visit_phase(visit) != VISIT_DONE; i++) {
        Move move = leading_on(visit, rng);
        assert_true(visit_apply(visit, &move));
    }
    assert_int_equal(visit_phase(visit), VISIT_DONE);
}

/* The same moves, each through its text, give the same visit. */
static void check_replay(const Visit *visit, Visit *copy, const char *wearer) {
    visit_start(copy, visit_story(visit), wearer, visit_seed(visit), visit_steps(visit));
    for (size_t i = 0; i < visit_move_count(visit); i++) {
        char line[MOVE_TEXT];
        Move move;
        assert_true(move_print(visit_move(visit, i), &SAMPLE_BOOK, line, sizeof line));
        assert_true(move_parse(line, &SAMPLE_BOOK, &move));
        assert_true(visit_apply(copy, &move));
    }
    assert_true(view(visit) == view(copy));
}

static void any_walk_can_be_finished_and_replayed(void **state) {
    Fixture *fixture = *state;
    PlayRng rng = play_rng(fixture->seed);
    int finished = 0;
    for (int i = 0; i < WALKS; i++) {
        const char *wearer = SAMPLE_STORY.shoes[below(&rng, 3)].wearer;
        visit_start(fixture->visit, &SAMPLE_STORY, wearer, (uint64_t)i, below(&rng, 8));
        try_moves(fixture->visit, &rng);
        check_replay(fixture->visit, fixture->copy, wearer);
        walk_to_the_end(fixture->visit, &rng);
        check_replay(fixture->visit, fixture->copy, wearer);
        finished += visit_answer(fixture->visit)->finished;
    }
    assert_true(finished > WALKS / 2);
}

static JournalLine random_line(PlayRng *rng) {
    JournalLine line = {.n = play_rng_below(rng, 1u << 31),
                        .v = play_rng_below(rng, 1000),
                        .move = random_move(rng)};
    if (line.move.kind == MOVE_BEGIN || line.move.kind == MOVE_SWAP) {
        journal_freeze(&line, &SAMPLE_STORY, &SAMPLE_STORY.shoes[below(rng, 3)], line.n * line.n,
                       below(rng, 8), below(rng, 2) == 0 ? "2026-11-23" : "");
    }
    if (line.move.kind == MOVE_GUESS) {
        line.offer_count = below(rng, STORY_MAX_OFFER + 3);
        for (int i = 0; i < line.offer_count; i++) {
            line.offer[i] = below(rng, SAMPLE_FEELINGS);
        }
    }
    return line;
}

static void check_same_line(const JournalLine *line, const char *wanted) {
    char again[JOURNAL_LINE];
    assert_true(journal_print(line, &SAMPLE_BOOK, again, sizeof again) > 0);
    assert_string_equal(wanted, again);
}

static void journal_lines_come_back(void **state) {
    const Fixture *fixture = *state;
    PlayRng rng = play_rng(fixture->seed);
    for (int i = 0; i < WALKS; i++) {
        char out[JOURNAL_LINE];
        JournalLine line = random_line(&rng), back;
        size_t at = 0, length = journal_print(&line, &SAMPLE_BOOK, out, sizeof out);
        assert_true(length > 0);
        assert_int_equal(journal_next(out, length, &at, &SAMPLE_BOOK, &back), JOURNAL_OK);
        assert_int_equal(at, length);
        check_same_line(&back, out);
    }
}

static void a_flipped_bit_is_always_seen(void **state) {
    const Fixture *fixture = *state;
    PlayRng rng = play_rng(fixture->seed);
    for (int i = 0; i < FLIPPED_LINES; i++) {
        char out[JOURNAL_LINE];
        JournalLine line = random_line(&rng), back;
        size_t length = journal_print(&line, &SAMPLE_BOOK, out, sizeof out);
        for (size_t bit = 0; bit < length * 8; bit++) {
            size_t at = 0;
            out[bit / 8] = (char)(out[bit / 8] ^ 1 << bit % 8);
            assert_int_not_equal(journal_next(out, length, &at, &SAMPLE_BOOK, &back), JOURNAL_OK);
            out[bit / 8] = (char)(out[bit / 8] ^ 1 << bit % 8);
        }
    }
}

/* Reads a whole scrambled file: it must come to an end, and never look past it (the copy is of
 * exact size). */
static void check_scrambled(const char *bytes, size_t length) {
    char *exact = malloc(length > 0 ? length : 1);
    assert_non_null(exact);
    memcpy(exact, bytes, length);
    size_t at = 0, last = 0;
    JournalLine line;
    while (journal_next(exact, length, &at, &SAMPLE_BOOK, &line) != JOURNAL_END) {
        assert_true(at > last && at <= length);
        last = at;
    }
    free(exact);
}

static void scrambled_files_are_read_to_the_end(void **state) {
    const Fixture *fixture = *state;
    PlayRng rng = play_rng(fixture->seed);
    for (int i = 0; i < SCRAMBLES; i++) {
        char file[3 * JOURNAL_LINE];
        size_t length = 0;
        for (int j = below(&rng, 3); j >= 0; j--) {
            JournalLine line = random_line(&rng);
            length += journal_print(&line, &SAMPLE_BOOK, file + length, JOURNAL_LINE);
        }
        for (int j = below(&rng, 12); j > 0; j--) {
            file[below(&rng, (int)length)] = (char)below(&rng, 256);
        }
        check_scrambled(file, (size_t)below(&rng, (int)length + 1));
    }
}

/* Damage with a right checksum around it: the scanner alone has to cope. */
static void scrambled_bodies_are_read_to_the_end(void **state) {
    const Fixture *fixture = *state;
    PlayRng rng = play_rng(fixture->seed);
    for (int i = 0; i < SCRAMBLES * 3; i++) {
        static const char BYTES[] = "{}[]\",:\\ 019-\x7F\xFFtn";
        char file[JOURNAL_LINE];
        JournalLine line = random_line(&rng);
        size_t length = journal_print(&line, &SAMPLE_BOOK, file, sizeof file);
        size_t body = length - strlen(",\"crc\":\"00000000\"}\n");
        for (int j = 1 + below(&rng, 3); j > 0; j--) {
            file[below(&rng, (int)body)] = BYTES[below(&rng, (int)sizeof BYTES)];
        }
        char digits[9];
        snprintf(digits, sizeof digits, "%08x", (unsigned)crc32_bytes(file, body));
        memcpy(file + length - 11, digits, 8);
        check_scrambled(file, length);
    }
}

int main(int count, char **values) {
    Fixture fixture = {.seed = count > 1 ? strtoull(values[1], NULL, 10) : SEED_DEFAULT,
                       .visit = visit_new(&SAMPLE_BOOK),
                       .copy = visit_new(&SAMPLE_BOOK)};
    printf("seed %llu\n", (unsigned long long)fixture.seed);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(any_walk_can_be_finished_and_replayed, &fixture),
        cmocka_unit_test_prestate(journal_lines_come_back, &fixture),
        cmocka_unit_test_prestate(a_flipped_bit_is_always_seen, &fixture),
        cmocka_unit_test_prestate(scrambled_files_are_read_to_the_end, &fixture),
        cmocka_unit_test_prestate(scrambled_bodies_are_read_to_the_end, &fixture),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    visit_free(fixture.visit);
    visit_free(fixture.copy);
    return failed;
}
