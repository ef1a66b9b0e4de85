/* What the journal's lines add up to for the next visit: orders of my shoes, misses in a row, and
 * what was said where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/visit.h>

#include "core_sample.h"
#include "screens/player_track.h"

static void take(PlayerTrack *track, const char *move, int steps, int pair) {
    JournalLine line = {.n = 1};
    assert_true(move_parse(move, &SAMPLE_BOOK, &line.move));
    if (line.move.kind == MOVE_BEGIN || line.move.kind == MOVE_SWAP) {
        journal_freeze(&line, &SAMPLE_STORY, &SAMPLE_STORY.shoes[pair], 1, steps, "2026-11-24");
    }
    player_track_line(track, &SAMPLE_BOOK, &line);
}

static void misses_in_a_row_are_counted_by_the_first_guess(void **state) {
    (void)state;
    PlayerTrack *track = calloc(1, sizeof *track);
    take(track, "begin test/one-more maya", 0, MAYA);
    take(track, "guess happy 3 maybe", 0, 0);
    take(track, "ask 0", 0, 0);
    take(track, "change left_out 3 maybe", 0, 0);
    assert_int_equal(track->misses, 0); /* nothing is known before it is turned over */
    take(track, "turn", 0, 0);
    assert_int_equal(track->misses, 1);
    take(track, "swap leo", 0, LEO);
    take(track, "unsure", 0, 0);
    take(track, "change happy 3 maybe", 0, 0);
    take(track, "turn", 0, 0);
    assert_int_equal(track->misses, 1); /* "I would ask" is neither */
    take(track, "begin test/one-more maya", 0, MAYA);
    take(track, "guess sad 3 maybe", 0, 0); /* close is no miss */
    take(track, "turn", 0, 0);
    assert_int_equal(track->misses, 0);
    free(track);
}

static void the_order_of_my_shoes_is_counted(void **state) {
    (void)state;
    PlayerTrack *track = calloc(1, sizeof *track);
    const int orders[] = {0, VISIT_MINE_LAST, 0};
    for (int i = 0; i < 3; i++) {
        take(track, "begin test/one-more maya", VISIT_STEP_MINE | orders[i], MAYA);
        take(track, "mine sad 3", 0, 0);
        take(track, "guess sad 3 maybe", 0, 0);
        take(track, "turn", 0, 0);
    }
    take(track, "begin test/one-more maya", VISIT_STEP_MINE, MAYA);
    take(track, "pass", 0, 0); /* not answered: does not count */
    take(track, "guess sad 3 maybe", 0, 0);
    take(track, "turn", 0, 0);
    assert_int_equal(track->mine_first, 2);
    assert_int_equal(track->mine_last, 1);
    free(track);
}

static void the_latest_walk_tells_what_was_said(void **state) {
    (void)state;
    PlayerTrack *track = calloc(1, sizeof *track);
    assert_null(player_track_said(track, SAMPLE_STORY.key, "maya"));
    take(track, "begin test/one-more maya", 0, MAYA);
    take(track, "say 2", 0, 0);
    take(track, "again", 0, 0);
    take(track, "say 0", 0, 0);
    const TrackSaid *said = player_track_said(track, SAMPLE_STORY.key, "maya");
    assert_non_null(said);
    assert_int_equal(said->said, 5);
    assert_int_equal(said->last, 0);
    assert_null(player_track_said(track, SAMPLE_STORY.key, "sam"));
    take(track, "begin test/one-more maya", 0, MAYA);
    take(track, "say 1", 0, 0);
    said = player_track_said(track, SAMPLE_STORY.key, "maya");
    assert_int_equal(said->said, 2);
    for (int i = 0; i < 2 * TRACK_SAID_MAX; i++) { /* the oldest go first */
        take(track, "begin test/one-more sam", 0, SAM);
        take(track, "say 0", 0, 0);
    }
    assert_null(player_track_said(track, SAMPLE_STORY.key, "maya"));
    assert_non_null(player_track_said(track, SAMPLE_STORY.key, "sam"));
    free(track);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(misses_in_a_row_are_counted_by_the_first_guess),
        cmocka_unit_test(the_order_of_my_shoes_is_counted),
        cmocka_unit_test(the_latest_walk_tells_what_was_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
