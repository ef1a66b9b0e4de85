#include <shoes/choose.h>

#include <math.h>

#include <stddef.h>

#include <shoes/level.h>
#include <shoes/rng.h>

static const double SAME_FAMILY = 0.10, SEEN = 0.03, DUE = 0.08, EASY = 0.90, TIE = 1e-12;
enum { MISSES = 2 };

double choose_aim(ChooseAim aim) {
    static const double aims[] = {0.85, 0.80, 0.75};
    return aims[aim];
}

static double expected(const ChooseState *state, const ChooseItem *item) {
    return level_expected(state->theta, item->difficulty, item->chance);
}

double choose_cost(const ChooseState *state, const ChooseItem *item) {
    bool lately = item->family == state->last[0] || item->family == state->last[1];
    return fabs(expected(state, item) - choose_aim(state->aim)) + (lately ? SAME_FAMILY : 0) +
           SEEN * state->seen[item->family] - (item->due ? DUE : 0);
}

static bool is_fresh(const ChooseItem *item) {
    return item->ago == 0 || item->ago > CHOOSE_LATELY;
}

/* What the choice goes by: fresh ones only, easy ones only, by ease or by cost. */
typedef struct Rule {
    bool fresh, easy, by_ease;
} Rule;

static bool allows(const Rule *rule, const ChooseState *state, const ChooseItem *item) {
    return (!rule->fresh || is_fresh(item)) && (!rule->easy || expected(state, item) >= EASY);
}

static double rank(const Rule *rule, const ChooseState *state, const ChooseItem *item) {
    return rule->by_ease ? -expected(state, item) : choose_cost(state, item);
}

/* The least rank; among equals each is as likely as the others. */
static int least(const Rule *rule, const ChooseState *state, const ChooseItem *items, int count,
                 PlayRng *rng) {
    int best = -1, ties = 0;
    double lowest = 0;
    for (int i = 0; i < count; i++) {
        if (!allows(rule, state, &items[i])) {
            continue;
        }
        double cost = rank(rule, state, &items[i]);
        if (best < 0 || cost < lowest - TIE) {
            best = i, lowest = cost, ties = 1;
        } else if (cost <= lowest + TIE && play_rng_below(rng, (uint32_t)++ties) == 0) {
            best = i;
        }
    }
    return best;
}

static ChooseWhy reason(const ChooseState *state, const ChooseItem *item) {
    if (state->misses >= MISSES) {
        return CHOOSE_EASIER;
    }
    if (state->ends) {
        return CHOOSE_FIRST;
    }
    if (item->due) {
        return CHOOSE_DUE;
    }
    return state->seen[item->family] == 0 ? CHOOSE_NEW : CHOOSE_FIT;
}

int choose_next(const ChooseState *state, const ChooseItem *items, int count, uint64_t seed,
                ChooseWhy *why) {
    bool missed = state->misses >= MISSES;
    PlayRng rng = play_rng(seed);
    int best = -1;
    for (int fresh = 1; fresh >= 0 && best < 0; fresh--) {
        Rule rule = {.fresh = fresh == 1, .easy = missed, .by_ease = state->ends && !missed};
        best = least(&rule, state, items, count, &rng);
        if (best < 0 && missed) {
            best = least(&(Rule){.fresh = fresh == 1, .by_ease = true}, state, items, count, &rng);
        }
    }
    if (best >= 0 && why != NULL) {
        *why = reason(state, &items[best]);
    }
    return best;
}
