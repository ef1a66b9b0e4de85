#include <math.h>

#include <shoes/text.h>

#include "voice_inside.h"

bool voice_contour_find(const char *name, VoiceContour *out) {
    static const char *const names[VOICE_CONTOURS] = {
        "declining", "falling", "rising",    "rise_fall", "flat",        "wobbly",
        "stabbing",  "jump_up", "sing_song", "sigh_fall", "falling_low", "bursts"};
    for (int i = 0; i < VOICE_CONTOURS; i++) {
        if (text_equal(names[i], name)) {
            *out = (VoiceContour)i;
            return true;
        }
    }
    return false;
}

static double jump_up(double t) {
    return t < .35 ? .2 + 2.3 * t : 1 - .25 * (t - .35);
}

double voice_contour_at(VoiceContour contour, double t, int syllable) {
    bool odd = syllable % 2 == 1;
    switch (contour) {
    case VOICE_DECLINING:
        return .5 - .3 * t;
    case VOICE_FALLING:
        return .8 - .8 * t;
    case VOICE_RISING:
        return .2 + .8 * t;
    case VOICE_RISE_FALL:
        return sin(VOICE_PI * fmin(1, t * 1.15));
    case VOICE_FLAT:
        return .5;
    case VOICE_WOBBLY:
        return .5 + .35 * sin(2 * VOICE_PI * 3.2 * t) * (.5 + .5 * t);
    case VOICE_STABBING:
        return odd ? .25 : 1 - .5 * t;
    case VOICE_JUMP_UP:
        return jump_up(t);
    case VOICE_SING_SONG:
        return odd ? .9 : .25;
    case VOICE_SIGH_FALL:
        return 1 - pow(t, .6);
    case VOICE_FALLING_LOW:
        return .35 - .35 * t;
    case VOICE_BURSTS:
        return odd ? .8 : .4;
    case VOICE_CONTOURS:
        break;
    }
    return .5;
}

int voice_syllables(const char *sentence) {
    if (sentence == NULL) {
        return VOICE_SYLLABLES_USUAL;
    }
    int letters = 0;
    for (const char *at = sentence; *at != '\0'; at++) {
        unsigned char byte = (unsigned char)*at;
        bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        /* Bytes that begin a letter of two, not those of punctuation, which take three. */
        bool beyond = byte >= 0xC3 && byte < 0xE2;
        letters += letter || beyond;
    }
    int count = (letters + 1) / 3;
    count = count < VOICE_SYLLABLES_LEAST ? VOICE_SYLLABLES_LEAST : count;
    return count > VOICE_SYLLABLES_MOST ? VOICE_SYLLABLES_MOST : count;
}

/* Means after Peterson and Barney (1952), children; the hum is a closed mouth's. */
const double *voice_formants(char vowel) {
    static const char letters[] = "ieaoum";
    static const double formants[][VOICE_FORMANTS] = {{370, 3200, 3730},  {690, 2610, 3570},
                                                      {1030, 1370, 3170}, {680, 1060, 3180},
                                                      {560, 1410, 3310},  {300, 1150, 2500}};
    for (int i = 0; letters[i] != '\0'; i++) {
        if (letters[i] == vowel) {
            return formants[i];
        }
    }
    return formants[2];
}
