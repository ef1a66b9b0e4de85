#include "core/visit_state.h"

#include <stddef.h>

#include <shoes/score.h>
#include <shoes/text.h>

enum { STRENGTH_MAX = 5, FEWER = 3, FEWER_MIXED = 4 };

static const StoryShoes *worn(const VisitRules *rules, const VisitState *state) {
    return &rules->story->shoes[state->shoes];
}

static VisitAnswer *answer_of(VisitState *state) {
    return &state->answers[state->shoes];
}

int visit_state_cards(const VisitRules *rules, const VisitState *state) {
    const StoryShoes *shoes = worn(rules, state);
    return shoes->talk.count + (shoes->say_out_loud != NULL) + (shoes->this_week != NULL);
}

static int first_beat(const VisitRules *rules) {
    return rules->story->before != NULL ? -1 : 0;
}

static VisitAnswer answer_none(void) {
    VisitAnswer answer = {.asked = -1,
                          .asked_again = -1,
                          .said = -1,
                          .said_first = -1,
                          .said_last = -1,
                          .mine = {FEELING_NONE, FEELING_NONE}};
    return answer;
}

void visit_state_clear(VisitState *state, int misses) {
    *state = (VisitState){.phase = VISIT_IDLE, .beat = -1, .misses = misses};
    for (int i = 0; i < STORY_MAX_SHOES; i++) {
        state->answers[i] = answer_none();
    }
}

void visit_state_begin(const VisitRules *rules, VisitState *state, int shoes) {
    state->phase = VISIT_WATCH;
    state->shoes = shoes;
    state->beat = first_beat(rules);
    state->card = 0;
    state->fewer = state->misses >= VISIT_FEWER_AFTER;
    *answer_of(state) = answer_none();
    answer_of(state)->began = true;
}

/* Going on: each function enters what comes after a step, past steps that are not walked. */

static bool walks(const VisitRules *rules, VisitSteps step) {
    return (rules->steps & (int)step) != 0;
}

/* Imagining oneself is kept away from what may hurt, and from the youngest. */
static bool offers_mine(const VisitRules *rules, const VisitState *state) {
    const Story *story = rules->story;
    return walks(rules, VISIT_STEP_MINE) && !state->answers[state->shoes].mine_over &&
           story->careful.count == 0 && story->tender.count == 0 && story->tier >= 2;
}

static void leave_watch(const VisitRules *rules, VisitState *state) {
    bool mine = offers_mine(rules, state) && !walks(rules, VISIT_MINE_LAST);
    state->phase = mine ? VISIT_MINE : VISIT_GUESS;
}

static bool enter_ask(const VisitRules *rules, VisitState *state, VisitPhase without_asking) {
    bool asks = walks(rules, VISIT_STEP_ASK) && worn(rules, state)->ask_count > 0;
    state->phase = asks ? VISIT_ASK : without_asking;
    return true;
}

/* Where a guess that was made leads: to my own shoes when those come last, then to asking. */
static bool leave_guess(const VisitRules *rules, VisitState *state) {
    if (walks(rules, VISIT_MINE_LAST) && offers_mine(rules, state)) {
        state->phase = VISIT_MINE;
        return true;
    }
    return enter_ask(rules, state, VISIT_READY);
}

static void leave_mine(const VisitRules *rules, VisitState *state) {
    answer_of(state)->mine_over = true;
    state->phase = VISIT_GUESS;
    if (answer_of(state)->guessed) {
        enter_ask(rules, state, VISIT_READY);
    }
}

static void leave_turned(const VisitRules *rules, VisitState *state) {
    state->phase = walks(rules, VISIT_NO_INSIDE) ? VISIT_WORDS : VISIT_INSIDE;
}

static int count_finished(const VisitRules *rules, const VisitState *state) {
    int count = 0;
    for (int i = 0; i < rules->story->shoes_count; i++) {
        count += state->answers[i].finished;
    }
    return count;
}

/* Other pairs first; when all of several were walked in they are seen side by side. */
static void finish_pair(const VisitRules *rules, VisitState *state) {
    answer_of(state)->finished = true;
    int all = rules->story->shoes_count;
    state->phase = all > 1 ? VISIT_SAME : VISIT_DONE;
    if (walks(rules, VISIT_NO_SWAP)) {
        state->phase = VISIT_DONE;
    } else if (count_finished(rules, state) < all) {
        state->phase = VISIT_SWAP;
    }
}

static bool leave_swap(const VisitRules *rules, VisitState *state) {
    state->phase = VISIT_SAME;
    return count_finished(rules, state) >= 2;
}

static void enter_talk(const VisitRules *rules, VisitState *state) {
    state->card = 0;
    state->phase = VISIT_TALK;
    if (walks(rules, VISIT_NO_TALK) || visit_state_cards(rules, state) == 0) {
        finish_pair(rules, state);
    }
}

static void enter_ending(const VisitRules *rules, VisitState *state) {
    state->beat = 0;
    state->phase = VISIT_ENDING;
    if (rules->story->ending.count == 0) {
        enter_talk(rules, state);
    }
}

static void leave_words(const VisitRules *rules, VisitState *state) {
    if (walks(rules, VISIT_STEP_SAY) && worn(rules, state)->say_count > 0) {
        state->phase = VISIT_SAY;
        return;
    }
    enter_ending(rules, state);
}

static void leave_ask(VisitState *state, bool guess_lies) {
    state->phase = guess_lies ? VISIT_READY : VISIT_TURNED;
}

static bool pass_guess(VisitState *state) {
    answer_of(state)->passed = true;
    state->phase = VISIT_TURNED;
    return true;
}

/* The whole step is left behind. */
static bool apply_pass(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)move;
    switch (state->phase) {
    case VISIT_WATCH:
        state->phase = VISIT_GUESS;
        return true;
    case VISIT_MINE:
        leave_mine(rules, state);
        return true;
    case VISIT_GUESS:
    case VISIT_READY:
        return pass_guess(state);
    case VISIT_ASK:
        leave_ask(state, answer_of(state)->guessed);
        return true;
    case VISIT_TURNED:
        leave_turned(rules, state);
        return true;
    case VISIT_INSIDE:
        state->phase = VISIT_WORDS;
        return true;
    case VISIT_WORDS:
        leave_words(rules, state);
        return true;
    case VISIT_SAY:
        enter_ending(rules, state);
        return true;
    case VISIT_ENDING:
        enter_talk(rules, state);
        return true;
    case VISIT_TALK:
        finish_pair(rules, state);
        return true;
    case VISIT_SWAP:
        return leave_swap(rules, state);
    case VISIT_SAME:
        state->phase = VISIT_DONE;
        return true;
    case VISIT_IDLE:
    case VISIT_DONE:
        return false;
    }
    return false;
}

/* One page further: within the step, or out of it as a pass would. */
static bool apply_next(const VisitRules *rules, VisitState *state, const Move *move) {
    if (state->phase == VISIT_WATCH) {
        if (++state->beat >= rules->story->beats.count) {
            state->beat = rules->story->beats.count - 1;
            leave_watch(rules, state);
        }
        return true;
    }
    if (state->phase == VISIT_ENDING && state->beat + 1 < rules->story->ending.count) {
        state->beat++;
        return true;
    }
    if (state->phase == VISIT_TALK && state->card + 1 < visit_state_cards(rules, state)) {
        state->card++;
        return true;
    }
    return apply_pass(rules, state, move);
}

static bool apply_replay(const VisitRules *rules, VisitState *state, const Move *move) {
    state->phase = VISIT_WATCH;
    state->beat = move->number;
    return move->number >= 0 && move->number < rules->story->beats.count;
}

static bool apply_look(const VisitRules *rules, VisitState *state, const Move *move) {
    if ((int)move->clue < 0 || move->clue >= CLUE_COUNT) {
        return false;
    }
    answer_of(state)->looked[move->clue] = true;
    return worn(rules, state)->clues[move->clue] != NULL;
}

static bool is_feeling(const VisitRules *rules, int feeling) {
    return feeling >= 0 && feeling < rules->feelings->count;
}

/* One or two different words and a strength. */
static bool is_answer(const VisitRules *rules, const Guess *guess) {
    const int *words = guess->feelings;
    bool second = words[1] == FEELING_NONE || (is_feeling(rules, words[1]) && words[1] != words[0]);
    return is_feeling(rules, words[0]) && second && guess->strength >= 1 &&
           guess->strength <= STRENGTH_MAX;
}

static bool apply_mine(const VisitRules *rules, VisitState *state, const Move *move) {
    VisitAnswer *answer = answer_of(state);
    answer->mined = true;
    answer->mine[0] = move->guess.feelings[0];
    answer->mine[1] = move->guess.feelings[1];
    answer->mine_strength = move->guess.strength;
    leave_mine(rules, state);
    return is_answer(rules, &move->guess);
}

static void add_word(int out[VISIT_OFFER_MAX], int *count, int feeling) {
    for (int i = 0; i < *count; i++) {
        if (out[i] == feeling) {
            return;
        }
    }
    if (feeling != FEELING_NONE) {
        out[(*count)++] = feeling;
    }
}

/* Words that rate so against the truths of the pair; up to `most` words in all. */
static void add_rated(const VisitRules *rules, const StoryShoes *shoes, int rating, int most,
                      int out[VISIT_OFFER_MAX], int *count) {
    int truths = shoes->mixed ? 2 : 1;
    for (int i = 0; i < shoes->offer_count && *count < most; i++) {
        int best = 0;
        for (int t = 0; t < truths; t++) {
            int rates =
                score_rating(rules->feelings, shoes, shoes->offer[i], shoes->feels[t].feeling);
            best = rates > best ? rates : best;
        }
        if (best == rating) {
            add_word(out, count, shoes->offer[i]);
        }
    }
}

/* The truth first, then what is far from it; what is close only where there is not enough. */
static int fewer_words(const VisitRules *rules, const StoryShoes *shoes, int out[VISIT_OFFER_MAX]) {
    int most = shoes->mixed ? FEWER_MIXED : FEWER;
    int count = 0;
    for (int i = 0; i < (shoes->mixed ? 2 : 1); i++) {
        add_word(out, &count, shoes->feels[i].feeling);
    }
    add_rated(rules, shoes, 0, most, out, &count);
    add_rated(rules, shoes, 1, most, out, &count);
    return count;
}

int visit_state_offer(const VisitRules *rules, const VisitState *state, int out[VISIT_OFFER_MAX]) {
    const StoryShoes *shoes = worn(rules, state);
    const VisitAnswer *answer = &state->answers[state->shoes];
    int count = 0;
    if (state->fewer) {
        count = fewer_words(rules, shoes, out);
    } else {
        for (int i = 0; i < shoes->offer_count; i++) {
            add_word(out, &count, shoes->offer[i]);
        }
    }
    if (answer->mined && !walks(rules, VISIT_MINE_LAST)) {
        add_word(out, &count, answer->mine[0]);
        add_word(out, &count, answer->mine[1]);
    }
    return count;
}

static bool on_board(const VisitRules *rules, const VisitState *state, int feeling) {
    int words[VISIT_OFFER_MAX];
    int count = visit_state_offer(rules, state, words);
    for (int i = 0; i < count; i++) {
        if (words[i] == feeling) {
            return true;
        }
    }
    return false;
}

static bool is_guess(const VisitRules *rules, const VisitState *state, const Guess *guess) {
    if (!is_answer(rules, guess) || !on_board(rules, state, guess->feelings[0])) {
        return false;
    }
    if (guess->feelings[1] != FEELING_NONE &&
        (!worn(rules, state)->mixed || !on_board(rules, state, guess->feelings[1]))) {
        return false;
    }
    return (int)guess->sureness >= 0 && guess->sureness < SURE_COUNT && guess->clue >= -1 &&
           guess->clue < CLUE_COUNT;
}

static bool apply_guess(const VisitRules *rules, VisitState *state, const Move *move) {
    VisitAnswer *answer = answer_of(state);
    answer->guessed = true;
    answer->first = answer->last = move->guess;
    return is_guess(rules, state, &move->guess) && leave_guess(rules, state);
}

static bool apply_unsure(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)move;
    answer_of(state)->unsure = true;
    return enter_ask(rules, state, VISIT_TURNED);
}

static bool apply_note(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)state;
    return move->kind != MOVE_MEANING || is_feeling(rules, move->feeling);
}

static bool apply_ask(const VisitRules *rules, VisitState *state, const Move *move) {
    VisitAnswer *answer = answer_of(state);
    const StoryShoes *shoes = worn(rules, state);
    bool first = answer->asked == -1;
    bool open = first || answer->asked_again == -1;
    *(first ? &answer->asked : &answer->asked_again) = move->number;
    return open && move->number >= 0 &&
           move->number < (first ? shoes->ask_count : shoes->ask_again_count);
}

static bool apply_keep(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)rules;
    (void)move;
    leave_ask(state, answer_of(state)->guessed);
    return answer_of(state)->asked != -1;
}

static bool apply_change(const VisitRules *rules, VisitState *state, const Move *move) {
    VisitAnswer *answer = answer_of(state);
    answer->changed = true;
    answer->last = move->guess;
    leave_ask(state, true);
    return answer->asked != -1 && is_guess(rules, state, &move->guess);
}

/* Misses are counted by the guess that is scored. */
static void count_miss(const VisitRules *rules, VisitState *state) {
    const VisitAnswer *answer = answer_of(state);
    if (answer->guessed) {
        bool miss = score_credit(rules->feelings, worn(rules, state), &answer->first) <= 0;
        state->misses = miss ? state->misses + 1 : 0;
    }
}

static bool apply_turn(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)move;
    answer_of(state)->turned = true;
    count_miss(rules, state);
    state->phase = VISIT_TURNED;
    return true;
}

static bool apply_say(const VisitRules *rules, VisitState *state, const Move *move) {
    const StoryShoes *shoes = worn(rules, state);
    VisitAnswer *answer = answer_of(state);
    if (answer->said != -1 || move->number < 0 || move->number >= shoes->say_count) {
        return false;
    }
    answer->said = answer->said_last = move->number;
    answer->said_first = answer->said_first == -1 ? move->number : answer->said_first;
    answer->tried[move->number] = true;
    if (answer->laid < shoes->order_count &&
        shoes->say[move->number].does == shoes->order[answer->laid]) {
        answer->laid_say[answer->laid++] = move->number;
    }
    return true;
}

static bool apply_again(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)move;
    VisitAnswer *answer = answer_of(state);
    bool said = answer->said != -1;
    answer->said = -1;
    if (answer->laid == worn(rules, state)->order_count) {
        answer->laid = 0; /* all of the order is laid: another one begins anew */
    }
    return said;
}

static bool apply_talk(const VisitRules *rules, VisitState *state, const Move *move) {
    state->card = move->number;
    return move->number >= 0 && move->number < visit_state_cards(rules, state);
}

static bool apply_swap(const VisitRules *rules, VisitState *state, const Move *move) {
    const StoryShoes *shoes = story_shoes(rules->story, move->wearer);
    if (shoes == NULL || state->answers[shoes - rules->story->shoes].finished) {
        return false;
    }
    visit_state_begin(rules, state, (int)(shoes - rules->story->shoes));
    return true;
}

static bool apply_end(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)rules;
    (void)move;
    state->phase = VISIT_DONE;
    return true;
}

typedef struct MoveRule {
    bool (*apply)(const VisitRules *rules, VisitState *state, const Move *move);
    unsigned phases; /* bits: where it is legal */
    VisitTrait trait;
} MoveRule;

#define IN(phase) (1u << VISIT_##phase)
#define BOARD (IN(GUESS) | IN(ASK))
#define READING (IN(WATCH) | IN(INSIDE) | IN(WORDS) | IN(SAY) | IN(ENDING) | IN(TALK))
#define WALKING (READING | BOARD | IN(MINE) | IN(READY) | IN(TURNED))
#define AFTER (IN(SWAP) | IN(SAME))

/* begin and undo are no changes of a state: visit.c does them. */
static const MoveRule RULES[MOVE_KINDS] = {
    [MOVE_NEXT] = {apply_next, READING | AFTER, {.undoable = true}},
    [MOVE_REPLAY] = {apply_replay, IN(WATCH) | IN(GUESS), {.undoable = true, .loops = true}},
    [MOVE_LOOK] = {apply_look, BOARD, {.note = true}},
    [MOVE_MINE] = {apply_mine, IN(MINE), {.undoable = true}},
    [MOVE_GUESS] = {apply_guess, IN(GUESS), {.undoable = true}},
    [MOVE_UNSURE] = {apply_unsure, IN(GUESS), {.undoable = true}},
    [MOVE_HINT] = {apply_note, BOARD, {.note = true}},
    [MOVE_MEANING] = {apply_note, BOARD | IN(MINE), {.note = true}},
    [MOVE_ASK] = {apply_ask, IN(ASK), {.undoable = true}},
    [MOVE_KEEP] = {apply_keep, IN(ASK), {.undoable = true}},
    [MOVE_CHANGE] = {apply_change, IN(ASK), {.undoable = true}},
    [MOVE_TURN] = {apply_turn, IN(READY), {.wall = true}},
    [MOVE_STEP] = {apply_pass, IN(TURNED), {.wall = true}},
    [MOVE_SAY] = {apply_say, IN(SAY), {.loops = true}},
    [MOVE_AGAIN] = {apply_again, IN(SAY), {.loops = true}},
    [MOVE_TALK] = {apply_talk, IN(TALK), {.loops = true}},
    [MOVE_CALM] = {apply_note, WALKING | AFTER, {.note = true}},
    [MOVE_PASS] = {apply_pass, WALKING, {.undoable = true}},
    [MOVE_SWAP] = {apply_swap, IN(SWAP), {.wall = true}},
    [MOVE_END] = {apply_end, WALKING | AFTER, {.wall = true}},
};

VisitTrait visit_trait(MoveKind kind) {
    return RULES[kind].trait;
}

bool visit_state_apply(const VisitRules *rules, VisitState *state, const Move *move) {
    if ((int)move->kind < 0 || move->kind >= MOVE_KINDS) {
        return false;
    }
    const MoveRule *rule = &RULES[move->kind];
    bool here = rule->apply != NULL && (rule->phases & 1u << state->phase) != 0;
    return here && rule->apply(rules, state, move);
}
