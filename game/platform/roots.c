#include "platform/roots.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <SDL.h>

#include "platform/folder.h"

enum { PATH_SIZE = 4096 };

int roots_open_shipped(const char *name, const char *variable) {
    static const char *const places[] = {"../", "", "../../", "../share/shoes/"};
    char *base = SDL_GetBasePath();
    int folder = -1;
    for (size_t i = 0; base != NULL && folder < 0 && i < sizeof places / sizeof places[0]; i++) {
        char path[PATH_SIZE];
        snprintf(path, sizeof path, "%s%s%s", base, places[i], name);
        folder = folder_open_plain(path);
    }
    SDL_free(base);
    const char *named = getenv(variable);
    return folder < 0 && named != NULL ? folder_open_plain(named) : folder;
}

/* Left empty, SDL would write to the root of the disk; or wherever the game was started. */
static void forget_unless_whole(const char *variable) {
    const char *path = getenv(variable);
    if (path != NULL && path[0] != '/') {
        unsetenv(variable);
    }
}

static int open_usual(void) {
    forget_unless_whole("XDG_DATA_HOME");
    forget_unless_whole("HOME");
    char *path = SDL_GetPrefPath("", "shoes");
    int folder = path == NULL ? -1 : folder_open_plain(path);
    SDL_free(path);
    if (folder >= 0) {
        (void)fchmod(folder, 0700);
    }
    return folder;
}

/* Makes every missing folder on the way. */
static bool make_path(const char *path) {
    char part[PATH_SIZE];
    size_t length = strnlen(path, sizeof part);
    if (length == 0 || length == sizeof part) {
        return false;
    }
    for (size_t i = 1; i <= length; i++) {
        if (path[i] != '/' && path[i] != '\0') {
            continue;
        }
        memcpy(part, path, i);
        part[i] = '\0';
        if (mkdir(part, 0700) != 0 && errno != EEXIST) {
            return false;
        }
    }
    return true;
}

int roots_open_data(const char *path) {
    if (path == NULL) {
        return open_usual();
    }
    int folder = folder_open_plain(path);
    if (folder >= 0 || errno != ENOENT) {
        return folder;
    }
    return make_path(path) ? folder_open_plain(path) : -1;
}

int roots_lock(int data) {
    int file = openat(data, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (file >= 0 && flock(file, LOCK_EX | LOCK_NB) != 0) {
        close(file);
        return -1;
    }
    return file;
}
