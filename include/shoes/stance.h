/* How somebody stands or sits in a picture: `people[].pose` of a story. */
#ifndef SHOES_STANCE_H
#define SHOES_STANCE_H

#include <stdbool.h>

typedef enum Stance {
    STANCE_STANDING,
    STANCE_SITTING,   /* on a plain stool or bench that is drawn too; feet on the ground */
    STANCE_FLOOR,     /* cross-legged on the ground */
    STANCE_CROUCHING, /* knees up, low behind something or over something */
    STANCE_RUNNING,
    STANCE_COUNT
} Stance;

/* "standing", "sitting", "floor", "crouching", "running". NULL is standing. False: no such name,
 * *out is unchanged. */
bool stance_find(const char *name, Stance *out);

/* The name of a stance, for messages and pictures' names. */
const char *stance_name(Stance stance);

#endif
