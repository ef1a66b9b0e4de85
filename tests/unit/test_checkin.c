/* Check-ins: the forms as shipped, forms that are refused, whose turn it is and when one is due. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/checkin_read.h>
#include <shoes/text.h>

#include "feelings_book.h"

enum { FORM_CAP = 1 << 16 };

typedef struct Fixture {
    Arena *arena;
    FeelingBook book;
    CheckinForm forms[CHECKIN_FORMS];
    Answers *answers;
    uint64_t n;
    uint32_t visit;
} Fixture;

static size_t read_file(const char *name, char *out) {
    char path[512];
    snprintf(path, sizeof path, "%s/assets/checkin/%s.json", SHOES_SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(out, 1, FORM_CAP - 1, file);
    fclose(file);
    out[length] = '\0';
    return length;
}

static bool read_form(Fixture *fixture, const char *bytes, size_t length, CheckinForm *out) {
    Issues *issues = issues_new();
    bool good = checkin_read(bytes, length, &fixture->book, fixture->arena, out, issues);
    assert_true(good == (issues_kept(issues) == 0));
    issues_free(issues);
    return good;
}

static int set_up(void **state) {
    static const char *const names[CHECKIN_FORMS] = {"a", "b", "c"};
    static char bytes[FORM_CAP];
    Fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    fixture->arena = arena_new();
    feelings_book(fixture->arena, &fixture->book);
    for (int i = 0; i < CHECKIN_FORMS; i++) {
        size_t length = read_file(names[i], bytes);
        assert_true(read_form(fixture, bytes, length, &fixture->forms[i]));
    }
    fixture->answers = answers_new(&fixture->book);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    answers_free(fixture->answers);
    arena_free(fixture->arena);
    free(fixture);
    return 0;
}

/* --- forms --- */

/* No clue names a feeling, and nobody comes twice in a form. */
static void test_forms_are_fair(void **state) {
    const Fixture *fixture = *state;
    for (int form = 0; form < CHECKIN_FORMS; form++) {
        for (int i = 0; i < CHECKIN_ITEMS; i++) {
            const CheckinItem *item = &fixture->forms[form].items[i];
            for (int word = 0; word < fixture->book.count; word++) {
                assert_null(strstr(item->what, fixture->book.feelings[word].id));
                assert_null(strstr(item->says, fixture->book.feelings[word].id));
            }
            for (int other = 0; other < i; other++) {
                assert_string_not_equal(item->who, fixture->forms[form].items[other].who);
            }
        }
    }
}

/* The same feeling never stands at the same place in two forms. */
static void test_forms_are_in_different_order(void **state) {
    const Fixture *fixture = *state;
    for (int i = 0; i < CHECKIN_ITEMS; i++) {
        int a = fixture->forms[0].items[i].feels.feeling;
        int b = fixture->forms[1].items[i].feels.feeling;
        int c = fixture->forms[2].items[i].feels.feeling;
        assert_true(a != b && b != c && a != c);
    }
}

static void refuses(Fixture *fixture, const char *from, const char *to) {
    static char bytes[FORM_CAP], changed[2 * FORM_CAP];
    CheckinForm form = {.id = "before"};
    read_file("a", bytes);
    char *at = strstr(bytes, from);
    assert_non_null(at);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - bytes), bytes, to, at + strlen(from));
    assert_false(read_form(fixture, changed, strlen(changed), &form));
    assert_string_equal(form.id, "before");
}

static void test_bad_forms(void **state) {
    Fixture *fixture = *state;
    refuses(fixture, "\"happy\"", "\"sad\"");
    refuses(fixture, "\"happy\"", "\"joyful\"");
    refuses(fixture, "\"strength\": 4", "\"strength\": 6");
    refuses(fixture, "\"strength\": 4", "\"strength\": \"much\"");
    refuses(fixture, "\"evening\"", "\"night\"");
    refuses(fixture, "\"who\": \"leo\", ", "");
    refuses(fixture, "\"items\"", "\"things\"");
    refuses(fixture, "{", "");
}

/* --- turns --- */

static void tell(Fixture *fixture, const char *key, const char *mode, MoveKind kind,
                 const char *date) {
    JournalLine line = {.n = ++fixture->n, .v = ++fixture->visit};
    line.move.kind = MOVE_BEGIN;
    line.frozen = (JournalFrozen){.present = true, .tier = 1, .truth_count = 1};
    line.frozen.truths[0] = (StoryFeel){0, 3};
    text_copy(line.frozen.key, sizeof line.frozen.key, key);
    text_copy(line.frozen.mode, sizeof line.frozen.mode, mode);
    text_copy(line.frozen.date, sizeof line.frozen.date, date);
    answers_line(fixture->answers, &line, 0);
    line = (JournalLine){.n = ++fixture->n, .v = fixture->visit, .offer_count = 2};
    line.move = (Move){.kind = kind, .guess = {.feelings = {0, FEELING_NONE}, .clue = -1}};
    line.offer[1] = 1;
    answers_line(fixture->answers, &line, 0);
    answers_finish(fixture->answers);
}

static void answer_item(Fixture *fixture, const CheckinForm *form, int item, const char *date) {
    char key[MOVE_NAME];
    checkin_key(form, &form->items[item], key);
    tell(fixture, key, "checkin", MOVE_WORD, date);
}

static void play(Fixture *fixture, const char *date) {
    tell(fixture, "pack/story", "story", MOVE_GUESS, date);
}

static void test_forms_take_turns(void **state) {
    Fixture *fixture = *state;
    for (int round = 0; round < 7; round++) {
        int form = round % CHECKIN_FORMS;
        for (int item = 0; item < CHECKIN_ITEMS; item++) {
            CheckinPlace place = checkin_place(fixture->answers, fixture->forms);
            assert_int_equal(place.form, form);
            assert_int_equal(place.item, item);
            assert_true(place.under_way == (item > 0));
            answer_item(fixture, &fixture->forms[form], item, "2026-11-24");
            play(fixture, "2026-11-24"); /* a story in between changes nothing */
        }
    }
}

static void test_every_fourth_day(void **state) {
    Fixture *fixture = *state;
    const CheckinForm *forms = fixture->forms;
    assert_false(checkin_due(fixture->answers, forms, 20261101));
    play(fixture, "2026-11-01");
    play(fixture, "2026-11-02");
    assert_false(checkin_due(fixture->answers, forms, 20261102));
    play(fixture, "2026-11-03");
    play(fixture, "2026-11-03");
    assert_false(checkin_due(fixture->answers, forms, 20261103));
    assert_true(checkin_due(fixture->answers, forms, 20261104)); /* before the day's first story */
    play(fixture, "2026-11-04");
    assert_true(checkin_due(fixture->answers, forms, 20261104)); /* and after it */
    answer_item(fixture, &forms[0], 0, "2026-11-04");
    assert_true(checkin_due(fixture->answers, forms, 20261109)); /* left in the middle */
    for (int i = 1; i < CHECKIN_ITEMS; i++) {
        answer_item(fixture, &forms[0], i, "2026-11-04");
    }
    assert_false(checkin_due(fixture->answers, forms, 20261104)); /* once that day */
    assert_false(checkin_due(fixture->answers, forms, 20261105));
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(test_forms_are_fair),   TEST(test_forms_are_in_different_order),
        TEST(test_bad_forms),        TEST(test_forms_take_turns),
        TEST(test_every_fourth_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
