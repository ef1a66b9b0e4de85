/* Replay scripts: what is read, what is refused with its place, and that an expectation can fail.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "platform/platform.h"
#include "screens/commands/replay_script.h"
#include "screens/commands/verbs.h"

static char heard[8192]; /* what the command printed and complained about */

static void hear(void *self, const char *text) {
    (void)self;
    assert_true(strlen(heard) + strlen(text) < sizeof heard);
    strcat(heard, text);
}

/* --- reading
 * ---------------------------------------------------------------------------------------------- */

typedef struct Read {
    Arena *arena;
    Issues *issues;
    ReplayScript script;
    bool ok;
} Read;

static Read read_text(const char *text) {
    Read read = {.arena = arena_new(), .issues = issues_new()};
    issues_set_file(read.issues, "s");
    read.ok = replay_script_parse(text, strlen(text), read.arena, &read.script, read.issues);
    return read;
}

static void read_done(Read *read) {
    issues_free(read->issues);
    arena_free(read->arena);
}

static void test_every_step(void **state) {
    (void)state;
    Read read = read_text("# a comment\n"
                          "seed 18446744073709551615\n"
                          "\r\n"
                          "story pack/one maya # behind a step, too\n"
                          "story pack/two\n"
                          "  press \"say \\\"no\\\" \\\\ #1\"\r\n"
                          "press \"sad\" in \"Answers\"\n"
                          "type \"abc\"\n"
                          "seat 3 press \"A\" in \"B\"\n"
                          "expect screen look\n"
                          "expect text \"x\"\n"
                          "expect focus \"y\"\n"
                          "expect says \"z\"\n"
                          "expect credit 0.75\n"
                          "wait 250\n"
                          "resize 800x480\n"
                          "shot a-1");
    assert_true(read.ok);
    assert_int_equal(read.script.count, 15);
    const ReplayStep *steps = read.script.steps;
    assert_true(steps[0].number == UINT64_MAX);
    assert_string_equal(steps[1].text, "pack/one");
    assert_string_equal(steps[1].more, "maya");
    assert_null(steps[2].more);
    assert_string_equal(steps[3].text, "say \"no\" \\ #1");
    assert_int_equal(steps[3].line, 6);
    assert_string_equal(steps[4].more, "Answers");
    assert_int_equal(steps[6].number, 3);
    assert_string_equal(steps[7].text, "look");
    assert_int_equal(steps[11].number, 3);
    assert_int_equal(steps[12].number, 250);
    assert_int_equal(steps[13].width, 800);
    assert_string_equal(steps[14].text, "a-1");
    read_done(&read);
}

static void test_refused(void **state) {
    (void)state;
    static const struct {
        const char *text, *issue;
    } bad[] = {
        {"jump", "s:1:1: no step begins like this"},
        {"\n\"press\" \"A\"", "s:2:1: no step begins like this"},
        {"press \"A", "s:1:7: this quote is never closed"},
        {"press \"\xC3\xA4\" \"B", "s:1:11: this quote is never closed"},
        {"press \"a\\n\"", "s:1:9: after \\ there may be \" or \\ only"},
        {"press A", "s:1:7: a text in quotes is missing here, like \"Start\""},
        {"press", "s:1:1: a text in quotes is missing here, like \"Start\""},
        {"press \"A\"in \"B\"", "s:1:10: a space is missing after the quote"},
        {"press \"A\" in\"B\"", "s:1:13: a space is missing before this quote"},
        {"press \"A\" on \"B\"", "s:1:11: after the label there may be: in \"GROUP\""},
        {"press \"A\" in", "s:1:11: the group is a text in quotes"},
        {"press \"A\" in \"B\" \"C\"",
         "s:1:18: there is more in this line than belongs to the step"},
        {"expect", "s:1:1: expect goes with screen, text, focus, says or credit"},
        {"expect joy", "s:1:1: expect goes with screen, text, focus, says or credit"},
        {"expect screen cellar", "s:1:15: there is no screen of this name"},
        {"expect credit 0.3", "s:1:15: expect credit wants 0, 0.25, 0.5, 0.75 or 1"},
        {"wait -5", "s:1:6: wait wants milliseconds, at most an hour"},
        {"resize 800", "s:1:8: resize wants WIDTHxHEIGHT in pixels, like 1280x720"},
        {"shot ../a", "s:1:6: shot wants a name of a-z, 0-9 and -"},
        {"seat 9 press \"A\"", "s:1:6: seat wants a number from 1 to 8, then press \"LABEL\""},
        {"wait 1\nseed 2", "s:2:1: seed comes before everything else"},
        {"press \"\xFF\"", "s: is not a text file in UTF-8"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Read read = read_text(bad[i].text);
        assert_false(read.ok);
        assert_int_equal(issues_kept(read.issues), 1);
        assert_string_equal(issues_at(read.issues, 0)->text, bad[i].issue);
        read_done(&read);
    }
}

static void test_all_at_once(void **state) {
    (void)state;
    Read read = read_text("jump\nwait 5\npress\nwait x\n");
    assert_false(read.ok);
    assert_int_equal(issues_errors(read.issues), 3);
    read_done(&read);
}

/* --- running
 * ---------------------------------------------------------------------------------------------- */

/* A script through the real screens with the real files, by this device. */
static int run(const char *text, Via via) {
    char path[] = "/tmp/shoes-script-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    FILE *out = fdopen(file, "w");
    fputs(text, out);
    fclose(out);
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    Host host = *platform_host(platform);
    host.print = hear;
    host.complain = hear;
    heard[0] = '\0';
    Options options = {.verb = VERB_REPLAY, .replay = path, .via = via, .scale = 100};
    int status = command_run(&host, &options);
    platform_free(platform);
    remove(path);
    return status;
}

static void assert_heard(const char *piece) {
    if (strstr(heard, piece) == NULL) {
        print_error("not in what was heard: %s\n%s\n", piece, heard);
    }
    assert_non_null(strstr(heard, piece));
}

#define BEGIN "story playground/one-more-player maya\n"

static void test_holds(void **state) {
    (void)state;
    for (int via = 0; via < VIA_COUNT; via++) {
        assert_int_equal(
            run(BEGIN "expect screen watch\npress \"Pause\"\nexpect screen pause\n", (Via)via), 0);
        assert_heard(": 4 steps held\n");
    }
}

static void test_fails(void **state) {
    (void)state;
    static const struct {
        const char *text, *heard;
    } bad[] = {
        {"expect screen rack", ":1: expected screen \"rack\", there was title\n"},
        {"wait 5\nexpect text \"Whales\"", ":2: expected text \"Whales\", there was "},
        {"expect focus \"Whales\"", ":1: expected focus on \"Whales\", there was "},
        {"expect says \"Whales\"", ":1: expected to hear \"Whales\", there was Shoes"},
        {"expect credit 1", ":1: expected credit \"1\", there was no guess"},
        {"press \"Whales\"", ":1: expected a control \"Whales\" to press, there was \""},
        {"press \"Settings\" in \"Whales\"",
         ":1: expected a control \"Settings\" in \"Whales\" to press, there was \""},
        {"story no/such", ":1: expected a story no/such, there was none of this name"},
        {"story playground/one-more-player li", ":1: expected shoes of li, there was maya, sam"},
        {"type \"A\"", "nothing here takes typing yet"},
        {"seat 2 press \"A\"", "no seats yet"},
        {"press \"Settings\"\npress \"Smaller words\"",
         ":2: expected a control \"Smaller words\" to press, there was \"Back\", \"Smaller words\" "
         "(unavailable)"},
        {"press \"Close the game\"\npress \"Settings\"",
         ":2: expected a game to press something in, there was a game that was left"},
        {"jump", ":1:1: no step begins like this\n"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(run(bad[i].text, VIA_KEYS), 1);
        assert_heard(bad[i].heard);
        assert_null(strstr(heard, "held"));
    }
}

static void test_missing_script(void **state) {
    (void)state;
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    Host host = *platform_host(platform);
    host.complain = hear;
    heard[0] = '\0';
    Options options = {.verb = VERB_REPLAY, .replay = "no/such.shoes", .scale = 100};
    assert_int_equal(command_run(&host, &options), 2);
    assert_heard("no/such.shoes");
    platform_free(platform);
}

int main(void) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 0);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_step),  cmocka_unit_test(test_refused),
        cmocka_unit_test(test_all_at_once), cmocka_unit_test(test_holds),
        cmocka_unit_test(test_fails),       cmocka_unit_test(test_missing_script),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
