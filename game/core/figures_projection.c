/* Me and them (MEASUREMENT.md 6). */
#include "core/figures_inside.h"

#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/correlate.h>

static const double VALENCE_LEAST = 0.5, STRENGTH_LEAST = 2;

/* The scenes of the slopes, side by side. */
typedef struct Slopes {
    ProjectionScene *valence, *strength;
    double *own, *guess, *truth;
    int valence_count, strength_count;
} Slopes;

static bool is_usable(const Answer *answer) {
    return answer->counted && answer->mined && answer->mine_shown;
}

static void add_diagnostic(FigureProjection *projection, const Answer *answer) {
    projection->sums.count++;
    projection->sums.own += answer->own;
    projection->sums.right += answer->credit;
    projection->sums.by_chance += answer->own_chance;
    projection->first += answer->mine_first;
    projection->last += !answer->mine_first;
}

static double valence(const FeelingBook *feelings, int feeling) {
    return feelings->feelings[feeling].valence;
}

static void add_slopes(Slopes *slopes, const Answer *answer, const FeelingBook *feelings) {
    slopes->strength[slopes->strength_count++] =
        (ProjectionScene){answer->mine_strength, answer->first.strength, answer->truth_strength};
    bool single = !answer->mixed && answer->mine[1] == FEELING_NONE &&
                  answer->first.feelings[1] == FEELING_NONE;
    if (single) {
        int at = slopes->valence_count++;
        slopes->own[at] = valence(feelings, answer->mine[0]);
        slopes->guess[at] = valence(feelings, answer->first.feelings[0]);
        slopes->truth[at] = valence(feelings, answer->truth[0]);
        slopes->valence[at] =
            (ProjectionScene){slopes->own[at], slopes->guess[at], slopes->truth[at]};
    }
}

static void *room_for(size_t count, size_t size) {
    void *items = calloc(count + 1, size);
    if (items == NULL) {
        memory_exit();
    }
    return items;
}

static Slopes slopes_new(size_t count) {
    return (Slopes){.valence = room_for(count, sizeof(ProjectionScene)),
                    .strength = room_for(count, sizeof(ProjectionScene)),
                    .own = room_for(count, sizeof(double)),
                    .guess = room_for(count, sizeof(double)),
                    .truth = room_for(count, sizeof(double))};
}

static void slopes_free(Slopes *slopes) {
    free(slopes->valence);
    free(slopes->strength);
    free(slopes->own);
    free(slopes->guess);
    free(slopes->truth);
}

static void close_slopes(FigureProjection *out, const Slopes *slopes) {
    out->has_valence = projection_slope(slopes->valence, slopes->valence_count, VALENCE_LEAST,
                                        &out->valence, &out->valence_count);
    out->has_strength = projection_slope(slopes->strength, slopes->strength_count, STRENGTH_LEAST,
                                         &out->strength, &out->strength_count);
    out->research_count = slopes->valence_count;
    out->has_research =
        slopes->valence_count >= FIGURES_RESEARCH_FROM &&
        correlate_two(slopes->guess, slopes->truth, slopes->own, (size_t)slopes->valence_count,
                      &out->research_accuracy, &out->research_projection);
}

static void close_rates(FigureProjection *out) {
    projection_rate(&out->sums, &out->rate);
    projection_accuracy(&out->sums, &out->accuracy);
    out->has_lean = projection_lean(&out->sums, &out->lean);
    out->has_corrected = projection_corrected(&out->sums, &out->corrected);
    out->shown = out->sums.count >= PROJECTION_SHOWN && out->first >= PROJECTION_ORDER &&
                 out->last >= PROJECTION_ORDER;
}

void figures_projection(Figures *figures, const Answers *answers, const FeelingBook *feelings) {
    FigureProjection *out = &figures->projection;
    Slopes slopes = slopes_new(answers_count(answers));
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (!is_usable(answer)) {
            continue;
        }
        add_slopes(&slopes, answer, feelings);
        if (answer->unlike) {
            add_diagnostic(out, answer);
        }
    }
    close_slopes(out, &slopes);
    close_rates(out);
    slopes_free(&slopes);
}
