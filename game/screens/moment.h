/* The moment held while looking closer and guessing: the scene above, a sheet with the questions
 * below. */
#ifndef SCREENS_MOMENT_H
#define SCREENS_MOMENT_H

#include "screens/stage.h"

/* Room that the sheet's edges take beside its content. */
enum { MOMENT_EDGES = 64 };

/* Draws the scene over a sheet whose content is `content` units high, and says what was drawn. */
StageView moment_draw(App *app, Ui *ui, int content);

/* Then the bar over the scene and the sheet below it; returns the room for the content. */
DrawRect moment_sheet(App *app, Ui *ui, const StageView *view);

#endif
