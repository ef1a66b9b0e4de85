/* One clue shown large: a card that comes forward over the scene. */
#ifndef SCREENS_LOOK_CARD_H
#define SCREENS_LOOK_CARD_H

#include "screens/stage.h"

void look_card_draw(App *app, Ui *ui, const StageView *view, Clue clue);

#endif
