/* How somebody shows a look, as it differs from how most people do (Person.style): less or more of
 * it in the face or the body, parts lent by other looks, one side of the mouth. Pure data in, data
 * out.
 *
 * A style moves what is felt to another channel, it never hides it: what the face keeps back,
 * hands and body carry.
 */
#ifndef ART_STYLE_H
#define ART_STYLE_H

#include "art/figure.h"

/* The look as this person shows it. */
Expression style_look(const Person *person, const Expression *look);

/* A figure with its looks as its person shows them, and room for these. Not to be copied. */
typedef struct StyledFigure {
    ArtFigure now, before;
    Expression looks[4];
} StyledFigure;

/* Fills *out from a figure; `plain` figures, and what is styled already, stay as they are.
 * Borrows from the figure. Returns &out->now. */
const ArtFigure *style_figure(StyledFigure *out, const ArtFigure *figure);

#endif
