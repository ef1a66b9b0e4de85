/* The players' folder: safe paths, appending, replacing, renaming, the lock; kills and full disks.
 */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/durable.h"
#include "platform/folder.h"
#include "platform/platform.h"
#include "platform/roots.h"
#include "platform/saver.h"

enum { KILLS = 30, BIG = 64 * 1024, CAP = 1024 * 1024 };

typedef struct Place {
    char path[64];
    int root;
    Arena *arena;
} Place;

static int remove_entry(const char *path, const struct stat *about, int kind, struct FTW *walk) {
    (void)about;
    (void)kind;
    (void)walk;
    return remove(path);
}

static int set_up(void **state) {
    Place *place = calloc(1, sizeof *place);
    strcpy(place->path, "/tmp/shoes-files-XXXXXX");
    assert_non_null(mkdtemp(place->path));
    place->root = folder_open_plain(place->path);
    place->arena = arena_new();
    signal(SIGXFSZ, SIG_IGN);
    *state = place;
    return place->root < 0;
}

static int tear_down(void **state) {
    Place *place = *state;
    close(place->root);
    arena_free(place->arena);
    nftw(place->path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(place);
    return 0;
}

static const char *text_of(Place *place, const char *path) {
    HostBytes bytes = {0};
    return folder_read(place->root, path, CAP, place->arena, &bytes) == HOST_READ_OK ? bytes.bytes
                                                                                     : NULL;
}

static Platform *open_platform(const Place *place) {
    return platform_new(&(PlatformConfig){.data = place->path, .headless = true});
}

/* --- paths --- */

static void test_safe_paths(void **state) {
    (void)state;
    static const char *const good[] = {"", "a", "players/maya-1/journal-00ff00ff.jsonl",
                                       "A_b.json.bak"};
    static const char *const bad[] = {"..",
                                      "a/..",
                                      "../a",
                                      "a/../b",
                                      ".",
                                      "a/./b",
                                      "/a",
                                      "a/",
                                      "a//b",
                                      ".hidden",
                                      "a/.b",
                                      "a b",
                                      "a\\b",
                                      "a\nb",
                                      "caf\xC3\xA9",
                                      "C:x",
                                      "1/2/3/4/5/6/7/8/9"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(folder_path_is_safe(good[i]));
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(folder_path_is_safe(bad[i]));
    }
    char long_path[400];
    memset(long_path, 'a', sizeof long_path - 1);
    long_path[sizeof long_path - 1] = '\0';
    assert_false(folder_path_is_safe(long_path));
}

static void test_links_and_pipes_are_refused(void **state) {
    Place *place = *state;
    HostBytes bytes;
    assert_true(durable_replace(place->root, "real", "x", 1));
    assert_int_equal(symlinkat("real", place->root, "link"), 0);
    assert_int_equal(symlinkat("/tmp", place->root, "way"), 0);
    assert_int_equal(mkfifoat(place->root, "pipe", 0600), 0);
    assert_int_equal(folder_read(place->root, "real", CAP, place->arena, &bytes), HOST_READ_OK);
    assert_int_equal(folder_read(place->root, "link", CAP, place->arena, &bytes), HOST_READ_FAILED);
    assert_int_equal(folder_read(place->root, "pipe", CAP, place->arena, &bytes), HOST_READ_FAILED);
    assert_int_equal(folder_read(place->root, "none", CAP, place->arena, &bytes),
                     HOST_READ_MISSING);
    assert_int_equal(folder_read(place->root, "real", 0, place->arena, &bytes),
                     HOST_READ_TOO_LARGE);
    assert_int_equal(folder_open(place->root, "way"), -1);
    assert_false(durable_append(place->root, "link", "y", 1));
    assert_false(durable_append(place->root, "pipe", "y", 1));
    assert_false(durable_replace(place->root, "link", "y", 1));
    assert_false(durable_replace(place->root, "way/file", "y", 1));
    assert_false(durable_replace(place->root, "../file", "y", 1));
    assert_string_equal(text_of(place, "real"), "x");
}

static void add_name(void *to, const char *name, bool is_folder) {
    strcat(strcat(strcat((char *)to, name), is_folder ? "/" : ""), " ");
}

static void test_list_is_sorted(void **state) {
    Place *place = *state;
    char names[200] = "";
    durable_replace(place->root, "b", "", 0);
    durable_replace(place->root, "C/x", "", 0);
    durable_replace(place->root, "a", "", 0);
    assert_true(folder_list(folder_open(place->root, ""), add_name, names));
    assert_string_equal(names, "C/ a b ");
    assert_false(folder_list(folder_open(place->root, "none"), add_name, names));
}

/* --- writing --- */

static mode_t mode_of(const Place *place, const char *path) {
    struct stat about;
    assert_int_equal(fstatat(place->root, path, &about, AT_SYMLINK_NOFOLLOW), 0);
    return about.st_mode & 0777;
}

static void test_append_and_replace(void **state) {
    Place *place = *state;
    assert_true(durable_append(place->root, "players/a/journal", "one\n", 4));
    assert_true(durable_append(place->root, "players/a/journal", "two\n", 4));
    assert_string_equal(text_of(place, "players/a/journal"), "one\ntwo\n");
    assert_true(durable_replace(place->root, "set.json", "1", 1));
    assert_null(text_of(place, "set.json.bak"));
    assert_true(durable_replace(place->root, "set.json", "22", 2));
    assert_true(durable_replace(place->root, "set.json", "333", 3));
    assert_string_equal(text_of(place, "set.json"), "333");
    assert_string_equal(text_of(place, "set.json.bak"), "22");
    assert_int_equal(mode_of(place, "players"), 0700);
    assert_int_equal(mode_of(place, "players/a/journal"), 0600);
    assert_int_equal(mode_of(place, "set.json"), 0600);
    assert_int_equal(mode_of(place, "set.json.bak"), 0600);
}

static void test_append_closes_a_torn_line(void **state) {
    Place *place = *state;
    durable_append(place->root, "j", "one\ntw", 6);
    assert_true(durable_append(place->root, "j", "three\n", 6));
    assert_string_equal(text_of(place, "j"), "one\ntw\nthree\n");
}

static void test_rename_never_overwrites(void **state) {
    Place *place = *state;
    durable_replace(place->root, "a", "A", 1);
    durable_replace(place->root, "b", "B", 1);
    assert_false(durable_rename(place->root, "a", "b"));
    assert_string_equal(text_of(place, "b"), "B");
    assert_true(durable_rename(place->root, "a", "aside/a"));
    assert_string_equal(text_of(place, "aside/a"), "A");
    assert_null(text_of(place, "a"));
    assert_false(durable_rename(place->root, "none", "c"));
}

static void replace_for_ever(int root) {
    static char bytes[BIG];
    for (unsigned round = 0;; round++) {
        memset(bytes, 'a' + (int)(round % 26), sizeof bytes);
        durable_replace(root, "file", bytes, sizeof bytes);
    }
}

static void assert_whole(Place *place, const char *path) {
    HostBytes bytes;
    Arena *arena = arena_new();
    assert_int_equal(folder_read(place->root, path, CAP, arena, &bytes), HOST_READ_OK);
    assert_int_equal(bytes.length, BIG);
    for (size_t i = 1; i < bytes.length; i++) {
        assert_int_equal(bytes.bytes[i], bytes.bytes[0]);
    }
    arena_free(arena);
}

static void test_killed_while_replacing(void **state) {
    Place *place = *state;
    static char first[BIG];
    memset(first, 'z', sizeof first);
    assert_true(durable_replace(place->root, "file", first, sizeof first));
    assert_true(durable_replace(place->root, "file", first, sizeof first));
    srand(7);
    for (int i = 0; i < KILLS; i++) {
        pid_t child = fork();
        if (child == 0) {
            replace_for_ever(place->root);
        }
        nanosleep(&(struct timespec){.tv_nsec = 2000000 + rand() % 20000000}, NULL);
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
        assert_whole(place, "file");
        assert_whole(place, "file.bak");
    }
}

/* --- a disk that is full --- */

static void limit_files(rlim_t bytes) {
    struct rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static void test_full_disk_keeps_what_was(void **state) {
    Place *place = *state;
    durable_append(place->root, "j", "0123456789\n", 11);
    durable_replace(place->root, "s", "old", 3);
    for (rlim_t limit = 1; limit < 21; limit++) {
        limit_files(limit);
        bool appended = durable_append(place->root, "j", "abcdefghi\n", 10);
        bool replaced = durable_replace(place->root, "s", "abcdefghijklmnopqrstuvwxyz", 26);
        limit_files(RLIM_INFINITY);
        assert_false(appended);
        assert_false(replaced);
        assert_string_equal(text_of(place, "j"), "0123456789\n");
        assert_string_equal(text_of(place, "s"), "old");
    }
    assert_true(durable_append(place->root, "j", "abcdefghi\n", 10));
    assert_string_equal(text_of(place, "j"), "0123456789\nabcdefghi\n");
}

static void test_failed_writes_are_tried_again(void **state) {
    Place *place = *state;
    Saver *saver = saver_new(place->root);
    assert_int_equal(saver_append(saver, "j", "one\n", 4), 1);
    saver_flush(saver);
    assert_int_equal(saver_news(saver).saved_through, 1);
    limit_files(5);
    saver_append(saver, "j", "two\n", 4);
    saver_wait(saver, NULL);
    SaverNews news = saver_news(saver);
    assert_true(news.failed);
    assert_int_equal(news.reason, EFBIG);
    assert_int_equal(news.saved_through, 1);
    assert_int_equal(saver_replace(saver, "s", "ok", 2), 3); /* another file is not held up */
    saver_wait(saver, NULL);
    assert_int_equal(saver_news(saver).saved_through, 1);
    assert_string_equal(text_of(place, "s"), "ok");
    limit_files(RLIM_INFINITY);
    assert_int_equal(saver_append(saver, "j", "three\n", 6), 4);
    saver_wait(saver, NULL);
    news = saver_news(saver);
    assert_false(news.failed);
    assert_int_equal(news.saved_through, 4);
    assert_string_equal(text_of(place, "j"), "one\ntwo\nthree\n");
    saver_free(saver);
}

static void test_an_impossible_path_fails_quietly(void **state) {
    Place *place = *state;
    Saver *saver = saver_new(place->root);
    saver_append(saver, "../out", "x\n", 2);
    saver_append(saver, "in", "x\n", 2);
    saver_flush(saver);
    SaverNews news = saver_news(saver);
    assert_true(news.failed);
    assert_int_equal(news.saved_through, 0);
    assert_string_equal(text_of(place, "in"), "x\n");
    saver_free(saver);
}

static void test_queue_keeps_order(void **state) {
    Place *place = *state;
    Saver *saver = saver_new(place->root);
    char line[20];
    for (int i = 0; i < 100; i++) {
        snprintf(line, sizeof line, "%03d\n", i);
        saver_append(saver, "j", line, 4);
        saver_replace(saver, "s", line, 4);
    }
    saver_flush(saver);
    assert_int_equal(saver_news(saver).saved_through, 200);
    saver_free(saver);
    const char *text = text_of(place, "j");
    for (int i = 0; i < 100; i++) {
        assert_int_equal(atoi(text + (ptrdiff_t)4 * i), i);
    }
    assert_string_equal(text_of(place, "s"), "099\n");
}

/* --- the host's view --- */

static void test_second_copy_plays_unsaved(void **state) {
    Place *place = *state;
    HostBytes bytes;
    Platform *first = open_platform(place);
    const Host *host = platform_host(first);
    assert_true(host->saving);
    host->replace(host->self, "a", "1", 1);
    host->flush(host->self);
    Platform *second = open_platform(place);
    const Host *other = platform_host(second);
    assert_false(other->saving);
    other->append(other->self, "a", "2", 1);
    other->flush(other->self);
    assert_int_equal(other->read(other->self, HOST_DATA, "a", CAP, place->arena, &bytes),
                     HOST_READ_OK);
    assert_string_equal(bytes.bytes, "12");
    assert_int_equal(host->read(host->self, HOST_DATA, "a", CAP, place->arena, &bytes),
                     HOST_READ_OK);
    assert_string_equal(bytes.bytes, "1");
    platform_free(first);
    Platform *third = open_platform(place);
    assert_true(platform_host(third)->saving);
    platform_free(third);
    platform_free(second);
}

static void test_headless_keeps_files_in_memory(void **state) {
    Place *place = *state;
    HostBytes bytes;
    char names[200] = "";
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    const Host *host = platform_host(platform);
    assert_int_equal(host->append(host->self, "p/one/j", "a\n", 2), 1);
    assert_int_equal(host->append(host->self, "p/one/j", "b\n", 2), 2);
    assert_int_equal(host->replace(host->self, "p/s", "x", 1), 3);
    assert_int_equal(host->read(host->self, HOST_DATA, "p/one/j", CAP, place->arena, &bytes),
                     HOST_READ_OK);
    assert_string_equal(bytes.bytes, "a\nb\n");
    assert_true(host->list(host->self, HOST_DATA, "p", add_name, names));
    assert_string_equal(names, "one/ s ");
    assert_true(host->rename(host->self, "p/s", "p/t"));
    assert_false(host->rename(host->self, "p/s", "p/u"));
    assert_int_equal(host->read(host->self, HOST_DATA, "p/s", CAP, place->arena, &bytes),
                     HOST_READ_MISSING);
    assert_int_equal(host->read(host->self, HOST_DATA, "../x", CAP, place->arena, &bytes),
                     HOST_READ_FAILED);
    platform_free(platform);
}

static void test_own_writes_are_read_back(void **state) {
    Place *place = *state;
    HostBytes bytes;
    Platform *platform = open_platform(place);
    const Host *host = platform_host(platform);
    for (int i = 0; i < 50; i++) {
        host->append(host->self, "j", "x\n", 2);
        host->read(host->self, HOST_DATA, "j", CAP, place->arena, &bytes);
        assert_int_equal(bytes.length, (i + 1) * 2);
    }
    platform_free(platform);
}

static void test_data_folder_is_made_private(void **state) {
    Place *place = *state;
    char path[100];
    snprintf(path, sizeof path, "%s/some/where", place->path);
    int data = roots_open_data(path);
    assert_true(data >= 0);
    close(data);
    assert_int_equal(mode_of(place, "some/where"), 0700);
}

int main(void) {
#define FILE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_safe_paths),
        FILE_TEST(test_links_and_pipes_are_refused),
        FILE_TEST(test_list_is_sorted),
        FILE_TEST(test_append_and_replace),
        FILE_TEST(test_append_closes_a_torn_line),
        FILE_TEST(test_rename_never_overwrites),
        FILE_TEST(test_killed_while_replacing),
        FILE_TEST(test_full_disk_keeps_what_was),
        FILE_TEST(test_failed_writes_are_tried_again),
        FILE_TEST(test_an_impossible_path_fails_quietly),
        FILE_TEST(test_queue_keeps_order),
        FILE_TEST(test_second_copy_plays_unsaved),
        FILE_TEST(test_headless_keeps_files_in_memory),
        FILE_TEST(test_own_writes_are_read_back),
        FILE_TEST(test_data_folder_is_made_private),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
