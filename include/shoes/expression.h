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

/* What the eyes are drawn to. Where that is, the scene knows. */
typedef enum ExpressionGaze {
    EXPRESSION_GAZE_OWN,     /* nothing: gaze_x and gaze_y as they are (down, away, far) */
    EXPRESSION_GAZE_PARTNER, /* whoever speaks, or is spoken to */
    EXPRESSION_GAZE_THING,   /* what it is all about: a prop, else as PARTNER */
    EXPRESSION_GAZE_OTHERS   /* those one is not with: the nearest other person */
} ExpressionGaze;

/* What a body does while it feels so and somebody is there to see it. */
typedef enum ExpressionIdle {
    EXPRESSION_IDLE_DRIFT,   /* breath and a slow drift of the head, no more */
    EXPRESSION_IDLE_STILL,   /* breath alone */
    EXPRESSION_IDLE_BOB,     /* light on the feet */
    EXPRESSION_IDLE_BOUNCE,  /* small hops */
    EXPRESSION_IDLE_ROCK,    /* from side to side */
    EXPRESSION_IDLE_TREMBLE, /* a pixel to and fro */
    EXPRESSION_IDLE_FIDGET,  /* hands that find no rest */
    EXPRESSION_IDLE_TAP,     /* slow taps of the hands */
    EXPRESSION_IDLE_COUNT
} ExpressionIdle;

typedef struct ExpressionExtras {
    double gaze_x, gaze_y; /* -1..1; x + toward the character's left, y + down */
    double pupil;          /* -1..1 */
    double blush, tears, sweat, eyebags, tongue, mouth_wave, pallor; /* 0..1 */
    double blink_per_min;
    ExpressionGaze gaze;
} ExpressionExtras;

typedef struct ExpressionBody {
    double head_pitch, head_roll, head_yaw, lean; /* degrees */
    double shoulders;                             /* -1 slumped .. +1 at the ears */
    double expand, energy;                        /* 0..1 */
    double chest;                                 /* -1 caved in, spine curled .. +1 pushed out */
    double turn;      /* the whole trunk: -1 toward the partner .. +1 away */
    double knees;     /* 0 straight .. 1 deeply bent */
    double feet;      /* -1 toes turned in .. 0 side by side .. +1 wide apart */
    double weight;    /* -1..1: on the character's right leg .. on the left one */
    double tempo;     /* 1 = ordinary speed */
    const char *arms; /* a pose name of art/pose.h */
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
    double valence; /* -1 very unpleasant .. +1 very pleasant, as in feelings.json */
    double arousal; /* -1 very low .. +1 very high energy */
    ExpressionExtras extras;
    ExpressionBody body;
    ExpressionVoice voice;
    const char *caption; /* key of the voice's caption in the text catalogue: "voice.sad" */
    ExpressionTiming timing;
    const char *blend[2]; /* compounds: the two feelings, else NULL */
    ExpressionIdle idle;
    const char
        *leak; /* what shows through for a moment now and then: an id of this book, or NULL */
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
