/* One place on the rack: the first wearer's pair in front, the others' smaller behind, and the
 * words beneath. */
#ifndef SCREENS_RACK_PLACE_H
#define SCREENS_RACK_PLACE_H

#include "screens/app_inside.h"

/* The least height at which shoes and words are both readable. */
int rack_place_least(const Ui *ui);
/* True when it was chosen. The rectangle's lower edge is the shelf. */
bool rack_place_run(App *app, Ui *ui, DrawRect rect, int entry);

#endif
