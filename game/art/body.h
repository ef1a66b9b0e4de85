/* The body below the head: legs, torso and its garment, arms, the wheelchair and the stick. */
#ifndef ART_BODY_H
#define ART_BODY_H

#include "art/build.h"
#include "art/svg.h"

void body_legs(SvgText *svg, const Build *build);        /* with the shoes */
void body_legs_before(SvgText *svg, const Build *build); /* those that hide the torso */
void body_torso(SvgText *svg, const Build *build);
void body_arms(SvgText *svg, const Build *build, PoseLayer layer);
void body_shoe(SvgText *svg, const Build *build, int side);
void garment_draw(SvgText *svg,
                  const Build *build); /* what lies on the torso: pockets, zips, collars */
void chair_behind(SvgText *svg, const Build *build);
void chair_before(SvgText *svg, const Build *build);
void chair_stool(SvgText *svg, const Build *build);
void stick_draw(SvgText *svg, const Build *build);

#endif
