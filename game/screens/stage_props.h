/* The thing a story speaks of: in somebody's hands, at their feet, or on the ground between people.
 *
 * It is that of the last beat that named one. Whoever that beat is about holds it, if it can be
 * held and their hands are not needed for what they feel.
 *
 *     cast.now.arms = stage_hold(app, view, view->beat, "maya");
 *     ... the figure is drawn ...
 *     stage_draw_held(app, ui, view, "maya", &cast.now, spot);
 */
#ifndef SCREENS_STAGE_PROPS_H
#define SCREENS_STAGE_PROPS_H

#include "screens/stage_space.h"

/* The name of the pose in which somebody holds the thing at a beat; NULL: they do not. */
const char *stage_hold(const App *app, const StageView *view, int beat, const char *who);

/* What this person holds, over the figure as it is drawn; nothing if they hold nothing. */
void stage_draw_held(const App *app, Ui *ui, const StageView *view, const char *who,
                     const ArtFigure *figure, ArtSpot spot);

/* What nobody holds; nothing if somebody does. */
void stage_draw_prop(const App *app, Ui *ui, const StageView *view, const StageSpace *space);

/* Where it is drawn, w = 0: they hold nothing. */
DrawRect stage_held_rect(const App *app, const StageView *view, const char *who,
                         const ArtFigure *figure, ArtSpot spot);

#endif
