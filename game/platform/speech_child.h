/* A voice as a program of its own: espeak-ng, or the older espeak, told by its standard input.
 *
 *     char program[SPEECH_PROGRAM];
 *     SpeechChild child = {0};
 *     if (speech_child_find(program) && speech_child_begin(&child, program, "Hello.", 100, 1)) {
 *         while (speech_child_step(&child)) { wait a little }
 *     }
 *
 * The program is started with a list of arguments, never through a shell, and no argument is ever
 * taken from the words. One thread calls. SIGPIPE has to be ignored (platform_new does).
 */
#ifndef PLATFORM_SPEECH_CHILD_H
#define PLATFORM_SPEECH_CHILD_H

#include <stdbool.h>
#include <stddef.h>

#include <sys/types.h>

enum { SPEECH_PROGRAM = 512 };

/* Zeroed: nothing is being said. */
typedef struct SpeechChild {
    pid_t process; /* 0: none */
    int pipe;      /* its standard input, open while there are words left; else -1 */
    char *text;    /* owned */
    size_t length, written;
} SpeechChild;

/* The first one on PATH, whose relative folders are left out. False: there is none. */
bool speech_child_find(char program[SPEECH_PROGRAM]);

/* Starts saying the text, which is copied: at `percent` of the ordinary speed, `volume` 0..1. The
 * child must have ended or been stopped. False: it could not be started. */
bool speech_child_begin(SpeechChild *child, const char *program, const char *text, int percent,
                        double volume);

/* Hands over what the pipe takes, without waiting. False: it has ended and is cleared away. */
bool speech_child_step(SpeechChild *child);

/* Ends it at once, with whatever it started itself. Fine without one. */
void speech_child_stop(SpeechChild *child);

#endif
