/* Where hips, knees and feet are in each stance. */
#ifndef ART_STANCE_H
#define ART_STANCE_H

#include "art/build.h"

/* The stance a person can take: in a wheelchair always STANCE_SITTING. */
Stance stance_taken(const Person *person, Stance wished);

/* How high the hip of an upright trunk lies above the ground in design units, `standing` being that
 * of somebody who stands. */
double stance_hip(const Build *build, double standing);

/* Fills build->leg from the bearing. */
void stance_legs(Build *build);

/* A stool under somebody who sits and has no wheelchair: the height of the seat's top, negative. */
double stance_seat(const Build *build);

#endif
