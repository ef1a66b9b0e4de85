/* A body measured and posed: every joint a drawing needs, from a person and a mood. Pure
 * arithmetic.
 *
 * Design units: feet at (0, 0), x right, y DOWN (so a head lies at negative y); 170 cm are
 * BUILD_ADULT units. Index 0 is the left side of the screen, 1 the right; SIDE(i) is its sign.
 *
 * The trunk has a space of its own, upright and symmetrical, with its hip at (0, hip_y): neck_y,
 * shoulder_y, hip_y, hem_y and the half-widths belong to it. trunk_place (art/trunk.h) bends it
 * into the body's units. Everything else (head_at, arms, legs) is in the body's units already.
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

typedef struct BuildLeg {
    ArtPoint hip, knee, ankle;
    ArtPoint foot;     /* where the middle of the sole stands */
    double foot_angle; /* degrees clockwise */
    double toes;       /* -1 inward .. 1 outward on the screen; its sign mirrors the shoe */
    bool behind;       /* drawn before the other leg */
} BuildLeg;

/* How the body is held, all of it numbers, so that two can be mixed. Angles in degrees. */
typedef union BuildBearing {
    struct {
        double pitch, roll, turn;     /* of the head; turn -1 .. 1 to the right of the screen */
        double low, high;             /* of the spine at the hip and at the neck, to the right */
        double tilt;                  /* of the hips, clockwise */
        double hip_x, drop;           /* how far the hips are pushed to the right and sunk */
        double stretch;               /* of the trunk's length, 1 = upright */
        double twist;                 /* -1 .. 1: how far the chest is turned to the right */
        double chest;                 /* of the shoulders' width, 1 = at rest */
        double lift_left, lift_right; /* how far each shoulder is raised, screen sides */
        double head_x, head_y;        /* how far the head is put forward and down */
        double spread;                /* half the distance of the feet */
        double toes;                  /* -1 turned in .. 1 turned out */
        double weight;                /* -1 on the left leg .. 1 on the right one */
        double hop;                   /* off the ground, for a moment */
    };
    double all[19];
} BuildBearing;

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
    double lift;                               /* off the ground */
    double leg_w, ankle_w, shoe;               /* half-widths, width of one shoe */
    double arm_r, wrist_r, hand;               /* radii, length of a hand */
    BuildBearing bearing;
    BuildArm arm[2];
    BuildLeg leg[2];
    ArtPoint stick_foot, stick_top; /* of a walking stick; set by reach_arms */
    Stance stance;                  /* as drawn: sitting in a wheelchair */
    int facing;
    bool turned;
    double outer, inner; /* pen widths in design units */
} Build;

/* `scale` is how many page units one design unit becomes: pens get relatively thinner when it
 * grows. Follows figure->from. */
void build_measure(Build *build, const ArtFigure *figure, double scale);

/* A place on the head (parts of its half-height, before rolling) in the body's units. */
ArtPoint build_on_head(const Build *build, double x, double y);

/* The middle of the palm of a hand. */
ArtPoint build_palm(const Build *build, int side);

/* Everything that is drawn of this body, roughly: how far it reaches to the left, the right and
 * up. All positive; includes the jump. */
typedef struct BuildReach {
    double left, right, up;
} BuildReach;
BuildReach build_reach(const Build *build);

/* What the arms that lie over the head need; room for their lines included. */
typedef struct BuildBox {
    double left, top, right, bottom;
} BuildBox;
BuildBox build_arms_box(const Build *build);

/* Sits with the thighs level: on a seat that is drawn, or in a wheelchair. */
bool build_sits(const Build *build);

#endif
