/* Helps around the guess: which clue to look at again, and what the words on the board mean. */
#ifndef SCREENS_GUESS_HELP_H
#define SCREENS_GUESS_HELP_H

#include "screens/app_inside.h"

/* Goes to look closer with a clue open that tells: one that was not looked at yet, if there is. */
void guess_hint(App *app);

void guess_meanings(App *app);

#endif
