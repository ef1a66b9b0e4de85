/* A pair of shoes with its name: on the rack and where shoes are swapped. */
#ifndef SCREENS_SHOE_PAIR_H
#define SCREENS_SHOE_PAIR_H

#include "screens/app_inside.h"

/* The pair from the side; a pair that was walked in looks worn in. `rect` is filled to its bottom
 * edge. */
void shoe_pair_draw(const App *app, Ui *ui, DrawRect rect, const char *key, const char *wearer);

#endif
