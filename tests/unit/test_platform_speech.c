/* Reading aloud through a program: a made-up espeak-ng on PATH writes down how it was started. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "platform/speech.h"

enum { PATIENCE_MS = 10000, LARGE = 1 << 20 };

/* Its own name, arguments, input and open files, then what the test wants. */
static const char program_head[] = "#!/bin/sh\n"
                                   "here=${0%/*}\n"
                                   "printf '%s\\n' \"$$\" >> \"$here/started\"\n"
                                   "printf '%s\\n' \"$@\" > \"$here/arguments\"\n"
                                   "ls /proc/$$/fd > \"$here/files\"\n";
static const char reads_all[] = "cat > \"$here/words.part\"; mv \"$here/words.part\" "
                                "\"$here/words\"\n";
static const char never_ends[] = "cat > /dev/null; sleep 1000 & echo $! > \"$here/inner\"; wait\n";
static const char reads_nothing[] = "exec < /dev/null\nsleep 1000\n";
static const char breaks_off[] = "exit 3\n";

typedef struct World {
    char folder[64];
    Speech *speech;
} World;

static void write_file(const World *world, const char *name, const char *a, const char *b) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", world->folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, "%s%s", a, b);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, 0755), 0);
}

static char *read_file(const World *world, const char *name) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", world->folder, name);
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return NULL;
    }
    char *text = calloc(1, 2 * LARGE);
    assert_non_null(text);
    text[fread(text, 1, 2 * LARGE - 1, file)] = '\0';
    fclose(file);
    return text;
}

static void rest(int ms) {
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

/* Waits until it is there and has something in it. */
static char *await_file(const World *world, const char *name) {
    for (int waited = 0; waited < PATIENCE_MS; waited += 10) {
        char *text = read_file(world, name);
        if (text != NULL && text[0] != '\0') {
            return text;
        }
        free(text);
        rest(10);
    }
    fail_msg("%s never came", name);
    return NULL;
}

static void await_silence(const World *world) {
    for (int waited = 0; waited < PATIENCE_MS; waited += 10) {
        if (!speech_is_speaking(world->speech)) {
            return;
        }
        rest(10);
    }
    fail_msg("it never came to its end");
}

static bool has_children(void) {
    int status = 0;
    return waitpid(-1, &status, WNOHANG) >= 0 || errno != ECHILD;
}

static void await_no_children(void) {
    for (int waited = 0; waited < PATIENCE_MS && has_children(); waited += 10) {
        rest(10);
    }
    assert_false(has_children());
}

static bool is_alive(pid_t process) {
    char path[64], state = 'X';
    snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
    FILE *file = fopen(path, "r");
    if (file != NULL) {
        state = fscanf(file, "%*d %*s %c", &state) == 1 ? state : 'X';
        fclose(file);
    }
    return state != 'X' && state != 'Z';
}

static int open_files(void) {
    int count = 0;
    DIR *folder = opendir("/proc/self/fd");
    assert_non_null(folder);
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

static void set_path(const World *world) {
    char path[160];
    snprintf(path, sizeof path, "relative:%s:/usr/bin:/bin", world->folder);
    setenv("PATH", path, 1);
}

static void allow(World *world, const char *what_it_does) {
    write_file(world, "espeak-ng", program_head, what_it_does);
    setenv("SHOES_VOICE", "espeak", 1);
    set_path(world);
    speech_allow(world->speech, NULL);
}

static int set_up(void **state) {
    World *world = calloc(1, sizeof *world);
    snprintf(world->folder, sizeof world->folder, "/tmp/shoes-voice-XXXXXX");
    assert_non_null(mkdtemp(world->folder));
    signal(SIGPIPE, SIG_IGN);
    world->speech = speech_new();
    *state = world;
    return 0;
}

static int tear_down(void **state) {
    World *world = *state;
    static const char *const names[] = {"espeak-ng", "started", "arguments", "files",
                                        "words",     "inner",   "words.part"};
    speech_free(world->speech);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s/%s", world->folder, names[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(world->folder), 0);
    free(world);
    return 0;
}

static void test_nothing_starts_unasked(void **state) {
    World *world = *state;
    assert_false(speech_can(world->speech));
    speech_say(world->speech, "Too early.", 100, 1);
    assert_false(speech_is_speaking(world->speech));
    allow(world, reads_all);
    assert_true(speech_can(world->speech));
    speech_say(world->speech, "", 100, 1);
    speech_say(world->speech, "Too quiet.", 100, 0);
    rest(100);
    assert_null(read_file(world, "started"));
    assert_false(has_children());
}

static void test_no_voice_with_silent_sound(void **state) {
    World *world = *state;
    write_file(world, "espeak-ng", program_head, reads_all);
    set_path(world);
    unsetenv("SHOES_VOICE");
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    speech_allow(world->speech, NULL);
    assert_false(speech_can(world->speech));
}

static void test_no_program_no_voice(void **state) {
    World *world = *state;
    setenv("SHOES_VOICE", "espeak", 1);
    setenv("PATH", world->folder, 1);
    speech_allow(world->speech, NULL);
    assert_false(speech_can(world->speech));
    speech_say(world->speech, "Nobody hears this.", 100, 1);
    assert_false(speech_is_speaking(world->speech));
}

static void test_words_come_through_a_pipe(void **state) {
    World *world = *state;
    allow(world, reads_all);
    speech_say(world->speech, "Whose shoes today?", 70, 0.5);
    assert_true(speech_is_speaking(world->speech));
    char *words = await_file(world, "words"), *arguments = await_file(world, "arguments");
    assert_string_equal(words, "Whose shoes today?");
    assert_string_equal(arguments, "--stdin\n-v\nen\n-s\n105\n-a\n50\n");
    await_silence(world);
    assert_false(has_children());
    free(words);
    free(arguments);
}

static void test_words_are_never_commands(void **state) {
    World *world = *state;
    static const char hostile[] =
        "--version -f /etc/passwd; touch started2 $(touch started3) `id` \" ' \\ | & < > \n"
        "\x1b[2J <audio src=\"x\"/> [[h@'loU]] %n%s \xf0\x9f\x99\x82 caf\xc3\xa9 \x7f";
    static const char plain[] =
        "--version -f /etc/passwd; touch started2 $(touch started3) `id` \" ' \\ | & < > \n"
        "  2J <audio src=\"x\"/>   h@'loU   %n%s \xf0\x9f\x99\x82 caf\xc3\xa9  ";
    allow(world, reads_all);
    speech_say(world->speech, hostile, 100, 1);
    char *words = await_file(world, "words"), *arguments = await_file(world, "arguments");
    assert_string_equal(words, plain);
    assert_string_equal(arguments, "--stdin\n-v\nen\n-s\n150\n-a\n100\n");
    free(words);
    free(arguments);
    await_silence(world);
}

static void test_a_book_of_words(void **state) {
    World *world = *state;
    char *book = malloc(LARGE + 1);
    assert_non_null(book);
    memset(book, 'a', LARGE);
    book[LARGE] = '\0';
    allow(world, reads_all);
    speech_say(world->speech, book, 100, 1);
    char *words = await_file(world, "words");
    assert_int_equal(strlen(words), LARGE);
    await_silence(world);
    free(words);
    free(book);
}

static void test_stop_ends_all_of_it(void **state) {
    World *world = *state;
    allow(world, never_ends);
    speech_say(world->speech, "For ever and ever.", 100, 1);
    char *outer = await_file(world, "started"), *inner = await_file(world, "inner");
    pid_t processes[2] = {(pid_t)atoi(outer), (pid_t)atoi(inner)};
    assert_true(is_alive(processes[0]));
    assert_true(is_alive(processes[1]));
    speech_say(world->speech, "", 100, 1);
    assert_false(speech_is_speaking(world->speech));
    await_no_children();
    rest(20);
    assert_false(is_alive(processes[0]));
    assert_false(is_alive(processes[1]));
    free(outer);
    free(inner);
}

static void test_new_words_replace_the_old(void **state) {
    World *world = *state;
    allow(world, never_ends);
    speech_say(world->speech, "The first.", 100, 1);
    free(await_file(world, "inner"));
    write_file(world, "espeak-ng", program_head, reads_all);
    speech_say(world->speech, "The second.", 100, 1);
    char *words = await_file(world, "words");
    assert_string_equal(words, "The second.");
    await_silence(world);
    assert_false(has_children());
    free(words);
}

static void test_the_end_ends_it(void **state) {
    World *world = *state;
    allow(world, reads_nothing);
    speech_say(world->speech, "For ever.", 100, 1);
    char *started = await_file(world, "started");
    speech_end(world->speech);
    assert_false(has_children());
    assert_false(is_alive((pid_t)atoi(started)));
    assert_false(speech_can(world->speech));
    free(started);
}

static void test_a_program_that_breaks_off(void **state) {
    World *world = *state;
    allow(world, breaks_off);
    char *book = calloc(1, LARGE + 1);
    memset(book, 'b', LARGE);
    for (int i = 0; i < 5; i++) {
        speech_say(world->speech, book, 100, 1); /* more than a pipe holds: nobody takes it */
        await_silence(world);
    }
    assert_false(has_children());
    free(book);
}

static void test_a_program_that_is_none(void **state) {
    World *world = *state;
    allow(world, reads_all);
    write_file(world, "espeak-ng",
               "\x7f"
               "ELF nothing of the kind",
               "");
    speech_say(world->speech, "Nobody hears this.", 100, 1);
    await_silence(world);
    assert_false(speech_can(world->speech));
    assert_false(has_children());
}

static void test_it_gets_no_file_of_ours(void **state) {
    World *world = *state;
    int ours = open("/dev/null", O_RDONLY); /* without O_CLOEXEC */
    allow(world, reads_all);
    speech_say(world->speech, "Nothing.", 100, 1);
    free(await_file(world, "words"));
    char *files = await_file(world, "files");
    char name[16];
    snprintf(name, sizeof name, "\n%d\n", ours);
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 34)
    assert_null(strstr(files, name));
#endif
    free(files);
    close(ours);
    await_silence(world);
}

static void test_no_file_is_lost(void **state) {
    World *world = *state;
    allow(world, reads_all);
    speech_say(world->speech, "Once.", 100, 1);
    await_silence(world);
    int before = open_files();
    for (int i = 0; i < 20; i++) {
        speech_say(world->speech, "Again.", 100, 1);
        rest(i % 5);
        speech_say(world->speech, i % 2 == 0 ? "" : "And again.", 100, 1);
    }
    await_silence(world);
    await_no_children();
    rest(50);
    assert_int_equal(open_files(), before);
}

static void test_asking_takes_no_time(void **state) {
    World *world = *state;
    struct timespec before, after;
    allow(world, never_ends);
    clock_gettime(CLOCK_MONOTONIC, &before);
    for (int i = 0; i < 50; i++) {
        speech_say(world->speech, "At once.", 100, 1);
    }
    speech_say(world->speech, "", 100, 1);
    clock_gettime(CLOCK_MONOTONIC, &after);
    int64_t ms = (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1000000;
    print_message("51 calls took %d ms\n", (int)ms);
    assert_true(ms < 500);
    await_no_children();
}

int main(void) {
#define SPEECH_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        SPEECH_TEST(test_nothing_starts_unasked),   SPEECH_TEST(test_no_voice_with_silent_sound),
        SPEECH_TEST(test_no_program_no_voice),      SPEECH_TEST(test_words_come_through_a_pipe),
        SPEECH_TEST(test_words_are_never_commands), SPEECH_TEST(test_a_book_of_words),
        SPEECH_TEST(test_stop_ends_all_of_it),      SPEECH_TEST(test_new_words_replace_the_old),
        SPEECH_TEST(test_the_end_ends_it),          SPEECH_TEST(test_a_program_that_breaks_off),
        SPEECH_TEST(test_a_program_that_is_none),   SPEECH_TEST(test_it_gets_no_file_of_ours),
        SPEECH_TEST(test_no_file_is_lost),          SPEECH_TEST(test_asking_takes_no_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
