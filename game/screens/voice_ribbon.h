/* The hum voice as a picture: height is pitch, thickness is loudness, ripple is tremor, gaps are
 * pauses, spikes are hard onsets, dots are breath alone (CUES.md 3.3). It is computed from the same
 * plan as the sound, so what is seen is what is heard. A thin line marks the person's resting
 * pitch. Never coloured by feeling, so that it gives no more away than the sound would.
 */
#ifndef SCREENS_VOICE_RIBBON_H
#define SCREENS_VOICE_RIBBON_H

#include <shoes/voice.h>

#include "ui/ui.h"

/* `at`: seconds since it began to sound, shown as a playhead; below 0: it does not. */
void voice_ribbon_draw(Ui *ui, DrawRect rect, const VoicePlan *plan, double at);

/* Where a moment lies: for the playhead, and for tests that compare picture and sound. */
typedef struct RibbonPoint {
    double x, y;  /* in the rect, from its left top */
    double thick; /* 0: silence */
    bool breath;
    bool hard; /* just begun, sharply */
} RibbonPoint;

RibbonPoint voice_ribbon_point(const VoicePlan *plan, int width, int height, double seconds);

#endif
