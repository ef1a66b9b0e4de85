/* The guess lies there, to look at once more: take it back, or step into the shoes. */
#ifndef SCREENS_GUESS_READY_H
#define SCREENS_GUESS_READY_H

#include "screens/app_inside.h"

void guess_ready_frame(App *app, Ui *ui);

#endif
