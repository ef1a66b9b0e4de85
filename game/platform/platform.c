#include "platform/platform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <SDL.h>

#include <shoes/assert.h>

#include "platform/folder.h"
#include "platform/inside.h"
#include "platform/roots.h"

/* With one of these closed, the next file opened would be taken for it, and a message would be
 * written there. */
static void fill_standard_files(void) {
    int file = 0;
    while (file >= 0 && file <= STDERR_FILENO) {
        file = open("/dev/null", O_RDWR);
    }
    if (file > STDERR_FILENO) {
        close(file);
    }
}

static void prepare_process(void) {
    fill_standard_files();
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    /* SDL dies when memory is short unless its error text exists already. */
    SDL_SetError("none");
    SDL_ClearError();
}

static void open_levels(Platform *platform, const PlatformConfig *config) {
    int count = config->level_count < 0 ? 0 : config->level_count;
    platform->levels = calloc((size_t)count + 1, sizeof *platform->levels);
    if (platform->levels == NULL) {
        memory_exit();
    }
    platform->levels[0] = roots_open_shipped("levels", "SHOES_LEVELS");
    for (int i = 0; i < count; i++) {
        platform->levels[i + 1] = folder_open_plain(config->levels[i]);
        if (platform->levels[i + 1] < 0) {
            fprintf(stderr, "shoes: there is no folder %s\n", config->levels[i]);
        }
    }
    platform->host.levels = count + 1;
}

static void tell_unsaved(const char *data, bool opened, int why) {
    const char *what = opened ? "cannot be written" : "cannot be opened";
    const char *reason = why != 0 ? strerror(why) : "there is no home folder";
    if (opened && why == EWOULDBLOCK) {
        what = "is taken";
        reason = "another Shoes is open";
    }
    fprintf(stderr, "shoes: the players' folder%s%s %s (%s). Nothing is kept this time.\n",
            data != NULL ? " " : "", data != NULL ? data : "", what, reason);
}

static void open_data(Platform *platform, const PlatformConfig *config) {
    platform->data = platform->lock = -1;
    if (!config->headless || config->data != NULL) {
        errno = 0;
        platform->data = roots_open_data(config->data);
        platform->lock = platform->data < 0 ? -1 : roots_lock(platform->data);
        platform->host.saving = platform->lock >= 0;
        if (!platform->host.saving) {
            tell_unsaved(config->data, platform->data >= 0, errno);
        }
    }
    if (platform->lock >= 0) {
        platform->saver = saver_new(platform->data);
    } else {
        platform->memory = memory_files_new(platform->data);
        platform->same_chances = config->headless && config->data == NULL;
        platform->host.saving |= platform->same_chances;
    }
}

Platform *platform_new(const PlatformConfig *config) {
    Platform *platform = calloc(1, sizeof *platform);
    if (platform == NULL) {
        memory_exit();
    }
    prepare_process();
    platform->host.self = platform;
    platform->assets = roots_open_shipped("assets", "SHOES_ASSETS");
    open_levels(platform, config);
    open_data(platform, config);
    platform->fonts = fonts_new(platform->assets);
    platform->shot = shot_new(platform->fonts, platform->assets);
    platform->sound = sound_new();
    platform->speech = speech_new();
    host_files_fill(&platform->host);
    host_save_fill(&platform->host);
    host_show_fill(&platform->host);
    host_sound_fill(&platform->host);
    host_speech_fill(&platform->host);
    host_open_fill(&platform->host);
    platform->windowed = !config->headless;
    return platform;
}

static void close_folder(int folder) {
    if (folder >= 0) {
        close(folder);
    }
}

void platform_free(Platform *platform) {
    if (platform == NULL) {
        return;
    }
    platform->host.flush(platform);
    host_save_news(platform); /* says what could not be saved at all */
    saver_free(platform->saver);
    memory_files_free(platform->memory);
    speech_free(platform->speech);
    sound_free(platform->sound);
    shot_free(platform->shot);
    fonts_free(platform->fonts);
    for (int i = 0; i < platform->host.levels; i++) {
        close_folder(platform->levels[i]);
    }
    close_folder(platform->lock);
    close_folder(platform->data);
    close_folder(platform->assets);
    free(platform->levels);
    free(platform);
    SDL_Quit();
}

const Host *platform_host(Platform *platform) {
    return &platform->host;
}
