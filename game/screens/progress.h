/* How far something is, as a bar with an ink line. */
#ifndef SCREENS_PROGRESS_H
#define SCREENS_PROGRESS_H

#include "ui/ui.h"

enum { PROGRESS_HEIGHT = 26 };

void progress_draw(Ui *ui, DrawRect rect, double part); /* 0..1 */

#endif
