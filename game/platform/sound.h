/* Sound through SDL: a worker thread opens the device when something is to be heard, and closes it
 * when nothing has been for a while, so that silence costs no wakeups. No device: silence, without
 * a complaint.
 *
 *     Sound *sound = sound_new();
 *     sound_allow(sound);                     after the first picture
 *     sound_play(sound, 0, &plan, 1);         returns at once; the worker measures the phrase
 *     ...
 *     sound_free(sound);
 *
 * One thread calls; all of it is copied. Before sound_allow nothing is heard and no thread runs.
 */
#ifndef PLATFORM_SOUND_H
#define PLATFORM_SOUND_H

#include <stdbool.h>

#include <shoes/tone.h>
#include <shoes/voice.h>

typedef struct Sound Sound;

Sound *sound_new(void);
void sound_free(Sound *sound); /* NULL is fine */
void sound_allow(Sound *sound);
/* The opposite: afterwards the device is closed and the thread gone. Before SDL's other parts end.
 */
void sound_end(Sound *sound);

/* The channel's phrase is replaced. Volume 0..1; at 0 the channel falls silent. */
void sound_play(Sound *sound, int channel, const VoicePlan *plan, double volume);
void sound_stop(Sound *sound, int channel);
bool sound_is_playing(Sound *sound, int channel);
void sound_tone(Sound *sound, ToneKind kind, double volume);

#endif
