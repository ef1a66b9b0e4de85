/* Arms and legs: a tapered tube with one joint, and the hand at its end. */
#ifndef ART_LIMB_H
#define ART_LIMB_H

#include "art/build.h"
#include "art/svg.h"

enum { LIMB_SAMPLES = 11 };

typedef struct Limb {
    ArtPoint from, bend, to;
    double from_r, to_r;
    double
        inside; /* half-width of the garment around `middle`: an open edge is not lined within it */
    double middle;
} Limb;

/* So sharply bent that one tube would cross itself. */
bool limb_folded(const Limb *limb);

/* The two straight halves of a limb. */
Limb limb_upper(const Limb *limb);
Limb limb_lower(const Limb *limb);

/* The part of the limb between `start` and `stop` (0..1 along it). `open_side` -1 or 1: that edge's
 * line begins a little below the start, so that a sleeve grows out of the garment without a seam;
 * 0: lined all round. */
void limb_draw(SvgText *svg, const Limb *limb, double start, double stop, SvgPen pen,
               int open_side);

/* The whole limb with a round beginning: a forearm from its elbow. */
void limb_round(SvgText *svg, const Limb *limb, SvgPen pen);

/* Which edge (-1 or 1, as open_side) lies nearer the body and the ground at the shoulder of an arm
 * on `side`. */
int limb_inner_edge(const Limb *limb, double side);

/* A shadow along the edge that is turned from the light, which comes from the upper left. */
void limb_shade(SvgText *svg, const Limb *limb, double start, double stop, SvgPen pen);

/* A line across the limb at `at` 0..1: a cuff's edge. */
void limb_ring(SvgText *svg, const Limb *limb, double at, double width);

/* A smooth line through (not quite touching) `count` points, into the `d` of an open path. */
void limb_spline(SvgText *svg, const ArtPoint *points, int count, bool moves);

void hand_draw(SvgText *svg, const Build *build, int side);

#endif
