#include "screens/hum.h"

#include <shoes/hash.h>

enum { CHANNEL = 0, PLAYHEAD_MS = 40, SAMPLE_SYLLABLES = 4 };

static bool make_plan(const App *app, const char *who, const char *sound, int strength,
                      int syllables, VoicePlan *out) {
    const Expression *look = expression_find(&app->library.expressions, sound);
    if (look == NULL || who == NULL) {
        return false;
    }
    voice_plan(out, &(VoiceRequest){.voice = &look->voice,
                                    .look = look->id,
                                    .person = app_person(app, who),
                                    .strength = strength,
                                    .syllables = syllables,
                                    .gentle = app->settings.gentle_voices});
    return true;
}

bool hum_plan(const App *app, const StoryBeat *beat, VoicePlan *out) {
    return beat != NULL && make_plan(app, beat->who, beat->sound, beat->sound_strength,
                                     voice_syllables(beat->says), out);
}

bool hum_plan_of(const App *app, const char *who, const char *look, int strength, VoicePlan *out) {
    return make_plan(app, who, look, strength, SAMPLE_SYLLABLES, out);
}

uint64_t hum_key(const char *where, uint64_t since, int index) {
    uint64_t key = hash_number(hash_text(HASH_START, where), index);
    key = hash_bytes(key, &since, sizeof since);
    return key == 0 ? 1 : key;
}

double hum_volume(int step) {
    static const double volumes[SETTINGS_VOLUMES] = {0, .25, .5, 1};
    return volumes[step < 0 || step >= SETTINGS_VOLUMES ? SETTINGS_VOLUMES - 1 : step];
}

static void start(App *app, const VoicePlan *plan) {
    app->hum.started_ms = app->now_ms;
    app->hum.seconds = plan->seconds;
    app->host->say(app->host->self, CHANNEL, plan, hum_volume(app->settings.voice_volume));
}

void hum_play(App *app, const VoicePlan *plan, uint64_t key) {
    app->hum.shown = true;
    if (app->hum.key != key || app->hum.again) {
        app->hum.key = key;
        app->hum.again = false;
        start(app, plan);
    }
}

void hum_again(App *app) {
    app->hum.again = true;
}

double hum_at(const App *app, Ui *ui, uint64_t key) {
    double at = (double)(app->now_ms - app->hum.started_ms) / 1000;
    bool sounds = app->hum.key == key && app->settings.voice_volume > 0 && at < app->hum.seconds;
    if (!sounds || app->settings.reduced_motion) {
        return -1;
    }
    ui_wake_idly(ui, app->now_ms + PLAYHEAD_MS);
    return at;
}

void hum_begin_pass(App *app) {
    app->hum.shown = false;
}

void hum_end_pass(App *app) {
    app->hum.pressed |= ui_activated(app->ui) != NULL;
}

void hum_end_frame(App *app) {
    if (!app->hum.shown && app->hum.key != 0) {
        app->host->hush(app->host->self, CHANNEL);
        app->hum.key = 0;
        app->hum.again = false;
    }
}

void hum_sample(App *app) {
    VoicePlan plan;
    const Expression *look = expression_find(&app->library.expressions, "neutral");
    if (look != NULL && app->library.person_count > 0) {
        voice_plan(&plan, &(VoiceRequest){.voice = &look->voice,
                                          .person = &app->library.people[0],
                                          .strength = 4,
                                          .syllables = SAMPLE_SYLLABLES,
                                          .gentle = app->settings.gentle_voices});
        start(app, &plan);
    }
}

/* --- tones --- */

HumScene hum_scene(const App *app) {
    bool idle = visit_phase(app->visit) == VISIT_IDLE;
    return (HumScene){visit_phase(app->visit), idle ? 0 : visit_beat(app->visit)};
}

static ToneKind tone_of(HumScene before, HumScene now) {
    if (now.phase == before.phase) {
        return now.beat != before.beat ? TONE_PAGE : TONE_PRESS;
    }
    if (now.phase == VISIT_INSIDE) {
        return TONE_STEP;
    }
    return now.phase == VISIT_WORDS ? TONE_TURN : TONE_PAGE;
}

void hum_tones(App *app, HumScene before) {
    ToneKind kind = tone_of(before, hum_scene(app));
    bool pressed = app->hum.pressed;
    app->hum.pressed = false;
    if (pressed || kind == TONE_STEP || kind == TONE_TURN) {
        app->host->tone(app->host->self, kind, hum_volume(app->settings.effect_volume));
    }
}
