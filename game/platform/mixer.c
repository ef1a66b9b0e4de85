#include "platform/mixer.h"

#include <math.h>

enum { PIECE = 256, FADE_SAMPLES = VOICE_RATE / 50 };

#define SOFT_FROM .8
#define SOFT_ROOM .15

static bool is_free(const MixerVoice *voice) {
    return !voice->on;
}

static MixerVoice *leaving_place(Mixer *mixer) {
    for (int i = 0; i < MIXER_LEAVING; i++) {
        if (is_free(&mixer->voices[HOST_CHANNELS + i])) {
            return &mixer->voices[HOST_CHANNELS + i];
        }
    }
    return &mixer->voices[HOST_CHANNELS];
}

void mixer_stop(Mixer *mixer, int channel) {
    MixerVoice *voice = &mixer->voices[channel];
    if (!voice->on) {
        return;
    }
    SDL_AtomicSet(&mixer->done[channel], voice->ticket);
    voice->fall = 1. / FADE_SAMPLES;
    *leaving_place(mixer) = *voice;
    voice->on = false;
}

void mixer_play(Mixer *mixer, int channel, const Voice *voice, double volume, int ticket) {
    mixer_stop(mixer, channel);
    mixer->voices[channel] =
        (MixerVoice){.voice = *voice, .on = true, .volume = volume, .fade = 1, .ticket = ticket};
}

/* With all places taken one tone more would only be noise. */
void mixer_tone(Mixer *mixer, ToneKind kind, double volume) {
    for (int i = 0; i < MIXER_TONES; i++) {
        if (!mixer->tones[i].on) {
            mixer->tones[i] = (MixerTone){tone_begin(kind), true, volume};
            return;
        }
    }
}

bool mixer_is_silent(const Mixer *mixer) {
    bool silent = true;
    for (int i = 0; i < HOST_CHANNELS + MIXER_LEAVING; i++) {
        silent = silent && !mixer->voices[i].on;
    }
    for (int i = 0; i < MIXER_TONES; i++) {
        silent = silent && !mixer->tones[i].on;
    }
    return silent;
}

static void add_voice(MixerVoice *voice, float *out, size_t count) {
    float piece[PIECE];
    size_t got = voice_next(&voice->voice, piece, count);
    for (size_t i = 0; i < got; i++) {
        voice->fade = fmax(0, voice->fade - voice->fall);
        out[i] += (float)(piece[i] * voice->volume * voice->fade);
    }
    voice->on = got == count && voice->fade > 0;
}

static void add_tone(MixerTone *tone, float *out, size_t count) {
    float piece[PIECE];
    size_t got = tone_next(&tone->tone, piece, count);
    for (size_t i = 0; i < got; i++) {
        out[i] += (float)(piece[i] * tone->volume);
    }
    tone->on = got == count;
}

static void soften(float *out, size_t count) {
    for (size_t i = 0; i < count; i++) {
        double size = fabs((double)out[i]);
        if (size > SOFT_FROM) {
            double bent = SOFT_FROM + SOFT_ROOM * tanh((size - SOFT_FROM) / SOFT_ROOM);
            out[i] = (float)copysign(bent, (double)out[i]);
        }
    }
}

static void fill_piece(Mixer *mixer, float *out, size_t count) {
    for (size_t i = 0; i < count; i++) {
        out[i] = 0;
    }
    for (int i = 0; i < HOST_CHANNELS + MIXER_LEAVING; i++) {
        MixerVoice *voice = &mixer->voices[i];
        if (voice->on) {
            add_voice(voice, out, count);
            if (!voice->on && i < HOST_CHANNELS) {
                SDL_AtomicSet(&mixer->done[i], voice->ticket);
            }
        }
    }
    for (int i = 0; i < MIXER_TONES; i++) {
        if (mixer->tones[i].on) {
            add_tone(&mixer->tones[i], out, count);
        }
    }
    soften(out, count);
}

void mixer_fill(Mixer *mixer, float *out, size_t count) {
    while (count > 0) {
        size_t piece = count < PIECE ? count : PIECE;
        fill_piece(mixer, out, piece);
        out += piece;
        count -= piece;
    }
}
