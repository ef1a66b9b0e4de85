/* What the voice's own files share. Nobody else includes this. */
#ifndef CORE_VOICE_INSIDE_H
#define CORE_VOICE_INSIDE_H

#include <shoes/voice.h>

#define VOICE_PI 3.14159265358979323846

/* One piece of an affect sound, before a person makes it: milliseconds, semitones from the base. */
typedef struct GesturePiece {
    int ms, gap_ms; /* the gap comes after */
    double from, to, bend;
    double voiced, breathy, tense, creak;
    double hiss, hiss_hz;
    double attack, release;
    double level;
    char vowel, to_vowel;
} GesturePiece;

enum { GESTURE_PIECES = 5 };

typedef struct Gesture {
    const char *name;
    bool after; /* the phrase; else before it */
    double db;  /* RMS, dBFS, at strength 4 */
    GesturePiece pieces[GESTURE_PIECES];
    int count;
} Gesture;

/* NULL for "" and for names that are not there. */
const Gesture *gesture_find(const char *name);

/* The formants of a vowel in a child of eight, Hz. */
const double *voice_formants(char vowel);

#endif
