/* The rules of a walk: what each move does to where a visit is (inside of shoes/visit.h).
 *
 * VisitState is all that moves change; it is small and copied freely, so that a move can be tried
 * and thrown away. VisitRules is what stays fixed during a visit. Both are values; story and
 * feelings are borrowed.
 */
#ifndef CORE_VISIT_STATE_H
#define CORE_VISIT_STATE_H

#include <stdbool.h>

#include <shoes/visit.h>

typedef struct VisitRules {
    const Story *story;
    const FeelingBook *feelings;
    int steps; /* VisitSteps */
} VisitRules;

typedef struct VisitState {
    VisitPhase phase;
    int shoes; /* index of the pair being walked in */
    int beat;  /* of WATCH and ENDING */
    int card;
    int misses; /* guesses in a row that missed */
    bool fewer; /* this pair offers fewer words */
    VisitAnswer answers[STORY_MAX_SHOES];
} VisitState;

/* How a kind of move behaves when moves are recorded and taken back. */
typedef struct VisitTrait {
    bool note;  /* leaves the walk where it is; without effect once the record is full */
    bool loops; /* could go on for ever; refused once the record is full */
    bool undoable;
    bool wall; /* undo never crosses it */
} VisitTrait;

VisitTrait visit_trait(MoveKind kind);

/* Nothing begun, nothing answered; so many misses in a row before. */
void visit_state_clear(VisitState *state, int misses);

/* The words on the board, not shuffled; returns how many. */
int visit_state_offer(const VisitRules *rules, const VisitState *state, int out[VISIT_OFFER_MAX]);

/* Puts the pair at `shoes` on: the walk starts at what came before. */
void visit_state_begin(const VisitRules *rules, VisitState *state, int shoes);

/* Makes a move if it is legal (never begin or undo). False: the state may be half changed; throw
 * the copy away. */
bool visit_state_apply(const VisitRules *rules, VisitState *state, const Move *move);

/* Talk questions, say out loud, this week. */
int visit_state_cards(const VisitRules *rules, const VisitState *state);

#endif
