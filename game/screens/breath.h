/* A slow breath, drawn: in, a short wait, out. The calm corner and slowing the moment share it.
 *
 *     Breath breath = breath_now(app, ui, since, 3);
 *     breath_draw(ui, rect, breath.full);
 *     ui_text(ui, words, app_text(app, breath.key), style);
 *
 * With reduced motion nothing moves and the words tell the whole of it.
 */
#ifndef SCREENS_BREATH_H
#define SCREENS_BREATH_H

#include "screens/app_inside.h"

typedef struct Breath {
    double full;     /* 0 empty .. 1 full */
    const char *key; /* of the words that go with it; NULL: it keeps still, or all are over */
} Breath;

/* `since`: when the first of them began, `breaths` how many there are. Asks to be run again while
 * it moves. */
Breath breath_now(const App *app, Ui *ui, uint64_t since, int breaths);

/* A circle that grows and shrinks within another. */
void breath_draw(Ui *ui, DrawRect rect, double full);

#endif
