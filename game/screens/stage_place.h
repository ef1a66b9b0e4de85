/* The place behind and before the people of a stage: up to three pictures, and how they shift a
 * little against each other when the view leans toward whoever speaks.
 *
 * Only what is far and what is near moves, never the ground people stand on, and only as far as the
 * pictures reach: no edge comes into sight. With reduced motion nothing leans.
 */
#ifndef SCREENS_STAGE_PLACE_H
#define SCREENS_STAGE_PLACE_H

#include "screens/stage_space.h"

/* How far the view leans right now: -1 left .. 1 right. Asks to be woken while it changes. */
double stage_lean(const App *app, Ui *ui, const StageView *view);

/* Far and middle, under the people. */
void stage_draw_behind(const App *app, Ui *ui, const StageView *view, const StageSpace *space,
                       double lean);

/* What is nearer than the people; nothing where it would stand before one of them. */
void stage_draw_front(const App *app, Ui *ui, const StageView *view, const StageSpace *space,
                      double lean);

/* Where the far picture shows on the page for this lean; w = 0: the place has none. */
DrawRect stage_far_rect(const App *app, const StageView *view, const StageSpace *space,
                        double lean);

/* The same for the front; w = 0 also when it is left out. */
DrawRect stage_front_rect(const App *app, const StageView *view, const StageSpace *space,
                          double lean);

/* A box of the place on the page. */
DrawRect stage_box(const StageSpace *space, PlaceBox box);

#endif
