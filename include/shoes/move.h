/* Moves: all that a player does to a visit, each one line of text (STORY-FORMAT.md, Moves).
 *
 * Screens, journal, replay and undo share this one table; move_print and move_parse are each
 * other's inverse.
 */
#ifndef SHOES_MOVE_H
#define SHOES_MOVE_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/feeling.h>
#include <shoes/follow.h>
#include <shoes/story.h>

enum { MOVE_TEXT = 200, MOVE_NAME = 96 };

typedef enum MoveKind {
    MOVE_BEGIN,
    MOVE_NEXT,
    MOVE_REPLAY,
    MOVE_LOOK,
    MOVE_MINE,
    MOVE_GUESS,
    MOVE_UNSURE,
    MOVE_HINT,
    MOVE_MEANING,
    MOVE_ASK,
    MOVE_KEEP,
    MOVE_CHANGE,
    MOVE_TURN,
    MOVE_STEP,
    MOVE_SAY,
    MOVE_AGAIN,
    MOVE_TALK,
    MOVE_CALM,
    MOVE_PASS,
    MOVE_SWAP,
    MOVE_UNDO,
    MOVE_END,
    MOVE_WORD,   /* a Check-in's answer: only a word was asked */
    MOVE_FOLLOW, /* the hand's line along a telling, to its end */
    MOVE_KINDS
} MoveKind;

typedef enum Sureness { SURE_MAYBE, SURE_THINK, SURE_SURE, SURE_COUNT } Sureness;

typedef struct Guess {
    int feelings[2]; /* feelings[1] is FEELING_NONE unless the board asked for two */
    int strength;    /* 1..5 */
    Sureness sureness;
    int clue; /* Clue, or -1: not said */
} Guess;

typedef struct Move {
    MoveKind kind;
    int seat;               /* 1..8 in a room, 0 none */
    char key[MOVE_NAME];    /* begin: story key */
    char wearer[MOVE_NAME]; /* begin, swap */
    int number;             /* replay BEAT, ask N, say N, talk N: counted from 0 */
    Clue clue;              /* look */
    int feeling;            /* meaning, word */
    Guess guess;            /* guess, change; mine uses feelings and strength */
    FollowPace pace;        /* follow */
    FollowLine hand;        /* follow: at least one window */
} Move;

/* "maybe" "think" "sure". */
const char *sureness_id(Sureness sureness);

/* Writes the line without newline; false when it does not fit in `size` (MOVE_TEXT always fits). */
bool move_print(const Move *move, const FeelingBook *feelings, char *out, size_t size);

/* False for anything that move_print could not have written; *out is then unchanged. */
bool move_parse(const char *line, const FeelingBook *feelings, Move *out);

bool guess_equal(const Guess *a, const Guess *b);

#endif
