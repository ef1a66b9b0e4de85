/* Speech bubbles and thoughts: words that belong to somebody in the picture. */
#ifndef SCREENS_BUBBLE_H
#define SCREENS_BUBBLE_H

#include "screens/app_inside.h"

enum { BUBBLE_TAIL = 46 };

/* Height of a bubble for this text, with its tail, when it may be at most `width` wide. */
int bubble_height(const Ui *ui, const char *text, int width);

/* Where the words of bubble_draw will lie. */
DrawRect bubble_rect(const Ui *ui, DrawRect area, DrawRect head, const char *text);

/* A bubble inside `area` (its full height is used), tail pointing down to `head`. Leaves a text
 * node "NAME: text". */
void bubble_draw(const App *app, Ui *ui, DrawRect area, DrawRect head, const char *who,
                 const char *text);

/* The tail alone, below a bubble of one's own whose lower edge is at y. */
void bubble_tail(Ui *ui, int x, int y);

/* How high a thought is in an area of this width. */
int bubble_thought_height(const Ui *ui, const char *text, int width);

/* A thought of the one who looks: a rounder cloud with small circles below it. */
void bubble_thought(Ui *ui, DrawRect area, const char *text);

#endif
