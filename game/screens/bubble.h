/* Speech bubbles and thoughts: words that belong to somebody in the picture. */
#ifndef SCREENS_BUBBLE_H
#define SCREENS_BUBBLE_H

#include "screens/app_inside.h"

enum { BUBBLE_TAIL = 46, BUBBLE_TAIL_EDGE = 70 };

/* A bubble and its tail, which begins on its lower edge and points to whoever speaks. */
typedef struct BubbleSpot {
    DrawRect rect;
    int tail_x; /* the middle of where it begins, BUBBLE_TAIL_EDGE from the bubble's ends */
    int tip_x, tip_y;
} BubbleSpot;

/* Width and height of a bubble for this text, `percent` as wide as it likes and `most` at most. */
DrawRect bubble_size(const Ui *ui, const char *text, int most, int percent);

/* Leaves a text node "NAME: text". */
void bubble_draw_at(const App *app, Ui *ui, const BubbleSpot *spot, const char *who,
                    const char *text);

/* The tail alone, below a bubble of one's own whose lower edge is at y. */
void bubble_tail(Ui *ui, int x, int y);

/* How high a thought is in an area of this width. */
int bubble_thought_height(const Ui *ui, const char *text, int width);

/* A thought of the one who looks: a rounder cloud with small circles below it. */
void bubble_thought(Ui *ui, DrawRect area, const char *text);

#endif
