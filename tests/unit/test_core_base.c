/* Arena, issues, text, hashes, chance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <shoes/arena.h>
#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/issues.h>
#include <shoes/rng.h>
#include <shoes/text.h>

static void arena_gives_zeroed_aligned_memory(void **state) {
    (void)state;
    static const size_t SIZES[] = {0, 1, 7, 16, 1000, 16 * 1024, 17, 3 * 1024 * 1024, 5};
    Arena *arena = arena_new();
    for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
        unsigned char *bytes = arena_alloc(arena, SIZES[i]);
        assert_int_equal((uintptr_t)bytes % alignof(max_align_t), 0);
        for (size_t j = 0; j < SIZES[i]; j++) {
            assert_int_equal(bytes[j], 0);
        }
        memset(bytes, 0xAA, SIZES[i]);
    }
    assert_true(arena_used(arena) >= 3 * 1024 * 1024 + 16 * 1024);
    arena_free(arena);
    arena_free(NULL);
}

static void arena_copies_text(void **state) {
    (void)state;
    Arena *arena = arena_new();
    assert_string_equal(arena_copy(arena, "shoes!", 5), "shoes");
    assert_string_equal(arena_copy(arena, NULL, 0), "");
    int *numbers = arena_array(arena, 100, sizeof *numbers);
    assert_int_equal(numbers[99], 0);
    arena_free(arena);
}

/* How a child process that does this ends. */
static int end_of(void (*act)(void)) {
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        signal(SIGABRT, SIG_DFL);
        if (freopen("/dev/null", "w", stderr) != NULL) {
            act();
        }
        _exit(0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static void break_a_promise(void) {
    ASSERT(1 + 1 == 3);
}

static Arena *volatile doomed; /* held to the end, or it would count as a leak */

static void ask_for_too_much(void) {
    doomed = arena_new();
    (void)arena_array(doomed, SIZE_MAX / 2, 4);
}

static void ask_for_everything(void) {
    doomed = arena_new();
    (void)arena_alloc(doomed, SIZE_MAX - 4);
}

static void our_mistakes_stop_the_program(void **state) {
    (void)state;
    ASSERT(true);
    int status = end_of(break_a_promise);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    void (*const greedy[])(void) = {ask_for_too_much, ask_for_everything, memory_exit};
    for (size_t i = 0; i < sizeof greedy / sizeof greedy[0]; i++) {
        status = end_of(greedy[i]);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
    }
}

static void issues_say_where_and_what(void **state) {
    (void)state;
    Issues *issues = issues_new();
    issues_add(issues, ISSUE_WARNING, "", "%s", "nothing known of a file");
    issues_set_file(issues, "playground/teams.json");
    issues_add(issues, ISSUE_ERROR, "shoes[1].offer", "needs at least %d feelings, has %d", 3, 2);
    issues_add(issues, ISSUE_ERROR, "", "is empty");
    issues_add_at(issues, 12, 7, "a comma is missing before this");
    static const char *const LINES[] = {
        "nothing known of a file",
        "playground/teams.json: shoes[1].offer: needs at least 3 feelings, has 2",
        "playground/teams.json: is empty",
        "playground/teams.json:12:7: a comma is missing before this"};
    assert_int_equal(issues_kept(issues), 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(issues_at(issues, i)->text, LINES[i]);
    }
    assert_int_equal(issues_errors(issues), 3);
    assert_int_equal(issues_warnings(issues), 1);
    assert_int_equal(issues_at(issues, 0)->kind, ISSUE_WARNING);
    issues_free(issues);
}

static void issues_count_what_they_do_not_keep(void **state) {
    (void)state;
    Issues *issues = issues_new();
    for (int i = 0; i < ISSUES_MAX + 50; i++) {
        issues_add(issues, ISSUE_ERROR, "x", "%d", i);
    }
    assert_int_equal(issues_errors(issues), ISSUES_MAX + 50);
    assert_int_equal(issues_kept(issues), ISSUES_MAX);
    issues_free(issues);
}

static void issues_cut_long_lines_at_a_character(void **state) {
    (void)state;
    char file[400], place[4000], problem[4000];
    memset(file, 'f', sizeof file - 1);
    file[sizeof file - 1] = '\0';
    for (size_t i = 0; i + 2 < sizeof place; i += 2) {
        memcpy(place + i, "\xC3\xA9", 3);
        memcpy(problem + i, "\xC3\xA9", 3);
    }
    Issues *issues = issues_new();
    issues_set_file(issues, file);
    issues_add(issues, ISSUE_ERROR, place, "%s", problem);
    const char *text = issues_at(issues, 0)->text;
    assert_true(strlen(text) < ISSUE_TEXT);
    assert_true(text_is_utf8(text, strlen(text)));
    assert_string_equal(text + strlen(text) - 3, "...");
    issues_free(issues);
}

typedef struct Utf8Case {
    const char *bytes;
    size_t length;
    bool good;
} Utf8Case;

static void text_knows_whole_utf8(void **state) {
    (void)state;
    static const Utf8Case CASES[] = {
        {"", 0, true},
        {"plain", 5, true},
        {"\xC3\xA9", 2, true},
        {"\xE2\x82\xAC", 3, true},
        {"\xF0\x9F\x91\x9F", 4, true},
        {"\xF4\x8F\xBF\xBF", 4, true},
        {"\xF4\x90\x80\x80", 4, false},
        {"\xC0\x80", 2, false},
        {"\xC1\xBF", 2, false},
        {"\xE0\x80\x80", 3, false},
        {"\xF0\x80\x80\x80", 4, false},
        {"\xED\xA0\x80", 3, false},
        {"\xED\xBF\xBF", 3, false},
        {"\xE2\x82", 2, false},
        {"\xC3", 1, false},
        {"\x80", 1, false},
        {"\xFF", 1, false},
        {"a\xC3(", 3, false},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        assert_int_equal(text_is_utf8(CASES[i].bytes, CASES[i].length), CASES[i].good);
    }
}

static void text_walks_over_broken_bytes(void **state) {
    (void)state;
    static const char BYTES[] = "a\xE2\x82\xAC\xFF\xC3";
    static const uint32_t CODES[] = {'a', 0x20AC, 0xFFFD, 0xFFFD};
    static const size_t STEPS[] = {1, 3, 1, 1};
    size_t at = 0;
    for (size_t i = 0; i < 4; i++) {
        size_t size = 0;
        assert_int_equal(text_next(BYTES + at, sizeof BYTES - 1 - at, &size), CODES[i]);
        assert_int_equal(size, STEPS[i]);
        at += size;
    }
    size_t size = 0;
    assert_int_equal(text_next(BYTES, 0, &size), 0xFFFD);
    assert_int_equal(size, 1);
    assert_int_equal(text_count(BYTES), 4);
}

static void text_cuts_at_characters(void **state) {
    (void)state;
    char out[6] = "";
    assert_int_equal(text_copy(out, 6, "abcde"), 5);
    assert_int_equal(text_copy(out, 4, "ab\xE2\x82\xAC"), 2);
    assert_string_equal(out, "ab");
    assert_int_equal(text_append(out, 6, "\xE2\x82\xAC"), 5);
    assert_string_equal(out, "ab\xE2\x82\xAC");
    assert_int_equal(text_append(out, 6, "x"), 5);
    assert_int_equal(text_copy(out, 1, "x"), 0);
    assert_string_equal(out, "");
    assert_int_equal(text_copy(out, 0, "x"), 0);
}

static void text_compares_and_knows_ids(void **state) {
    (void)state;
    assert_true(text_equal(NULL, NULL));
    assert_false(text_equal(NULL, ""));
    assert_false(text_equal("", NULL));
    assert_true(text_equal("a", "a"));
    assert_false(text_equal("a", "b"));
    assert_true(text_is_id("one-more-player-2"));
    assert_true(text_is_id("0123456789012345678901234567890123456789"));
    assert_false(text_is_id("01234567890123456789012345678901234567890"));
    static const char *const BAD[] = {"", "A", "left_out", "a/b", "..", "a b", "\xC3\xA9"};
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        assert_false(text_is_id(BAD[i]));
    }
}

static void hashes_match_published_values(void **state) {
    (void)state;
    assert_int_equal(crc32_bytes("123456789", 9), 0xCBF43926u);
    assert_int_equal(crc32_bytes("", 0), 0);
    assert_true(hash_bytes(HASH_START, "", 0) == HASH_START);
    assert_true(hash_bytes(HASH_START, "a", 1) == 0xAF63DC4C8601EC8CULL);
    assert_true(hash_bytes(HASH_START, "foobar", 6) == 0x85944171F73967E8ULL);
    uint64_t one = hash_text(hash_text(HASH_START, "ab"), "c");
    assert_false(one == hash_text(hash_text(HASH_START, "a"), "bc"));
    assert_false(hash_number(HASH_START, 1) == hash_number(HASH_START, -1));
    assert_true(hash_number(HASH_START, 1) == hash_bytes(HASH_START, "\1\0\0\0\0\0\0\0", 8));
}

static void chance_is_the_same_everywhere(void **state) {
    (void)state;
    enum { WIDE = 1 << 30 };
    PlayRng play = play_rng(1234567);
    LookRng look = look_rng(1234567);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(play_rng_below(&play, WIDE), look_rng_below(&look, WIDE));
    }
    PlayRng first = play_rng(1234567); /* splitmix64's published first number for this seed */
    assert_int_equal(play_rng_below(&first, WIDE), 6457827717110365317ULL % WIDE);
}

static void chance_is_even(void **state) {
    (void)state;
    PlayRng rng = play_rng(7);
    int seen[6] = {0};
    for (int i = 0; i < 60000; i++) {
        seen[play_rng_below(&rng, 6)]++;
    }
    for (int i = 0; i < 6; i++) {
        assert_in_range(seen[i], 9600, 10400);
    }
    assert_int_equal(play_rng_below(&rng, 1), 0);
}

static void shuffling_keeps_every_item(void **state) {
    (void)state;
    PlayRng rng = play_rng(3);
    int places[3][3] = {{0}};
    for (int round = 0; round < 6000; round++) {
        int items[3] = {0, 1, 2};
        play_rng_shuffle(&rng, items, 3);
        assert_int_equal(1 << items[0] | 1 << items[1] | 1 << items[2], 7);
        for (int i = 0; i < 3; i++) {
            places[i][items[i]]++;
        }
    }
    for (int i = 0; i < 9; i++) {
        assert_in_range(places[i / 3][i % 3], 1850, 2150);
    }
    play_rng_shuffle(&rng, NULL, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(arena_copies_text),
        cmocka_unit_test(our_mistakes_stop_the_program),
        cmocka_unit_test(issues_say_where_and_what),
        cmocka_unit_test(issues_count_what_they_do_not_keep),
        cmocka_unit_test(issues_cut_long_lines_at_a_character),
        cmocka_unit_test(text_knows_whole_utf8),
        cmocka_unit_test(text_walks_over_broken_bytes),
        cmocka_unit_test(text_cuts_at_characters),
        cmocka_unit_test(text_compares_and_knows_ids),
        cmocka_unit_test(hashes_match_published_values),
        cmocka_unit_test(chance_is_the_same_everywhere),
        cmocka_unit_test(chance_is_even),
        cmocka_unit_test(shuffling_keeps_every_item),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
