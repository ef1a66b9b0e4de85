/* Arms: from a pose's hands to shoulders, elbows and wrists. */
#ifndef ART_REACH_H
#define ART_REACH_H

#include "art/build.h"

/* Upper arm and forearm of somebody together, in design units. */
double reach_length(const Build *build);

/* Sets build->arm from the figure's pose. Needs bearing, head and legs. */
void reach_arms(Build *build, const ArtFigure *figure);

/* Moves the hands of a pose by motion.hands, -1..1. */
void reach_move(Build *build, double hands);

/* An arm on the way between two, turned at shoulder and elbow; part 0..1. */
BuildArm reach_between(const BuildArm *from, const BuildArm *to, double part);

#endif
