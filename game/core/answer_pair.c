#include "core/answer_pair.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/score.h>
#include <shoes/text.h>

#include "core/visit_state.h"

void answer_pair_begin(AnswerPair *pair, const JournalLine *line, uint64_t seq) {
    pair->open = true;
    pair->visit = line->v;
    pair->n = line->n;
    pair->seq = seq;
    pair->frozen = line->frozen;
    pair->count = 0;
}

void answer_pair_free(AnswerPair *pair) {
    free(pair->moves);
}

/* Nothing behind a wall is taken back. */
static size_t find_undoable(const AnswerPair *pair) {
    for (size_t i = pair->count; i > 0; i--) {
        VisitTrait trait = visit_trait(pair->moves[i - 1].kind);
        if (trait.wall) {
            break;
        }
        if (trait.undoable) {
            return i - 1;
        }
    }
    return pair->count;
}

/* With the way to the board, what was looked at there is taken back, too: it no longer fits. */
static bool led_to_board(MoveKind kind) {
    return kind == MOVE_NEXT || kind == MOVE_PASS || kind == MOVE_REPLAY || kind == MOVE_MINE;
}

static void take_back(AnswerPair *pair) {
    size_t taken = find_undoable(pair), kept = taken;
    if (taken == pair->count) {
        return;
    }
    bool clears = led_to_board(pair->moves[taken].kind);
    for (size_t i = taken + 1; i < pair->count; i++) {
        MoveKind kind = pair->moves[i].kind;
        if (!clears || (kind != MOVE_LOOK && kind != MOVE_HINT)) {
            pair->moves[kept++] = pair->moves[i];
        }
    }
    pair->count = kept;
}

static PairMove *next_move(AnswerPair *pair) {
    if (pair->count == pair->room) {
        pair->room = pair->room * 2 + 64;
        pair->moves = realloc(pair->moves, pair->room * sizeof *pair->moves);
        if (pair->moves == NULL) {
            memory_exit();
        }
    }
    return &pair->moves[pair->count++];
}

void answer_pair_move(AnswerPair *pair, const JournalLine *line) {
    const Move *move = &line->move;
    if (move->kind == MOVE_UNDO) {
        take_back(pair);
        return;
    }
    PairMove *kept = next_move(pair);
    kept->kind = move->kind;
    kept->n = line->n;
    kept->number = move->kind == MOVE_LOOK   ? (int)move->clue
                   : move->kind == MOVE_WORD ? move->feeling
                                             : move->number;
    kept->guess = move->guess;
    kept->offer_count = line->offer_count;
    memcpy(kept->offer, line->offer, sizeof kept->offer);
}

/* --- what the moves that stand say --- */

static void hear_board(Answer *answer, const PairMove *move) {
    if (answer->guessed || answer->unsure) {
        return;
    }
    answer->n = move->n;
    answer->guessed = move->kind == MOVE_GUESS;
    answer->unsure = move->kind == MOVE_UNSURE;
    answer->first = answer->last = move->guess;
    answer->offer_count = move->offer_count;
    memcpy(answer->offer, move->offer, sizeof answer->offer);
}

static void hear_mine(Answer *answer, const PairMove *move) {
    answer->mined = true;
    answer->mine_first = !answer->guessed && !answer->unsure;
    memcpy(answer->mine, move->guess.feelings, sizeof answer->mine);
    answer->mine_strength = move->guess.strength;
}

static void hear_look(Answer *answer, const PairMove *move) {
    answer->looked |= 1u << move->number;
}

static void hear_hint(Answer *answer, const PairMove *move) {
    (void)move;
    answer->hints++;
}

static void hear_ask(Answer *answer, const PairMove *move) {
    (void)move;
    answer->asked++;
}

static void hear_change(Answer *answer, const PairMove *move) {
    answer->last = move->guess;
    answer->answered = true;
}

static void hear_keep(Answer *answer, const PairMove *move) {
    (void)move;
    answer->answered = answer->guessed;
}

static void hear_turn(Answer *answer, const PairMove *move) {
    answer->turned = answer->turned || move->kind == MOVE_TURN;
    answer->stepped = answer->stepped || move->kind == MOVE_STEP;
}

static void hear_pass(Answer *answer, const PairMove *move) {
    (void)move;
    answer->passed = true;
}

/* Only a word was asked: no strength, no sureness. */
static void hear_word(Answer *answer, const PairMove *move) {
    PairMove guess = {.kind = MOVE_GUESS,
                      .n = move->n,
                      .guess = {.feelings = {move->number, FEELING_NONE}, .clue = -1}};
    hear_board(answer, &guess);
}

static void (*const HEARD[MOVE_KINDS])(Answer *answer, const PairMove *move) = {
    [MOVE_GUESS] = hear_board,   [MOVE_UNSURE] = hear_board, [MOVE_MINE] = hear_mine,
    [MOVE_LOOK] = hear_look,     [MOVE_HINT] = hear_hint,    [MOVE_ASK] = hear_ask,
    [MOVE_CHANGE] = hear_change, [MOVE_KEEP] = hear_keep,    [MOVE_TURN] = hear_turn,
    [MOVE_STEP] = hear_turn,     [MOVE_PASS] = hear_pass,    [MOVE_WORD] = hear_word};

static AnswerMode mode_of(const char *mode) {
    if (text_equal(mode, "story")) {
        return ANSWER_PRACTICE;
    }
    return text_equal(mode, "checkin") ? ANSWER_CHECKIN : ANSWER_OTHER;
}

static Answer answer_begun(const AnswerPair *pair) {
    const JournalFrozen *frozen = &pair->frozen;
    return (Answer){.n = pair->n,
                    .seq = pair->seq,
                    .visit = pair->visit,
                    .date = journal_day(frozen->date),
                    .version = frozen->version,
                    .mode = mode_of(frozen->mode),
                    .tier = frozen->tier,
                    .difficulty = frozen->difficulty,
                    .truth = {frozen->truths[0].feeling,
                              frozen->mixed ? frozen->truths[1].feeling : FEELING_NONE},
                    .mixed = frozen->mixed,
                    .mine = {FEELING_NONE, FEELING_NONE}};
}

static int word_count(const int words[2]) {
    return words[1] == FEELING_NONE ? 1 : 2;
}

static bool on_board(const Answer *answer, int word) {
    for (int i = 0; i < answer->offer_count; i++) {
        if (answer->offer[i] == word) {
            return true;
        }
    }
    return false;
}

/* MEASUREMENT.md 6.1: e, its mean over the board, and whether the scene can tell. */
static void rate_own(Answer *answer, const FeelingBook *feelings, const StoryShoes *shoes) {
    static const StoryShoes plain;
    int words = word_count(answer->mine);
    answer->mine_shown =
        on_board(answer, answer->mine[0]) && (words == 1 || on_board(answer, answer->mine[1]));
    answer->unlike = !(score_credit_set(feelings, shoes, answer->mine, words, answer->truth,
                                        word_count(answer->truth)) > 0);
    answer->own = score_credit_set(feelings, &plain, answer->first.feelings,
                                   word_count(answer->first.feelings), answer->mine, words);
    for (int i = 0; i < answer->offer_count; i++) {
        answer->own_chance +=
            score_credit_set(feelings, &plain, &answer->offer[i], 1, answer->mine, words) /
            answer->offer_count;
    }
}

static void rate_board(Answer *answer, const FeelingBook *feelings, const StoryShoes *shoes) {
    answer->chance = score_chance(feelings, shoes, answer->offer, answer->offer_count);
    for (int i = 0; i < answer->offer_count; i++) {
        for (int truth = 0; truth < word_count(answer->truth); truth++) {
            bool right = score_rating(feelings, shoes, answer->offer[i], answer->truth[truth]) == 2;
            answer->right |= right ? 1u << i : 0;
        }
    }
}

static void rate(Answer *answer, const FeelingBook *feelings, const StoryShoes *shoes) {
    if (answer->guessed) {
        answer->credit = score_credit(feelings, shoes, &answer->first);
    }
    if (answer->answered) {
        answer->after = score_credit(feelings, shoes, &answer->last);
    }
    if (answer->offer_count > 0) {
        rate_board(answer, feelings, shoes);
    }
    if (answer->guessed && answer->mined) {
        rate_own(answer, feelings, shoes);
    }
}

Answer answer_pair_answer(const AnswerPair *pair, const FeelingBook *feelings) {
    Answer answer = answer_begun(pair);
    StoryShoes shoes = journal_frozen_shoes(&pair->frozen);
    for (size_t i = 0; i < pair->count; i++) {
        const PairMove *move = &pair->moves[i];
        if (HEARD[move->kind] != NULL) {
            HEARD[move->kind](&answer, move);
        }
    }
    answer.truth_strength = score_truth_strength(&shoes);
    rate(&answer, feelings, &shoes);
    answer.counted = answer.guessed && answer.mode == ANSWER_PRACTICE && answer.offer_count > 0;
    return answer;
}
