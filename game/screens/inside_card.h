/* Beside the step-in picture: what is seen, where it sits in the body, what was wanted, and the way
 * on. */
#ifndef SCREENS_INSIDE_CARD_H
#define SCREENS_INSIDE_CARD_H

#include "screens/app_inside.h"

int inside_card_height(const App *app, Ui *ui, int width);
/* True when the way on was chosen. */
bool inside_card_draw(App *app, Ui *ui, DrawRect rect);

/* Announces what the card shows. */
void inside_card_say(const App *app, Ui *ui);

#endif
