/* Moves as text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <shoes/move.h>

#include "core_sample.h"

static void every_line_comes_back(void **state) {
    (void)state;
    static const char *const LINES[] = {
        "begin playground/one-more-player maya",
        "next",
        "replay 0",
        "replay 12",
        "look situation",
        "mine left_out 4",
        "mine happy nervous 1",
        "guess left_out 4 think by situation",
        "guess excited nervous 4 sure",
        "guess sad 1 maybe by face",
        "unsure",
        "hint",
        "meaning jealous",
        "ask 2",
        "keep",
        "change sad 5 sure by words",
        "turn",
        "step",
        "say 0",
        "again",
        "talk 1",
        "calm",
        "pass",
        "swap sam",
        "undo",
        "end",
        "seat 8 guess sad 3 maybe",
        "seat 1 next",
    };
    for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
        Move move;
        char line[MOVE_TEXT];
        assert_true(move_parse(LINES[i], &SAMPLE_BOOK, &move));
        assert_true(move_print(&move, &SAMPLE_BOOK, line, sizeof line));
        assert_string_equal(line, LINES[i]);
    }
}

static void a_guess_is_read_whole(void **state) {
    (void)state;
    Move move;
    assert_true(move_parse("seat 3 guess excited nervous 4 sure by voice", &SAMPLE_BOOK, &move));
    assert_int_equal(move.kind, MOVE_GUESS);
    assert_int_equal(move.seat, 3);
    Guess wanted = {{EXCITED, NERVOUS}, 4, SURE_SURE, CLUE_VOICE};
    assert_true(guess_equal(&move.guess, &wanted));
    assert_true(move_parse("guess sad 2 maybe", &SAMPLE_BOOK, &move));
    Guess plain = {{SAD, FEELING_NONE}, 2, SURE_MAYBE, -1};
    assert_true(guess_equal(&move.guess, &plain));
    plain.strength = 3;
    assert_false(guess_equal(&move.guess, &plain));
}

static void other_lines_are_refused(void **state) {
    (void)state;
    static const char *const LINES[] = {
        "",
        " ",
        "next ",
        " next",
        "Next",
        "nex",
        "next next",
        "next 1",
        "next\n",
        "\tnext",
        "replay",
        "replay -1",
        "replay 01",
        "replay 100",
        "replay 1 ",
        "replay  1",
        "replay x",
        "look",
        "look smell",
        "look face body",
        "mine sad",
        "mine 3",
        "mine sad 6",
        "mine sad 0",
        "mine sad 3 sure",
        "mine sad sad 3",
        "guess sad 3",
        "guess sad think",
        "guess sad 3 think by",
        "guess sad 3 think by smell",
        "guess sad 3 think face",
        "guess sad happy angry 3 think",
        "guess grumpy 3 think",
        "guess sad 3 SURE",
        "guess sad 03 sure",
        "meaning",
        "meaning left out",
        "ask",
        "seat",
        "seat 1",
        "seat 0 next",
        "seat 9 next",
        "seat 1 seat 2 next",
        "begin maya",
        "begin playground maya",
        "begin playground/ maya",
        "begin /x maya",
        "begin a/b/c maya",
        "begin ../etc maya",
        "begin a/B maya",
        "begin a/b",
        "begin a/b may_a",
        "swap",
        "swap a/b",
        "swap maya sam",
        "undo 1",
        "by",
        "a b c d e f g h i j k l m n o p",
    };
    for (size_t i = 0; i < sizeof LINES / sizeof LINES[0]; i++) {
        Move move = {.kind = MOVE_CALM, .seat = 77};
        assert_false(move_parse(LINES[i], &SAMPLE_BOOK, &move));
        assert_int_equal(move.seat, 77);
    }
    char huge[4096];
    memset(huge, 'a', sizeof huge - 1);
    huge[sizeof huge - 1] = '\0';
    assert_false(move_parse(huge, &SAMPLE_BOOK, &(Move){0}));
}

static void what_makes_no_sense_is_not_printed(void **state) {
    (void)state;
    static const Move MOVES[] = {
        {.kind = MOVE_KINDS},
        {.kind = MOVE_NEXT, .seat = 9},
        {.kind = MOVE_NEXT, .seat = -1},
        {.kind = MOVE_REPLAY, .number = -1},
        {.kind = MOVE_LOOK, .clue = CLUE_COUNT},
        {.kind = MOVE_MEANING, .feeling = SAMPLE_FEELINGS},
        {.kind = MOVE_MEANING, .feeling = FEELING_NONE},
        {.kind = MOVE_BEGIN, .key = "no slash", .wearer = "maya"},
        {.kind = MOVE_SWAP, .wearer = ""},
        {.kind = MOVE_GUESS, .guess = {{SAD, SAD}, 3, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 0, SURE_SURE, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 3, SURE_COUNT, -1}},
        {.kind = MOVE_GUESS, .guess = {{SAD, FEELING_NONE}, 3, SURE_SURE, -2}},
        {.kind = MOVE_GUESS, .guess = {{FEELING_NONE, SAD}, 3, SURE_SURE, -1}},
    };
    for (size_t i = 0; i < sizeof MOVES / sizeof MOVES[0]; i++) {
        char line[MOVE_TEXT] = "untouched";
        assert_false(move_print(&MOVES[i], &SAMPLE_BOOK, line, sizeof line));
        assert_string_equal(line, "");
    }
}

static void a_short_buffer_is_said(void **state) {
    (void)state;
    Move move;
    assert_true(move_parse("guess left_out 4 think by situation", &SAMPLE_BOOK, &move));
    size_t needed = strlen("guess left_out 4 think by situation") + 1;
    for (size_t size = 0; size <= needed; size++) {
        char line[MOVE_TEXT];
        assert_int_equal(move_print(&move, &SAMPLE_BOOK, line, size), size == needed);
    }
}

static void sureness_has_names(void **state) {
    (void)state;
    assert_string_equal(sureness_id(SURE_MAYBE), "maybe");
    assert_string_equal(sureness_id(SURE_THINK), "think");
    assert_string_equal(sureness_id(SURE_SURE), "sure");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_comes_back),
        cmocka_unit_test(a_guess_is_read_whole),
        cmocka_unit_test(other_lines_are_refused),
        cmocka_unit_test(what_makes_no_sense_is_not_printed),
        cmocka_unit_test(a_short_buffer_is_said),
        cmocka_unit_test(sureness_has_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
