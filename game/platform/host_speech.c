#include "platform/inside.h"

static bool host_has_voice(void *self) {
    const Platform *platform = self;
    return speech_can(platform->speech);
}

static void host_speak(void *self, const char *text, int percent, double volume) {
    const Platform *platform = self;
    speech_say(platform->speech, text, percent, volume);
}

static bool host_speaking(void *self) {
    const Platform *platform = self;
    return speech_is_speaking(platform->speech);
}

void host_speech_fill(Host *host) {
    host->has_voice = host_has_voice;
    host->speak = host_speak;
    host->speaking = host_speaking;
}
