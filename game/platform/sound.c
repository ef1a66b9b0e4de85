#include "platform/sound.h"

#include <stdlib.h>

#include <SDL.h>

#include <shoes/assert.h>

#include "platform/mixer.h"

enum {
    BUFFER = 1024,      /* samples: 23 ms */
    REST_MS = 4000,     /* a silent device is closed after so long */
    PATIENCE_MS = 10000 /* a device that could not be opened is tried again after so long */
};

typedef struct Order {
    bool play, stop;
    VoicePlan plan;
    double volume;
    int ticket;
} Order;

typedef struct Orders {
    Order voices[HOST_CHANNELS]; /* only the newest of a channel matters */
    bool tones[TONE_COUNT];
    double tone_volume;
    bool any;
} Orders;

struct Sound {
    bool allowed;
    SDL_Thread *thread; /* NULL: not started */
    SDL_mutex *mutex;   /* guards orders, tickets, ended, quit */
    SDL_cond *work;
    Orders orders;
    int tickets[HOST_CHANNELS]; /* given to the latest phrase */
    int ended[HOST_CHANNELS];   /* no phrase up to this one sounds any more */
    bool quit;
    /* The worker's own. The mixer belongs to whoever holds the device's lock while it is open. */
    SDL_AudioDeviceID device; /* 0: closed */
    bool started;             /* SDL's audio */
    bool failed;
    uint64_t failed_ms;
    Mixer mixer;
};

/* --- the device: on the worker only --- */

static void fill(void *self, Uint8 *bytes, int length) {
    Sound *sound = self;
    mixer_fill(&sound->mixer, (float *)(void *)bytes, (size_t)length / sizeof(float));
}

static bool try_device(Sound *sound) {
    SDL_AudioSpec wanted = {.freq = VOICE_RATE,
                            .format = AUDIO_F32SYS,
                            .channels = 1,
                            .samples = BUFFER,
                            .callback = fill,
                            .userdata = sound};
    sound->started = sound->started || SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
    if (sound->started) {
        sound->device = SDL_OpenAudioDevice(NULL, 0, &wanted, NULL, 0);
    }
    return sound->device != 0;
}

static bool open_device(Sound *sound) {
    if (sound->device != 0) {
        return true;
    }
    uint64_t now = SDL_GetTicks64();
    if (sound->failed && now - sound->failed_ms < PATIENCE_MS) {
        return false;
    }
    sound->failed = !try_device(sound);
    sound->failed_ms = now;
    return !sound->failed;
}

static void close_device(Sound *sound) {
    if (sound->device != 0) {
        SDL_CloseAudioDevice(sound->device);
        sound->device = 0;
    }
}

/* --- carrying out orders: on the worker, without the mutex --- */

static void carry_out_voice(Sound *sound, int channel, const Order *order) {
    Voice voice;
    if (order->play) {
        voice_begin(&voice, &order->plan);
    }
    SDL_LockAudioDevice(sound->device);
    if (order->play) {
        mixer_play(&sound->mixer, channel, &voice, order->volume, order->ticket);
    } else if (order->stop) {
        mixer_stop(&sound->mixer, channel);
    }
    SDL_UnlockAudioDevice(sound->device);
}

static void carry_out(Sound *sound, const Orders *orders) {
    for (int i = 0; i < HOST_CHANNELS; i++) {
        carry_out_voice(sound, i, &orders->voices[i]);
    }
    SDL_LockAudioDevice(sound->device);
    for (int i = 0; i < TONE_COUNT; i++) {
        if (orders->tones[i]) {
            mixer_tone(&sound->mixer, (ToneKind)i, orders->tone_volume);
        }
    }
    SDL_UnlockAudioDevice(sound->device);
    SDL_PauseAudioDevice(sound->device, 0);
}

static bool wants_sound(const Orders *orders) {
    bool wants = false;
    for (int i = 0; i < HOST_CHANNELS; i++) {
        wants = wants || orders->voices[i].play;
    }
    for (int i = 0; i < TONE_COUNT; i++) {
        wants = wants || orders->tones[i];
    }
    return wants;
}

/* --- the worker --- */

/* With the mutex. Nothing is heard of what was asked: it counts as over. */
static void give_up(Sound *sound, const Orders *orders) {
    for (int i = 0; i < HOST_CHANNELS; i++) {
        if (orders->voices[i].play && sound->ended[i] < orders->voices[i].ticket) {
            sound->ended[i] = orders->voices[i].ticket;
        }
    }
}

static void take_orders(Sound *sound) {
    Orders orders = sound->orders;
    sound->orders = (Orders){.any = false};
    SDL_UnlockMutex(sound->mutex);
    bool open = sound->device != 0 || (wants_sound(&orders) && open_device(sound));
    if (open) {
        carry_out(sound, &orders);
    }
    SDL_LockMutex(sound->mutex);
    if (!open) {
        give_up(sound, &orders);
    }
}

/* With the mutex. Closing waits for the device's own thread, so it is let go meanwhile. */
static void rest(Sound *sound) {
    SDL_LockAudioDevice(sound->device);
    bool silent = mixer_is_silent(&sound->mixer);
    SDL_UnlockAudioDevice(sound->device);
    if (silent) {
        SDL_UnlockMutex(sound->mutex);
        close_device(sound);
        SDL_LockMutex(sound->mutex);
    }
}

static int work(void *self) {
    Sound *sound = self;
    SDL_LockMutex(sound->mutex);
    while (!sound->quit) {
        if (sound->orders.any) {
            take_orders(sound);
        } else if (sound->device == 0) {
            SDL_CondWait(sound->work, sound->mutex);
        } else if (SDL_CondWaitTimeout(sound->work, sound->mutex, REST_MS) == SDL_MUTEX_TIMEDOUT) {
            rest(sound);
        }
    }
    SDL_UnlockMutex(sound->mutex);
    close_device(sound);
    return 0;
}

/* --- from outside --- */

Sound *sound_new(void) {
    Sound *sound = calloc(1, sizeof *sound);
    if (sound == NULL) {
        memory_exit();
    }
    return sound;
}

void sound_allow(Sound *sound) {
    sound->mutex = SDL_CreateMutex();
    sound->work = SDL_CreateCond();
    sound->allowed = sound->mutex != NULL && sound->work != NULL;
}

/* Takes the mutex; false: nothing will ever be heard. */
static bool begin_order(Sound *sound) {
    if (!sound->allowed) {
        return false;
    }
    if (sound->thread == NULL) {
        sound->thread = SDL_CreateThread(work, "sound", sound);
        sound->allowed = sound->thread != NULL;
    }
    return sound->allowed && SDL_LockMutex(sound->mutex) == 0;
}

static void end_order(Sound *sound) {
    sound->orders.any = true;
    SDL_CondSignal(sound->work);
    SDL_UnlockMutex(sound->mutex);
}

void sound_play(Sound *sound, int channel, const VoicePlan *plan, double volume) {
    ASSERT(channel >= 0 && channel < HOST_CHANNELS);
    if (volume <= 0) {
        sound_stop(sound, channel);
        return;
    }
    if (begin_order(sound)) {
        sound->orders.voices[channel] = (Order){
            .play = true, .plan = *plan, .volume = volume, .ticket = ++sound->tickets[channel]};
        end_order(sound);
    }
}

void sound_stop(Sound *sound, int channel) {
    ASSERT(channel >= 0 && channel < HOST_CHANNELS);
    if (sound->thread == NULL || !begin_order(sound)) {
        return; /* nothing was ever played */
    }
    sound->orders.voices[channel] = (Order){.stop = true};
    sound->ended[channel] = sound->tickets[channel];
    end_order(sound);
}

void sound_tone(Sound *sound, ToneKind kind, double volume) {
    if (volume > 0 && begin_order(sound)) {
        sound->orders.tones[kind] = true;
        sound->orders.tone_volume = volume;
        end_order(sound);
    }
}

bool sound_is_playing(Sound *sound, int channel) {
    ASSERT(channel >= 0 && channel < HOST_CHANNELS);
    if (sound->thread == NULL) {
        return false;
    }
    SDL_LockMutex(sound->mutex);
    bool playing = sound->ended[channel] < sound->tickets[channel] &&
                   SDL_AtomicGet(&sound->mixer.done[channel]) < sound->tickets[channel];
    SDL_UnlockMutex(sound->mutex);
    return playing;
}

void sound_end(Sound *sound) {
    sound->allowed = false;
    if (sound->thread != NULL) {
        SDL_LockMutex(sound->mutex);
        sound->quit = true;
        SDL_CondSignal(sound->work);
        SDL_UnlockMutex(sound->mutex);
        SDL_WaitThread(sound->thread, NULL);
        sound->thread = NULL;
    }
    if (sound->started) {
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        sound->started = false;
    }
}

void sound_free(Sound *sound) {
    if (sound == NULL) {
        return;
    }
    sound_end(sound);
    SDL_DestroyCond(sound->work);
    SDL_DestroyMutex(sound->mutex);
    free(sound);
}
