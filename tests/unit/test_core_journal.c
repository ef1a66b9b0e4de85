/* Journal lines: written, read back, torn, damaged, and from a later version. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/journal.h>
#include <shoes/visit.h>

#include "core_sample.h"

static JournalLine begin_line(void) {
    JournalLine line = {.n = 40, .v = 12, .move = {.kind = MOVE_BEGIN}};
    strcpy(line.move.key, "test/one-more");
    strcpy(line.move.wearer, "maya");
    journal_freeze(&line, &SAMPLE_STORY, &SAMPLE_STORY.shoes[MAYA], 0xFEDCBA9876543210ULL,
                   VISIT_STEP_MINE | VISIT_STEP_SAY, "2026-11-23");
    return line;
}

static JournalLine guess_line(void) {
    return (JournalLine){
        .n = 41,
        .v = 12,
        .move = {.kind = MOVE_GUESS,
                 .guess = {{LEFT_OUT, FEELING_NONE}, 4, SURE_THINK, CLUE_SITUATION}},
        .offer = {SAD, LEFT_OUT, HAPPY},
        .offer_count = 3};
}

static size_t print(const JournalLine *line, char *out) {
    size_t length = journal_print(line, &SAMPLE_BOOK, out, JOURNAL_LINE);
    assert_true(length > 0);
    assert_int_equal(strlen(out), length);
    return length;
}

static JournalRead read_one(const char *bytes, size_t length, JournalLine *line) {
    /* a copy of exact size: reading past the end is then seen */
    char *exact = malloc(length > 0 ? length : 1);
    assert_non_null(exact);
    memcpy(exact, bytes, length);
    size_t at = 0;
    JournalRead read = journal_next(exact, length, &at, &SAMPLE_BOOK, line);
    assert_true(read == JOURNAL_END ? at == 0 : at > 0 && at <= length);
    free(exact);
    return read;
}

static void lines_look_as_documented(void **state) {
    (void)state;
    char out[JOURNAL_LINE], wanted[JOURNAL_LINE];
    JournalLine line = guess_line();
    line.offer_count = 0;
    print(&line, out);
    const char *body = "{\"n\":41,\"v\":12,\"move\":\"guess left_out 4 think by situation\"";
    snprintf(wanted, sizeof wanted, "%s,\"crc\":\"%08x\"}\n", body,
             (unsigned)crc32_bytes(body, strlen(body)));
    assert_string_equal(out, wanted);
    line = begin_line();
    print(&line, out);
    const char *frozen =
        ",\"key\":\"test/one-more\",\"wearer\":\"maya\",\"version\":\"0123456789abcdef\","
        "\"seed\":\"fedcba9876543210\",\"steps\":5,\"mode\":\"story\",\"tier\":2,"
        "\"difficulty\":0.00,\"truths\":[\"left_out 4\",\"hurt "
        "2\"],\"mixed\":false,\"also_right\":[],"
        "\"also_close\":[\"nervous\"],\"date\":\"2026-11-23\",\"crc\":";
    assert_non_null(strstr(out, frozen));
}

static void lines_come_back(void **state) {
    (void)state;
    JournalLine lines[] = {begin_line(),
                           guess_line(),
                           {.move = {.kind = MOVE_END}},
                           {.n = UINT64_MAX, .v = UINT32_MAX, .move = {.kind = MOVE_NEXT}}};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char out[JOURNAL_LINE], again[JOURNAL_LINE];
        size_t length = print(&lines[i], out);
        JournalLine back;
        assert_int_equal(read_one(out, length, &back), JOURNAL_OK);
        print(&back, again);
        assert_string_equal(out, again);
        assert_true(back.n == lines[i].n && back.v == lines[i].v);
    }
    JournalLine first = begin_line(), back;
    char out[JOURNAL_LINE];
    assert_int_equal(read_one(out, print(&first, out), &back), JOURNAL_OK);
    assert_true(back.frozen.present && back.frozen.version == SAMPLE_STORY.version);
    assert_true(fabs(back.frozen.difficulty) < 1e-12);
    assert_int_equal(back.frozen.truths[1].feeling, HURT);
    assert_int_equal(back.frozen.truths[1].strength, 2);
    assert_int_equal(back.frozen.also_close[0], NERVOUS);
    assert_string_equal(back.frozen.date, "2026-11-23");
}

static void an_unknown_day_is_allowed(void **state) {
    (void)state;
    JournalLine line = begin_line(), back;
    char out[JOURNAL_LINE];
    line.frozen.date[0] = '\0';
    assert_int_equal(read_one(out, print(&line, out), &back), JOURNAL_OK);
    assert_string_equal(back.frozen.date, "");
}

static void what_cannot_be_written_is_refused(void **state) {
    (void)state;
    char out[JOURNAL_LINE];
    JournalLine line = guess_line();
    size_t length = print(&line, out);
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, length), 0);
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, length + 1), length);
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, 0), 0);
    line.offer[0] = SAMPLE_FEELINGS;
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, sizeof out), 0);
    line = begin_line();
    strcpy(line.frozen.mode, "a\"b");
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, sizeof out), 0);
    line = begin_line();
    line.move.wearer[0] = '\0';
    assert_int_equal(journal_print(&line, &SAMPLE_BOOK, out, sizeof out), 0);
}

/* The fullest line that a real story could need still fits. */
static void the_longest_line_fits(void **state) {
    (void)state;
    FeelingBook book = SAMPLE_BOOK;
    JournalLine line = begin_line();
    book.feelings[SAD].id = "thirteen_byte";
    memset(line.move.key, 'k', 81);
    line.move.key[40] = '/';
    line.move.key[81] = '\0';
    memset(line.move.wearer, 'w', 40);
    line.move.wearer[40] = '\0';
    strcpy(line.frozen.key, line.move.key);
    strcpy(line.frozen.wearer, line.move.wearer);
    line.frozen.also_right_count = line.frozen.also_close_count = STORY_MAX_LIST;
    line.offer_count = STORY_MAX_OFFER + 2;
    for (int i = 0; i < STORY_MAX_LIST; i++) {
        line.frozen.also_right[i] = line.frozen.also_close[i] = SAD;
    }
    for (int i = 0; i < line.offer_count; i++) {
        line.offer[i] = SAD;
    }
    char out[JOURNAL_LINE];
    assert_true(journal_print(&line, &book, out, sizeof out) > 0);
}

/* A line with a right checksum around any body. */
static size_t seal(const char *body, char *out, size_t size) {
    return (size_t)snprintf(out, size, "%s,\"crc\":\"%08x\"}\n", body,
                            (unsigned)crc32_bytes(body, strlen(body)));
}

#define HEAD "{\"n\":1,\"v\":1,\"move\":\"next\""
#define FROZEN_BUT_DATE                                                                            \
    HEAD ",\"key\":\"a/b\",\"wearer\":\"maya\",\"version\":\"0123456789abcdef\",\"seed\":"         \
         "\"0000000000000001\",\"steps\":0,\"mode\":\"story\",\"tier\":1,\"truths\":[\"sad 1\"],"  \
         "\"mixed\":false,\"also_right\":[],\"also_close\":[]"

static void later_versions_are_read_past(void **state) {
    (void)state;
    static const char *const BODIES[] = {
        HEAD ",\"new\":1",
        HEAD ",\"new\":-1.5e3",
        HEAD ",\"new\":null",
        HEAD ",\"new\":\"a \\\" b \\\\\"",
        HEAD ",\"new\":[1,[2,\"]\"],{\"a\":\"}\"}]",
        HEAD ",\"new\":{}",
        "{\"new\":true,\"move\":\"next\",\"n\":1,\"v\":1",
        FROZEN_BUT_DATE ",\"date\":\"\"",
    };
    for (size_t i = 0; i < sizeof BODIES / sizeof BODIES[0]; i++) {
        char out[JOURNAL_LINE];
        JournalLine line;
        size_t length = seal(BODIES[i], out, sizeof out);
        assert_int_equal(read_one(out, length, &line), JOURNAL_OK);
        assert_int_equal(line.move.kind, MOVE_NEXT);
        assert_int_equal(line.n, 1);
    }
}

static void broken_lines_are_set_aside(void **state) {
    (void)state;
    static const char *const BODIES[] = {
        "",
        "{",
        "{\"n\":1,\"v\":1",
        "{\"v\":1,\"move\":\"next\"",
        HEAD ",",
        HEAD "}",
        HEAD ",\"n\":2",
        HEAD ",\"new\":",
        HEAD ",\"new\":]",
        HEAD ",\"new\":[1",
        HEAD ",\"new\":\"a\\",
        HEAD ",\"key\":\"a/b\"",
        HEAD ",\"difficulty\":1",
        HEAD ",\"difficulty\":1.5",
        HEAD ",\"difficulty\":+1.50",
        HEAD ",\"difficulty\":1.505",
        FROZEN_BUT_DATE,
        FROZEN_BUT_DATE ",\"date\":\"2026-11\"",
        FROZEN_BUT_DATE ",\"date\":\"2026/11/23\"",
        HEAD ",\"offer\":[\"grumpy\"]",
        HEAD ",\"offer\":[\"sad\"",
        HEAD ",\"offer\":[\"sad\",]",
        HEAD ",\"offer\":[\"sad\",\"sad\",\"sad\",\"sad\",\"sad\",\"sad\",\"sad\",\"sad\",\"sad\"]",
        "{\"n\":-1,\"v\":1,\"move\":\"next\"",
        "{\"n\":01,\"v\":1,\"move\":\"next\"",
        "{\"n\":18446744073709551616,\"v\":1,\"move\":\"next\"",
        "{\"n\":1,\"v\":4294967296,\"move\":\"next\"",
        "{\"n\":1,\"v\":1,\"move\":\"jump\"",
        "{ \"n\":1,\"v\":1,\"move\":\"next\"",
    };
    for (size_t i = 0; i < sizeof BODIES / sizeof BODIES[0]; i++) {
        char out[JOURNAL_LINE];
        JournalLine line;
        size_t length = seal(BODIES[i], out, sizeof out);
        assert_int_equal(read_one(out, length, &line), JOURNAL_BROKEN);
    }
    static const char *const RAW[] = {"\n",      "\r\n",     "{}\n",
                                      "hello\n", HEAD "}\n", HEAD ",\"crc\":\"00000000\"}\n"};
    for (size_t i = 0; i < sizeof RAW / sizeof RAW[0]; i++) {
        JournalLine line;
        assert_int_equal(read_one(RAW[i], strlen(RAW[i]), &line), JOURNAL_BROKEN);
    }
}

static void a_file_is_read_line_by_line(void **state) {
    (void)state;
    char file[4 * JOURNAL_LINE];
    JournalLine first = begin_line(), second = guess_line(), line;
    size_t length = print(&first, file);
    length += (size_t)snprintf(file + length, 32, "spilt milk\n");
    length += print(&second, file + length);
    size_t whole = length;
    length += print(&second, file + length) - 1; /* killed before the newline */
    static const JournalRead READS[] = {JOURNAL_OK,   JOURNAL_BROKEN, JOURNAL_OK,
                                        JOURNAL_TORN, JOURNAL_END,    JOURNAL_END};
    size_t at = 0;
    for (size_t i = 0; i < sizeof READS / sizeof READS[0]; i++) {
        assert_int_equal(journal_next(file, length, &at, &SAMPLE_BOOK, &line), READS[i]);
    }
    assert_int_equal(at, length);
    assert_true(whole < length);
    at = 0;
    assert_int_equal(journal_next(NULL, 0, &at, &SAMPLE_BOOK, &line), JOURNAL_END);
}

static void every_torn_end_is_seen(void **state) {
    (void)state;
    JournalLine line = begin_line(), back;
    char out[JOURNAL_LINE];
    size_t length = print(&line, out);
    for (size_t cut = 1; cut < length; cut++) {
        assert_int_equal(read_one(out, cut, &back), JOURNAL_TORN);
    }
}

/* Lines without a difficulty go by tier and mixed; with one, they keep it. */
static void difficulty_has_a_usual_value(void **state) {
    (void)state;
    static const struct {
        const char *body;
        double difficulty;
    } cases[] = {{FROZEN_BUT_DATE ",\"date\":\"\"", -1},
                 {FROZEN_BUT_DATE ",\"date\":\"\",\"difficulty\":2.50", 2.5},
                 {FROZEN_BUT_DATE ",\"date\":\"\",\"difficulty\":-0.25", -0.25}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char out[JOURNAL_LINE];
        JournalLine line;
        size_t length = seal(cases[i].body, out, sizeof out);
        assert_int_equal(read_one(out, length, &line), JOURNAL_OK);
        assert_true(fabs(line.frozen.difficulty - cases[i].difficulty) < 1e-12);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_look_as_documented),
        cmocka_unit_test(lines_come_back),
        cmocka_unit_test(difficulty_has_a_usual_value),
        cmocka_unit_test(an_unknown_day_is_allowed),
        cmocka_unit_test(what_cannot_be_written_is_refused),
        cmocka_unit_test(the_longest_line_fits),
        cmocka_unit_test(later_versions_are_read_past),
        cmocka_unit_test(broken_lines_are_set_aside),
        cmocka_unit_test(a_file_is_read_line_by_line),
        cmocka_unit_test(every_torn_end_is_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
