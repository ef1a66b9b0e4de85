/* What the platform's own files share. Nobody else includes this. */
#ifndef PLATFORM_INSIDE_H
#define PLATFORM_INSIDE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "platform/fonts.h"
#include <shoes/rng.h>

#include "platform/memory_files.h"
#include "platform/platform.h"
#include "platform/saver.h"
#include "platform/shot.h"
#include "platform/sound.h"
#include "platform/speech.h"

struct Platform {
    Host host;
    int assets, data;    /* folders; -1: none */
    int *levels;         /* host.levels of them */
    int lock;            /* held while it is open; -1: not ours */
    Saver *saver;        /* NULL: nothing is saved to disk ... */
    MemoryFiles *memory; /* ... and this one takes the writes */
    uint64_t memory_tickets;
    bool same_chances; /* a run without window or folder is the same every time */
    PlayRng chances;
    Fonts *fonts;
    Shot *shot;
    Sound *sound;
    Speech *speech;
    pid_t opener;  /* the program asked last to show something, 0 none */
    bool windowed; /* somebody looks: other programs may be asked to show something */
    bool save_complained;
    bool fullscreen_asked, fullscreen; /* by the app, until the loop has done it */
    bool keys_asked;
    InputMap keys;
};

/* host_files.c, host_save.c, host_show.c, host_sound.c, host_open.c: each fills its part of the
 * table. */
void host_files_fill(Host *host);
void host_save_fill(Host *host);
void host_show_fill(Host *host);
void host_sound_fill(Host *host);
void host_speech_fill(Host *host);
void host_open_fill(Host *host);

/* For Input: how far the writes are, and whether one failed since the last call. */
SaverNews host_save_news(Platform *platform);

#endif
