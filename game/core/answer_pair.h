/* One pair of shoes while its lines come in: the moves that stand, and what they answer. */
#ifndef CORE_ANSWER_PAIR_H
#define CORE_ANSWER_PAIR_H

#include <shoes/answers.h>

typedef struct PairMove {
    MoveKind kind;
    uint64_t n;
    int number; /* look: the clue; word: the feeling */
    Guess guess;
    int offer[STORY_MAX_OFFER + 2], offer_count;
} PairMove;

typedef struct AnswerPair {
    bool open;
    uint32_t visit;
    uint64_t n, seq;
    JournalFrozen frozen;
    PairMove *moves;
    size_t count, room;
} AnswerPair;

void answer_pair_begin(AnswerPair *pair, const JournalLine *line, uint64_t seq);
void answer_pair_move(AnswerPair *pair, const JournalLine *line);
void answer_pair_free(AnswerPair *pair);

/* What the moves that stand say. */
Answer answer_pair_answer(const AnswerPair *pair, const FeelingBook *feelings);

#endif
