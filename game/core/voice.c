#include <math.h>
#include <string.h>

#include "voice_inside.h"

enum {
    BLOCK = 64, /* samples between two looks at the plan */
    SOUND = 0,  /* indices of gain */
    SPOKEN = 1
};

#define NOISE_SEED 0x9E3779B9u
#define SOFT_FROM .6 /* louder samples are bent toward VOICE_PEAK */

static double within(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

/* xorshift32: -1 .. 1 */
static double white(Voice *voice) {
    uint32_t x = voice->noise;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    voice->noise = x;
    return x / 2147483648. - 1;
}

/* Two poles, unity gain at 0 Hz. */
static void resonator_set(VoiceResonator *resonator, double hz, double width) {
    double radius = exp(-VOICE_PI * width / VOICE_RATE);
    resonator->c = -radius * radius;
    resonator->b = 2 * radius * cos(2 * VOICE_PI * hz / VOICE_RATE);
    resonator->a = 1 - resonator->b - resonator->c;
}

static double resonate(VoiceResonator *resonator, double x) {
    double y = resonator->a * x + resonator->b * resonator->y1 + resonator->c * resonator->y2;
    resonator->y2 = resonator->y1;
    resonator->y1 = y;
    return y;
}

/* --- every block: where the plan wants the voice to go --- */

static double formant_target(const Voice *voice, const VoiceNote *note, int k, double part) {
    double from = voice_formants(note->vowel)[k], to = voice_formants(note->to_vowel)[k];
    double hz = (from + (to - from) * part) * voice->plan.tract * (1 + .04 * note->tense);
    hz *= k > 0 ? voice->plan.front : 1;
    /* A singer's first formant goes along with a pitch above it. */
    return k == 0 && hz < 1.05 * voice->hz ? 1.05 * voice->hz : hz;
}

/* Glides to the vowel in about 20 ms. */
static void shape_mouth(Voice *voice, const VoiceNote *note, double part) {
    static const double widths[VOICE_FORMANTS] = {90, 140, 240};
    double broad = within(1 + .9 * note->breathy - .35 * note->tense, .4, 2.5);
    double closed = note->vowel == 'm' ? 1.6 : 1;
    for (int k = 0; k < VOICE_FORMANTS; k++) {
        double target = formant_target(voice, note, k, part);
        double *at = &voice->formant[k];
        *at = *at > 0 ? *at + .075 * (target - *at) : target;
        resonator_set(&voice->mouth[k], *at, widths[k] * broad * closed);
    }
    if (note->hiss > 0) {
        resonator_set(&voice->hiss, note->hiss_hz, .45 * note->hiss_hz);
    }
}

static void shape_source(Voice *voice, const VoiceNote *note) {
    double corner = 1300 * pow(2, 2.2 * note->tense - 2 * note->breathy);
    voice->corner = 1 - exp(-2 * VOICE_PI * within(corner, 350, 9000) / VOICE_RATE);
    voice->open = within(.60 + .28 * note->breathy - .25 * note->tense, .3, .92);
}

static void begin_block(Voice *voice) {
    double seconds = (double)voice->at / VOICE_RATE;
    VoiceMark now = voice_mark(&voice->plan, seconds);
    VoiceMark next = voice_mark(&voice->plan, seconds + (double)BLOCK / VOICE_RATE);
    bool same = now.note == next.note;
    voice->note = now.note >= 0 ? now.note : voice->note;
    voice->hz = now.note >= 0 ? now.hz : voice->hz;
    voice->hz_step = same ? (next.hz - now.hz) / BLOCK : 0;
    voice->loud = now.loud;
    voice->loud_step = ((same ? next.loud : 0) - now.loud) / BLOCK;
    voice->wave = now.wave;
    if (voice->note >= 0) {
        const VoiceNote *note = &voice->plan.notes[voice->note];
        shape_mouth(voice, note, now.part);
        shape_source(voice, note);
    }
}

/* --- every sample --- */

static void begin_cycle(Voice *voice, const VoiceNote *note) {
    voice->phase -= 1;
    voice->weak = !voice->weak;
    voice->jitter = white(voice) * (.006 + .02 * note->tremor + .02 * note->creak);
    voice->cycle = voice->weak ? 1 - .75 * note->creak : 1;
}

/* Rosenberg-type flow while open, tilted. */
static double voiced_source(Voice *voice, const VoiceNote *note) {
    double pulse = 0;
    if (voice->phase < voice->open) {
        double q = voice->phase / voice->open;
        pulse = 2 * q - 3 * q * q;
    }
    voice->tilt[0] += voice->corner * (pulse - voice->tilt[0]);
    voice->tilt[1] += voice->corner * (voice->tilt[0] - voice->tilt[1]);
    double flow = (1 + .9 * note->breathy) * (.35 * voice->tilt[0] + .65 * voice->tilt[1]);
    return flow * voice->cycle * (1 + .25 * voice->wave) * note->voiced;
}

static double breath_source(Voice *voice, const VoiceNote *note, double noise) {
    voice->breath += .12 * (noise - voice->breath);
    double opened = voice->phase < voice->open || note->voiced <= 0 ? 1 : .4;
    return (noise - voice->breath) * opened * (.015 + .16 * note->breathy);
}

static double next_sample(Voice *voice) {
    const VoiceNote *note = &voice->plan.notes[voice->note >= 0 ? voice->note : 0];
    voice->phase += voice->hz / VOICE_RATE * (1 + voice->jitter);
    if (voice->phase >= 1) {
        begin_cycle(voice, note);
    }
    double noise = white(voice);
    double voiced = voiced_source(voice, note);
    double breath = breath_source(voice, note, noise);
    double x = (voiced * (1 - .45 * note->breathy) + breath) * voice->loud;
    for (int k = 0; k < VOICE_FORMANTS; k++) {
        x = resonate(&voice->mouth[k], x);
    }
    if (note->hiss > 0) {
        /* Twice differenced: a band around its middle instead of a low-pass. */
        double y1 = voice->hiss.y1;
        x += (resonate(&voice->hiss, noise * voice->loud) - y1) * note->hiss * .5;
    }
    voice->hz += voice->hz_step;
    voice->loud += voice->loud_step;
    return x;
}

static bool is_spoken(const Voice *voice, size_t at) {
    double seconds = (double)at / VOICE_RATE;
    return seconds >= voice->plan.from && seconds < voice->plan.to;
}

static double raw_next(Voice *voice) {
    if (voice->at % BLOCK == 0) {
        begin_block(voice);
    }
    double x = next_sample(voice);
    voice->at++;
    return x;
}

/* --- levels: a first pass that nobody hears --- */

static double gain_for(double energy, size_t count, double db) {
    if (energy <= 0 || count == 0) {
        return 0;
    }
    return pow(10, db / 20) / sqrt(energy / (double)count);
}

static void measure(Voice *voice) {
    Voice heard = *voice;
    double energy[2] = {0, 0};
    size_t count[2] = {0, 0};
    while (heard.at < heard.length) {
        int part = is_spoken(&heard, heard.at) ? SPOKEN : SOUND;
        double x = raw_next(&heard);
        energy[part] += x * x;
        count[part]++;
    }
    voice->gain[SPOKEN] = gain_for(energy[SPOKEN], count[SPOKEN], voice->plan.level_db);
    voice->gain[SOUND] = gain_for(energy[SOUND], count[SOUND], voice->plan.sound_db);
}

void voice_begin(Voice *out, const VoicePlan *plan) {
    memset(out, 0, sizeof *out);
    out->plan = *plan;
    out->length = voice_length(plan);
    out->noise = NOISE_SEED;
    out->note = -1;
    out->cycle = 1;
    out->hz = plan->base_hz;
    measure(out);
}

static double soft_peak(double x) {
    double size = fabs(x);
    if (size < SOFT_FROM) {
        return x;
    }
    double room = VOICE_PEAK - .01 - SOFT_FROM;
    return copysign(SOFT_FROM + room * tanh((size - SOFT_FROM) / room), x);
}

size_t voice_next(Voice *voice, float *samples, size_t count) {
    size_t left = voice->length - voice->at;
    count = count < left ? count : left;
    for (size_t i = 0; i < count; i++) {
        double gain = voice->gain[is_spoken(voice, voice->at) ? SPOKEN : SOUND];
        samples[i] = (float)soft_peak(raw_next(voice) * gain);
    }
    return count;
}
