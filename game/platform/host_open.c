#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "platform/folder.h"
#include "platform/inside.h"

enum { PLACE = 64, FULL = 4096 };

extern char **environ;

/* Where a descriptor's folder lies; "" when the system does not tell. */
static void folder_place(int folder, char *out, size_t size) {
    char link[PLACE];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = folder >= 0 ? readlink(link, out, size - 1) : -1;
    out[length > 0 && (size_t)length < size - 1 ? length : 0] = '\0';
}

static void host_where(void *self, const char *path, char *out, size_t size) {
    const Platform *platform = self;
    char place[FULL] = "";
    if (platform->memory == NULL) {
        folder_place(platform->data, place, sizeof place);
    }
    snprintf(out, size, "%s%s%s", place, place[0] != '\0' ? "/" : "", path);
}

/* Its own words and input are nobody's business here. */
static int silence(posix_spawn_file_actions_t *actions) {
    int failed = posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0);
    failed |= posix_spawn_file_actions_addopen(actions, 1, "/dev/null", O_WRONLY, 0);
    return failed | posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0);
}

/* Started with a list of arguments, never through a shell. The one before is done by then, and a
 * child that ended is let go. */
static void spawn_opener(Platform *platform, char *path) {
    char program[] = "xdg-open";
    char *arguments[] = {program, path, NULL};
    posix_spawn_file_actions_t actions;
    if (platform->opener > 0) {
        (void)waitpid(platform->opener, NULL, WNOHANG);
    }
    platform->opener = 0;
    if (posix_spawn_file_actions_init(&actions) != 0) {
        return;
    }
    if (silence(&actions) != 0 ||
        posix_spawnp(&platform->opener, program, &actions, NULL, arguments, environ) != 0) {
        platform->opener = 0;
    }
    posix_spawn_file_actions_destroy(&actions);
}

static void host_open(void *self, const char *path) {
    Platform *platform = self;
    char full[FULL];
    if (!platform->windowed || platform->memory != NULL || !folder_path_is_safe(path)) {
        return;
    }
    host_where(self, path, full, sizeof full);
    if (full[0] == '/') {
        spawn_opener(platform, full);
    }
}

void host_open_fill(Host *host) {
    host->where = host_where;
    host->open = host_open;
}
