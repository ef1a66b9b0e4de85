#include "platform/inside.h"

static void host_say(void *self, int channel, const VoicePlan *plan, double volume) {
    const Platform *platform = self;
    sound_play(platform->sound, channel, plan, volume);
}

static void host_hush(void *self, int channel) {
    const Platform *platform = self;
    sound_stop(platform->sound, channel);
}

static bool host_saying(void *self, int channel) {
    const Platform *platform = self;
    return sound_is_playing(platform->sound, channel);
}

static void host_tone(void *self, ToneKind kind, double volume) {
    const Platform *platform = self;
    sound_tone(platform->sound, kind, volume);
}

void host_sound_fill(Host *host) {
    host->say = host_say;
    host->hush = host_hush;
    host->saying = host_saying;
    host->tone = host_tone;
}
