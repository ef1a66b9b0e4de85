/* A replay script as steps: what a player does and what should be there then. Private to commands/.
 *
 * One step a line; a text is written "..." with \" and \\ inside; # begins a comment. Everything is
 * read before anything is played, and every problem is named with its line and column.
 */
#ifndef SCREENS_COMMANDS_REPLAY_SCRIPT_H
#define SCREENS_COMMANDS_REPLAY_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

typedef enum ReplayKind {
    REPLAY_SEED,  /* number; before all others */
    REPLAY_STORY, /* text: the key; more: the wearer, or NULL for the first */
    REPLAY_PRESS, /* text: the label; more: the group, or NULL */
    REPLAY_TYPE,  /* text */
    REPLAY_SEAT,  /* number: the seat; text and more as for a press */
    REPLAY_EXPECT_SCREEN,
    REPLAY_EXPECT_TEXT,
    REPLAY_EXPECT_FOCUS,
    REPLAY_EXPECT_SAYS,
    REPLAY_EXPECT_CREDIT, /* number: quarters, 0..4 */
    REPLAY_WAIT,          /* number: ms */
    REPLAY_RESIZE,        /* width, height */
    REPLAY_SHOT           /* text: the picture's name */
} ReplayKind;

typedef struct ReplayStep {
    ReplayKind kind;
    int line;
    const char *words; /* the line as written */
    const char *text, *more;
    uint64_t number;
    int width, height;
} ReplayStep;

typedef struct ReplayScript {
    ReplayStep *steps;
    size_t count;
} ReplayScript;

/* Strings live in the arena. False: at least one issue was added. */
bool replay_script_parse(const char *bytes, size_t length, Arena *arena, ReplayScript *out,
                         Issues *issues);

#endif
