/* SDL as a thin shell: devices become actions, a draw list becomes pixels, files become bytes.
 *
 *     Platform *platform = platform_new(&(PlatformConfig){.data = NULL});
 *     App *app = app_new(platform_host(platform), seed);
 *     int status = platform_play(platform, app, &(PlatformWindow){.width = 1280, .height = 720});
 *     app_free(app);
 *     platform_free(platform);
 *
 * Nothing here knows a rule of the game. No SDL subsystem is started by platform_new: video comes
 * with platform_play, fonts with the first measured text, so that --lint and --help need none of
 * it.
 */
#ifndef PLATFORM_PLATFORM_H
#define PLATFORM_PLATFORM_H

#include <stdbool.h>

#include "screens/app.h"
#include "screens/host.h"

typedef struct PlatformConfig { /* strings are borrowed while the platform lives */
    const char *data;           /* NULL: SDL_GetPrefPath's folder */
    const char *const *levels;  /* further level folders, in order */
    int level_count;
    bool headless; /* no data folder is touched unless `data` is given: writes are kept in memory */
} PlatformConfig;

typedef struct PlatformWindow {
    int width, height; /* pixels; 0: two thirds of the display */
    bool fullscreen;
    const char *record; /* NULL: none; else a plain path for the replay script */
} PlatformWindow;

typedef struct Platform Platform;

Platform *platform_new(const PlatformConfig *config);
void platform_free(Platform *platform);
const Host *platform_host(Platform *platform);

/* Opens the window and runs until the player leaves. Returns the exit status. */
int platform_play(Platform *platform, App *app, const PlatformWindow *window);

#endif
