/* The Check-in's pages, opened for the player who plays. */
#ifndef SCREENS_CHECKIN_H
#define SCREENS_CHECKIN_H

#include "screens/app_inside.h"

void checkin_open(App *app);

/* Is it time for one? */
bool checkin_wanted(App *app);

/* What the checkin screen holds besides the journal. */
void checkin_free(App *app);

#endif
