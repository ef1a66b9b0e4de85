/* Which words and families were told apart, in practice (MEASUREMENT.md 3.5 (2)). */
#include "core/figures_inside.h"

#include <stdlib.h>

#include <shoes/assert.h>

/* How often each word was said for each truth. */
typedef struct Said {
    int count[FEELINGS_MAX][FEELINGS_MAX];
} Said;

/* Two truths or two words said cannot be put into one cell. */
static bool is_single(const Answer *answer) {
    return answer->counted && !answer->mixed && answer->first.feelings[1] == FEELING_NONE;
}

static void add_family(Figures *figures, const Answer *answer, const FeelingBook *feelings) {
    int shown = feelings->feelings[answer->truth[0]].family;
    int said = feelings->feelings[answer->first.feelings[0]].family;
    figures->families.cell[shown][said] += 1;
    figure_mean_add(&figures->family[shown], shown == said ? 1 : 0);
}

/* Every word on the board that was not right could have been chosen wrongly. */
static void add_overuse(Figures *figures, const Answer *answer) {
    for (int i = 0; i < answer->offer_count; i++) {
        int word = answer->offer[i];
        if ((answer->right >> i & 1) == 0) {
            figure_mean_add(&figures->overuse[word], word == answer->first.feelings[0] ? 1 : 0);
        }
    }
}

static void add_met(Figures *figures, const Answer *answer) {
    figures->met[answer->truth[0]]++;
    if (answer->mixed) {
        figures->met[answer->truth[1]]++;
    }
}

static void put_mixup(Figures *figures, FigureMixup mixup) {
    int at = figures->mixup_count;
    while (at > 0 && figures->mixups[at - 1].count < mixup.count) {
        at--;
    }
    if (at == FIGURES_MIXUPS) {
        return;
    }
    int last = figures->mixup_count < FIGURES_MIXUPS ? figures->mixup_count : FIGURES_MIXUPS - 1;
    for (int i = last; i > at; i--) {
        figures->mixups[i] = figures->mixups[i - 1];
    }
    figures->mixups[at] = mixup;
    figures->mixup_count += figures->mixup_count < FIGURES_MIXUPS;
}

/* The most frequent ones; among equals the first in the book's order. Twice makes a mix-up. */
static void find_mixups(Figures *figures, const Said *said, const FeelingBook *feelings) {
    for (int truth = 0; truth < feelings->count; truth++) {
        for (int guess = 0; guess < feelings->count; guess++) {
            int count = said->count[truth][guess];
            if (count >= 2) {
                bool close = feeling_rating(feelings, guess, truth) == 1;
                put_mixup(figures, (FigureMixup){truth, guess, count, close});
            }
        }
    }
}

void figures_words(Figures *figures, const Answers *answers, const FeelingBook *feelings) {
    Said *said = calloc(1, sizeof *said);
    if (said == NULL) {
        memory_exit();
    }
    figures->families.size = feelings->family_count;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->counted) {
            add_met(figures, answer);
        }
        if (is_single(answer)) {
            add_family(figures, answer, feelings);
            add_overuse(figures, answer);
            said->count[answer->truth[0]][answer->first.feelings[0]] += answer->credit < 1;
        }
    }
    find_mixups(figures, said, feelings);
    free(said);
    for (int i = 0; i < feelings->family_count; i++) {
        figure_mean_close(&figures->family[i], FIGURES_FAMILY_FROM);
    }
    for (int i = 0; i < feelings->count; i++) {
        figure_mean_close(&figures->overuse[i], FIGURES_OVERUSE_FROM);
    }
}
