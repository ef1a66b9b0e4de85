/* Where the level stands, and whether it moved (MEASUREMENT.md 8). */
#include "core/figures_inside.h"

#include <limits.h>
#include <math.h>

/* The level now, with an error from the answers after the first 36 alone, so that the two sides
 * share none. */
static Level later_side(const Answers *answers, int from) {
    Level level = answers_level(answers, INT_MAX);
    Level later = {.theta = level.theta};
    int counted = 0;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->counted && counted++ >= from) {
            later.latest[later.played++ % LEVEL_LATEST] =
                level_information(answer->theta, answer->difficulty, answer->chance);
        }
    }
    return later;
}

static void compare(FigureLevel *out, const Answers *answers) {
    Level from = answers_level(answers, FIGURES_LEVEL_FROM);
    Level later = later_side(answers, FIGURES_LEVEL_FROM);
    out->from = from.theta;
    out->from_error = level_error(&from);
    out->change = later.theta - from.theta;
    out->least = level_least_change(out->from_error, level_error(&later));
    out->changed = fabs(out->change) > out->least;
}

void figures_level(Figures *figures, const Answers *answers) {
    FigureLevel *out = &figures->level;
    Level level = answers_level(answers, INT_MAX);
    out->theta = level.theta;
    out->error = level_error(&level);
    out->shown = level.played >= FIGURES_LEVEL_FROM;
    out->compared = level.played >= 2 * FIGURES_LEVEL_FROM;
    if (out->compared) {
        compare(out, answers);
    }
}
