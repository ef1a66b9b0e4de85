/* The command line: every good form, and one problem for every bad one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "screens/commands/verbs.h"

enum { WORDS_MAX = 16 };

/* Splits at spaces; the first word is the program's name. */
static void parse(const char *line, Options *out) {
    static char text[400];
    char *argv[WORDS_MAX + 1] = {0};
    int argc = 0;
    assert_true(strlen(line) < sizeof text);
    strcpy(text, line);
    for (char *word = strtok(text, " "); word != NULL; word = strtok(NULL, " ")) {
        assert_true(argc < WORDS_MAX);
        argv[argc++] = word;
    }
    options_parse(argc, argv, out);
}

static void test_playing(void **state) {
    (void)state;
    Options options;
    parse("shoes", &options);
    assert_int_equal(options.verb, VERB_PLAY);
    assert_int_equal(options.scale, 100);
    assert_null(options.data);
    parse("shoes --data d --levels a --levels b --size 800x480 --record r --scale 150", &options);
    assert_int_equal(options.verb, VERB_PLAY);
    assert_string_equal(options.data, "d");
    assert_int_equal(options.level_count, 2);
    assert_string_equal(options.levels[1], "b");
    assert_int_equal(options.width, 800);
    assert_int_equal(options.height, 480);
    assert_string_equal(options.record, "r");
    assert_int_equal(options.scale, 150);
    parse("shoes --fullscreen", &options);
    assert_true(options.fullscreen);
}

static void test_lint(void **state) {
    (void)state;
    Options options;
    parse("shoes --lint a b/c.json -- -d --help", &options);
    assert_int_equal(options.verb, VERB_LINT);
    assert_int_equal(options.path_count, 4);
    assert_string_equal(options.paths[1], "b/c.json");
    assert_string_equal(options.paths[3], "--help");
}

static void test_replay(void **state) {
    (void)state;
    Options options;
    parse("shoes --replay f --via switch --scale 200 --shots s --transcript t --timing", &options);
    assert_int_equal(options.verb, VERB_REPLAY);
    assert_string_equal(options.replay, "f");
    assert_int_equal(options.via, VIA_SWITCH);
    assert_int_equal(options.scale, 200);
    assert_string_equal(options.shots, "s");
    assert_string_equal(options.transcript, "t");
    assert_true(options.timing);
}

static void test_voice(void **state) {
    (void)state;
    Options options;
    parse("shoes --voice sad+happy --person jun --out a.wav --strength 2 --syllables 9 --gentle",
          &options);
    assert_int_equal(options.verb, VERB_VOICE);
    assert_string_equal(options.voice.look, "sad+happy");
    assert_string_equal(options.out, "a.wav");
    assert_string_equal(options.person, "jun");
    assert_int_equal(options.strength, 2);
    assert_int_equal(options.voice.syllables, 9);
    assert_true(options.voice.gentle);
}

static void test_faces(void **state) {
    (void)state;
    Options options;
    parse("shoes --faces d --person jun --feeling sad+happy --strength 2 --part face --head 96 "
          "--plain --sheet s.png",
          &options);
    assert_int_equal(options.verb, VERB_FACES);
    assert_string_equal(options.faces.dir, "d");
    assert_string_equal(options.faces.sheet, "s.png");
    assert_string_equal(options.person, "jun");
    assert_string_equal(options.feeling, "sad+happy");
    assert_int_equal(options.strength, 2);
    assert_int_equal(options.faces.part, CLOSE_UP_FACE);
    assert_int_equal(options.faces.head, 96);
    assert_true(options.faces.plain);
    parse("shoes --sheet s.png --size 640", &options);
    assert_int_equal(options.verb, VERB_FACES);
    assert_null(options.faces.dir);
    assert_int_equal(options.faces.size, 640);
    assert_int_equal(options.width, 0);
}

static void test_help_wins(void **state) {
    (void)state;
    Options options;
    parse("shoes --nonsense --help", &options);
    assert_int_equal(options.verb, VERB_HELP);
    parse("shoes --version", &options);
    assert_int_equal(options.verb, VERB_VERSION);
}

static void test_bad_lines(void **state) {
    (void)state;
    static const struct {
        const char *line, *problem;
    } bad[] = {
        {"shoes --nonsense", "there is no option --nonsense"},
        {"shoes -x", "there is no option -x"},
        {"shoes story.json", "what is story.json for? Only --lint takes files and folders"},
        {"shoes --data", "--data wants something behind it"},
        {"shoes --data --fullscreen", "--data wants something behind it"},
        {"shoes --data a --data b", "--data is there twice"},
        {"shoes --size 800", "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not 800"},
        {"shoes --size 800x", "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not 800x"},
        {"shoes --size 0x0", "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not 0x0"},
        {"shoes --size -1x5", "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not -1x5"},
        {"shoes --size 800x480x2",
         "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not 800x480x2"},
        {"shoes --size 99999999999999999999x480",
         "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not 99999999999999999999x480"},
        {"shoes --fullscreen --size 800x480", "--fullscreen and --size do not go together"},
        {"shoes --lint", "--lint wants a file or a folder behind it"},
        {"shoes --lint a --size 800x480", "--size does not go with this"},
        {"shoes --lint a --replay b", "only one thing at a time: --lint, --replay, --faces, "
                                      "--voice, --print, --report, --export or --import"},
        {"shoes --replay", "--replay wants something behind it"},
        {"shoes --replay f --via nose",
         "--via wants keys, pad, mouse, touch, switch or scan, not nose"},
        {"shoes --replay f --scale 99", "--scale wants a number from 100 to 200, not 99"},
        {"shoes --replay f --scale 201", "--scale wants a number from 100 to 200, not 201"},
        {"shoes --replay f --fullscreen", "--fullscreen does not go with this"},
        {"shoes --replay f --record g", "--record does not go with this"},
        {"shoes --timing", "--timing goes with --replay only"},
        {"shoes --gentle", "--gentle goes with --voice only"},
        {"shoes --strength 3", "--strength goes with --faces and --voice only"},
        {"shoes --voice sad", "--voice wants --person ID and --out FILE.wav, too"},
        {"shoes --voice sad --syllables 2", "--syllables wants a number from 3 to 14, not 2"},
        {"shoes --report me", "--report wants --out FILE.html, .csv or .json, too"},
        {"shoes --export me", "--export wants --out FILE, too"},
        {"shoes --import", "--import wants something behind it"},
        {"shoes --report", "--report wants something behind it"},
        {"shoes --report me --out a.html --size 320", "--size does not go with this"},
        {"shoes --out a.html", "--out goes with --voice, --print, --report and --export only"},
        {"shoes --plain", "--plain goes with --faces only"},
        {"shoes --faces d --strength 6", "--strength wants a number from 1 to 5, not 6"},
        {"shoes --faces d --strength 0", "--strength wants a number from 1 to 5, not 0"},
        {"shoes --faces d --part nose", "--part wants face, body or both, not nose"},
        {"shoes --faces d --head 9", "--head wants a height in pixels from 16 to 2048, not 9"},
        {"shoes --faces d --size 1280x720",
         "--size of a picture wants its height in pixels from 32 to 4096, not 1280x720"},
        {"shoes --faces d --size 320 --head 96", "--size and --head do not go together"},
        {"shoes --faces d --lint", "only one thing at a time: --lint, --replay, --faces, --voice, "
                                   "--print, --report, --export or --import"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Options options;
        parse(bad[i].line, &options);
        assert_string_equal(options.problem, bad[i].problem);
        assert_int_equal(options.verb, VERB_USAGE);
    }
}

static void test_numbers(void **state) {
    (void)state;
    uint64_t number = 5;
    assert_true(options_parse_number("18446744073709551615", UINT64_MAX, &number));
    assert_true(number == UINT64_MAX);
    assert_false(options_parse_number("18446744073709551616", UINT64_MAX, &number));
    assert_true(options_parse_number("0", 0, &number));
    assert_int_equal(number, 0);
    assert_false(options_parse_number("1", 0, &number));
    assert_false(options_parse_number("", 9, &number));
    assert_false(options_parse_number(" 1", 9, &number));
    assert_false(options_parse_number("+1", 9, &number));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_playing),   cmocka_unit_test(test_lint),
        cmocka_unit_test(test_replay),    cmocka_unit_test(test_voice),
        cmocka_unit_test(test_faces),     cmocka_unit_test(test_help_wins),
        cmocka_unit_test(test_bad_lines), cmocka_unit_test(test_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
