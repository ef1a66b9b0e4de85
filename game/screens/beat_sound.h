/* How a beat's sentence sounds: it is heard as the beat comes up, and where the caption leaves room
 * its ribbon stands behind it. */
#ifndef SCREENS_BEAT_SOUND_H
#define SCREENS_BEAT_SOUND_H

#include "screens/beat_view.h"

/* `caption` is what stands in `rect`, its last line being the one about the sound. */
void beat_sound(App *app, Ui *ui, const BeatPage *page, DrawRect rect, const char *caption);

#endif
