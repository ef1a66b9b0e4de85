#include "platform/speech_child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <shoes/assert.h>

enum {
    WORDS_A_MINUTE = 150, /* espeak's own 175 is for adults used to it */
    WORDS_LEAST = 80,     /* espeak takes 80 .. 450 */
    WORDS_MOST = 450,
    AMPLITUDE = 100, /* of 0 .. 200; more distorts */
    ARGUMENT = 16
};

extern char **environ;

/* --- finding it --- */

static bool is_program(const char *path) {
    struct stat what;
    return stat(path, &what) == 0 && S_ISREG(what.st_mode) && access(path, X_OK) == 0;
}

static bool find_named(const char *name, char program[SPEECH_PROGRAM]) {
    const char *folder = getenv("PATH");
    while (folder != NULL && folder[0] != '\0') {
        int length = (int)strcspn(folder, ":");
        int used = snprintf(program, SPEECH_PROGRAM, "%.*s/%s", length, folder, name);
        if (folder[0] == '/' && used < SPEECH_PROGRAM && is_program(program)) {
            return true;
        }
        folder += length;
        folder += folder[0] == ':';
    }
    return false;
}

bool speech_child_find(char program[SPEECH_PROGRAM]) {
    return find_named("espeak-ng", program) || find_named("espeak", program);
}

/* --- starting it --- */

static int words_a_minute(int percent) {
    int words = WORDS_A_MINUTE * percent / 100;
    return words < WORDS_LEAST ? WORDS_LEAST : words > WORDS_MOST ? WORDS_MOST : words;
}

/* It gets its input and nothing else of ours: no file, no signal that we ignore or hold back, and
 * a group of its own, so that all of it can be ended. */
static bool spawn(pid_t *process, const char *program, char *const arguments[], int input) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    sigset_t none, usual;
    sigemptyset(&none);
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    if (posix_spawn_file_actions_init(&files) != 0) {
        return false;
    }
    if (posix_spawnattr_init(&how) != 0) {
        posix_spawn_file_actions_destroy(&files);
        return false;
    }
    bool ready =
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO) == 0 &&
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) == 0 &&
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0 &&
        posix_spawnattr_setpgroup(&how, 0) == 0 && posix_spawnattr_setsigmask(&how, &none) == 0 &&
        posix_spawnattr_setsigdefault(&how, &usual) == 0 &&
        posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                           POSIX_SPAWN_SETSIGDEF) == 0;
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 34)
    ready = ready && posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1) == 0;
#endif
    bool started = ready && posix_spawn(process, program, &files, &how, arguments, environ) == 0;
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    return started;
}

static bool start(SpeechChild *child, const char *program, int percent, double volume) {
    char speed[ARGUMENT], amplitude[ARGUMENT];
    char name[] = "espeak-ng", from[] = "--stdin", voice[] = "-v", language[] = "en";
    char speed_name[] = "-s", amplitude_name[] = "-a";
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return false;
    }
    snprintf(speed, sizeof speed, "%d", words_a_minute(percent));
    snprintf(amplitude, sizeof amplitude, "%d", (int)(AMPLITUDE * volume));
    char *const arguments[] = {name,  from,           voice,     language, speed_name,
                               speed, amplitude_name, amplitude, NULL};
    bool started = spawn(&child->process, program, arguments, ends[0]);
    close(ends[0]);
    if (!started || fcntl(ends[1], F_SETFL, O_NONBLOCK) != 0) {
        close(ends[1]);
        child->process = started ? child->process : 0;
        return false;
    }
    child->pipe = ends[1];
    return true;
}

/* What is no word could change how the rest is read. */
static char *copy_words(const char *text, size_t length) {
    char *copy = malloc(length + 1);
    if (copy == NULL) {
        memory_exit();
    }
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        bool phonemes = text[i] == '[' || text[i] == ']';
        copy[i] = (byte < ' ' && byte != '\n') || byte == 0x7F || phonemes ? ' ' : text[i];
    }
    copy[length] = '\0';
    return copy;
}

bool speech_child_begin(SpeechChild *child, const char *program, const char *text, int percent,
                        double volume) {
    ASSERT(child->process == 0);
    *child = (SpeechChild){.pipe = -1, .length = strlen(text)};
    child->text = copy_words(text, child->length);
    if (!start(child, program, percent, volume)) {
        speech_child_stop(child);
        return false;
    }
    speech_child_step(child);
    return true;
}

/* --- going on, ending --- */

static void close_input(SpeechChild *child) {
    if (child->pipe >= 0) {
        close(child->pipe);
    }
    child->pipe = -1;
    free(child->text);
    child->text = NULL;
}

static void hand_over(SpeechChild *child) {
    while (child->pipe >= 0 && child->written < child->length) {
        ssize_t taken =
            write(child->pipe, child->text + child->written, child->length - child->written);
        if (taken > 0) {
            child->written += (size_t)taken;
        } else if (errno == EAGAIN) {
            return;
        } else if (errno != EINTR) {
            break; /* it reads no more */
        }
    }
    close_input(child);
}

bool speech_child_step(SpeechChild *child) {
    if (child->process == 0) {
        return false;
    }
    hand_over(child);
    int status = 0;
    pid_t ended = waitpid(child->process, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR)) {
        return true;
    }
    close_input(child);
    child->process = 0;
    return false;
}

void speech_child_stop(SpeechChild *child) {
    if (child->process != 0) {
        int status = 0;
        kill(-child->process, SIGKILL);
        while (waitpid(child->process, &status, 0) < 0 && errno == EINTR) {
        }
        child->process = 0;
    }
    close_input(child);
}
