/* The sounds that go with a look: a breath, a laugh, an "oh!" (CUES.md 3.4.7), as pieces of the
 * same voice. */
#include <shoes/text.h>

#include "voice_inside.h"

/* A breath: nothing but air. */
#define AIR(ms_, gap_, vowel_, to_, hiss_, hz_, attack_, release_)                                 \
    {                                                                                              \
        .ms = (ms_), .gap_ms = (gap_), .breathy = 1, .vowel = (vowel_), .to_vowel = (to_),         \
        .hiss = (hiss_), .hiss_hz = (hz_), .attack = (attack_), .release = (release_), .level = 1  \
    }

/* One short "ha". */
#define HA(ms_, gap_, st_, vowel_, breathy_, level_)                                               \
    {                                                                                              \
        .ms = (ms_), .gap_ms = (gap_), .from = (st_), .to = (st_)-2., .voiced = .9,                \
        .breathy = (breathy_), .vowel = (vowel_), .to_vowel = (vowel_), .attack = .16,             \
        .release = .5, .level = (level_)                                                           \
    }

/* A call: one vowel gliding to another. */
#define CALL(ms_, from_, to_, bend_, vowel_, to_vowel_, breathy_, tense_, creak_)                  \
    {                                                                                              \
        .ms = (ms_), .from = (from_), .to = (to_), .bend = (bend_), .voiced = 1,                   \
        .breathy = (breathy_), .tense = (tense_), .creak = (creak_), .vowel = (vowel_),            \
        .to_vowel = (to_vowel_), .attack = .14, .release = .4, .level = 1                          \
    }

static const Gesture gestures[] = {
    {.name = "sigh",
     .after = true,
     .db = -27,
     .count = 1,
     .pieces = {{.ms = 680,
                 .from = -1,
                 .to = -6,
                 .voiced = .3,
                 .breathy = .95,
                 .vowel = 'a',
                 .to_vowel = 'u',
                 .attack = .16,
                 .release = .7,
                 .level = 1}}},
    {.name = "gasp", .db = -24, .count = 1, .pieces = {AIR(240, 40, 'e', 'i', .5, 2900, .45, .16)}},
    {.name = "gasp_in",
     .db = -20,
     .count = 2,
     .pieces = {AIR(150, 30, 'e', 'a', .3, 2400, .6, .12),
                CALL(280, 10, 6, 1.5, 'o', 'o', .25, .15, 0)}},
    {.name = "squeal", .db = -20, .count = 1, .pieces = {CALL(360, 8, 13, 1, 'i', 'i', .2, .3, 0)}},
    {.name = "hum",
     .after = true,
     .db = -24,
     .count = 1,
     .pieces = {CALL(640, -1, -2, 1.5, 'm', 'm', .2, 0, 0)}},
    {.name = "mmm", .db = -24, .count = 1, .pieces = {CALL(560, 0, -1, 2.5, 'm', 'm', .3, 0, 0)}},
    {.name = "yawn",
     .db = -24,
     .count = 2,
     .pieces = {AIR(300, 0, 'e', 'a', .1, 1500, .5, .2), CALL(760, 3, -6, 3, 'a', 'o', .6, 0, .2)}},
    {.name = "eugh",
     .db = -20,
     .count = 2,
     .pieces = {CALL(400, 0, -5, 1, 'e', 'u', .1, .55, .6),
                AIR(130, 20, 'u', 'u', .3, 1800, .1, .6)}},
    {.name = "hmph",
     .db = -22,
     .count = 2,
     .pieces = {AIR(90, 20, 'm', 'm', .6, 1400, .1, .5),
                CALL(230, -1, -5, 0, 'm', 'm', .1, .5, .3)}},
    {.name = "sniff",
     .db = -27,
     .count = 2,
     .pieces = {AIR(120, 70, 'm', 'm', 1, 2300, .4, .2), AIR(190, 40, 'm', 'm', 1, 2600, .5, .2)}},
    {.name = "small_laugh",
     .after = true,
     .db = -25,
     .count = 3,
     .pieces = {HA(85, 65, 4., 'e', .6, 1), HA(80, 75, 3., 'e', .65, .75),
                HA(75, 30, 1., 'e', .7, .5)}},
    {.name = "grr_huff",
     .db = -21,
     .count = 2,
     .pieces = {CALL(340, -3, -4, .5, 'o', 'e', .05, .75, .8),
                AIR(210, 20, 'a', 'u', .35, 1600, .08, .7)}},
    {.name = "ooh", .db = -21, .count = 1, .pieces = {CALL(400, -1, 6, -.5, 'u', 'u', .15, 0, 0)}},
    {.name = "hmm", .db = -23, .count = 1, .pieces = {CALL(520, -1, 5, -2, 'm', 'm', .1, .1, 0)}},
    {.name = "phew",
     .db = -24,
     .count = 2,
     .pieces = {AIR(70, 0, 'u', 'u', .8, 2100, .2, .2),
                AIR(720, 30, 'u', 'u', .45, 1500, .06, .8)}},
    {.name = "tch", .db = -27, .count = 1, .pieces = {AIR(75, 110, 'i', 'i', 1, 4600, .06, .6)}},
    {.name = "um", .db = -23, .count = 1, .pieces = {CALL(440, -1, -3, 0, 'a', 'm', .15, .1, .1)}},
    {.name = "giggle",
     .db = -22,
     .count = 5,
     .pieces = {HA(75, 45, 7., 'i', .3, .8), HA(70, 45, 9., 'i', .3, 1),
                HA(70, 45, 8., 'i', .3, .9), HA(70, 50, 6., 'i', .35, .75),
                HA(70, 30, 5., 'i', .4, .6)}},
    {.name = "laugh",
     .db = -19,
     .count = 4,
     .pieces = {HA(105, 65, 7., 'a', .4, 1), HA(100, 65, 6., 'a', .45, 1),
                HA(100, 70, 4., 'a', .5, .85), HA(95, 40, 2., 'a', .55, .7)}},
    {.name = "whoa", .db = -22, .count = 1, .pieces = {CALL(640, -3, -5, 6, 'o', 'a', .5, 0, 0)}},
    {.name = "aww", .db = -23, .count = 1, .pieces = {CALL(620, 1, -4, 3, 'a', 'o', .4, 0, 0)}},
    {.name = "ow", .db = -18, .count = 1, .pieces = {CALL(300, 8, 1, 3, 'a', 'u', .05, .7, 0)}},
};

const Gesture *gesture_find(const char *name) {
    for (size_t i = 0; name != NULL && i < sizeof gestures / sizeof gestures[0]; i++) {
        if (text_equal(gestures[i].name, name)) {
            return &gestures[i];
        }
    }
    return NULL;
}

bool voice_sound_known(const char *name) {
    return name != NULL && (name[0] == '\0' || gesture_find(name) != NULL);
}
