#include <shoes/tone.h>

#include <math.h>

#include <shoes/assert.h>
#include <shoes/voice.h>

/* One thing that is struck and dies away. */
typedef struct Strike {
    double start, hz, decay; /* seconds, Hz, seconds to 1/e */
    double tone, noise;      /* how much of a note and of a rustle */
} Strike;

enum { STRIKES = 3 };

typedef struct Recipe {
    double seconds;
    Strike strikes[STRIKES];
} Recipe;

static const Recipe recipes[TONE_COUNT] = {
    [TONE_PRESS] = {.09, {{0, 392, .018, .16, .05}}},
    [TONE_PAGE] = {.20, {{0, 0, .030, 0, .10}, {.055, 0, .035, 0, .14}}},
    [TONE_STEP] = {.62, {{0, 98, .070, .26, .10}, {.27, 110, .080, .26, .08}}},
    [TONE_TURN] = {.80, {{0, 294, .11, .15, 0}, {.16, 370, .16, .15, 0}}},
};

static const double attack = .004;

Tone tone_begin(ToneKind kind) {
    ASSERT(kind < TONE_COUNT);
    return (Tone){
        .kind = kind, .length = (size_t)(recipes[kind].seconds * VOICE_RATE), .noise = 0x2545F491u};
}

/* Dull: paper and soles, no hiss. */
static double rustle(Tone *tone) {
    uint32_t x = tone->noise;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    tone->noise = x;
    tone->low += .22 * (x / 2147483648. - 1 - tone->low);
    return tone->low;
}

static double strike_at(const Strike *strike, double seconds, double noise) {
    double t = seconds - strike->start;
    if (t < 0 || strike->decay <= 0) {
        return 0;
    }
    double loud = fmin(1, t / attack) * exp(-t / strike->decay);
    return loud *
           (strike->tone * sin(6.28318530717958648 * strike->hz * t) + 1.6 * strike->noise * noise);
}

/* To nothing at the very end, so that it does not click. */
static double ending(const Tone *tone) {
    return fmin(1, (double)(tone->length - tone->at) / (.01 * VOICE_RATE));
}

size_t tone_next(Tone *tone, float *samples, size_t count) {
    size_t left = tone->length - tone->at;
    count = count < left ? count : left;
    for (size_t i = 0; i < count; i++) {
        double noise = rustle(tone), sum = 0;
        for (int k = 0; k < STRIKES; k++) {
            sum += strike_at(&recipes[tone->kind].strikes[k], (double)tone->at / VOICE_RATE, noise);
        }
        sum *= ending(tone);
        samples[i] = (float)fmax(-TONE_PEAK, fmin(TONE_PEAK, sum));
        tone->at++;
    }
    return count;
}
