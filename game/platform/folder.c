#include "platform/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <shoes/assert.h>

enum { PATH_LENGTH_MAX = 255, PATH_DEPTH_MAX = 8 };

static bool is_safe_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '.' || byte == '_' || byte == '-';
}

bool folder_path_is_safe(const char *path) {
    size_t length = strnlen(path, PATH_LENGTH_MAX + 1);
    if (length > PATH_LENGTH_MAX) {
        return false;
    }
    int depth = 1;
    for (size_t i = 0; i < length; i++) {
        bool first = i == 0 || path[i - 1] == '/';
        if (path[i] == '/') {
            depth++;
            if (first || i + 1 == length) {
                return false;
            }
        } else if (!is_safe_byte(path[i]) || (first && path[i] == '.')) {
            return false;
        }
    }
    return depth <= PATH_DEPTH_MAX;
}

int folder_open_plain(const char *path) {
    return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static int open_child(int parent, const char *name) {
    return openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

static int make_child(int parent, const char *name) {
    int child = open_child(parent, name);
    if (child >= 0 || errno != ENOENT) {
        return child;
    }
    if (mkdirat(parent, name, 0700) != 0 && errno != EEXIST) {
        return -1;
    }
    if (fsync(parent) != 0) {
        return -1;
    }
    return open_child(parent, name);
}

/* Takes `parent` and gives the next folder down. */
static int step_into(int parent, const char *name, bool make) {
    int child = make ? make_child(parent, name) : open_child(parent, name);
    int why = errno;
    close(parent);
    errno = why;
    return child;
}

int folder_open_parent(int root, const char *path, bool make, const char **name) {
    if (!folder_path_is_safe(path)) {
        errno = EINVAL;
        return -1;
    }
    int folder = fcntl(root, F_DUPFD_CLOEXEC, 0);
    const char *rest = path;
    for (const char *slash = strchr(rest, '/'); slash != NULL && folder >= 0;
         slash = strchr(rest, '/')) {
        char part[PATH_LENGTH_MAX + 1];
        size_t length = (size_t)(slash - rest);
        memcpy(part, rest, length);
        part[length] = '\0';
        folder = step_into(folder, part, make);
        rest = slash + 1;
    }
    *name = rest;
    return folder;
}

int folder_open(int root, const char *path) {
    const char *name = NULL;
    int parent = folder_open_parent(root, path, false, &name);
    if (parent < 0) {
        return -1;
    }
    return step_into(parent, name[0] == '\0' ? "." : name, false);
}

static int refuse(int file, int why) {
    if (file >= 0) {
        close(file);
    }
    errno = why;
    return -1;
}

static int keep_if_regular(int file) {
    struct stat about;
    if (file < 0) {
        return -1;
    }
    if (fstat(file, &about) != 0) {
        return refuse(file, errno);
    }
    return S_ISREG(about.st_mode) ? file : refuse(file, EINVAL);
}

int folder_open_file(int root, const char *path, int flags) {
    const char *name = NULL;
    int parent = folder_open_parent(root, path, false, &name);
    if (parent < 0) {
        return -1;
    }
    /* Without O_NONBLOCK opening a pipe would wait for its other end. */
    int file = openat(parent, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    int why = errno;
    close(parent);
    errno = why;
    return keep_if_regular(file);
}

static bool read_all(int file, char *bytes, size_t size, size_t *got) {
    *got = 0;
    while (*got < size) {
        ssize_t count = read(file, bytes + *got, size - *got);
        if (count == 0) {
            return true;
        }
        if (count > 0) {
            *got += (size_t)count;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

HostRead folder_read_open(int file, size_t cap, Arena *arena, HostBytes *out) {
    struct stat about;
    if (fstat(file, &about) != 0 || about.st_size < 0) {
        return HOST_READ_FAILED;
    }
    if ((uintmax_t)about.st_size > cap) {
        return HOST_READ_TOO_LARGE;
    }
    size_t size = (size_t)about.st_size;
    char *bytes = arena_alloc(arena, size + 1);
    if (!read_all(file, bytes, size, &out->length)) {
        return HOST_READ_FAILED;
    }
    bytes[out->length] = '\0';
    out->bytes = bytes;
    return HOST_READ_OK;
}

static HostRead read_and_close(int file, size_t cap, Arena *arena, HostBytes *out) {
    if (file < 0) {
        return errno == ENOENT || errno == ENOTDIR ? HOST_READ_MISSING : HOST_READ_FAILED;
    }
    HostRead result = folder_read_open(file, cap, arena, out);
    close(file);
    return result;
}

HostRead folder_read(int root, const char *path, size_t cap, Arena *arena, HostBytes *out) {
    return read_and_close(folder_open_file(root, path, O_RDONLY), cap, arena, out);
}

HostRead folder_read_plain(const char *path, size_t cap, Arena *arena, HostBytes *out) {
    int file = keep_if_regular(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    return read_and_close(file, cap, arena, out);
}

static int skip_dots(const struct dirent *entry) {
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

/* Not alphasort: the order must not depend on the machine's language. */
static int by_bytes(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static bool is_folder(int folder, const struct dirent *entry) {
    struct stat about;
    if (entry->d_type != DT_UNKNOWN) {
        return entry->d_type == DT_DIR;
    }
    return fstatat(folder, entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(about.st_mode);
}

bool folder_list(int folder, HostEntry each, void *to) {
    if (folder < 0) {
        return false;
    }
    struct dirent **entries = NULL;
    int count = scandirat(folder, ".", &entries, skip_dots, by_bytes);
    for (int i = 0; i < count; i++) {
        each(to, entries[i]->d_name, is_folder(folder, entries[i]));
        free(entries[i]);
    }
    free(entries);
    close(folder);
    return count >= 0;
}
