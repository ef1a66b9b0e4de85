/* Everything the game asks of the machine: a struct of function pointers, real in platform/, fake
 * in tests.
 *
 * `self` goes first into every call. Paths are relative with '/', made of safe names; nothing
 * outside a root can be reached. What touches the disk for writing is queued: the call returns at
 * once with a ticket (1, 2, ...) and Input.saved_through says how far it is safe.
 */
#ifndef SCREENS_HOST_H
#define SCREENS_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/arena.h>
#include <shoes/tone.h>
#include <shoes/voice.h>

#include "ui/draw.h"
#include "ui/input.h"
#include "ui/measure.h"

typedef enum HostRoot {
    HOST_ASSETS, /* read only */
    HOST_DATA,   /* the players' folder, 0700 */
    HOST_PLAIN,  /* a path as given on the command line */
    HOST_LEVELS  /* shipped stories; HOST_LEVELS + i for the i-th folder of Host.levels */
} HostRoot;

enum { HOST_CHANNELS = 2 }; /* voices that can sound at once */

typedef enum HostRead {
    HOST_READ_OK,
    HOST_READ_MISSING,
    HOST_READ_TOO_LARGE,
    HOST_READ_FAILED
} HostRead;

typedef struct HostBytes {
    const char *bytes; /* NUL behind the last; lives in the arena given */
    size_t length;
} HostBytes;

typedef void (*HostEntry)(void *to, const char *name, bool is_folder);

typedef struct Host {
    void *self;
    int levels; /* how many level folders there are, at least 1: HOST_LEVELS .. HOST_LEVELS + levels
                   - 1 */

    /* Regular files only, whole, at most `cap` bytes. */
    HostRead (*read)(void *self, int root, const char *path, size_t cap, Arena *arena,
                     HostBytes *out);
    /* Calls `each` for every entry but . and .., sorted by name. False: no such folder. "" is the
     * root itself. */
    bool (*list)(void *self, int root, const char *folder, HostEntry each, void *to);

    /* Under HOST_DATA; folders are made as needed (0700), files 0600. Bytes are copied. */
    uint64_t (*append)(void *self, const char *path, const char *bytes,
                       size_t length); /* one write, then fdatasync */
    uint64_t (*replace)(void *self, const char *path, const char *bytes,
                        size_t length); /* all or nothing */
    bool (*rename)(void *self, const char *from,
                   const char *to); /* waits for the queue; never over an existing file */
    /* Removes a folder and all that lies in it, for good. True when nothing of it is left. */
    bool (*forget)(void *self, const char *folder);
    void (*flush)(void *self); /* waits until all that was queued is safe or has failed */
    /* A file under HOST_DATA: where it lies, for people to read; and shown by the system's own
     * program for it, which may fail without a word. Nothing is opened without a window. */
    void (*where)(void *self, const char *path, char *out, size_t size);
    void (*open)(void *self, const char *path);
    bool saving; /* false: another copy of the game holds the folder, or it cannot be written: play
                    goes on unsaved */
    bool (*random)(void *self, void *bytes,
                   size_t length); /* for the data folder's tag and a first seed */

    UiMeasure measure;
    /* Paints the list at its own page's window size into a PNG file at a plain path. For --shots
     * and tests. */
    bool (*picture)(void *self, const DrawList *list, const char *path);
    /* A whole text file at a plain path (--record, --transcript). */
    bool (*text_file)(void *self, const char *path, const char *bytes, size_t length);
    void (*print)(void *self, const char *text);    /* standard output */
    void (*complain)(void *self, const char *text); /* standard error */
    void (*fullscreen)(void *self, bool on);        /* asks; the next Input's size tells */
    /* From the next event on, keys and buttons mean this. Copied. */
    void (*keys)(void *self, const InputMap *map);

    /* Sound, from the first picture on. Each returns at once; without a device nothing is heard and
     * nobody is told. A phrase replaces what its channel says; volumes are 0..1. */
    void (*say)(void *self, int channel, const VoicePlan *plan, double volume);
    void (*hush)(void *self, int channel);
    bool (*saying)(void *self, int channel); /* false, too, where nothing can be heard */
    void (*tone)(void *self, ToneKind kind, double volume);

    /* Reading aloud, by a voice of the machine's own. `speak` returns at once and replaces what is
     * being said; "" ends it. `percent` of the ordinary speed, volume 0..1. */
    bool (*has_voice)(void *self);
    void (*speak)(void *self, const char *text, int percent, double volume);
    bool (*speaking)(void *self); /* until it is said to the end */

    uint64_t (*clock_us)(void *self); /* for --timing only, never for play */
} Host;

#endif
