/* The feeling line, drawn: lighter is higher, heavier is lower. Three places with a small face of
 * the wearer each; our words bend the last part up or down, and what was tried before stays as thin
 * dashed lines. No number, no aim, no colour that would judge.
 */
#ifndef SCREENS_FEELING_LINE_VIEW_H
#define SCREENS_FEELING_LINE_VIEW_H

#include "screens/app_inside.h"

/* The least height at this width, labels included. */
int feeling_line_view_height(const App *app, const Ui *ui, int width);

/* The line of the pair that is walked in. `since`: when its last part begins to bend; it begins
 * where the event was. Leaves a picture node that says it in words. */
void feeling_line_view_draw(App *app, Ui *ui, DrawRect rect, uint64_t since);

#endif
