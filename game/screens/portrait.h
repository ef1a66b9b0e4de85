/* A person's head and shoulders in a frame of its own, so that nothing is cut in the open. */
#ifndef SCREENS_PORTRAIT_H
#define SCREENS_PORTRAIT_H

#include "art/figure.h"
#include "ui/ui.h"

void portrait_draw(Ui *ui, const ArtFigure *figure, DrawRect frame);

/* The largest square at the middle of a rectangle's lower edge. */
DrawRect portrait_square(DrawRect rect);

#endif
