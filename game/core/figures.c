#include "core/figures_inside.h"

#include <stdlib.h>

#include <shoes/assert.h>

Figures *figures_new(void) {
    Figures *figures = calloc(1, sizeof *figures);
    if (figures == NULL) {
        memory_exit();
    }
    return figures;
}

void figures_free(Figures *figures) {
    free(figures);
}

void figure_mean_add(FigureMean *mean, double credit) {
    mean->count++;
    mean->sum += credit;
}

void figure_mean_close(FigureMean *mean, int least) {
    mean->mean = mean->count > 0 ? mean->sum / mean->count : 0;
    mean->range = interval_wilson(mean->sum, mean->count);
    mean->shown = mean->count >= least;
}

static void count_day(Figures *figures, int date) {
    if (date == 0) {
        return;
    }
    bool first = figures->first_date == 0 || date < figures->first_date;
    figures->first_date = first ? date : figures->first_date;
    figures->last_date = date > figures->last_date ? date : figures->last_date;
}

static bool went_back(const Answer *before, const Answer *answer) {
    return before != NULL && before->source == answer->source && answer->date > 0 &&
           answer->date < before->date;
}

/* Check-ins are counted by themselves. */
static void count_visits(Figures *figures, const Answers *answers) {
    const Answer *before = NULL, *walk = NULL;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        count_day(figures, answer->date);
        figures->clock_back += went_back(before, answer);
        before = answer;
        if (answer->mode == ANSWER_CHECKIN) {
            continue;
        }
        bool same = walk != NULL && walk->visit == answer->visit && walk->source == answer->source;
        figures->visits += !same;
        figures->pairs++;
        figures->unsure += answer->unsure && answer->mode == ANSWER_PRACTICE;
        walk = answer;
    }
}

static void add_answer(Figures *figures, const Answer *answer, double *room) {
    figure_mean_add(&figures->accuracy, answer->credit);
    figures->exact += answer->credit >= 1;
    figures->chance += answer->chance;
    *room += 1 - answer->chance;
    figure_mean_add(&figures->sure[answer->first.sureness], answer->credit);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        figures->looked[clue] += (answer->looked >> clue & 1) != 0;
    }
    if (answer->first.clue >= 0) {
        figure_mean_add(&figures->told[answer->first.clue], answer->credit);
    }
    if (answer->credit >= 0.5) {
        strength_add(&figures->strength, answer->first.strength, answer->truth_strength);
    }
}

static FigureStage stage_of(int count) {
    if (count < FIGURES_WORDS_FROM) {
        return FIGURE_COUNTS;
    }
    if (count < FIGURES_NUMBERS_FROM) {
        return FIGURE_WORDS;
    }
    return count < FIGURES_LEVEL_FROM ? FIGURE_NUMBERS : FIGURE_LEVELS;
}

static FigureBand band_of(Interval range) {
    if (range.high < 0.5) {
        return FIGURE_STILL_FINDING;
    }
    return range.low > 0.5 ? FIGURE_OFTEN : FIGURE_MIXED_SO_FAR;
}

static void close_strength(Figures *figures) {
    const Strength *sums = &figures->strength;
    figures->strength_shown = sums->count >= STRENGTH_SHOWN;
    strength_bias(sums, &figures->strength_bias);
    strength_distance(sums, &figures->strength_distance);
    figures->has_tracking = strength_tracking(sums, &figures->strength_tracking);
}

static void accuracy(Figures *figures, const Answers *answers) {
    double room = 0;
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->counted) {
            add_answer(figures, answer, &room);
        }
    }
    FigureMean *mean = &figures->accuracy;
    figures->has_corrected = room > 1e-12;
    if (figures->has_corrected) {
        figures->corrected = (mean->sum - figures->chance) / room;
    }
    figures->chance = mean->count > 0 ? figures->chance / mean->count : 0;
    figure_mean_close(mean, FIGURES_NUMBERS_FROM);
    figures->stage = stage_of(mean->count);
    figures->band = band_of(mean->range);
}

void figures_make(Figures *figures, const Answers *answers, const FeelingBook *feelings) {
    *figures = (Figures){0};
    count_visits(figures, answers);
    accuracy(figures, answers);
    for (int i = 0; i < CLUE_COUNT; i++) {
        figure_mean_close(&figures->told[i], FIGURES_CLUE_FROM);
    }
    for (int i = 0; i < SURE_COUNT; i++) {
        figure_mean_close(&figures->sure[i], FIGURES_SURE_FROM);
    }
    close_strength(figures);
    figures_words(figures, answers, feelings);
    figures_asking(figures, answers);
    figures_projection(figures, answers, feelings);
    figures_level(figures, answers);
    figures_checkin(figures, answers, feelings);
    follow_mean(answers_follows(answers), answers_follow_count(answers), &figures->follow);
    figures_word_boxes(&figures->boxes, answers);
}
