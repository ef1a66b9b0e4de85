#include "platform/speech.h"

#include <stdlib.h>
#include <string.h>

#include <SDL.h>

#include <shoes/assert.h>

#include "platform/speech_child.h"
#include "platform/speech_dispatcher.h"

enum {
    STEP_MS = 30,      /* how often the worker looks whether it is over */
    PATIENCE_MS = 1000 /* at the end, for a worker that waits for an answer */
};

typedef struct Order {
    char *text; /* owned (SDL_strdup); NULL: be silent */
    int percent;
    double volume;
    int ticket;
} Order;

struct Speech {
    bool allowed;
    bool use_dispatcher, use_child;
    char program[SPEECH_PROGRAM];
    SDL_atomic_t lost;  /* no voice after all */
    SDL_Thread *thread; /* NULL: not started */
    SDL_mutex *mutex;   /* guards the rest up to `gone` */
    SDL_cond *work, *left;
    Order order;
    bool has_order, quit;
    int ticket, ended; /* of the latest words, and of the latest that are over */
    bool gone;         /* the worker is through */
    void (*wake)(void);
    /* The worker's own. */
    SpeechDispatcher *dispatcher;
    bool dispatcher_tried;
    SpeechChild child;
    int saying; /* ticket, 0: nothing */
};

/* --- which voice --- */

static bool names(const char *value, const char *word) {
    return value != NULL && strcmp(value, word) == 0;
}

static bool sound_is_heard(void) {
    const char *driver = getenv("SDL_AUDIODRIVER");
    return !names(driver, "dummy") && !names(driver, "disk");
}

static void choose_voices(Speech *speech) {
    const char *wish = getenv("SHOES_VOICE");
    bool any = wish == NULL && sound_is_heard();
    bool child = any || names(wish, "espeak");
    speech->use_child = child && speech_child_find(speech->program);
    speech->use_dispatcher = (any || names(wish, "dispatcher")) && speech_dispatcher_is_there();
}

/* --- on the worker, without the mutex --- */

/* Once; whoever does not answer is not asked again. */
static bool has_dispatcher(Speech *speech) {
    if (speech->use_dispatcher && !speech->dispatcher_tried) {
        speech->dispatcher_tried = true;
        speech->dispatcher = speech_dispatcher_open();
    }
    return speech->dispatcher != NULL;
}

static void be_silent(Speech *speech) {
    if (speech->dispatcher != NULL && speech->saying != 0) {
        speech_dispatcher_stop(speech->dispatcher);
    }
    speech_child_stop(&speech->child);
}

static bool begin_by_dispatcher(Speech *speech, const Order *order) {
    if (!has_dispatcher(speech)) {
        return false;
    }
    if (speech_dispatcher_say(speech->dispatcher, order->text, order->percent, order->volume)) {
        return true;
    }
    speech_dispatcher_close(speech->dispatcher);
    speech->dispatcher = NULL;
    return false;
}

static bool begin(Speech *speech, const Order *order) {
    return begin_by_dispatcher(speech, order) ||
           (speech->use_child && speech_child_begin(&speech->child, speech->program, order->text,
                                                    order->percent, order->volume));
}

static void carry_out(Speech *speech, const Order *order) {
    be_silent(speech);
    speech->saying = 0;
    if (order->text == NULL) {
        return;
    }
    if (begin(speech, order)) {
        speech->saying = order->ticket;
    } else {
        SDL_AtomicSet(&speech->lost, 1);
    }
}

static bool goes_on(Speech *speech) {
    if (speech->dispatcher != NULL) {
        return speech_dispatcher_is_speaking(speech->dispatcher);
    }
    return speech_child_step(&speech->child);
}

/* --- the worker: with the mutex at both ends --- */

static void note_end(Speech *speech, int ticket) {
    speech->ended = ticket > speech->ended ? ticket : speech->ended;
    void (*wake)(void) = speech->wake;
    SDL_UnlockMutex(speech->mutex);
    if (wake != NULL) {
        wake();
    }
    SDL_LockMutex(speech->mutex);
}

static void take_order(Speech *speech) {
    Order order = speech->order;
    speech->order = (Order){0};
    speech->has_order = false;
    SDL_UnlockMutex(speech->mutex);
    carry_out(speech, &order);
    SDL_LockMutex(speech->mutex);
    SDL_free(order.text);
    if (speech->saying == 0) {
        note_end(speech, order.ticket);
    }
}

static void follow(Speech *speech) {
    SDL_UnlockMutex(speech->mutex);
    bool on = goes_on(speech);
    SDL_LockMutex(speech->mutex);
    if (!on) {
        int ticket = speech->saying;
        speech->saying = 0;
        note_end(speech, ticket);
    }
}

static void work_until_quit(Speech *speech) {
    while (!speech->quit) {
        if (speech->has_order) {
            take_order(speech);
        } else if (speech->saying == 0) {
            SDL_CondWait(speech->work, speech->mutex);
        } else if (SDL_CondWaitTimeout(speech->work, speech->mutex, STEP_MS) ==
                   SDL_MUTEX_TIMEDOUT) {
            follow(speech);
        }
    }
}

static int work(void *self) {
    Speech *speech = self;
    SDL_LockMutex(speech->mutex);
    work_until_quit(speech);
    SDL_UnlockMutex(speech->mutex);
    be_silent(speech);
    speech_dispatcher_close(speech->dispatcher);
    speech->dispatcher = NULL;
    SDL_LockMutex(speech->mutex);
    speech->gone = true;
    SDL_CondSignal(speech->left);
    SDL_UnlockMutex(speech->mutex);
    return 0;
}

/* --- from outside --- */

Speech *speech_new(void) {
    Speech *speech = calloc(1, sizeof *speech);
    if (speech == NULL) {
        memory_exit();
    }
    return speech;
}

bool speech_can(Speech *speech) {
    bool any = speech->use_child || speech->use_dispatcher;
    return speech->allowed && any && SDL_AtomicGet(&speech->lost) == 0;
}

void speech_allow(Speech *speech, void (*wake)(void)) {
    speech->mutex = SDL_CreateMutex();
    speech->work = SDL_CreateCond();
    speech->left = SDL_CreateCond();
    speech->allowed = speech->mutex != NULL && speech->work != NULL && speech->left != NULL;
    speech->wake = wake;
    if (speech->allowed) {
        choose_voices(speech);
    }
    if (wake != NULL && speech_can(speech)) {
        wake();
    }
}

/* Takes the mutex; false: nothing will ever be said. */
static bool begin_order(Speech *speech) {
    if (speech->thread == NULL) {
        speech->thread = SDL_CreateThread(work, "speech", speech);
        speech->allowed = speech->thread != NULL;
    }
    return speech->allowed && SDL_LockMutex(speech->mutex) == 0;
}

/* A second one before the first is taken replaces it. */
static void give_order(Speech *speech, Order order) {
    SDL_free(speech->order.text);
    speech->order = order;
    speech->has_order = true;
    SDL_CondSignal(speech->work);
    SDL_UnlockMutex(speech->mutex);
}

static void stop(Speech *speech) {
    if (speech->thread != NULL && begin_order(speech)) {
        speech->ended = speech->ticket;
        give_order(speech, (Order){.ticket = speech->ticket});
    }
}

void speech_say(Speech *speech, const char *text, int percent, double volume) {
    if (text[0] == '\0' || volume <= 0) {
        stop(speech);
        return;
    }
    if (!speech_can(speech) || !begin_order(speech)) {
        return;
    }
    char *copy = SDL_strdup(text);
    if (copy == NULL) {
        memory_exit();
    }
    give_order(speech, (Order){.text = copy,
                               .percent = percent,
                               .volume = volume < 1 ? volume : 1,
                               .ticket = ++speech->ticket});
}

bool speech_is_speaking(Speech *speech) {
    if (speech->thread == NULL) {
        return false;
    }
    SDL_LockMutex(speech->mutex);
    bool speaking = speech->ended < speech->ticket;
    SDL_UnlockMutex(speech->mutex);
    return speaking;
}

/* Nobody waits for ever for a desktop that does not answer. */
static bool wait_for_worker(Speech *speech) {
    uint64_t until = SDL_GetTicks64() + PATIENCE_MS;
    SDL_LockMutex(speech->mutex);
    speech->quit = true;
    speech->wake = NULL;
    SDL_CondSignal(speech->work);
    for (uint64_t now = SDL_GetTicks64(); !speech->gone && now < until; now = SDL_GetTicks64()) {
        SDL_CondWaitTimeout(speech->left, speech->mutex, (Uint32)(until - now));
    }
    bool gone = speech->gone;
    SDL_UnlockMutex(speech->mutex);
    return gone;
}

void speech_end(Speech *speech) {
    speech->allowed = false;
    if (speech->thread == NULL || speech->quit) {
        return;
    }
    if (wait_for_worker(speech)) {
        SDL_WaitThread(speech->thread, NULL);
        speech->thread = NULL;
    } else {
        SDL_DetachThread(speech->thread);
    }
}

void speech_free(Speech *speech) {
    if (speech == NULL) {
        return;
    }
    speech_end(speech);
    if (speech->thread != NULL) {
        return; /* the worker is still out there, and all this is its own now */
    }
    SDL_DestroyCond(speech->left);
    SDL_DestroyCond(speech->work);
    SDL_DestroyMutex(speech->mutex);
    SDL_free(speech->order.text);
    free(speech);
}
