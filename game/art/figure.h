/* People, drawn: a person with a mood at a place becomes pictures in a draw list.
 *
 * A figure is two pictures on top of each other: the still part (body, clothes, hair, head, shoes)
 * and the moving part (eyes, brows, mouth, blush, tears). Each is keyed by a hash of its quantised
 * parameters, so a blink or a glance rasterises the small part only. Everything is in the page's
 * units. No state, no heap.
 *
 *     ArtFigure maya = {.person = person, .mood = {expression_find(book, "left_out"), 3}};
 *     art_figure_draw(list, &maya, (ArtSpot){.x = 500, .ground = 900, .height = 640});
 */
#ifndef ART_FIGURE_H
#define ART_FIGURE_H

#include <stdbool.h>

#include <shoes/expression.h>
#include <shoes/person.h>
#include <shoes/stance.h>

#include "ui/draw.h"

typedef struct ArtPoint {
    double x, y;
} ArtPoint;

typedef struct ArtMood {
    const Expression *look; /* NULL: nothing special, as neutral */
    int strength;           /* 1..5 */
} ArtMood;

/* What the body does between two looks. All zero: still. */
typedef struct ArtMotion {
    double breath; /* -1 out .. 1 in */
    double sway;   /* degrees the upper body leans more to the right */
    double nod;    /* degrees the head rolls more to the right */
    double bob;    /* 0 on the ground .. 1 a small hop */
    double hands;  /* -1..1: hands that move (flapping, fidgeting, drumming) */
} ArtMotion;

typedef struct ArtFigure {
    const Person *person;
    ArtMood mood;
    ArtMood second;   /* look NULL: none. Upper face and body from mood, mouth from second; where
                         expression_compound knows both, put that into mood instead */
    bool plain;       /* without the person's own style of showing things */
    bool faceless;    /* eyes, brows and mouth are left away: only the body tells */
    Stance stance;    /* a wheelchair user always sits in it */
    const char *arms; /* a pose name instead of the look's own, NULL: the look's */
    int facing;       /* -1 left, 0 viewer, +1 right */
    bool turned;      /* seen from behind */
    bool gaze_set;    /* gaze_x, gaze_y replace the look's own gaze */
    double gaze_x, gaze_y; /* -1..1, right and down on the screen */
    double lids;           /* 0 as the look has them .. 1 closed, for blinks */
    ArtMotion motion;
    const struct ArtFigure *from;   /* on the way from how it was (same person, its own `from` is
                                       not followed), NULL: there. Borrowed */
    double part;                    /* with from: 0 as `from` .. 1 as this */
    double ahead_eyes, ahead_mouth; /* with from: how much further brows and lids, and the mouth,
                                       are than `part`; negative: less */
    double glance_x, glance_y;      /* added to the gaze, on the screen */
} ArtFigure;

/* Feet at (x, ground). `height` is how high an adult of 170 cm would be; everybody scales from
 * their own height. */
typedef struct ArtSpot {
    int x, ground, height;
} ArtSpot;

void art_figure_draw(DrawList *list, const ArtFigure *figure, ArtSpot spot);

/* All that may be drawn on, whatever the mood: the same for every mood of a person. */
DrawRect art_figure_bounds(const ArtFigure *figure, ArtSpot spot);

/* The face from chin to crown and ear to ear in this mood; bubbles and close-ups point at it. */
DrawRect art_figure_head(const ArtFigure *figure, ArtSpot spot);

/* The middle of each palm, [0] the one on the left of the screen. Poses for things in hands, as
 * `arms`: "hold_both" before the chest, "hold_one" beside the chest and "carry" under the arm, the
 * latter two with the hand nearer the partner (facing; the left one when facing us). */
void art_figure_hands(const ArtFigure *figure, ArtSpot spot, ArtPoint out[2]);

/* One hand once more, over what it holds: `side` as in art_figure_hands. */
void art_figure_draw_hand(DrawList *list, const ArtFigure *figure, ArtSpot spot, int side);

/* Head and shoulders filling the box; what would stick out is cut off at the box.
 * Sets the list's clip and leaves none. */
void art_portrait_draw(DrawList *list, const ArtFigure *figure, DrawRect box);

#endif
