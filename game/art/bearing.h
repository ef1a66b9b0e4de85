/* How a feeling holds a body: head, spine, shoulders, hips and feet, from a look's `body` numbers.
 *
 * Without a partner to face (facing 0) the partner is thought to stand at the left of the screen,
 * as the gazes of expressions.json are.
 */
#ifndef ART_BEARING_H
#define ART_BEARING_H

#include "art/build.h"

/* -1 or 1: the side of the screen the partner is on. */
int bearing_partner(const ArtFigure *figure);

/* The body numbers of the figure's mood; of somebody at rest when it has none. Never NULL. */
const ExpressionBody *bearing_body(const ArtFigure *figure);

/* Needs the measured heights and widths of `build`. */
BuildBearing bearing_of(const Build *build, const ArtFigure *figure);

#endif
