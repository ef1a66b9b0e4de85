/* What sounds just now, added up: voices on channels and tones. Knows no device.
 *
 * One thread at a time: sound.c holds the device's lock around every call but mixer_fill, which the
 * device calls with that lock held. Only `done` may be read without it.
 */
#ifndef PLATFORM_MIXER_H
#define PLATFORM_MIXER_H

#include <stdbool.h>
#include <stddef.h>

#include <SDL_atomic.h>

#include <shoes/tone.h>
#include <shoes/voice.h>

#include "screens/host.h"

enum { MIXER_TONES = 4, MIXER_LEAVING = 2 };

typedef struct MixerVoice {
    Voice voice;
    bool on;
    double volume;
    double fade; /* 1, falling to 0 when it is to end early */
    double fall; /* a sample */
    int ticket;
} MixerVoice;

typedef struct MixerTone {
    Tone tone;
    bool on;
    double volume;
} MixerTone;

typedef struct Mixer {
    MixerVoice voices[HOST_CHANNELS + MIXER_LEAVING]; /* the last ones are fading out */
    MixerTone tones[MIXER_TONES];
    SDL_atomic_t done[HOST_CHANNELS]; /* ticket of the latest voice that came to its end */
} Mixer;

void mixer_play(Mixer *mixer, int channel, const Voice *voice, double volume, int ticket);
void mixer_stop(Mixer *mixer, int channel); /* within 20 ms, without a click */
void mixer_tone(Mixer *mixer, ToneKind kind, double volume);
bool mixer_is_silent(const Mixer *mixer);
/* Peaks stay under .95 however much sounds at once. */
void mixer_fill(Mixer *mixer, float *out, size_t count);

#endif
