#include <math.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/text.h>

#include "voice_inside.h"

/* Seconds a syllable and a gap at rate 1; a phrase of seven is never shorter or longer than this.
 */
#define SYLLABLE .210
#define GAP .035
#define SHORTEST 1.20
#define LONGEST 2.78
#define BREAK .09 /* between the phrase and the sound that goes with it */
#define LOUDEST_DB 4.

/* What a request comes to: a look's numbers after strength, person and gentleness. */
typedef struct Manner {
    ExpressionVoice voice;
    double amount; /* expression_scale */
    double hard;   /* 0..1: how sharply a syllable begins and ends */
    const char *vowels;
    bool gentle;
    int syllables;
} Manner;

static double within(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static double toward(double neutral, double value, double amount) {
    return neutral + (value - neutral) * amount;
}

/* A factor or, when nothing is said, 1. */
static double factor(double value) {
    return value > 0 ? value : 1;
}

static const PersonVoice *own_voice(const VoiceRequest *request) {
    const PersonWay *way =
        request->person != NULL ? person_way(request->person, request->look) : NULL;
    return way != NULL ? &way->voice : NULL;
}

/* The look at its strength; a weak one is nearer to how everybody speaks. */
static void scale_look(Manner *out, const ExpressionVoice *look) {
    double amount = out->amount;
    out->voice = (ExpressionVoice){.rate = toward(1, look->rate, amount),
                                   .f0_st = look->f0_st * amount,
                                   .range_st = toward(5, look->range_st, amount),
                                   .db = look->db * amount,
                                   .breathy = toward(.1, look->breathy, amount),
                                   .tense = toward(.1, look->tense, amount),
                                   .creak = look->creak * amount,
                                   .tremor = look->tremor * amount,
                                   .pause = toward(1, look->pause, amount),
                                   .contour = look->contour,
                                   .sound = look->sound};
}

static void add_person(Manner *out, const PersonThroat *throat) {
    ExpressionVoice *voice = &out->voice;
    voice->rate *= throat->rate;
    voice->breathy = within(voice->breathy + throat->breathy, 0, 1);
    voice->creak = within(voice->creak + throat->creak, 0, 1);
    voice->tremor = within(voice->tremor + throat->tremor, 0, 1);
    out->vowels = throat->vowels;
}

static void add_style(Manner *out, const PersonVoice *style) {
    ExpressionVoice *voice = &out->voice;
    voice->rate *= factor(style->rate);
    voice->pause *= factor(style->pause);
    voice->db += style->db;
    voice->sound = style->sound != NULL ? style->sound : voice->sound;
}

static double hardness(const Manner *manner, VoiceContour contour) {
    double stabbing = contour == VOICE_STABBING ? .25 + .75 * manner->amount : 0;
    double tense = 1.6 * (manner->voice.tense - .4);
    double hard = within(stabbing > tense ? stabbing : tense, 0, 1);
    return manner->gentle ? .3 * hard : hard;
}

static Manner make_manner(const VoiceRequest *request, const PersonThroat *throat,
                          VoiceContour contour) {
    Manner out = {.amount = expression_scale(request->strength), .gentle = request->gentle};
    scale_look(&out, request->voice);
    add_person(&out, throat);
    if (request->person != NULL) {
        add_style(&out, &request->person->style.voice);
    }
    if (own_voice(request) != NULL) {
        add_style(&out, own_voice(request));
    }
    ExpressionVoice *voice = &out.voice;
    voice->tense = within(voice->tense, 0, request->gentle ? .4 : 1);
    voice->range_st = within(voice->range_st, .5, 24) * (request->gentle ? .7 : 1);
    voice->pause = within(voice->pause, .2, 4);
    voice->rate = within(voice->rate, .4, 2.5);
    out.hard = hardness(&out, contour);
    int count = request->syllables == 0 ? VOICE_SYLLABLES_USUAL : request->syllables;
    out.syllables = count < VOICE_SYLLABLES_LEAST  ? VOICE_SYLLABLES_LEAST
                    : count > VOICE_SYLLABLES_MOST ? VOICE_SYLLABLES_MOST
                                                   : count;
    return out;
}

/* --- syllables --- */

static bool is_accent(int index, int count) {
    return index % 3 == 1 || index == count - 1;
}

/* Stressed ones are longer, in speech that is not hammered out. */
static double syllable_weight(int index, const Manner *manner) {
    double more = .16 * (1 - manner->hard);
    return is_accent(index, manner->syllables) ? 1 + more : 1 - .4 * more;
}

/* Long pauses are few: what is more than ordinary goes behind every third syllable. */
static double gap_after(int index, const Manner *manner) {
    double pause = manner->voice.pause;
    int breaks = (manner->syllables - 1) / 3;
    if (pause <= 1 || breaks == 0) {
        return GAP * pause;
    }
    bool here = index % 3 == 1 && index / 3 < breaks;
    return GAP + (here ? GAP * (pause - 1) * manner->syllables / breaks : 0);
}

/* How loud the voice still is at part t of the phrase. */
static double fading(VoiceContour contour, double t) {
    switch (contour) {
    case VOICE_FALLING:
        return 1 - .5 * t;
    case VOICE_SIGH_FALL:
        return 1 - .6 * t;
    case VOICE_FALLING_LOW:
    case VOICE_DECLINING:
        return 1 - .25 * t;
    case VOICE_RISING:
        return .85 + .15 * t;
    case VOICE_RISE_FALL:
    case VOICE_FLAT:
    case VOICE_WOBBLY:
    case VOICE_STABBING:
    case VOICE_JUMP_UP:
    case VOICE_SING_SONG:
    case VOICE_BURSTS:
    case VOICE_CONTOURS:
        break;
    }
    return 1 - .1 * t;
}

static VoiceNote make_syllable(const VoicePlan *plan, const Manner *manner, int index) {
    const ExpressionVoice *voice = &manner->voice;
    bool accent = is_accent(index, manner->syllables);
    double t = (double)index / (manner->syllables - 1);
    double faded = toward(1 - .1 * t, fading(plan->contour, t), plan->shape);
    size_t vowels = strlen(manner->vowels);
    return (VoiceNote){.level = faded * (accent ? 1 : .86),
                       .attack = .12 - .085 * manner->hard,
                       .release = .28 - .16 * manner->hard,
                       .voiced = 1,
                       .breathy = voice->breathy,
                       .tense = voice->tense,
                       .creak = voice->creak,
                       .tremor = voice->tremor,
                       .vowel = manner->vowels[(size_t)index % vowels],
                       .to_vowel = manner->vowels[(size_t)index % vowels],
                       .spoken = true,
                       .accent = accent,
                       .index = index};
}

static double natural_seconds(const Manner *manner) {
    double total = 0;
    for (int i = 0; i < manner->syllables; i++) {
        total += SYLLABLE * syllable_weight(i, manner) + gap_after(i, manner);
    }
    return total / manner->voice.rate;
}

static void add_syllables(VoicePlan *plan, const Manner *manner) {
    double share = (double)manner->syllables / VOICE_SYLLABLES_USUAL;
    double natural = natural_seconds(manner);
    double wanted = within(natural, SHORTEST * share, LONGEST * share);
    double stretch = wanted / natural / manner->voice.rate;
    double at = plan->seconds;
    plan->from = at;
    for (int i = 0; i < manner->syllables; i++) {
        VoiceNote *note = &plan->notes[plan->note_count++];
        *note = make_syllable(plan, manner, i);
        note->start = at;
        note->seconds = SYLLABLE * syllable_weight(i, manner) * stretch;
        at += note->seconds + gap_after(i, manner) * stretch;
    }
    plan->to = plan->from + wanted;
    plan->seconds = plan->to;
}

/* --- the sound that goes with it --- */

static VoiceNote make_piece(const GesturePiece *piece, const Manner *manner, double at) {
    double narrow = manner->gentle ? .7 : 1;
    double slow = .75 + .25 * within(manner->amount, 0, 1.25);
    return (VoiceNote){.start = at,
                       .seconds = piece->ms * slow / 1000,
                       .level = piece->level,
                       .attack = piece->attack,
                       .release = piece->release,
                       .from_st = piece->from * narrow,
                       .to_st = piece->to * narrow,
                       .bend_st = piece->bend * narrow,
                       .voiced = piece->voiced,
                       .breathy = piece->breathy,
                       .tense = within(piece->tense, 0, manner->gentle ? .4 : 1),
                       .creak = piece->creak,
                       .tremor = manner->voice.tremor,
                       .hiss = piece->hiss,
                       .hiss_hz = piece->hiss_hz,
                       .vowel = piece->vowel,
                       .to_vowel = piece->to_vowel};
}

static void add_gesture(VoicePlan *plan, const Manner *manner, const Gesture *gesture) {
    double weak = manner->amount < 1 ? 8 * (manner->amount - 1) : 0;
    plan->sound_db = gesture->db + weak;
    double at = plan->seconds + (gesture->after ? BREAK : 0);
    for (int i = 0; i < gesture->count; i++) {
        const GesturePiece *piece = &gesture->pieces[i];
        VoiceNote *note = &plan->notes[plan->note_count++];
        *note = make_piece(piece, manner, at);
        at += note->seconds + piece->gap_ms / 1000.;
    }
    plan->seconds = at + (gesture->after ? 0 : BREAK);
}

/* --- the whole --- */

static const PersonThroat usual_throat = {
    .base = 260, .tract = 1, .front = 1, .rate = 1, .vowels = "aeioeue"};

void voice_plan(VoicePlan *out, const VoiceRequest *request) {
    const PersonThroat *throat = request->person != NULL ? &request->person->throat : &usual_throat;
    VoiceContour contour = VOICE_DECLINING;
    bool known = voice_contour_find(request->voice->contour, &contour);
    ASSERT(known);
    Manner manner = make_manner(request, throat, contour);
    *out = (VoicePlan){.base_hz = throat->base,
                       .f0_st = manner.voice.f0_st,
                       .range_st = manner.voice.range_st,
                       .contour = contour,
                       .shape = within(manner.amount, 0, 1),
                       .tract = throat->tract,
                       .front = throat->front,
                       .level_db = VOICE_LEVEL + fmin(LOUDEST_DB, .6 * manner.voice.db)};
    const Gesture *gesture = request->plain ? NULL : gesture_find(manner.voice.sound);
    if (gesture != NULL && !gesture->after) {
        add_gesture(out, &manner, gesture);
    }
    add_syllables(out, &manner);
    if (gesture != NULL && gesture->after) {
        add_gesture(out, &manner, gesture);
    }
}

ExpressionVoice voice_blend(const ExpressionVoice *one, const ExpressionVoice *other) {
    return (ExpressionVoice){.rate = (one->rate + other->rate) / 2,
                             .f0_st = (one->f0_st + other->f0_st) / 2,
                             .range_st = (one->range_st + other->range_st) / 2,
                             .db = (one->db + other->db) / 2,
                             .breathy = (one->breathy + other->breathy) / 2,
                             .tense = (one->tense + other->tense) / 2,
                             .creak = (one->creak + other->creak) / 2,
                             .tremor = (one->tremor + other->tremor) / 2,
                             .pause = (one->pause + other->pause) / 2,
                             .contour = one->contour,
                             .sound = one->sound[0] != '\0' ? one->sound : other->sound};
}
