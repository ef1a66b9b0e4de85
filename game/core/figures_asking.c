/* What asking gained (STORY-FORMAT.md, Which guess is the score). */
#include "core/figures_inside.h"

static void add_asked(FigureAsking *asking, const Answer *answer) {
    double gain = answer->after - answer->credit;
    asking->count++;
    asking->before += answer->credit;
    asking->after += answer->after;
    asking->better += gain > 1e-9;
    asking->worse += gain < -1e-9;
}

void figures_asking(Figures *figures, const Answers *answers) {
    FigureAsking *asking = &figures->asking;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        bool told = answer->asked > 0 && answer->answered && answer->mode == ANSWER_PRACTICE;
        if (told && answer->counted) {
            add_asked(asking, answer);
        } else if (told && answer->unsure) {
            figure_mean_add(&asking->unsure, answer->after);
        }
    }
    asking->same = asking->count - asking->better - asking->worse;
    asking->shown = asking->count >= FIGURES_GAIN_FROM;
    if (asking->count > 0) {
        asking->before /= asking->count;
        asking->after /= asking->count;
        asking->gain = asking->after - asking->before;
    }
    figure_mean_close(&asking->unsure, FIGURES_GAIN_FROM);
}
