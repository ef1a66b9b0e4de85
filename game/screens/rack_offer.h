/* What the rack offers next. It is looked for once after each new line of the journal.
 *
 *     rack_offer_look(app);
 *     if there is room: rack_offer_run(app, ui, place); else rack_offer_folded(app, ui, title);
 *     ... the shelves ...
 *     rack_offer_reason(app, ui, area);
 */
#ifndef SCREENS_RACK_OFFER_H
#define SCREENS_RACK_OFFER_H

#include "screens/app_inside.h"

void rack_offer_look(App *app);

/* How wide it is with "Why?" behind it; 0: there is none. */
int rack_offer_width(const App *app, const Ui *ui);

void rack_offer_run(App *app, Ui *ui, DrawRect row);

/* Where there is no room for it, a round button at the end of the heading's place opens it. */
void rack_offer_folded(App *app, Ui *ui, DrawRect title);

/* Why that one is offered, where it was asked, over the shelves; the folded offer itself, too. */
void rack_offer_reason(App *app, Ui *ui, DrawRect area);

#endif
