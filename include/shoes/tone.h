/* Soft tones for what the player does: short, low, calm; never a buzzer, never a judgement.
 *
 *     Tone tone = tone_begin(TONE_PAGE);
 *     while ((count = tone_next(&tone, samples, SIZE)) > 0) { play }
 *
 * A value, no heap. Mono, VOICE_RATE samples a second (shoes/voice.h), within -TONE_PEAK ..
 * TONE_PEAK.
 */
#ifndef SHOES_TONE_H
#define SHOES_TONE_H

#include <stddef.h>
#include <stdint.h>

#define TONE_PEAK .3

typedef enum ToneKind {
    TONE_PRESS, /* a button: a wooden tap */
    TONE_PAGE,  /* on to the next page: paper */
    TONE_STEP,  /* into somebody's shoes: two steps */
    TONE_TURN,  /* a guess is turned over: two notes, the same whatever was guessed */
    TONE_COUNT
} ToneKind;

typedef struct Tone {
    ToneKind kind;
    size_t at, length;
    uint32_t noise;
    double low;
} Tone;

Tone tone_begin(ToneKind kind);
/* Fills at most `count` samples; returns how many there were, 0 at the end. */
size_t tone_next(Tone *tone, float *samples, size_t count);

#endif
