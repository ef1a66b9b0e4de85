/* Looks: what a face, a body and a voice do for a feeling, a display or a compound
 * (assets/expressions.json).
 *
 * A look is data only. art/rig.h turns its action units into a face, art/pose.h its body into arms
 * and shoulders, the hum voice reads `voice`. Filled once at start by expressions_read
 * (shoes/expression_read.h), only read after that; strings live in the arena given then.
 *
 * Action units are numbered as in FACS; `left` and `right` are the character's own sides (left =
 * screen right when the character faces us). An unsided unit is in both. Angles are degrees: pitch
 * + chin up, roll + toward the character's left shoulder, yaw + away from the partner, lean +
 * toward the partner.
 */
#ifndef SHOES_EXPRESSION_H
#define SHOES_EXPRESSION_H

#include <stdbool.h>

enum { EXPRESSION_UNITS = 48, EXPRESSIONS_MAX = 96, EXPRESSION_STRENGTHS = 5 };

typedef struct ExpressionExtras {
    double gaze_x, gaze_y; /* -1..1; x + toward the character's left, y + down */
    double pupil;          /* -1..1 */
    double blush, tears, sweat, eyebags, tongue, mouth_wave, pallor; /* 0..1 */
    double blink_per_min;
} ExpressionExtras;

typedef struct ExpressionBody {
    double head_pitch, head_roll, head_yaw, lean; /* degrees */
    double shoulders;                             /* -1 slumped .. +1 at the ears */
    double expand, energy;                        /* 0..1 */
    double tempo;                                 /* 1 = ordinary speed */
    const char *arms;                             /* a pose name of art/pose.h */
} ExpressionBody;

typedef struct ExpressionVoice {
    double rate, f0_st, range_st, db; /* times neutral; semitones; semitones; decibels */
    double breathy, tense, creak, tremor, pause;
    const char *contour; /* "rise_fall", "falling", ... */
    const char *sound;   /* "sigh", "laugh", ... or "" */
} ExpressionVoice;

typedef struct ExpressionTiming {
    int onset_ms, hold_from_ms, hold_to_ms, offset_ms;
} ExpressionTiming;

typedef enum ExpressionKind {
    EXPRESSION_FEELING,
    EXPRESSION_DISPLAY, /* drawn but never an answer: "polite_smile" */
    EXPRESSION_COMPOUND /* a published face of two feelings at once */
} ExpressionKind;

typedef struct Expression {
    const char *id;
    ExpressionKind kind;
    double left[EXPRESSION_UNITS], right[EXPRESSION_UNITS]; /* weight 0..1 by AU number */
    bool resting;                                           /* no action unit at all */
    ExpressionExtras extras;
    ExpressionBody body;
    ExpressionVoice voice;
    const char *caption; /* key of the voice's caption in the text catalogue: "voice.sad" */
    ExpressionTiming timing;
    const char *blend[2]; /* compounds: the two feelings, else NULL */
} Expression;

typedef struct ExpressionBook {
    Expression looks[EXPRESSIONS_MAX]; /* feelings, then displays, then compounds, each in the
                                          file's order */
    int count;
} ExpressionBook;

/* The look with this id, or NULL. NULL and unknown ids are fine. */
const Expression *expression_find(const ExpressionBook *book, const char *id);

/* The published compound of two feelings, in either order, or NULL. */
const Expression *expression_compound(const ExpressionBook *book, const char *one,
                                      const char *other);

/* How much of a look a strength 1..5 shows: .35 .55 .75 1 1.25. Other strengths count as the
 * nearest. */
double expression_scale(int strength);

#endif
