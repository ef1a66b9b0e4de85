/* What a player sets once: kept in DATA/settings.json, all or nothing; unknown keys of a later
 * version survive. */
#ifndef SCREENS_SETTINGS_H
#define SCREENS_SETTINGS_H

#include <stdbool.h>

#include "screens/host.h"

enum { SETTINGS_VOLUMES = 4 }; /* off, low, middle, full */

typedef struct Settings {
    int text_percent; /* 100..200 in steps of 25 */
    bool reduced_motion;
    bool high_contrast;
    bool fullscreen;
    int voice_volume, effect_volume; /* 0 .. SETTINGS_VOLUMES - 1 */
    bool gentle_voices;
    void *kept; /* the file as read, with the keys of a later version; owned */
} Settings;

/* The usual ones when the file is missing. A damaged file is renamed aside, never overwritten. */
void settings_load(Settings *settings, const Host *host);
/* Queues the file; nothing waits for the disk. */
void settings_save(Settings *settings, const Host *host);
void settings_free(Settings *settings);

#endif
