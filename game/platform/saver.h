/* A queue of writes and the one thread that does them, so that no frame waits for a disk.
 *
 * The thread starts with the first write. What fails stays in memory, and is tried again when the
 * next write comes or at a flush; writes to other files go on meanwhile. Writes to one file keep
 * their order. The root folder is borrowed.
 */
#ifndef PLATFORM_SAVER_H
#define PLATFORM_SAVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Saver Saver;

typedef struct SaverNews {
    uint64_t saved_through; /* every ticket up to this is safe */
    bool failed;            /* a write failed since the last asking */
    int reason;             /* its errno */
} SaverNews;

Saver *saver_new(int root);
void saver_free(Saver *saver); /* flushes, then ends the thread. NULL is fine */

/* Bytes and path are copied. Returns the ticket: 1, 2, ... */
uint64_t saver_append(Saver *saver, const char *path, const char *bytes, size_t length);
uint64_t saver_replace(Saver *saver, const char *path, const char *bytes, size_t length);

/* Waits until nothing for this path (NULL: nothing at all) is still to be tried. */
void saver_wait(Saver *saver, const char *path);

/* Tries again what failed, and waits. */
void saver_flush(Saver *saver);

SaverNews saver_news(Saver *saver);

/* Called on the saver's thread whenever there is news. NULL: nobody. */
void saver_set_wake(Saver *saver, void (*wake)(void));

#endif
