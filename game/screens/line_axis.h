/* The axis from heavy to light that lines of feelings are drawn on: a stone below, a feather above,
 * and words for where something lies between them. */
#ifndef SCREENS_LINE_AXIS_H
#define SCREENS_LINE_AXIS_H

#include "screens/app_inside.h"

int line_axis_width(const App *app, const Ui *ui);
int line_axis_least(const Ui *ui);                          /* the least height it needs */
void line_axis_draw(const App *app, Ui *ui, DrawRect rect); /* at the rect's left edge */

/* "a little heavy", for a level of feeling_line.h, -1..1. */
const char *line_axis_word(const App *app, double level);

#endif
