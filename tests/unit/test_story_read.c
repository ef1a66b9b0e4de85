/* Reading stories: every shipped one is accepted, every broken one is refused with its message, all
 * at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>

#include <shoes/hash.h>

#include "story_names.h"

#define BAD SHOES_SOURCE_DIR "/tests/bad-stories/"
#define EXAMPLE SHOES_SOURCE_DIR "/levels/playground/one-more-player.json"

enum { PATH_ROOM = 1024 };

static Names names;

static int open_names(void **state) {
    (void)state;
    names_open(&names);
    return 0;
}

static int close_names(void **state) {
    (void)state;
    names_close(&names);
    return 0;
}

typedef struct Reading {
    bool accepted;
    Arena *arena;
    Issues *issues;
    Story story;
} Reading;

/* From a block without a byte to spare, so that a sanitizer sees one read too far. */
static Reading read_bytes(const char *bytes, size_t length, const char *pack, const char *id) {
    Reading reading = {.arena = arena_new(), .issues = issues_new()};
    char *copy = malloc(length + (length == 0));
    assert_non_null(copy);
    memcpy(copy, bytes, length);
    reading.accepted = story_read(copy, length, pack, id, &names.names, reading.arena,
                                  &reading.story, reading.issues);
    free(copy);
    assert_true(reading.accepted == (issues_errors(reading.issues) == 0));
    return reading;
}

static void close_reading(Reading *reading) {
    arena_free(reading->arena);
    issues_free(reading->issues);
}

static Reading read_story(const char *path, const char *pack, const char *id) {
    size_t length = 0;
    char *bytes = file_read(path, &length);
    Reading reading = read_bytes(bytes, length, pack, id);
    free(bytes);
    return reading;
}

static bool says(const Issues *issues, const char *text) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        if (strstr(issues_at(issues, i)->text, text) != NULL) {
            return true;
        }
    }
    return false;
}

static void print_issues(const Issues *issues) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        print_message("    said: %s\n", issues_at(issues, i)->text);
    }
}

static void expect_accepted(const Reading *reading) {
    print_issues(reading->issues);
    assert_true(reading->accepted);
}

static void test_example(void **state) {
    (void)state;
    Reading reading = read_story(EXAMPLE, "playground", "one-more-player");
    expect_accepted(&reading);
    const Story *story = &reading.story;
    assert_string_equal(story->key, "playground/one-more-player");
    assert_int_equal(story->person_count, 4);
    assert_int_equal(story->beats.count, 3);
    assert_int_equal(story->shoes_count, 2);
    assert_int_equal(story->age_from, 6);
    assert_int_equal(story->age_to, 11);
    assert_string_equal(story->place, "playground");
    assert_string_equal(story->beats.items[0].sound, "excited");
    assert_int_equal(story->beats.items[0].sound_strength, 3);
    assert_string_equal(story_look_at(&story->beats, 2, "maya")->look, "left_out");
    const StoryShoes *maya = story_shoes(story, "maya");
    assert_non_null(maya);
    assert_int_equal(maya->feels[0].feeling, feeling_find(&names.feelings, "left_out"));
    assert_in_range(maya->offer_count, 4, STORY_MAX_OFFER);
    assert_int_equal(maya->if_count, maya->offer_count - 1);
    assert_true(maya->told_by[CLUE_SITUATION]);
    assert_false(maya->told_by[CLUE_FACE]);
    assert_non_null(maya->disagree[CLUE_WORDS]);
    assert_int_equal(maya->inside.turned.count, 2);
    assert_string_equal(maya->inside.turned.items[1], "leo");
    assert_int_equal(maya->order_count, 2);
    assert_int_equal(maya->talk.count, 1);
    close_reading(&reading);
}

static void test_defaults(void **state) {
    (void)state;
    size_t length = 0;
    char *bytes = file_read(BAD "base.json", &length);
    char *moment = strstr(bytes, "\"moment\": 1,");
    assert_non_null(moment);
    memset(moment, ' ', strlen("\"moment\": 1,"));
    Reading reading = read_bytes(bytes, length, "bad", "base");
    expect_accepted(&reading);
    assert_int_equal(reading.story.shoes[0].moment, 1);
    assert_int_equal(reading.story.shoes[0].say[2].kind, SAY_CLOSER);
    assert_int_equal(reading.story.shoes[0].say[2].does, DOES_MINIMISES);
    assert_int_equal(reading.story.shoes[0].ask[2].kind, ASK_SHUTTING);
    assert_int_equal(reading.story.light, LIGHT_DAY);
    assert_true(reading.story.people[0].size == 1.0);
    assert_true(reading.story.version == hash_bytes(HASH_START, bytes, length));
    close_reading(&reading);
    free(bytes);
}

static void without_ending(char *out, const char *file_name) {
    snprintf(out, PATH_ROOM / 2, "%s", file_name);
    char *dot = strrchr(out, '.');
    assert_non_null(dot);
    *dot = '\0';
}

static bool is_story_file(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot != NULL && strcmp(dot, ".json") == 0 && strcmp(name, "pack.json") != 0;
}

/* One slip gives one message, and the expected one. */
static int check_bad(const char *folder, const char *file_name) {
    char id[PATH_ROOM / 2];
    char path[PATH_ROOM];
    size_t length = 0;
    without_ending(id, file_name);
    snprintf(path, sizeof path, "%s%s/%s.expect", BAD, folder, id);
    char *expected = file_read(path, &length);
    expected[strcspn(expected, "\n")] = '\0';
    snprintf(path, sizeof path, "%s%s/%s.json", BAD, folder, id);
    Reading reading = read_story(path, "bad", id);
    const bool one = issues_errors(reading.issues) == 1 && issues_warnings(reading.issues) == 0;
    const bool good = !reading.accepted && one && says(reading.issues, expected);
    if (!good) {
        print_message("%s/%s\n    wanted only: %s\n", folder, id, expected);
        print_issues(reading.issues);
    }
    close_reading(&reading);
    free(expected);
    return good ? 0 : 1;
}

static void check_bad_folder(const char *folder) {
    char path[PATH_ROOM];
    int failed = 0;
    int seen = 0;
    snprintf(path, sizeof path, "%s%s", BAD, folder);
    DIR *files = opendir(path);
    assert_non_null(files);
    for (struct dirent *entry = readdir(files); entry != NULL; entry = readdir(files)) {
        if (is_story_file(entry->d_name)) {
            failed += check_bad(folder, entry->d_name);
            seen++;
        }
    }
    closedir(files);
    assert_true(seen > 30);
    assert_int_equal(failed, 0);
}

static void test_bad_shape(void **state) {
    (void)state;
    check_bad_folder("shape");
}

static void test_bad_meaning(void **state) {
    (void)state;
    check_bad_folder("meaning");
}

static char *replaced(const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    assert_non_null(at);
    const size_t before = (size_t)(at - text);
    char *out = malloc(strlen(text) + strlen(to) + 1);
    assert_non_null(out);
    memcpy(out, text, before);
    strcpy(out + before, to);
    strcat(out, at + strlen(from));
    return out;
}

/* Shape, names and meaning, in one go. */
static void test_five_faults(void **state) {
    (void)state;
    static const char *const faults[][2] = {
        {"\"minutes\": 3", "\"minutes\": 30"},
        {"\"place\": \"park\"", "\"place\": \"parc\""},
        {"\"who\": \"sam\", \"to\"", "\"who\": \"leo\", \"to\""},
        {"\"happy\": \"Listen to his voice. It is small.\"", "\"calm\": \"Look at his hands.\""},
    };
    size_t length = 0;
    char *bytes = file_read(BAD "base.json", &length);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        char *next = replaced(bytes, faults[i][0], faults[i][1]);
        free(bytes);
        bytes = next;
    }
    Reading reading = read_bytes(bytes, strlen(bytes), "bad", "base");
    print_issues(reading.issues);
    assert_false(reading.accepted);
    assert_int_equal(issues_errors(reading.issues), 5);
    assert_true(says(reading.issues, "minutes: "));
    assert_true(says(reading.issues, "place: "));
    assert_true(says(reading.issues, "beats[0].who: "));
    assert_true(says(reading.issues, "says nothing about \"happy\""));
    assert_true(says(reading.issues, "\"calm\" is not in offer"));
    close_reading(&reading);
    free(bytes);
}

static void expect_warning(const char *from, const char *to, const char *wanted) {
    size_t length = 0;
    char *bytes = file_read(BAD "base.json", &length);
    char *changed = replaced(bytes, from, to);
    Reading reading = read_bytes(changed, strlen(changed), "bad", "base");
    print_issues(reading.issues);
    assert_true(reading.accepted);
    assert_int_equal(issues_warnings(reading.issues), 1);
    assert_true(says(reading.issues, wanted));
    close_reading(&reading);
    free(changed);
    free(bytes);
}

static void test_warnings(void **state) {
    (void)state;
    expect_warning("\"title\"", "\"colour\": 1, \"title\"", "unknown field \"colour\"");
    expect_warning("\"sam\": {\"sad\": 4}", "\"sam\": {\"happy\": 4}",
                   "shoes[0].moment: \"sam\" shows \"happy\" at this beat");
    expect_warning("It is only a kite. Get a new one.", "No.",
                   "shoes[0].say: openers have 34 letters and closers 3");
}

static void test_out_unchanged(void **state) {
    (void)state;
    Story story = {.minutes = 77};
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    assert_false(story_read("{}", 2, "bad", "base", &names.names, arena, &story, issues));
    assert_int_equal(story.minutes, 77);
    assert_false(story_read("[]", 2, "bad", "base", &names.names, arena, &story, issues));
    assert_false(story_read("", 0, "bad", "base", &names.names, arena, &story, issues));
    issues_free(issues);
    arena_free(arena);
}

static void test_every_cut(void **state) {
    (void)state;
    size_t length = 0;
    char *bytes = file_read(EXAMPLE, &length);
    while (length > 0 && strchr(" \n", bytes[length - 1]) != NULL) {
        length--;
    }
    for (size_t cut = 0; cut < length; cut++) {
        Reading reading = read_bytes(bytes, cut, "playground", "one-more-player");
        assert_false(reading.accepted);
        close_reading(&reading);
    }
    free(bytes);
}

static void test_pack(void **state) {
    (void)state;
    static const char good[] = "{\"id\": \"mine\", \"title\": \"Mine\", \"author\": \"A\", "
                               "\"licence\": \"CC0\", \"lang\": \"en\", \"ages\": [6, 11], "
                               "\"version\": 2}";
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    Pack pack = {.version = 0};
    assert_true(pack_read(good, strlen(good), arena, &pack, issues));
    assert_string_equal(pack.id, "mine");
    assert_int_equal(pack.version, 2);
    assert_int_equal(pack.age_to, 11);
    assert_false(pack_read("{\"id\": \"Mine\"}", 14, arena, &pack, issues));
    assert_int_equal(issues_errors(issues), 7);
    assert_string_equal(pack.id, "mine");
    issues_free(issues);
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_example),       cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_bad_shape),     cmocka_unit_test(test_bad_meaning),
        cmocka_unit_test(test_five_faults),   cmocka_unit_test(test_warnings),
        cmocka_unit_test(test_out_unchanged), cmocka_unit_test(test_every_cut),
        cmocka_unit_test(test_pack),
    };
    return cmocka_run_group_tests(tests, open_names, close_names);
}
