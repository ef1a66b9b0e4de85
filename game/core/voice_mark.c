#include <math.h>

#include "voice_inside.h"

/* Higher than this above the base a voice rises more and more slowly: a child's stays bearable. */
#define HIGH_ST 10.
#define HIGH_ROOM_ST 5.

static double soft_ceiling(double st) {
    return st <= HIGH_ST ? st : HIGH_ST + HIGH_ROOM_ST * tanh((st - HIGH_ST) / HIGH_ROOM_ST);
}

static int note_at(const VoicePlan *plan, double seconds) {
    for (int i = 0; i < plan->note_count; i++) {
        const VoiceNote *note = &plan->notes[i];
        if (seconds >= note->start && seconds < note->start + note->seconds) {
            return i;
        }
    }
    return -1;
}

/* Up, held, down again, without corners. */
static double envelope(const VoiceNote *note, double part) {
    double level = 1;
    if (part < note->attack) {
        level = part / note->attack;
    } else if (part > 1 - note->release) {
        level = (1 - part) / note->release;
    }
    level = level < 0 ? 0 : level;
    return note->level * level * level * (3 - 2 * level);
}

static double spoken_st(const VoicePlan *plan, const VoiceNote *note, double seconds, double part) {
    double t = (seconds - plan->from) / (plan->to - plan->from);
    double plain = voice_contour_at(VOICE_DECLINING, t, note->index);
    double shape = plain + plan->shape * (voice_contour_at(plan->contour, t, note->index) - plain);
    double arch = sin(VOICE_PI * part);
    double melody = .85 * (shape - .5) + (note->accent ? .30 * arch : 0) - .08;
    return plan->f0_st + melody * plan->range_st + .25 * arch;
}

static double sound_st(const VoiceNote *note, double part) {
    return note->from_st + (note->to_st - note->from_st) * part +
           note->bend_st * 4 * part * (1 - part);
}

/* Five and a half times a second, a little uneven. */
static double trembling(double seconds) {
    return sin(2 * VOICE_PI * (5.5 * seconds + .6 * sin(2 * VOICE_PI * .7 * seconds)));
}

VoiceMark voice_mark(const VoicePlan *plan, double seconds) {
    VoiceMark mark = {.hz = plan->base_hz, .note = note_at(plan, seconds)};
    if (mark.note < 0) {
        return mark;
    }
    const VoiceNote *note = &plan->notes[mark.note];
    mark.part = (seconds - note->start) / note->seconds;
    mark.loud = envelope(note, mark.part);
    mark.wave = note->tremor * trembling(seconds);
    double st =
        note->spoken ? spoken_st(plan, note, seconds, mark.part) : sound_st(note, mark.part);
    mark.st = soft_ceiling(st + .55 * mark.wave);
    mark.hz = plan->base_hz * pow(2, mark.st / 12);
    return mark;
}

size_t voice_length(const VoicePlan *plan) {
    return (size_t)(plan->seconds * VOICE_RATE);
}
