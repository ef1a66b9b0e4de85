/* Threads: stories that follow each other, and what was said and promised in the ones before. */
#ifndef SCREENS_THREAD_H
#define SCREENS_THREAD_H

#include "screens/app_inside.h"

/* Texts are the stories' own; NULL where there is nothing to tell. */
typedef struct ThreadMemory {
    const Story *last;   /* the story just before this one */
    const char *said;    /* what was said there last */
    const char *promise; /* the latest that was promised in any of them */
    bool kept;           /* and somebody came back to it */
} ThreadMemory;

/* What the player did in the stories before this one. */
ThreadMemory thread_memory(const App *app, const Story *story);

/* The story that comes after this one, or NULL. */
const Story *thread_next(const App *app, const Story *story);

#endif
