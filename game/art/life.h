/* How people move through time: on the way to a look, and while they hold it. Pure functions of
 * the time; no state, so any moment can be drawn again.
 *
 * Times are milliseconds of one clock. Everything goes in steps, as an animator draws on twos and
 * threes: a value holds until a time that is given with it, and until then nothing needs to be
 * drawn again. UINT64_MAX: for ever. `seed` makes people differ: a hash of who it is.
 *
 *     LifeParts way = life_onset(look, since, now);
 *     figure.from = &before; figure.part = way.body; figure.eyes_part = way.eyes; ...
 *
 * Sources: CUES.md 5.2 (onsets, blinks, breath, glances). Nothing here flashes: whatever goes to
 * and fro does so at most LIFE_MOST_TURNS times a second, but for a tremble of one pixel.
 */
#ifndef ART_LIFE_H
#define ART_LIFE_H

#include <stdbool.h>
#include <stdint.h>

#include <shoes/expression.h>

#include "art/figure.h"

enum {
    LIFE_FACE_MS = 40, /* a face is drawn again this often on the way */
    LIFE_BODY_MS = 80, /* a body costs more, and is seen less closely */
    LIFE_LEAK_MS = 500,
    LIFE_MOST_TURNS = 3
};

/* When idle motion may happen: from somebody doing something until they have not for a while. A
 * movement begins and ends within it, so nothing ever stops half way. */
typedef struct LifeSpan {
    uint64_t from, to;
} LifeSpan;

/* How far each is on its way, 0..1, each never going back. */
typedef struct LifeParts {
    double eyes; /* brows and lids: they lead the mouth in surprise and fear */
    double mouth, body;
    uint64_t until;
} LifeParts;

/* On the way to a look since a time; all 1 from onset_ms on. */
LifeParts life_onset(const Expression *look, uint64_t since, uint64_t now);

typedef struct LifeValue {
    double value;
    uint64_t until;
} LifeValue;

/* Lids of the next blinks, 0 open .. 1 closed. They go on whatever else rests. */
LifeValue life_lids(uint64_t seed, const Expression *look, uint64_t now);

/* When the `index`th blink (from 0) of the minute that `now` lies in begins, counted from the
 * minute's start, in ms; -1: there are not so many. */
int life_blink_at(uint64_t seed, const Expression *look, uint64_t now, int index);

/* What hands do beside what the look has them do. */
typedef enum LifeHands {
    LIFE_HANDS_AS_FELT,
    LIFE_HANDS_STILL,
    LIFE_HANDS_FLAP,
    LIFE_HANDS_DRUM,
    LIFE_HANDS_FIDGET,
    LIFE_HANDS_TALK /* calm gestures of one who speaks */
} LifeHands;

typedef struct LifeIdle {
    ArtMotion motion;
    double gaze_x, gaze_y; /* added to where the eyes look, at most .15; .5 when nervous */
    int shake;             /* pixels to the right, at most one */
    uint64_t until;
} LifeIdle;

/* All that a body and its eyes do while holding a look at a strength 1..5. Before `arrived` they
 * are on the way to it, and only breathe. */
LifeIdle life_idle(uint64_t seed, ArtMood mood, LifeHands hands, LifeSpan span, uint64_t arrived,
                   uint64_t now);

/* How much of a hidden feeling shows through, 0..LIFE_LEAK_MOST: half a second every 2.5-5 s. */
#define LIFE_LEAK_MOST .6
LifeValue life_leak(uint64_t seed, LifeSpan span, uint64_t now);

/* Two feelings by turns: 0 the first .. 1 the second, 900 ms each and 300 ms between them. Ends as
 * it began. */
LifeValue life_turns(LifeSpan span, uint64_t now);

#endif
