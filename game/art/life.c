#include "art/life.h"

#include <math.h>

#include <shoes/rng.h>

enum { LEAD_MOST_MS = 80 };

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static uint64_t sooner(uint64_t a, uint64_t b) {
    return a < b ? a : b;
}

/* --- on the way --- */

/* Slow, fast, slow. */
static double ease(double t) {
    t = clamp(t, 0, 1);
    return t * t * (3 - 2 * t);
}

/* Brows and lids go first where the lids fly up: surprise and fear. A felt smile is one movement.
 */
static int lead_ms(const Expression *look) {
    bool starts = look->left[5] >= .5 && look->left[1] >= .5;
    int most = look->timing.onset_ms * 4 / 10;
    return !starts ? 0 : most < LEAD_MOST_MS ? most : LEAD_MOST_MS;
}

/* The part at `passed` of a way from `start` to `end`, on a grid of `step` ms that everybody shares
 * who sets out together. *until is moved to the next change. */
static double stepped(int start, int end, int step, int64_t passed, int64_t *until) {
    if (passed >= end || end <= start) {
        return 1;
    }
    int64_t drawn = passed - passed % step, next = drawn + step;
    *until = next < *until ? next : *until;
    *until = end < *until ? end : *until;
    return ease((double)(drawn - start) / (end - start));
}

LifeParts life_onset(const Expression *look, uint64_t since, uint64_t now) {
    int onset = look->timing.onset_ms, lead = lead_ms(look);
    int64_t passed = now > since ? (int64_t)(now - since) : 0, until = INT64_MAX;
    LifeParts parts = {.eyes = stepped(0, onset - lead, LIFE_FACE_MS, passed, &until),
                       .mouth = stepped(lead, onset, LIFE_FACE_MS, passed, &until),
                       .body = stepped(0, onset, LIFE_BODY_MS, passed, &until)};
    parts.until = until == INT64_MAX ? UINT64_MAX : since + (uint64_t)until;
    return parts;
}

/* --- chance that is the same every time --- */

static LookRng chance(uint64_t seed, uint64_t what) {
    return look_rng(seed ^ (what * 0x9E3779B97F4A7C15ULL));
}

static double random_part(LookRng *rng) {
    return look_rng_below(rng, 1 << 20) / (double)(1 << 20);
}

static double random_between(LookRng *rng, double low, double high) {
    return low + (high - low) * random_part(rng);
}

/* --- blinks --- */

enum { MINUTE_MS = 60000, BLINKS_MOST = 96, GAP_LEAST_MS = 1500, GAP_MOST_MS = 8000 };

typedef struct Blink {
    int at, close, shut, open; /* ms */
} Blink;

typedef struct Blinks {
    Blink items[BLINKS_MOST];
    int count;
} Blinks;

/* A sum of four is near enough to a bell curve; its exponent is a gap as people have them: often
 * short, sometimes long. */
static int random_gap(LookRng *rng, double per_minute) {
    double sum = 0, spread = .5;
    for (int i = 0; i < 4; i++) {
        sum += random_part(rng) - .5;
    }
    double mean = 60000 / clamp(per_minute, 9, 34);
    double gap = mean * exp(spread * sum * sqrt(3) - spread * spread / 2);
    return (int)clamp(gap, GAP_LEAST_MS, GAP_MOST_MS);
}

static bool is_sleepy(const Expression *look) {
    return look != NULL && look->left[43] >= .5 && look->left[43] < 1 && look->body.energy < .2;
}

static Blink random_blink(LookRng *rng, int at, bool sleepy) {
    Blink blink = {at, (int)random_between(rng, 50, 80), (int)random_between(rng, 40, 100),
                   (int)random_between(rng, 100, 150)};
    if (sleepy) {
        blink.close = 120;
        blink.shut = 130;
        blink.open = 150;
    }
    return blink;
}

static void add_blink(Blinks *blinks, Blink blink) {
    if (blinks->count < BLINKS_MOST) {
        blinks->items[blinks->count++] = blink;
    }
}

/* The gaps are made a little smaller, so that they fill the minute and no seam shows. */
static void fill_minute(Blinks *blinks, LookRng *rng, const Expression *look) {
    double rate = look == NULL || look->extras.blink_per_min <= 0 ? 17 : look->extras.blink_per_min;
    int gaps[BLINKS_MOST], count = 0, sum = 0;
    while (sum < MINUTE_MS && count < BLINKS_MOST / 2) {
        gaps[count] = random_gap(rng, rate);
        sum += gaps[count++];
    }
    double factor = (double)MINUTE_MS / sum, at = 0;
    for (int i = 0; i < count; i++) {
        at += gaps[i] * factor;
        Blink blink = random_blink(rng, (int)at - 700, is_sleepy(look));
        add_blink(blinks, blink);
        if (random_part(rng) < .15) {
            int again = blink.at + blink.close + blink.shut + blink.open + 70;
            add_blink(blinks, random_blink(rng, again, is_sleepy(look)));
        }
    }
}

static void find_blinks(Blinks *blinks, uint64_t seed, const Expression *look, uint64_t now) {
    LookRng rng = chance(seed, now / MINUTE_MS);
    blinks->count = 0;
    fill_minute(blinks, &rng, look);
}

int life_blink_at(uint64_t seed, const Expression *look, uint64_t now, int index) {
    Blinks blinks;
    find_blinks(&blinks, seed, look, now);
    return index < blinks.count ? blinks.items[index].at : -1;
}

/* Half way, shut, half way: two pictures beside the open eye, however often it blinks. */
static bool in_blink(const Blink *blink, int at, LifeValue *out, uint64_t minute) {
    int ends[3] = {blink->close, blink->close + blink->shut,
                   blink->close + blink->shut + blink->open};
    static const double lids[3] = {.5, 1, .5};
    for (int i = 0; i < 3; i++) {
        if (at < blink->at + ends[i]) {
            *out = (LifeValue){lids[i], minute + (uint64_t)(blink->at + ends[i])};
            return true;
        }
    }
    return false;
}

LifeValue life_lids(uint64_t seed, const Expression *look, uint64_t now) {
    Blinks blinks;
    uint64_t minute = now - now % MINUTE_MS;
    int at = (int)(now - minute);
    find_blinks(&blinks, seed, look, now);
    for (int i = 0; i < blinks.count; i++) {
        LifeValue value;
        if (at < blinks.items[i].at) {
            return (LifeValue){0, minute + (uint64_t)blinks.items[i].at};
        }
        if (in_blink(&blinks.items[i], at, &value, minute)) {
            return value;
        }
    }
    return (LifeValue){0, minute + MINUTE_MS};
}

/* --- what goes round --- */

/* A movement of `period` ms after `delay`, again and again: how far it is, 0..1, in `steps` steps;
 * negative: not now. Only what begins and ends within the span happens at all. */
static double cycle(LifeSpan span, int delay, int period, int steps, uint64_t now,
                    uint64_t *until) {
    uint64_t from = span.from + (uint64_t)delay;
    if (now < from) {
        *until = from < span.to ? sooner(*until, from) : *until;
        return -1;
    }
    uint64_t turn = (now - from) / (uint64_t)period;
    uint64_t began = from + turn * (uint64_t)period;
    if (began + (uint64_t)period > span.to) {
        return -1;
    }
    uint64_t step = (now - began) * (uint64_t)steps / (uint64_t)period;
    uint64_t next = began + ((step + 1) * (uint64_t)period + (uint64_t)steps - 1) / (uint64_t)steps;
    *until = sooner(*until, next);
    return (double)step / steps;
}

/* 4 s a breath; 2.5 s when angry or scared (CUES.md 5.2). */
static int breath_ms(const Expression *look) {
    double drive = look == NULL ? .4 : look->body.energy * look->body.tempo;
    return (int)(4000 - 1500 * clamp((drive - .6) / .24, 0, 1));
}

/* In, held, out, and a rest: three pictures. */
static double breath_at(double part) {
    return part < 0 ? 0 : part < .15 ? 0 : part < .45 ? 1 : part < .6 ? 0 : part < .85 ? -1 : 0;
}

static const double full_turn = 6.28318530717959;

static double swing(double part, int steps) {
    return part < 0 ? 0 : floor(sin(full_turn * part) * steps + .5) / steps;
}

/* The head drifts to one side and comes back. */
static void add_drift(LifeIdle *idle, uint64_t seed, LifeSpan span, uint64_t now, double size) {
    LookRng rng = chance(seed, span.from);
    int period = (int)random_between(&rng, 2300, 3200), delay = (int)random_between(&rng, 100, 600);
    double side = look_rng_below(&rng, 2) == 0 ? -1 : 1;
    double part = cycle(span, delay, period, 12, now, &idle->until);
    if (part >= 0) {
        double out = floor(sin(full_turn * part / 2) * 2 + .5) / 2;
        idle->motion.nod += side * out * 1.6 * size;
        idle->motion.sway += side * out * .4 * size;
    }
}

/* Whole periods in ms, and the sizes at strength 5. */
static void add_rock(LifeIdle *idle, LifeSpan span, uint64_t now, double size) {
    double part = swing(cycle(span, 0, 2400, 16, now, &idle->until), 2);
    idle->motion.sway += 1.4 * part * size;
    idle->motion.nod += 1.2 * part * size;
}

static void add_bob(LifeIdle *idle, LifeSpan span, uint64_t now, double size) {
    double part = cycle(span, 0, 1400, 28, now, &idle->until);
    if (part >= 0 && part < .5) {
        idle->motion.bob = size * sin(full_turn * part);
    }
}

/* Two hops and a rest. */
static void add_bounce(LifeIdle *idle, LifeSpan span, uint64_t now, double size) {
    double part = cycle(span, 0, 2000, 40, now, &idle->until);
    if (part >= 0 && part < .7) {
        idle->motion.bob = size * fabs(sin(full_turn * part / .7));
    }
}

static void add_tremble(LifeIdle *idle, LifeSpan span, uint64_t now) {
    double part = cycle(span, 0, 1500, 15, now, &idle->until);
    if (part >= 0 && part < .45) {
        idle->shake = (int)floor(part * 15 + .5) % 2;
    }
}

/* Hands to and fro: `turns` times in `period` ms, then still for as long again. */
static void add_hands(LifeIdle *idle, LifeSpan span, uint64_t now, int period, int turns,
                      double size) {
    int steps = turns * 8 * 2;
    double part = cycle(span, 0, 2 * period, steps, now, &idle->until);
    if (part >= 0 && part < .5) {
        idle->motion.hands = size * swing(fmod(part * 2 * turns, 1), 1);
    }
}

static void add_body(LifeIdle *idle, uint64_t seed, const Expression *look, double size,
                     LifeSpan span, uint64_t now) {
    switch (look == NULL ? EXPRESSION_IDLE_DRIFT : look->idle) {
    case EXPRESSION_IDLE_BOB:
        add_bob(idle, span, now, .35 * size);
        break;
    case EXPRESSION_IDLE_BOUNCE:
        add_bounce(idle, span, now, size);
        break;
    case EXPRESSION_IDLE_ROCK:
        add_rock(idle, span, now, size);
        break;
    case EXPRESSION_IDLE_TREMBLE:
        add_tremble(idle, span, now);
        break;
    case EXPRESSION_IDLE_FIDGET:
        add_hands(idle, span, now, 1100, 2, size);
        break;
    case EXPRESSION_IDLE_TAP:
        add_hands(idle, span, now, 1200, 1, size);
        break;
    case EXPRESSION_IDLE_DRIFT:
        add_drift(idle, seed, span, now, size);
        break;
    case EXPRESSION_IDLE_STILL:
    case EXPRESSION_IDLE_COUNT:
        break;
    }
}

static void add_own_hands(LifeIdle *idle, LifeHands hands, LifeSpan span, uint64_t now) {
    switch (hands) {
    case LIFE_HANDS_FLAP:
        add_hands(idle, span, now, 1200, 2, 1);
        break;
    case LIFE_HANDS_DRUM:
        add_hands(idle, span, now, 1000, 2, .8);
        break;
    case LIFE_HANDS_FIDGET:
        add_hands(idle, span, now, 1100, 2, .7);
        break;
    case LIFE_HANDS_TALK:
        add_hands(idle, span, now, 1500, 1, .6);
        break;
    case LIFE_HANDS_STILL:
        idle->motion.hands = 0;
        break;
    case LIFE_HANDS_AS_FELT:
        break;
    }
}

/* Eyes leave for a moment and come back; a nervous pair goes far and often. */
static void add_glance(LifeIdle *idle, uint64_t seed, const Expression *look, LifeSpan span,
                       uint64_t now) {
    bool nervous = look != NULL && look->idle == EXPRESSION_IDLE_FIDGET;
    int period = nervous ? 700 : 2300;
    double gone = nervous ? .5 : .75, most = nervous ? .4 : .12;
    span.from += nervous ? 300 : 900;
    double part = cycle(span, 0, period, 4, now, &idle->until);
    if (part < gone) {
        return;
    }
    LookRng rng = chance(seed, (now - span.from) / (uint64_t)period + 77);
    idle->gaze_x = floor(random_between(&rng, -1, 1) * 4 + .5) / 4 * most;
    idle->gaze_y = floor(random_between(&rng, -.5, .5) * 4 + .5) / 4 * most;
}

LifeIdle life_idle(uint64_t seed, ArtMood mood, LifeHands hands, LifeSpan span, uint64_t arrived,
                   uint64_t now) {
    LifeIdle idle = {.until = UINT64_MAX};
    double size = clamp(expression_scale(mood.strength), .4, 1.1);
    span.from += seed % 450; /* or everybody would hop at once */
    if (now >= span.to) {
        return idle;
    }
    idle.until = span.to;
    idle.motion.breath = breath_at(cycle(span, 0, breath_ms(mood.look), 20, now, &idle.until));
    span.from = arrived > span.from ? arrived : span.from;
    add_body(&idle, seed, mood.look, size, span, now);
    add_own_hands(&idle, hands, span, now);
    add_glance(&idle, seed, mood.look, span, now);
    return idle;
}

/* --- what shows through, and what takes turns --- */

LifeValue life_leak(uint64_t seed, LifeSpan span, uint64_t now) {
    enum { STEPS = 10, FIRST_MS = 900 };
    LookRng rng = chance(seed, 5);
    int period = LIFE_LEAK_MS + (int)random_between(&rng, 2500, 4400);
    LifeValue leak = {0, UINT64_MAX};
    LifeSpan moment = {span.from + FIRST_MS, span.to};
    uint64_t turn = now > moment.from ? (now - moment.from) / (uint64_t)period : 0;
    moment.from += turn * (uint64_t)period;
    if (moment.from + LIFE_LEAK_MS > span.to) {
        return leak;
    }
    if (now >= moment.from + LIFE_LEAK_MS) {
        uint64_t next = moment.from + (uint64_t)period;
        leak.until = next + LIFE_LEAK_MS <= span.to ? next : UINT64_MAX;
        return leak;
    }
    moment.to = moment.from + LIFE_LEAK_MS;
    double part = cycle(moment, 0, LIFE_LEAK_MS, STEPS, now, &leak.until);
    leak.value = part < 0 ? 0 : LIFE_LEAK_MOST * ease(4 * (part < .5 ? part : .9 - part));
    return leak;
}

LifeValue life_turns(LifeSpan span, uint64_t now) {
    enum { HOLD_MS = 900, FADE_MS = 300, STEP_MS = 60, TURN_MS = 2 * (HOLD_MS + FADE_MS) };
    LifeValue turns = {0, UINT64_MAX};
    double at = cycle(span, 0, TURN_MS, TURN_MS / STEP_MS, now, &turns.until);
    if (at >= 0) {
        double ms = at * TURN_MS;
        double there = ease((ms - HOLD_MS) / FADE_MS);
        double back = ease((ms - 2 * HOLD_MS - FADE_MS) / FADE_MS);
        turns.value = there - back;
    }
    return turns;
}
