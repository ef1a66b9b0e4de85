#include <shoes/visit.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/rng.h>

#include "core/visit_state.h"

/* Kept free for the moves that lead to the end: three pairs need fewer than forty each. */
enum { RESERVE = 256 };

struct Visit {
    VisitRules rules;
    VisitState state;
    uint64_t seed;
    int first; /* the pair the visit began with */
    size_t count;
    size_t wall; /* moves before this one stand for good */
    Move moves[VISIT_MOVES_MAX];
};

Visit *visit_new(const FeelingBook *feelings) {
    Visit *visit = calloc(1, sizeof *visit);
    if (visit == NULL) {
        memory_exit();
    }
    visit->rules.feelings = feelings;
    visit_state_clear(&visit->state, 0);
    return visit;
}

void visit_free(Visit *visit) {
    free(visit);
}

static void start_walk(Visit *visit, int shoes) {
    visit->count = 0;
    visit_state_clear(&visit->state, visit->rules.steps / VISIT_MISS);
    visit_state_begin(&visit->rules, &visit->state, shoes);
}

void visit_start(Visit *visit, const Story *story, const char *wearer, uint64_t seed, int steps) {
    const StoryShoes *shoes = story_shoes(story, wearer);
    ASSERT(shoes != NULL);
    visit->rules.story = story;
    visit->rules.steps = steps;
    visit->seed = seed;
    visit->wall = 0;
    visit->first = (int)(shoes - story->shoes);
    start_walk(visit, visit->first);
}

static bool is_full(const Visit *visit) {
    return visit->count >= VISIT_MOVES_MAX - RESERVE;
}

/* What the state would be after the move; false when it is not legal. Not for undo. */
static bool try_move(const Visit *visit, const Move *move, VisitState *state) {
    *state = visit->state;
    if (!visit_state_apply(&visit->rules, state, move)) {
        return false;
    }
    return !(is_full(visit) && visit_trait(move->kind).loops);
}

static void record_move(Visit *visit, const Move *move, const VisitState *after) {
    VisitTrait trait = visit_trait(move->kind);
    if (is_full(visit) && trait.note) {
        return;
    }
    ASSERT(visit->count < VISIT_MOVES_MAX);
    bool stepped_in = visit->state.phase == VISIT_TURNED && !trait.note;
    visit->moves[visit->count++] = *move;
    visit->state = *after;
    if (trait.wall || stepped_in) { /* the truth is out: guessing again would be no guess */
        visit->wall = visit->count;
    }
}

/* Where the move is that undo takes back; count when there is none. */
static size_t find_undoable(const Visit *visit) {
    for (size_t i = visit->count; i > visit->wall; i--) {
        if (visit_trait(visit->moves[i - 1].kind).undoable) {
            return i - 1;
        }
    }
    return visit->count;
}

/* Walks all moves again but one. What was noted after it stays where it still fits. */
static void take_back(Visit *visit, size_t taken) {
    size_t count = visit->count;
    start_walk(visit, visit->first);
    for (size_t i = 0; i < count; i++) {
        VisitState after = visit->state;
        if (i != taken && visit_state_apply(&visit->rules, &after, &visit->moves[i])) {
            visit->moves[visit->count++] = visit->moves[i];
            visit->state = after;
        }
    }
}

bool visit_apply(Visit *visit, const Move *move) {
    if (move->kind == MOVE_UNDO) {
        size_t taken = find_undoable(visit);
        bool found = taken != visit->count;
        if (found) {
            take_back(visit, taken);
        }
        return found;
    }
    VisitState after;
    if (!try_move(visit, move, &after)) {
        return false;
    }
    record_move(visit, move, &after);
    return true;
}

bool visit_can(const Visit *visit, const Move *move) {
    if (move->kind == MOVE_UNDO) {
        return find_undoable(visit) != visit->count;
    }
    VisitState after;
    return try_move(visit, move, &after);
}

VisitPhase visit_phase(const Visit *visit) {
    return visit->state.phase;
}

const Story *visit_story(const Visit *visit) {
    return visit->rules.story;
}

const StoryShoes *visit_shoes(const Visit *visit) {
    return visit->rules.story != NULL ? &visit->rules.story->shoes[visit->state.shoes] : NULL;
}

int visit_shoes_index(const Visit *visit) {
    return visit->state.shoes;
}

const VisitAnswer *visit_answer(const Visit *visit) {
    return visit_answer_of(visit, visit->state.shoes);
}

const VisitAnswer *visit_answer_of(const Visit *visit, int index) {
    ASSERT(index >= 0 && index < STORY_MAX_SHOES);
    return &visit->state.answers[index];
}

int visit_beat(const Visit *visit) {
    const StoryShoes *shoes = visit_shoes(visit);
    bool plays = visit->state.phase == VISIT_WATCH || visit->state.phase == VISIT_ENDING;
    return plays || shoes == NULL ? visit->state.beat : shoes->moment;
}

int visit_card(const Visit *visit) {
    return visit->state.card;
}

int visit_cards(const Visit *visit) {
    return visit->rules.story != NULL ? visit_state_cards(&visit->rules, &visit->state) : 0;
}

int visit_steps(const Visit *visit) {
    return visit->rules.steps;
}

uint64_t visit_seed(const Visit *visit) {
    return visit->seed;
}

/* Shuffled by the visit's seed, the pair and what it is for: the same every time. */
static void shuffle(const Visit *visit, int salt, int *items, int count) {
    uint64_t mixed = hash_number(HASH_START, (int64_t)visit->seed);
    PlayRng rng = play_rng(hash_number(mixed, visit->state.shoes + salt * STORY_MAX_SHOES));
    play_rng_shuffle(&rng, items, (size_t)count);
}

int visit_offer(const Visit *visit, int out[VISIT_OFFER_MAX]) {
    if (visit->rules.story == NULL) {
        return 0;
    }
    int count = visit_state_offer(&visit->rules, &visit->state, out);
    shuffle(visit, 0, out, count);
    return count;
}

static int shuffled_numbers(const Visit *visit, int salt, int *out, int count) {
    for (int i = 0; i < count; i++) {
        out[i] = i;
    }
    shuffle(visit, salt, out, count);
    return count;
}

int visit_ask_order(const Visit *visit, bool again, int out[STORY_MAX_ASK]) {
    const StoryShoes *shoes = visit_shoes(visit);
    int count = again ? shoes->ask_again_count : shoes->ask_count;
    return shuffled_numbers(visit, again ? 2 : 1, out, count);
}

int visit_say_order(const Visit *visit, int out[STORY_MAX_SAY]) {
    return shuffled_numbers(visit, 3, out, visit_shoes(visit)->say_count);
}

bool visit_say_whole(const Visit *visit) {
    return visit_answer(visit)->laid >= visit_shoes(visit)->order_count;
}

size_t visit_move_count(const Visit *visit) {
    return visit->count;
}

const Move *visit_move(const Visit *visit, size_t index) {
    ASSERT(index < visit->count);
    return &visit->moves[index];
}
