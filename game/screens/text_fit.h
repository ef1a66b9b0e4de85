/* Sizes of text that give way where the page is small: still at the player's text scale, never
 * under the smallest. */
#ifndef SCREENS_TEXT_FIT_H
#define SCREENS_TEXT_FIT_H

#include "ui/ui.h"

/* Questions and bubbles: large, but as running text once that is large itself. */
int text_lead(const Ui *ui);
/* The largest size from `most` down at which the text stays in one line. */
int text_fit_line(const Ui *ui, const char *text, int width, bool bold, int most);
/* The largest size from `most` down at which the broken text stays inside the room. */
int text_fit_room(const Ui *ui, const char *text, DrawRect room, bool bold, int most);

/* No line longer than about 70 characters of this size (ACCESS.md A3: at most 80). */
int text_width_most(const Ui *ui, int size, int width);

#endif
