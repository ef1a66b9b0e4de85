/* How large people may be on a page of beats, and where each beat's bubble then lies.
 *
 * A bubble lies above the head of whoever speaks, or beside it, over heads that are lower: never
 * over a head. People are as large as leaves room for the bubble of every beat of the page, so
 * nobody grows or shrinks from one beat to the next.
 *
 *     view.top = beat_top(app, ui, &view, area);
 *     BubbleSpot spot;
 *     if (beat_bubble(app, ui, &view, area, &spot)) { bubble_draw_at(app, ui, &spot, who, says); }
 *
 * `area` is where bubbles may lie: its x, y and w; its height follows from the heads.
 */
#ifndef SCREENS_BEAT_SPACE_H
#define SCREENS_BEAT_SPACE_H

#include "screens/bubble.h"
#include "screens/stage.h"

/* The least units under view->rect.y that must stay free of heads. Does not read view->beat and
 * view->top. Not cheap: to be kept as long as the page is the same. */
int beat_top(const App *app, const Ui *ui, const StageView *view, DrawRect area);

/* Where the bubble of the view's beat lies; false: nobody speaks. */
bool beat_bubble(const App *app, const Ui *ui, const StageView *view, DrawRect area,
                 BubbleSpot *out);

#endif
