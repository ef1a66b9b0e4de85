/* Check-ins: nine items, every family once, always the same nine words (MEASUREMENT.md 3.5). */
#include "core/figures_inside.h"

static bool is_trial(const Answer *answer) {
    return answer->mode == ANSWER_CHECKIN && answer->guessed && !answer->mixed;
}

static int family_of(const FeelingBook *feelings, int feeling) {
    return feelings->feelings[feeling].family;
}

static void add_trial(FigureCheckin *out, const FeelingBook *feelings, const Answer *answer) {
    out->table.cell[family_of(feelings, answer->truth[0])]
                   [family_of(feelings, answer->first.feelings[0])] += 1;
    figure_mean_add(&out->accuracy, answer->credit);
    out->right += answer->credit >= 1;
    out->trials++;
}

static int least_shown(const Confusion *table) {
    int least = (int)confusion_shown(table, 0);
    for (int i = 1; i < table->size; i++) {
        int shown = (int)confusion_shown(table, i);
        least = shown < least ? shown : least;
    }
    return least;
}

/* Newcombe between two blocks that share no trial. */
static void compare(FigureCheckin *out, const Answers *answers) {
    double first = 0, latest = 0;
    int at = 0;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (is_trial(answer)) {
            first += at < FIGURES_CHECKIN_FROM ? answer->credit : 0;
            latest += at >= out->trials - FIGURES_CHECKIN_FROM ? answer->credit : 0;
            at++;
        }
    }
    out->compared =
        interval_newcombe(latest, FIGURES_CHECKIN_FROM, first, FIGURES_CHECKIN_FROM, &out->change);
    out->changed = out->change.range.low > 0 || out->change.range.high < 0;
}

void figures_checkin(Figures *figures, const Answers *answers, const FeelingBook *feelings) {
    FigureCheckin *out = &figures->checkin;
    out->table.size = feelings->family_count;
    for (size_t i = 0; i < answers_count(answers); i++) {
        if (is_trial(answers_at(answers, i))) {
            add_trial(out, feelings, answers_at(answers, i));
        }
    }
    out->least = least_shown(&out->table);
    out->shown = out->trials >= FIGURES_CHECKIN_FROM && out->least >= FIGURES_CHECKIN_EACH;
    out->has_unbiased = confusion_mean_unbiased(&out->table, &out->unbiased);
    out->has_kappa = confusion_kappa(&out->table, &out->kappa);
    figure_mean_close(&out->accuracy, FIGURES_CHECKIN_FROM);
    if (out->trials >= 2 * FIGURES_CHECKIN_FROM) {
        compare(out, answers);
    }
}
