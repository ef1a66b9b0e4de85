/* Lines of a journal that could not be read: kept word for word in a file beside it, each once. */
#ifndef SCREENS_SET_ASIDE_H
#define SCREENS_SET_ASIDE_H

#include <stddef.h>
#include <stdint.h>

#include <shoes/arena.h>

#include "screens/host.h"

typedef struct SetAside { /* begin with {.arena = ...}; the lines are copied into it */
    Arena *arena;
    struct SetAsideLine *first, *last;
    size_t bytes; /* of all lines, with a newline behind each */
} SetAside;

/* One line without its newline; it may hold any bytes. `to` is a SetAside. */
void set_aside_add(void *to, const char *bytes, size_t length);

/* Writes the lines that are not in the file yet, all at once. Returns how many those were. */
int set_aside_keep(const SetAside *aside, const Host *host, const char *file);

#endif
