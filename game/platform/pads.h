/* Starts gamepads when there are any.
 *
 * With its joysticks on, SDL looks for new ones every three seconds. So where the system says when
 * a device comes (Linux), they are off until one is there, and nothing wakes up for nothing;
 * elsewhere they are on from the beginning.
 */
#ifndef PLATFORM_PADS_H
#define PLATFORM_PADS_H

#include <pthread.h>
#include <stdbool.h>

#include <SDL.h>

typedef struct Pads { /* zeroed to begin with */
    pthread_t thread;
    int news, stop[2]; /* descriptors of the watch and of its end */
    bool watching;
} Pads;

/* Takes some milliseconds, so after the first picture. */
void pads_open(Pads *pads);
void pads_close(Pads *pads);

/* Give it every event. */
void pads_take_event(const SDL_Event *event);

#endif
