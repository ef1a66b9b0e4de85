/* Speech bubbles and thoughts: words that belong to somebody in the picture. */
#ifndef SCREENS_BUBBLE_H
#define SCREENS_BUBBLE_H

#include "screens/app_inside.h"

enum { BUBBLE_TAIL = 46 };

/* Height of a bubble for this text, with its tail, when it may be at most `width` wide. */
int bubble_height(const Ui *ui, const char *text, int width);

/* A bubble inside `area` (its full height is used), tail pointing down to `head`. Leaves a text
 * node "NAME: text". */
void bubble_draw(const App *app, Ui *ui, DrawRect area, DrawRect head, const char *who,
                 const char *text);

/* How high a thought is in an area of this width. */
int bubble_thought_height(const Ui *ui, const char *text, int width);

/* A thought: a rounder cloud with small circles towards (x, y). Returns its rectangle. */
DrawRect bubble_thought(Ui *ui, DrawRect area, int x, int y, const char *text);

#endif
