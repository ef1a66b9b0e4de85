#include "screens/cast_live.h"

#include <shoes/hash.h>

enum {
    AWAKE_MS = 5000, /* so long after an input people move of themselves */
    BEFORE_MS = 400, /* how it was, before it changes (CUES.md 5.2: 400-600) */
    CALM_MS = 250,   /* nobody blinks so soon after something new */
    LOOK_AGAIN_MS = 300
};

void cast_note_input(App *app) {
    if (app->now_ms > app->cast.input_ms + AWAKE_MS) {
        app->cast.awake_ms = app->now_ms;
    }
    app->cast.input_ms = app->now_ms;
}

static uint64_t later(uint64_t a, uint64_t b) {
    return a > b ? a : b;
}

LifeSpan cast_awake(const App *app, uint64_t since) {
    return (LifeSpan){later(app->cast.awake_ms, since), app->cast.input_ms + AWAKE_MS};
}

static uint64_t seed_of(const App *app, const Person *person) {
    return hash_text(hash_number(HASH_START, (int64_t)app->seed), person->id);
}

static const PersonWay *way_of(const ArtFigure *figure) {
    bool styled = !figure->plain && figure->mood.look != NULL;
    return styled ? person_way(figure->person, figure->mood.look->id) : NULL;
}

uint64_t cast_wait_ms(const ArtFigure *figure) {
    const PersonWay *way = way_of(figure);
    int own = figure->plain ? 0 : figure->person->style.wait_ms;
    return (uint64_t)(BEFORE_MS + own + (way != NULL ? way->wait_ms : 0));
}

/* Sets out from `before` at `start`. Returns when they are there. */
static uint64_t set_out(App *app, Ui *ui, Cast *cast, uint64_t start) {
    const Expression *look = cast->now.mood.look;
    uint64_t arrived = start + (uint64_t)look->timing.onset_ms, now = app->now_ms;
    if (now >= arrived) {
        return arrived;
    }
    LifeParts parts = life_onset(look, start, now);
    cast->now.from = &cast->before;
    cast->now.part = parts.body;
    cast->now.ahead_eyes = parts.eyes - parts.body;
    cast->now.ahead_mouth = parts.mouth - parts.body;
    uint64_t next = now < start ? start : parts.until;
    ui_wake_at(ui, next < now + LOOK_AGAIN_MS ? next : now + LOOK_AGAIN_MS);
    return arrived;
}

static LifeHands hands_of(const ArtFigure *figure, bool speaking) {
    static const LifeHands own[PERSON_HANDS_COUNT] = {
        LIFE_HANDS_AS_FELT, LIFE_HANDS_STILL, LIFE_HANDS_FLAP, LIFE_HANDS_DRUM, LIFE_HANDS_FIDGET};
    const PersonWay *way = way_of(figure);
    if (way != NULL && way->hands != PERSON_HANDS_AS_FELT) {
        return own[way->hands];
    }
    bool talks = speaking && !figure->plain && figure->person->style.talks_with_hands;
    return talks ? LIFE_HANDS_TALK : LIFE_HANDS_AS_FELT;
}

/* A pixel of the window in units of the page. */
static int pixel_units(const Ui *ui) {
    double scale = ui_page(ui).scale;
    return scale > 0 && scale < 1 ? (int)(1 / scale + .999) : 1;
}

static void breathe(App *app, Ui *ui, Cast *cast, uint64_t arrived, bool speaking) {
    LifeSpan span = cast_awake(app, app->opened_ms);
    uint64_t seed = seed_of(app, cast->now.person);
    LifeIdle idle =
        life_idle(seed, cast->now.mood, hands_of(&cast->now, speaking), span, arrived, app->now_ms);
    cast->now.motion = idle.motion;
    cast->now.glance_x = idle.gaze_x;
    cast->now.glance_y = idle.gaze_y;
    cast->shake = idle.shake * pixel_units(ui);
    ui_wake_idly(ui, idle.until);
}

static void blink(App *app, Ui *ui, Cast *cast, uint64_t arrived) {
    uint64_t calm = later(app->opened_ms, arrived) + CALM_MS;
    if (app->now_ms < calm) {
        ui_wake_idly(ui, calm);
        return;
    }
    LifeValue lids = life_lids(seed_of(app, cast->now.person), cast->now.mood.look, app->now_ms);
    cast->now.lids = lids.value;
    ui_wake_idly(ui, lids.until);
}

/* For a moment the face is that of what is hidden. */
static void leak(App *app, Ui *ui, Cast *cast, uint64_t arrived) {
    const Expression *look = cast->now.mood.look;
    if (look->leak == NULL || cast->now.from != NULL) {
        return;
    }
    LifeSpan span = cast_awake(app, arrived);
    LifeValue value = life_leak(seed_of(app, cast->now.person), span, app->now_ms);
    ui_wake_idly(ui, value.until);
    if (value.value > 0) {
        cast->before = cast->now;
        cast->now.mood.look = expression_find(&app->library.expressions, look->leak);
        cast->now.from = &cast->before;
        cast->now.part = 0;
        cast->now.ahead_eyes = cast->now.ahead_mouth = value.value;
    }
}

void cast_live(App *app, Ui *ui, Cast *cast, uint64_t start, bool speaking) {
    uint64_t arrived = start != 0 ? set_out(app, ui, cast, start) : app->opened_ms;
    breathe(app, ui, cast, arrived, speaking);
    blink(app, ui, cast, arrived);
    leak(app, ui, cast, arrived);
    cast->before.motion = cast->now.motion;
    cast->before.lids = cast->now.lids;
}
