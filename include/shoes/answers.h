/* Every pair of shoes that was walked in, out of a journal's lines (MEASUREMENT.md 2;
 * STORY-FORMAT.md, Which guess is the score).
 *
 *     Answers *answers = answers_new(feelings);
 *     answers_line(answers, &line, 0);            every line, in the order of n
 *     answers_finish(answers);
 *     for (size_t i = 0; i < answers_count(answers); i++) { ... answers_at(answers, i) ... }
 *
 * A line counts for the visit of its number in its own file: two machines may have played at the
 * same time. What `undo` took back is gone. Stories need not be there any more: all comes from what
 * `begin` and `swap` froze. Rating, chance and level are computed here and stored nowhere.
 */
#ifndef SHOES_ANSWERS_H
#define SHOES_ANSWERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/feeling.h>
#include <shoes/follow.h>
#include <shoes/journal.h>
#include <shoes/level.h>

typedef enum AnswerMode { ANSWER_PRACTICE, ANSWER_CHECKIN, ANSWER_OTHER } AnswerMode;

typedef struct Answer {
    uint64_t n;     /* line of the first guess or of "not sure yet"; else of the beginning */
    uint64_t seq;   /* of the beginning among all lines told: breaks ties of n */
    uint32_t visit; /* as in its file */
    int source;     /* which file */
    int place;      /* answers_key, answers_wearer */
    int date;       /* 20261124, 0 unknown */
    uint64_t version;
    AnswerMode mode;
    int tier;
    double difficulty;
    int truth[2]; /* truth[1] FEELING_NONE unless mixed */
    int truth_strength;
    bool mixed;
    int offer[STORY_MAX_OFFER + 2], offer_count;
    unsigned right; /* bits: which words of the offer are rated 2 */
    bool guessed;   /* a first guess stands */
    bool unsure;    /* "not sure yet" came instead */
    bool answered;  /* after asking: kept or changed; `last` is what stood then */
    bool passed;    /* the board was passed */
    bool turned, stepped;
    bool mined;      /* my shoes: `mine` ... */
    bool mine_first; /* ... came before the guess */
    bool mine_shown; /* the own word was on the board */
    Guess first, last;
    int mine[2], mine_strength;
    int asked;       /* questions */
    unsigned looked; /* bits of Clue */
    int hints;
    double credit;             /* of `first`, 0..1; when guessed */
    double after;              /* of `last`; when answered */
    double chance;             /* of the board; when guessed or unsure */
    bool unlike;               /* the own word and the truth are rated 0: projection can show */
    double own;                /* credit of `first` against the own word; when guessed and mined */
    double own_chance;         /* mean of the board's words against the own word */
    double theta, theta_after; /* level before and after; when counted */
    bool open;                 /* more of its lines may come */
    bool counted;              /* practice, guessed: what accuracy is made of */
} Answer;

typedef struct Answers Answers;

Answers *answers_new(const FeelingBook *feelings); /* borrowed */
void answers_free(Answers *answers);               /* NULL is fine */

/* `source` counts the journal's files from 0. */
void answers_line(Answers *answers, const JournalLine *line, int source);

/* Puts all in the order of n and plays the level through. More lines may follow: then call it again
 * before the answers are looked at. */
void answers_finish(Answers *answers);

size_t answers_count(const Answers *answers);
const Answer *answers_at(const Answers *answers, size_t index);
const char *answers_key(const Answers *answers, int place);
const char *answers_wearer(const Answers *answers, int place);

/* Tellings that were followed to their end, in the order of n. */
size_t answers_follow_count(const Answers *answers);
const Follow *answers_follows(const Answers *answers);

/* The level after all of them, and after the first `count` counted ones. */
Level answers_level(const Answers *answers, int count);

#endif
