#include "core/visit_state.h"

#include <stddef.h>

#include <shoes/text.h>

enum { STRENGTH_MAX = 5 };

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

void visit_state_clear(VisitState *state) {
    *state = (VisitState){.phase = VISIT_IDLE, .beat = -1, .mine = {FEELING_NONE, FEELING_NONE}};
    for (int i = 0; i < STORY_MAX_SHOES; i++) {
        state->answers[i] = (VisitAnswer){.asked = -1, .said = -1};
    }
}

void visit_state_begin(const VisitRules *rules, VisitState *state, int shoes) {
    state->phase = VISIT_WATCH;
    state->shoes = shoes;
    state->beat = first_beat(rules);
    state->card = 0;
    state->mined = false;
    state->mine[0] = state->mine[1] = FEELING_NONE;
    *answer_of(state) = (VisitAnswer){.began = true, .asked = -1, .said = -1};
}

/* Going on: each function enters what comes after a step, past steps that are not walked. */

static bool walks(const VisitRules *rules, VisitSteps step) {
    return (rules->steps & (int)step) != 0;
}

/* Imagining oneself is kept away from what may hurt, and from the youngest. */
static bool offers_mine(const VisitRules *rules, const VisitState *state) {
    const Story *story = rules->story;
    return walks(rules, VISIT_STEP_MINE) && !state->mined && story->careful.count == 0 &&
           story->tender.count == 0 && story->tier >= 2;
}

static void leave_watch(const VisitRules *rules, VisitState *state) {
    state->phase = offers_mine(rules, state) ? VISIT_MINE : VISIT_GUESS;
}

static bool leave_guess(const VisitRules *rules, VisitState *state, VisitPhase without_asking) {
    bool asks = walks(rules, VISIT_STEP_ASK) && worn(rules, state)->ask_count > 0;
    state->phase = asks ? VISIT_ASK : without_asking;
    return true;
}

static void finish_pair(const VisitRules *rules, VisitState *state) {
    answer_of(state)->finished = true;
    state->phase = VISIT_DONE;
    for (int i = 0; i < rules->story->shoes_count; i++) {
        if (!state->answers[i].finished) {
            state->phase = VISIT_SWAP;
        }
    }
}

static void enter_talk(const VisitRules *rules, VisitState *state) {
    state->card = 0;
    state->phase = VISIT_TALK;
    if (visit_state_cards(rules, state) == 0) {
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
    case VISIT_MINE:
        state->phase = VISIT_GUESS;
        return true;
    case VISIT_GUESS:
    case VISIT_READY:
        return pass_guess(state);
    case VISIT_ASK:
        leave_ask(state, answer_of(state)->guessed);
        return true;
    case VISIT_TURNED:
        state->phase = VISIT_INSIDE;
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
    case VISIT_IDLE:
    case VISIT_SWAP:
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
    state->mined = true;
    state->mine[0] = move->guess.feelings[0];
    state->mine[1] = move->guess.feelings[1];
    state->phase = VISIT_GUESS;
    return is_answer(rules, &move->guess);
}

/* On the board lie the offered words and the player's own from my shoes. */
static bool on_board(const VisitRules *rules, const VisitState *state, int feeling) {
    const StoryShoes *shoes = worn(rules, state);
    for (int i = 0; i < shoes->offer_count; i++) {
        if (shoes->offer[i] == feeling) {
            return true;
        }
    }
    return state->mined && (feeling == state->mine[0] || feeling == state->mine[1]);
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
    return is_guess(rules, state, &move->guess) && leave_guess(rules, state, VISIT_READY);
}

static bool apply_unsure(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)move;
    answer_of(state)->unsure = true;
    return leave_guess(rules, state, VISIT_TURNED);
}

static bool apply_note(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)state;
    return move->kind != MOVE_MEANING || is_feeling(rules, move->feeling);
}

static bool apply_ask(const VisitRules *rules, VisitState *state, const Move *move) {
    VisitAnswer *answer = answer_of(state);
    bool first = answer->asked == -1;
    answer->asked = move->number;
    return first && move->number >= 0 && move->number < worn(rules, state)->ask_count;
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

static bool apply_turn(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)rules;
    (void)move;
    answer_of(state)->turned = true;
    state->phase = VISIT_TURNED;
    return true;
}

static bool apply_say(const VisitRules *rules, VisitState *state, const Move *move) {
    answer_of(state)->said = move->number;
    return move->number >= 0 && move->number < worn(rules, state)->say_count;
}

static bool apply_again(const VisitRules *rules, VisitState *state, const Move *move) {
    (void)rules;
    (void)move;
    bool said = answer_of(state)->said != -1;
    answer_of(state)->said = -1;
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

/* begin and undo are no changes of a state: visit.c does them. */
static const MoveRule RULES[MOVE_KINDS] = {
    [MOVE_NEXT] = {apply_next, READING, {.undoable = true}},
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
    [MOVE_CALM] = {apply_note, WALKING | IN(SWAP), {.note = true}},
    [MOVE_PASS] = {apply_pass, WALKING, {.undoable = true}},
    [MOVE_SWAP] = {apply_swap, IN(SWAP), {.wall = true}},
    [MOVE_END] = {apply_end, WALKING | IN(SWAP), {.wall = true}},
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
