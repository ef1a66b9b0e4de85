#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>

#include "platform/folder.h"
#include "platform/inside.h"

static int root_folder(const Platform *platform, int root) {
    if (root == HOST_ASSETS) {
        return platform->assets;
    }
    if (root == HOST_DATA) {
        return platform->data;
    }
    int index = root - HOST_LEVELS;
    return index >= 0 && index < platform->host.levels ? platform->levels[index] : -1;
}

static HostRead read_data(Platform *platform, const char *path, size_t cap, Arena *arena,
                          HostBytes *out) {
    if (platform->memory != NULL) {
        return memory_files_read(platform->memory, path, cap, arena, out);
    }
    if (platform->data < 0) {
        return HOST_READ_MISSING;
    }
    saver_wait(platform->saver, path);
    return folder_read(platform->data, path, cap, arena, out);
}

static HostRead host_read(void *self, int root, const char *path, size_t cap, Arena *arena,
                          HostBytes *out) {
    Platform *platform = self;
    *out = (HostBytes){"", 0};
    if (root == HOST_PLAIN) {
        return folder_read_plain(path, cap, arena, out);
    }
    if (!folder_path_is_safe(path)) {
        return HOST_READ_FAILED;
    }
    if (root == HOST_DATA) {
        return read_data(platform, path, cap, arena, out);
    }
    int folder = root_folder(platform, root);
    return folder < 0 ? HOST_READ_MISSING : folder_read(folder, path, cap, arena, out);
}

static bool host_list(void *self, int root, const char *folder, HostEntry each, void *to) {
    Platform *platform = self;
    if (root == HOST_PLAIN) {
        return folder_list(folder_open_plain(folder[0] == '\0' ? "." : folder), each, to);
    }
    if (!folder_path_is_safe(folder)) {
        return false;
    }
    if (root == HOST_DATA && platform->memory != NULL) {
        return memory_files_list(platform->memory, folder, each, to);
    }
    if (root == HOST_DATA && platform->saver != NULL) {
        saver_wait(platform->saver, NULL);
    }
    int base = root_folder(platform, root);
    return base >= 0 && folder_list(folder_open(base, folder), each, to);
}

static void same_random(Platform *platform, unsigned char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        bytes[i] = (unsigned char)play_rng_below(&platform->chances, 256);
    }
}

static bool host_random(void *self, void *bytes, size_t length) {
    Platform *platform = self;
    if (platform->same_chances) {
        same_random(platform, bytes, length);
        return true;
    }
    size_t done = 0;
    while (done < length) {
        ssize_t count = getrandom((char *)bytes + done, length - done, 0);
        if (count > 0) {
            done += (size_t)count;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

static bool host_text_file(void *self, const char *path, const char *bytes, size_t length) {
    (void)self;
    FILE *file = fopen(path, "wbe");
    if (file == NULL) {
        return false;
    }
    bool ok = fwrite(bytes, 1, length, file) == length;
    return fclose(file) == 0 && ok;
}

void host_files_fill(Host *host) {
    host->read = host_read;
    host->list = host_list;
    host->random = host_random;
    host->text_file = host_text_file;
}
