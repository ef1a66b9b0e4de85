/* One line of a script as words and texts in quotes. Private to commands/. */
#ifndef SCREENS_COMMANDS_REPLAY_LINE_H
#define SCREENS_COMMANDS_REPLAY_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum { REPLAY_TOKENS_MAX = 8 };

typedef struct ReplayToken {
    const char *text; /* without quotes */
    bool quoted;
    int column; /* in characters, from 1 */
} ReplayToken;

typedef struct ReplayLine {
    int number;
    ReplayToken tokens[REPLAY_TOKENS_MAX];
    int count;
} ReplayLine;

/* `text` has no line end. False: an issue was added. */
bool replay_line_split(const char *text, int number, Arena *arena, ReplayLine *out, Issues *issues);

#endif
