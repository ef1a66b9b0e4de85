/* What a player's answers add up to, for the adult's desk and reports (MEASUREMENT.md 3 to 9).
 *
 *     Figures *figures = figures_new();
 *     figures_make(figures, answers, feelings);
 *
 * Accuracy is made of first guesses in practice, before asking. A child never sees a number. Every
 * group says with `shown` whether it reached its least count (MEASUREMENT.md 9): below it a report
 * may give n and nothing else. Nothing is ever NaN; what is undefined has its own flag.
 */
#ifndef SHOES_FIGURES_H
#define SHOES_FIGURES_H

#include <stdbool.h>

#include <shoes/answers.h>
#include <shoes/confusion.h>
#include <shoes/feeling.h>
#include <shoes/interval.h>
#include <shoes/level.h>
#include <shoes/projection.h>
#include <shoes/strength.h>
#include <shoes/wordbox.h>

enum {
    FIGURES_WORDS_FROM = 8,    /* a band in words */
    FIGURES_NUMBERS_FROM = 20, /* accuracy with its range and chance */
    FIGURES_LEVEL_FROM = 36,   /* level, comparisons */
    FIGURES_FAMILY_FROM = 6,
    FIGURES_OVERUSE_FROM = 8,
    FIGURES_GAIN_FROM = 8,
    FIGURES_SURE_FROM = 8,
    FIGURES_CLUE_FROM = 8,
    FIGURES_CHECKIN_FROM = 36, /* trials, with at least FIGURES_CHECKIN_EACH of every family */
    FIGURES_CHECKIN_EACH = 4,
    FIGURES_CHECKIN_EARLY = 8, /* below so many of a family Hu is marked as early */
    FIGURES_RESEARCH_FROM = 30,
    FIGURES_MIXUPS = 2
};

/* A mean of credits, each 0..1, with its Wilson range. */
typedef struct FigureMean {
    int count;
    double sum, mean; /* mean 0 when nothing was counted */
    Interval range;
    bool shown;
} FigureMean;

typedef enum FigureStage {
    FIGURE_COUNTS, /* too early for a number */
    FIGURE_WORDS,
    FIGURE_NUMBERS,
    FIGURE_LEVELS
} FigureStage;

/* Both ends of the range below a half; both above; else. */
typedef enum FigureBand { FIGURE_STILL_FINDING, FIGURE_MIXED_SO_FAR, FIGURE_OFTEN } FigureBand;

typedef struct FigureMixup {
    int truth, guess, count;
    bool close; /* rated 1 */
} FigureMixup;

typedef struct FigureAsking {
    int count;                  /* guessed, asked, and kept or changed */
    double before, after, gain; /* means; gain = after - before */
    int better, same, worse;
    bool shown;
    FigureMean unsure; /* credit after asking where there was no guess before */
} FigureAsking;

typedef struct FigureProjection {
    Projection sums;
    int first, last; /* diagnostic scenes with my shoes before, after the guess */
    bool has_lean, has_corrected, has_valence, has_strength, has_research;
    double rate, accuracy, lean, corrected;
    double valence, strength; /* adjustment slopes */
    int valence_count, strength_count;
    double research_accuracy, research_projection; /* two causes at once, from 30 scenes on */
    int research_count;
    bool shown;
} FigureProjection;

typedef struct FigureLevel {
    double theta, error;
    bool shown;
    bool compared; /* 36 answers on both sides: the first 36 and all later ones */
    double from, from_error, change, least;
    bool changed; /* |change| > least */
} FigureLevel;

typedef struct FigureCheckin {
    int trials, right;
    int least;       /* of any family */
    Confusion table; /* families: shown, said */
    FigureMean accuracy;
    bool has_unbiased, has_kappa;
    double unbiased, kappa;
    bool shown;
    bool compared;         /* the first 36 trials and the latest 36 */
    IntervalChange change; /* latest minus first */
    bool changed;          /* its range leaves 0 out */
} FigureCheckin;

typedef struct Figures {
    int visits, pairs;         /* without Check-ins */
    int unsure;                /* "not sure yet" instead of a guess */
    int first_date, last_date; /* 20261124, 0 unknown */
    int clock_back;            /* times a day was earlier than the one before it in the same file */
    FigureStage stage;
    FigureMean accuracy; /* shown from FIGURES_NUMBERS_FROM on */
    FigureBand band;
    int exact;
    double chance; /* mean */
    bool has_corrected;
    double corrected; /* sum(c - cbar) / sum(1 - cbar) */
    /* one truth, one word said */
    Confusion families;                      /* truth's family, guess's family */
    FigureMean family[FEELING_FAMILIES_MAX]; /* the guess lay in the truth's family */
    FigureMean overuse[FEELINGS_MAX];        /* chosen though not right, of the times it could be */
    FigureMixup mixups[FIGURES_MIXUPS];
    int mixup_count;
    /* all counted answers */
    int met[FEELINGS_MAX]; /* as a truth */
    int looked[CLUE_COUNT];
    FigureMean told[CLUE_COUNT]; /* credit of answers that name this clue */
    FigureMean sure[SURE_COUNT];
    Strength strength;
    bool strength_shown, has_tracking;
    double strength_bias, strength_distance, strength_tracking;
    FigureAsking asking;
    FigureProjection projection;
    FigureLevel level;
    FigureCheckin checkin;
    FollowMean follow;
    WordBoxes boxes;
} Figures;

Figures *figures_new(void);
void figures_free(Figures *figures); /* NULL is fine */

/* Of all answers, which must be finished. */
void figures_make(Figures *figures, const Answers *answers, const FeelingBook *feelings);

/* The words' boxes after all practice answers; a day is a session. */
void figures_word_boxes(WordBoxes *boxes, const Answers *answers);

/* Sets mean and range from count and sum; shown from `least` on. */
void figure_mean_close(FigureMean *mean, int least);

#endif
