/* The hum voice: a wordless melody that carries how something is said, never what (CUES.md 3.4).
 *
 * A phrase is planned once: a look's voice, as strong as it is felt, in one person's throat, as
 * long as the sentence, with the sound that goes with it (a sigh, an "oh!") before or after. The
 * plan is a value of plain numbers; all else is computed from it:
 *
 *     VoicePlan plan;
 *     voice_plan(&plan, &(VoiceRequest){.voice = &look->voice, .look = look->id, .person = maya,
 *                                       .strength = 4, .syllables = voice_syllables(sentence)});
 *     VoiceMark mark = voice_mark(&plan, 0.5);          what is heard half a second in
 *     Voice voice;
 *     voice_begin(&voice, &plan);                       measures its level: costs a whole phrase
 *     while ((count = voice_next(&voice, samples, SIZE)) > 0) { play }
 *
 * No heap, no files, no clock, no chance: the same plan gives the same samples, in pieces of any
 * size. Mono, VOICE_RATE samples a second, each within -.8 .. .8.
 *
 * Sources: source, tilt, formants, pitch and level after CUES.md 3.4; formants of children after
 * Peterson and Barney (1952), for others scaled by the person's throat.
 */
#ifndef SHOES_VOICE_H
#define SHOES_VOICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/expression.h>
#include <shoes/person.h>

enum {
    VOICE_RATE = 44100,
    VOICE_SYLLABLES_LEAST = 3,
    VOICE_SYLLABLES_USUAL = 7,
    VOICE_SYLLABLES_MOST = 14,
    VOICE_NOTES_MAX = 24,
    VOICE_FORMANTS = 3
};

#define VOICE_PEAK .8      /* no sample is further from 0 */
#define VOICE_LEVEL (-20.) /* RMS of a neutral phrase, dBFS */

/* How the melody runs over a phrase, by the names of ExpressionVoice.contour. */
typedef enum VoiceContour {
    VOICE_DECLINING,
    VOICE_FALLING,
    VOICE_RISING,
    VOICE_RISE_FALL,
    VOICE_FLAT,
    VOICE_WOBBLY,
    VOICE_STABBING,
    VOICE_JUMP_UP,
    VOICE_SING_SONG,
    VOICE_SIGH_FALL,
    VOICE_FALLING_LOW,
    VOICE_BURSTS,
    VOICE_CONTOURS
} VoiceContour;

typedef struct VoiceRequest {     /* everything is borrowed during the call only */
    const ExpressionVoice *voice; /* its contour and sound are known ones, see below */
    const char *look;             /* the look's id, for the person's own way; NULL: none */
    const Person *person;         /* NULL: a child of eight */
    int strength;                 /* 1..5, others count as the nearest */
    int syllables;                /* 0: VOICE_SYLLABLES_USUAL; brought within the least and most */
    bool gentle;                  /* "gentle voices": range x .7, tense at most .4, soft onsets */
    bool plain;                   /* without the affect sound */
} VoiceRequest;

/* One syllable or one piece of an affect sound. */
typedef struct VoiceNote {
    double start, seconds;
    double level;           /* 0..1 */
    double attack, release; /* parts of the note */
    double from_st, to_st;  /* of an affect sound, from the person's base ... */
    double bend_st;         /* ... and how far its middle is above the straight line */
    double voiced;          /* 0 breath only .. 1 */
    double breathy, tense, creak, tremor;
    double hiss, hiss_hz; /* noise past the mouth: "tch" */
    char vowel, to_vowel; /* i e a o u, m: the mouth is closed */
    bool spoken;          /* a syllable of the phrase: its pitch follows the contour */
    bool accent;
    int index; /* among the syllables */
} VoiceNote;

typedef struct VoicePlan {
    VoiceNote notes[VOICE_NOTES_MAX];
    int note_count;
    double base_hz, f0_st, range_st; /* after strength and gentleness */
    VoiceContour contour;
    double shape;        /* 0..1: how much of the contour is there, the rest is plain speech */
    double tract, front; /* of the person, see person.h */
    double from, to;     /* seconds: the syllables, without the affect sound */
    double seconds;      /* everything */
    double level_db, sound_db; /* RMS wanted of the syllables and of the affect sound, dBFS */
} VoicePlan;

/* What is heard at one moment: the synthesis and the visible ribbon both follow it. */
typedef struct VoiceMark {
    double hz;   /* pitch; of breath alone: what it would be */
    double st;   /* the same in semitones above the person's base */
    double loud; /* 0..1: silence to the phrase's loudest; multiply by level_db's amplitude */
    double wave; /* -1..1 x tremor: the trembling at this moment */
    int note;    /* index into the plan's notes, -1: a pause */
    double part; /* 0..1 within the note */
} VoiceMark;

bool voice_contour_find(const char *name, VoiceContour *out);
/* "" is no sound and known. */
bool voice_sound_known(const char *name);
/* Height of the melody, about 0..1, at part t = 0..1 of the phrase, in its n-th syllable. */
double voice_contour_at(VoiceContour contour, double t, int syllable);

/* A rule of thumb for any language: one for every three letters, 3..14. NULL: the usual. */
int voice_syllables(const char *sentence);

/* Half of each; contour and sound of the first that has one. For two feelings at once. */
ExpressionVoice voice_blend(const ExpressionVoice *one, const ExpressionVoice *other);

void voice_plan(VoicePlan *out, const VoiceRequest *request);
VoiceMark voice_mark(const VoicePlan *plan, double seconds);
size_t voice_length(const VoicePlan *plan); /* in samples */

typedef struct VoiceResonator {
    double a, b, c, y1, y2;
} VoiceResonator;

/* A phrase being heard: a value, may be copied. Its insides are voice.c's. */
typedef struct Voice {
    VoicePlan plan;
    double gain[2]; /* of the affect sound, of the syllables */
    size_t at, length;
    int note; /* -1: a pause */
    double hz, hz_step, loud, loud_step, wave;
    double phase, jitter, cycle;
    bool weak; /* this cycle, when it creaks */
    double corner, tilt[2], breath, open;
    double formant[VOICE_FORMANTS];
    VoiceResonator mouth[VOICE_FORMANTS], hiss;
    uint32_t noise;
} Voice;

void voice_begin(Voice *out, const VoicePlan *plan);
/* Fills at most `count` samples; returns how many there were, 0 at the end. */
size_t voice_next(Voice *voice, float *samples, size_t count);

#endif
