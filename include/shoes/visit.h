/* A visit: one walk through one story, as the sum of its moves.
 *
 * The visit changes only through visit_apply; the same moves always give the same visit. A screen
 * looks at `phase` to know what to show and makes a move; the app journals it. Undo is replay
 * without the last move.
 *
 *     Visit *visit = visit_new(feelings);
 *     visit_start(visit, story, "maya", seed, VISIT_STEPS_SHORT);
 *     visit_apply(visit, &(Move){.kind = MOVE_NEXT});
 *
 * The story is borrowed and must outlive the visit (or the next visit_start).
 */
#ifndef SHOES_VISIT_H
#define SHOES_VISIT_H

#include <stdbool.h>
#include <stdint.h>

#include <shoes/feeling.h>
#include <shoes/move.h>
#include <shoes/story.h>

/* Where a walk is. Each line names the moves that lead on. */
typedef enum VisitPhase {
    VISIT_IDLE,   /* no story: begin */
    VISIT_WATCH,  /* beat -1 (what came before; 0 when nothing) .. last: next; replay B anywhere;
                     pass to the board */
    VISIT_MINE,   /* my shoes, before the guess or after it: mine, pass */
    VISIT_GUESS,  /* look closer and the board: look C, hint, meaning, guess, unsure, pass */
    VISIT_ASK,    /* three questions: ask N, once more where the story has a second round, then keep
                     or change; pass */
    VISIT_READY,  /* a guess lies face down: turn; undo still takes it back */
    VISIT_TURNED, /* turned over: step */
    VISIT_INSIDE, /* in the shoes: next */
    VISIT_WORDS,  /* own words: next */
    VISIT_SAY,    /* what would you say: say N, again, next */
    VISIT_ENDING, /* beat 0 .. last of the ending: next */
    VISIT_TALK,   /* cards 0 ..: talk N, next */
    VISIT_SWAP,   /* other wearers left: swap W, end; next once two were walked in */
    VISIT_SAME,   /* all wearers side by side: next, end */
    VISIT_DONE    /* put back on the rack */
} VisitPhase;

/* Which steps of the loop are walked, and how; bits, frozen when a visit begins. */
typedef enum VisitSteps {
    VISIT_STEP_MINE = 1,
    VISIT_STEP_ASK = 2,
    VISIT_STEP_SAY = 4,
    VISIT_MINE_LAST = 8, /* my shoes come after the guess, not before it */
    VISIT_NO_LOOK = 16,  /* straight to the board */
    VISIT_NO_INSIDE = 32,
    VISIT_NO_TALK = 64,
    VISIT_NO_SWAP = 128,
    VISIT_MISS = 256,      /* times 0 .. 3: guesses in a row that missed just before */
    VISIT_STEPS_SHORT = 0, /* watch, guess, step in, own words, ending, talk, swap */
    VISIT_STEPS_ALL = VISIT_STEP_MINE | VISIT_STEP_ASK | VISIT_STEP_SAY
} VisitSteps;

enum {
    VISIT_MOVES_MAX = 2048,
    VISIT_OFFER_MAX = STORY_MAX_OFFER + 2, /* with the player's own words */
    VISIT_FEWER_AFTER = 2                  /* misses in a row: then three words are offered */
};

typedef struct VisitAnswer { /* what one pair of shoes was answered with */
    bool began;
    bool guessed; /* `first` is set */
    bool unsure;  /* "not sure yet" came instead of a first guess */
    bool passed;
    bool changed; /* `last` differs in time: after asking */
    bool turned;
    bool finished; /* reached the swap or the end */
    Guess first;   /* the guess that is scored */
    Guess last;    /* first, or what it was changed to after asking */
    bool looked[CLUE_COUNT];
    int asked;       /* 0-based, -1 none */
    int asked_again; /* of the second round, 0-based, -1 none */
    bool mine_over;  /* my shoes were answered or passed: not asked again */
    bool mined;      /* `mine` was made ... */
    int mine[2];     /* ... with these words; FEELING_NONE */
    int mine_strength;
    int said;                    /* what is being answered, 0-based, -1 none */
    int said_first;              /* the first of all, -1 none */
    int said_last;               /* the latest, -1 none */
    bool tried[STORY_MAX_SAY];   /* said at least once */
    int laid;                    /* how many of the story's order are done ... */
    int laid_say[STORY_MAX_SAY]; /* ... and by which sentences */
} VisitAnswer;

typedef struct Visit Visit;

Visit *visit_new(const FeelingBook *feelings);
void visit_free(Visit *visit);

/* Forgets what was and begins with this wearer. The wearer must be in the story. */
void visit_start(Visit *visit, const Story *story, const char *wearer, uint64_t seed, int steps);

/* Makes a move if it is legal now. False: nothing changed. `undo` takes back the latest move that
 * can be taken back: next, replay, mine, guess, unsure, ask, keep, change, pass; never past `turn`,
 * stepping in, `swap` or the beginning. Looks and hints made after it stand where they still fit.
 * Guesses are words of the offer or of `mine`; two only when the pair is mixed. `begin` is
 * visit_start, never a move here. Near VISIT_MOVES_MAX moves that could go on for ever are no
 * longer taken (replay, say, again, talk), and those that lead nowhere (look, hint, meaning, calm)
 * are taken without effect; what leads to the end always fits. */
bool visit_apply(Visit *visit, const Move *move);
bool visit_can(const Visit *visit, const Move *move);

VisitPhase visit_phase(const Visit *visit);
const Story *visit_story(const Visit *visit);      /* NULL when idle */
const StoryShoes *visit_shoes(const Visit *visit); /* the pair being walked in */
int visit_shoes_index(const Visit *visit);
const VisitAnswer *visit_answer(const Visit *visit);               /* of the present pair */
const VisitAnswer *visit_answer_of(const Visit *visit, int index); /* of any pair of the story */
int visit_beat(const Visit *visit);  /* WATCH: -1 .. count-1; ENDING: 0 ..; else the moment */
int visit_card(const Visit *visit);  /* TALK: 0 .. visit_cards - 1 */
int visit_cards(const Visit *visit); /* talk questions, say out loud, this week */
int visit_steps(const Visit *visit);
uint64_t visit_seed(const Visit *visit);

/* The words on the board, shuffled by the visit's seed and the pair's index: the same every time.
 * The offered ones, after VISIT_FEWER_AFTER misses in a row three of them (four when mixed) with
 * none close to the truth (MEASUREMENT.md 4.4), and the player's own when my shoes came first.
 * Returns how many. */
int visit_offer(const Visit *visit, int out[VISIT_OFFER_MAX]);

/* The questions (of the second round: `again`) and the sentences in the order in which they are
 * shown, shuffled in the same way. Each returns how many. */
int visit_ask_order(const Visit *visit, bool again, int out[STORY_MAX_ASK]);
int visit_say_order(const Visit *visit, int out[STORY_MAX_SAY]);

/* The sentence of the story's order that comes next is laid, or all are; true where there is no
 * order. */
bool visit_say_whole(const Visit *visit);

/* All moves made since visit_start that still stand, for the journal's replay and for tests. */
size_t visit_move_count(const Visit *visit);
const Move *visit_move(const Visit *visit, size_t index);

#endif
