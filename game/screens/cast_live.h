/* People in time: on the way to how they look, breathing, blinking. Private to cast*.c. */
#ifndef SCREENS_CAST_LIVE_H
#define SCREENS_CAST_LIVE_H

#include "art/life.h"
#include "screens/cast.h"

/* How long somebody still looks as before. */
uint64_t cast_wait_ms(const ArtFigure *figure);

/* Makes cast->now what is to be seen now. `start`: when they set out from cast->before; 0: they are
 * there. */
void cast_live(App *app, Ui *ui, Cast *cast, uint64_t start, bool speaking);

/* When people may move of themselves, `since` at the earliest. */
LifeSpan cast_awake(const App *app, uint64_t since);

#endif
