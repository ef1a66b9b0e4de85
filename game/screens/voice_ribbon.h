/* The voice as a ribbon: height is pitch, thickness is loudness, ripple is tremor, gaps are pauses
 * (CUES.md 3.3). Never coloured by feeling, so that it gives no more away than the sound would. */
#ifndef SCREENS_VOICE_RIBBON_H
#define SCREENS_VOICE_RIBBON_H

#include <shoes/expression.h>

#include "ui/ui.h"

void voice_ribbon_draw(Ui *ui, DrawRect rect, const ExpressionVoice *voice, int strength);

#endif
