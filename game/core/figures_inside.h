/* The groups of figures; each adds up what it needs from all answers and closes itself. */
#ifndef CORE_FIGURES_INSIDE_H
#define CORE_FIGURES_INSIDE_H

#include <shoes/figures.h>

void figures_words(Figures *figures, const Answers *answers, const FeelingBook *feelings);
void figures_asking(Figures *figures, const Answers *answers);
void figures_projection(Figures *figures, const Answers *answers, const FeelingBook *feelings);
void figures_level(Figures *figures, const Answers *answers);
void figures_checkin(Figures *figures, const Answers *answers, const FeelingBook *feelings);

void figure_mean_add(FigureMean *mean, double credit);

#endif
