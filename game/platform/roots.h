/* Where the game's own files and the players' folder are.
 *
 * Assets and shipped levels are looked for beside the program (the source tree it was built in),
 * then in the install prefix, then in the folders that SHOES_ASSETS and SHOES_LEVELS name.
 */
#ifndef PLATFORM_ROOTS_H
#define PLATFORM_ROOTS_H

#include <stdbool.h>

/* Descriptors of folders; -1: there is none. The caller closes them. */
int roots_open_shipped(const char *name, const char *variable);

/* The players' folder, made (0700) if needed; `path` NULL: the usual one of this system. */
int roots_open_data(const char *path);

/* Takes the folder's lock for as long as the descriptor returned stays open. -1: another copy has
 * it. */
int roots_lock(int data);

#endif
