/* What a player sets once: kept in DATA/settings.json, all or nothing; unknown keys of a later
 * version survive. */
#ifndef SCREENS_SETTINGS_H
#define SCREENS_SETTINGS_H

#include <stdbool.h>

#include "screens/host.h"
#include "ui/input.h"

enum { SETTINGS_VOLUMES = 4 }; /* off, low, middle, full */
enum { SETTINGS_SCAN_LEAST = 500, SETTINGS_SCAN_MOST = 10000, SETTINGS_DEBOUNCE_MOST = 1000 };

/* Focus moves by itself and one switch presses; or one switch moves it and another presses. */
typedef enum SettingsScan { SCAN_OFF, SCAN_ONE, SCAN_TWO, SCAN_COUNT } SettingsScan;

typedef struct Settings {
    int text_percent; /* 100..200 in steps of 25 */
    bool reduced_motion;
    bool high_contrast;
    bool fullscreen;
    int voice_volume, effect_volume; /* 0 .. SETTINGS_VOLUMES - 1 */
    bool gentle_voices;
    char font[24];            /* id of a family, see ui/draw_font.h */
    bool read_aloud;          /* all that is new is spoken */
    bool read_caption;        /* and shown */
    int read_speed;           /* 0 slower, 1 ordinary, 2 faster */
    int read_volume;          /* 0 .. SETTINGS_VOLUMES - 1 */
    int scan;                 /* SettingsScan */
    int scan_ms;              /* SETTINGS_SCAN_LEAST .. SETTINGS_SCAN_MOST */
    int debounce_ms;          /* presses closer than this count once; 0 .. 1000 */
    int steps;                /* VisitSteps of new visits, without VISIT_MINE_LAST and VISIT_MISS */
    InputNames keys, buttons; /* see control_map.h */
    void *kept;               /* the file as read, with the keys of a later version; owned */
} Settings;

/* The usual ones when the file is missing. A damaged file is renamed aside, never overwritten. */
void settings_load(Settings *settings, const Host *host);
/* Queues the file; nothing waits for the disk. */
void settings_save(Settings *settings, const Host *host);
void settings_free(Settings *settings);

#endif
