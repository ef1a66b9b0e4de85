/* An orderly end when the system asks for one: SIGTERM, SIGINT and SIGHUP arrive as an SDL_QUIT
 * event.
 *
 * A thread of its own waits for them, because SDL_WaitEvent goes on waiting when a signal
 * interrupts it. Begin before any other thread is made, so that all of them leave these signals
 * alone.
 */
#ifndef PLATFORM_SIGNALS_H
#define PLATFORM_SIGNALS_H

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>

#include <SDL.h>

typedef struct Signals {
    pthread_t thread;
    sigset_t waited, before;
    bool started;
    SDL_atomic_t ending;
} Signals;

void signals_begin(Signals *signals);
void signals_end(Signals *signals); /* the signals do again what they did before */

#endif
