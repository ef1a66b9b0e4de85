/* The trunk's own upright space (see art/build.h), bent into the body: spine, turned chest, raised
 * shoulders. Garments are drawn upright and come out bent. */
#ifndef ART_TRUNK_H
#define ART_TRUNK_H

#include "art/build.h"
#include "art/svg.h"

/* Where a place of the upright trunk is on the body. */
ArtPoint trunk_place(const Build *build, double x, double y);

/* Degrees clockwise the trunk leans at the height y. */
double trunk_angle(const Build *build, double y);

/* As svg_path, but every point is a place of the upright trunk; long lines are bent. Knows M L H V
 * C Q Z, large letters and small ones; of conversions only %.1f. */
void trunk_path(SvgText *svg, const Build *build, SvgPen pen, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void trunk_ellipse(SvgText *svg, const Build *build, SvgPen pen, ArtPoint at, ArtPoint radii);

/* Opens a group in which the upright chest's places lie where they should near the neck: for what
 * hangs on it and cannot bend. Close with svg_up. */
void trunk_chest(SvgText *svg, const Build *build);

#endif
