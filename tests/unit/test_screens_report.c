/* What reports may say: nothing below its least count, no numbers at home, no markup from a name,
 * JSON that the strict reader takes, and a meaning for every column. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>

#include <shoes/json.h>
#include <shoes/text.h>

#include "game_desk.h"

typedef struct Desk {
    Game *game;
    Report report;
    uint64_t n;
} Desk;

static int set_up(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    void *game = NULL;
    if (game_open(&game, NULL) != 0) {
        return 1;
    }
    desk->game = game;
    desk->report.library = &desk->game->app->library;
    desk->report.answers = answers_new(&desk->report.library->feelings);
    desk->report.figures = figures_new();
    text_copy(desk->report.name, sizeof desk->report.name, "Rio");
    *state = desk;
    return 0;
}

static int tear_down(void **state) {
    Desk *desk = *state;
    void *game = desk->game;
    answers_free(desk->report.answers);
    figures_free(desk->report.figures);
    free(desk);
    return game_close(&game);
}

static void tell(Desk *desk, JournalLine line) {
    line.n = ++desk->n;
    line.v = 1;
    answers_line(desk->report.answers, &line, 0);
}

/* So many walks in a shipped pair, the first word of its board said each time. */
static void walk(Desk *desk, int times) {
    const Story *story = library_entry(desk->report.library, "playground/one-more-player")->story;
    const StoryShoes *shoes = &story->shoes[0];
    for (int i = 0; i < times; i++) {
        JournalLine line = {.move = {.kind = MOVE_BEGIN}};
        journal_freeze(&line, story, shoes, 1, 0, "2026-11-24");
        tell(desk, line);
        line = (JournalLine){.move = {.kind = MOVE_GUESS}, .offer_count = shoes->offer_count};
        line.move.guess =
            (Guess){.feelings = {shoes->offer[0], FEELING_NONE}, .strength = 3, .clue = CLUE_FACE};
        memcpy(line.offer, shoes->offer, sizeof shoes->offer);
        tell(desk, line);
        tell(desk, (JournalLine){.move = {.kind = MOVE_ASK}});
        tell(desk, (JournalLine){.move = {.kind = MOVE_KEEP}});
        tell(desk, (JournalLine){.move = {.kind = MOVE_TURN}});
        tell(desk, (JournalLine){.move = {.kind = MOVE_STEP}});
    }
    answers_finish(desk->report.answers);
    figures_make(desk->report.figures, desk->report.answers, &desk->report.library->feelings);
}

/* What comes after the style. */
static const char *body(const TextPile *pile) {
    const char *at = strstr(pile->bytes, "</style>");
    assert_non_null(at);
    return at;
}

static void test_too_early_for_a_number(void **state) {
    Desk *desk = *state;
    TextPile pile = {0};
    walk(desk, FIGURES_WORDS_FROM - 1);
    report_html(&desk->report, &pile);
    assert_null(strstr(body(&pile), "In 7 scenes"));
    assert_non_null(strstr(body(&pile), "Too early for a number"));
    text_pile_free(&pile);
}

static void test_numbers_from_twenty_on(void **state) {
    Desk *desk = *state;
    TextPile early = {0}, later = {0};
    walk(desk, FIGURES_NUMBERS_FROM - 1);
    report_html(&desk->report, &early);
    walk(desk, 1);
    report_html(&desk->report, &later);
    assert_null(strstr(body(&early), "In 19 scenes"));
    assert_non_null(strstr(body(&later), "In 20 scenes"));
    assert_null(strstr(body(&later), "The level is"));
    text_pile_free(&early);
    text_pile_free(&later);
}

/* The standing note stands in every kind. */
static void test_the_note_is_everywhere(void **state) {
    Desk *desk = *state;
    const char *note = words_get(&desk->report.library->words, "report.note");
    void (*const kinds[])(const Report *report, TextPile *out) = {report_html, report_home,
                                                                  report_columns, report_json};
    walk(desk, 3);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        TextPile pile = {0};
        kinds[i](&desk->report, &pile);
        assert_non_null(strstr(pile.bytes, note));
        text_pile_free(&pile);
    }
}

static void test_no_numbers_at_home(void **state) {
    Desk *desk = *state;
    TextPile pile = {0};
    walk(desk, 40);
    report_home(&desk->report, &pile);
    const char *at = strstr(body(&pile), "<body>");
    assert_non_null(at);
    char end = '\0'; /* of the tag or entity that is walked through */
    for (; *at != '\0'; at++) {
        end = *at == '<' ? '>' : *at == '&' ? ';' : *at == end ? '\0' : end;
        assert_false(end == '\0' && (isdigit((unsigned char)*at) || *at == '%'));
    }
    text_pile_free(&pile);
}

static void test_names_are_no_markup(void **state) {
    Desk *desk = *state;
    text_copy(desk->report.name, sizeof desk->report.name, "<script>\"Rio\"");
    walk(desk, 2);
    TextPile html = {0}, home = {0}, json = {0};
    report_html(&desk->report, &html);
    report_home(&desk->report, &home);
    report_json(&desk->report, &json);
    assert_null(strstr(html.bytes, "<script>"));
    assert_null(strstr(home.bytes, "<script>"));
    assert_non_null(strstr(json.bytes, "<script>\\\"Rio\\\""));
    text_pile_free(&html);
    text_pile_free(&home);
    text_pile_free(&json);
}

/* Who only followed a telling has played, and has a page about it. */
static void test_followed_without_walking(void **state) {
    Desk *desk = *state;
    TextPile page = {0};
    JournalLine line = {.move = {.kind = MOVE_BEGIN}};
    line.frozen = (JournalFrozen){
        .present = true, .mode = "follow", .key = "follow/mr-bun", .wearer = "noor"};
    telling_line(&desk->report.library->tellings[0], &line.frozen.line);
    FollowLine told = line.frozen.line;
    tell(desk, line);
    line = (JournalLine){.move = {.kind = MOVE_FOLLOW, .hand = told}};
    tell(desk, line);
    walk(desk, 0);
    report_html(&desk->report, &page);
    assert_non_null(strstr(page.bytes, "No pair of shoes was walked in yet."));
    assert_non_null(strstr(page.bytes, "Mr Bun and the bus"));
    text_pile_free(&page);
}

static void test_notes_are_printed(void **state) {
    Desk *desk = *state;
    TextPile page = {0};
    desk->report.notes = "# not this\nLikes <b>dogs</b>.\n\nAsked twice.";
    walk(desk, 1);
    report_html(&desk->report, &page);
    assert_null(strstr(page.bytes, "not this"));
    assert_non_null(strstr(page.bytes, "<p>Likes &lt;b&gt;dogs&lt;/b&gt;.</p>"));
    assert_non_null(strstr(page.bytes, "<p>Asked twice.</p>"));
    assert_null(strstr(page.bytes, "class=\"lines\""));
    page.length = 0;
    desk->report.notes = "# nothing else";
    report_html(&desk->report, &page);
    assert_non_null(strstr(page.bytes, "class=\"lines\""));
    text_pile_free(&page);
}

static void test_json_is_strict(void **state) {
    Desk *desk = *state;
    static const int counts[] = {0, 1, 7, 12, 60};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        TextPile pile = {0};
        Issues *issues = issues_new();
        walk(desk, counts[i]);
        report_json(&desk->report, &pile);
        cJSON *tree = json_read(pile.bytes, pile.length, issues);
        assert_non_null(tree);
        cJSON_Delete(tree);
        issues_free(issues);
        text_pile_free(&pile);
    }
}

static size_t lines_in(const TextPile *pile) {
    size_t lines = 0;
    for (size_t i = 0; i < pile->length; i++) {
        lines += pile->bytes[i] == '\n';
    }
    return lines;
}

/* A row for each column, its heading, and the note. */
static void test_every_column_has_a_meaning(void **state) {
    Desk *desk = *state;
    TextPile table = {0}, columns = {0};
    walk(desk, 4);
    report_csv(&desk->report, &table);
    report_columns(&desk->report, &columns);
    assert_int_equal(lines_in(&table), 1 + 4);
    size_t names = 1;
    for (const char *at = table.bytes; *at != '\r'; at++) {
        names += *at == ',';
    }
    assert_int_equal(lines_in(&columns), 1 + names + 1);
    assert_null(strstr(columns.bytes, "column."));
    text_pile_free(&table);
    text_pile_free(&columns);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(test_too_early_for_a_number),     TEST(test_numbers_from_twenty_on),
        TEST(test_the_note_is_everywhere),     TEST(test_no_numbers_at_home),
        TEST(test_names_are_no_markup),        TEST(test_followed_without_walking),
        TEST(test_notes_are_printed),          TEST(test_json_is_strict),
        TEST(test_every_column_has_a_meaning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
