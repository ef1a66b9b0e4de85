/* Where people's eyes go: to whom they speak to, to who speaks, to what it is about; or where the
 * feeling or the person's own habit has them. Private to cast.c. */
#ifndef SCREENS_CAST_GAZE_H
#define SCREENS_CAST_GAZE_H

#include "screens/stage.h"

void cast_aim(const App *app, const StageView *view, const StoryPerson *person, ArtFigure *figure);

#endif
