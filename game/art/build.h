/* A body measured and posed: every joint a drawing needs, from a person and a mood. Pure
 * arithmetic.
 *
 * Design units: feet at (0, 0), x right, y DOWN (so a head lies at negative y); 170 cm are
 * BUILD_ADULT units. Index 0 is the left side of the screen, 1 the right; SIDE(i) is its sign.
 */
#ifndef ART_BUILD_H
#define ART_BUILD_H

#include "art/figure.h"
#include "art/pose.h"
#include "art/rig.h"

#define BUILD_ADULT 700.0
#define SIDE(i) ((i) == 0 ? -1.0 : 1.0)

typedef struct BuildArm {
    ArtPoint shoulder, elbow, wrist;
    double hand_angle; /* degrees clockwise of the hand's own "down" */
    PoseHand hand;
    PoseLayer layer;
} BuildArm;

typedef struct Build {
    const Person *person;
    RigFace face;
    double total, head; /* whole height standing, head's height */
    double grown;       /* 0 small child .. 1 adult */
    ArtPoint head_at;   /* centre of the head */
    double roll;        /* degrees, head */
    double turn;        /* -1 .. 1: how far the head is turned to the right of the screen */
    double pitch;       /* degrees */
    double neck_y, shoulder_y, hip_y, hem_y, seat_y;
    double shoulder_w, waist_w, hem_w, neck_w; /* half-widths */
    double sway;                               /* degrees the upper body leans to the right */
    double lift;                               /* off the ground */
    double foot_x, leg_w, ankle_w, shoe;       /* half-distance, half-widths, width of one shoe */
    double arm_r, wrist_r, hand;               /* radii, length of a hand */
    BuildArm arm[2];
    int facing;
    bool turned;
    double outer, inner; /* pen widths in design units */
} Build;

/* `scale` is how many page units one design unit becomes: pens get relatively thinner when it
 * grows. */
void build_measure(Build *build, const ArtFigure *figure, double scale);

/* A place on the head (parts of its half-height, before rolling) in the body's units. */
ArtPoint build_on_head(const Build *build, double x, double y);

#endif
