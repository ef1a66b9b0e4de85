#include "platform/signals.h"

#include <SDL.h>

static void *wait_for_signal(void *data) {
    Signals *signals = data;
    int number = 0;
    while (SDL_AtomicGet(&signals->ending) == 0) {
        if (sigwait(&signals->waited, &number) == 0) {
            SDL_Event event = {.type = SDL_QUIT};
            SDL_PushEvent(&event);
        }
    }
    return NULL;
}

void signals_begin(Signals *signals) {
    sigemptyset(&signals->waited);
    sigaddset(&signals->waited, SIGTERM);
    sigaddset(&signals->waited, SIGINT);
    sigaddset(&signals->waited, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals->waited, &signals->before);
    SDL_AtomicSet(&signals->ending, 0);
    signals->started = pthread_create(&signals->thread, NULL, wait_for_signal, signals) == 0;
    if (!signals->started) {
        pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
    }
}

void signals_end(Signals *signals) {
    if (!signals->started) {
        return;
    }
    SDL_AtomicSet(&signals->ending, 1);
    pthread_kill(signals->thread, SIGHUP);
    pthread_join(signals->thread, NULL);
    pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
    signals->started = false;
}
