#include "platform/durable.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/folder.h"

enum { NAME_SIZE = 300, COPY_SIZE = 16 * 1024 };

static bool write_all(int file, const char *bytes, size_t length) {
    size_t done = 0;
    while (done < length) {
        ssize_t count = write(file, bytes + done, length - done);
        if (count > 0) {
            done += (size_t)count;
        } else if (count == 0) {
            errno = ENOSPC;
            return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

static void close_quietly(int file) {
    int why = errno;
    close(file);
    errno = why;
}

/* --- append --- */

static bool ends_torn(int file, off_t size) {
    char last = '\n';
    return size > 0 && pread(file, &last, 1, size - 1) == 1 && last != '\n';
}

static bool write_line(int file, bool torn, const char *bytes, size_t length) {
    if (!torn) {
        return write_all(file, bytes, length);
    }
    char *joined = malloc(length + 1);
    if (joined == NULL) {
        return false;
    }
    joined[0] = '\n';
    memcpy(joined + 1, bytes, length);
    bool ok = write_all(file, joined, length + 1);
    free(joined);
    return ok;
}

static bool append_open(int file, const char *bytes, size_t length) {
    struct stat about;
    if (fstat(file, &about) != 0) {
        return false;
    }
    if (!S_ISREG(about.st_mode)) {
        errno = EINVAL;
        return false;
    }
    bool ok =
        write_line(file, ends_torn(file, about.st_size), bytes, length) && fdatasync(file) == 0;
    if (!ok) {
        /* Half a line must not stay, and after a failed sync nobody knows what lies there: the next
         * try begins from what was safe, with a new descriptor. */
        int why = errno;
        if (ftruncate(file, about.st_size) != 0) {
            errno = why;
        }
        errno = why;
    }
    return ok;
}

static int open_for_append(int folder, const char *name, bool *made) {
    int flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    int file = openat(folder, name, flags);
    *made = file < 0 && errno == ENOENT;
    return *made ? openat(folder, name, flags | O_CREAT | O_EXCL, 0600) : file;
}

bool durable_append(int root, const char *path, const char *bytes, size_t length) {
    const char *name = NULL;
    int folder = folder_open_parent(root, path, true, &name);
    if (folder < 0) {
        return false;
    }
    bool made = false;
    int file = open_for_append(folder, name, &made);
    bool ok = file >= 0 && append_open(file, bytes, length) && (!made || fsync(folder) == 0);
    if (file >= 0) {
        close_quietly(file);
    }
    close_quietly(folder);
    return ok;
}

/* --- replace --- */

static int create_fresh(int folder, const char *name) {
    if (unlinkat(folder, name, 0) != 0 && errno != ENOENT) {
        return -1;
    }
    return openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

/* Syncs and closes; both can report a write that was lost. */
static bool finish(int file, bool ok) {
    ok = ok && fsync(file) == 0;
    int why = errno;
    if (close(file) != 0 && ok) {
        return false;
    }
    errno = why;
    return ok;
}

static bool write_fresh(int folder, const char *name, const char *bytes, size_t length) {
    int file = create_fresh(folder, name);
    return file >= 0 && finish(file, write_all(file, bytes, length));
}

static bool copy_bytes(int from, int to) {
    char bytes[COPY_SIZE];
    for (;;) {
        ssize_t count = read(from, bytes, sizeof bytes);
        if (count == 0) {
            return true;
        }
        if (count > 0 ? !write_all(to, bytes, (size_t)count) : errno != EINTR) {
            return false;
        }
    }
}

static bool copy_fresh(int folder, const char *name, const char *copy) {
    int from = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (from < 0) {
        return false;
    }
    int to = create_fresh(folder, copy);
    bool ok = to >= 0 && finish(to, copy_bytes(from, to));
    close_quietly(from);
    return ok;
}

/* A second name for the file, or a copy where the disk knows no second names (most USB sticks). */
static bool duplicate(int folder, const char *name, const char *copy) {
    if (unlinkat(folder, copy, 0) != 0 && errno != ENOENT) {
        return false;
    }
    return linkat(folder, name, folder, copy, 0) == 0 || copy_fresh(folder, name, copy);
}

static bool keep_backup(int folder, const char *name) {
    char backup[NAME_SIZE], fresh[NAME_SIZE];
    struct stat about;
    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT;
    }
    if (!S_ISREG(about.st_mode)) {
        errno = EINVAL;
        return false;
    }
    snprintf(backup, sizeof backup, "%s.bak", name);
    snprintf(fresh, sizeof fresh, ".%s.bak", name);
    return duplicate(folder, name, fresh) && renameat(folder, fresh, folder, backup) == 0;
}

static bool replace_in(int folder, const char *name, const char *bytes, size_t length) {
    char fresh[NAME_SIZE];
    snprintf(fresh, sizeof fresh, ".%s.new", name);
    bool ok = write_fresh(folder, fresh, bytes, length) && keep_backup(folder, name) &&
              renameat(folder, fresh, folder, name) == 0;
    if (!ok) {
        int why = errno;
        unlinkat(folder, fresh, 0);
        errno = why;
        return false;
    }
    return fsync(folder) == 0;
}

bool durable_replace(int root, const char *path, const char *bytes, size_t length) {
    const char *name = NULL;
    int folder = folder_open_parent(root, path, true, &name);
    if (folder < 0) {
        return false;
    }
    bool ok = replace_in(folder, name, bytes, length);
    close_quietly(folder);
    return ok;
}

/* --- rename --- */

static bool move(int from, const char *old, int to, const char *fresh) {
    struct stat about;
    if (renameat2(from, old, to, fresh, RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (fstatat(to, fresh, &about, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return false;
    }
    return renameat(from, old, to, fresh) == 0;
}

bool durable_rename(int root, const char *from, const char *to) {
    const char *old = NULL, *fresh = NULL;
    int source = folder_open_parent(root, from, false, &old);
    if (source < 0) {
        return false;
    }
    int target = folder_open_parent(root, to, true, &fresh);
    bool ok = target >= 0 && old[0] != '\0' && fresh[0] != '\0' &&
              move(source, old, target, fresh) && fsync(target) == 0 && fsync(source) == 0;
    if (target >= 0) {
        close_quietly(target);
    }
    close_quietly(source);
    return ok;
}

/* --- forget --- */

enum { FORGET_DEPTH = 8 };

/* Everything in an open folder, and closes it. Links are removed, never followed. */
static bool empty_folder(int folder, int depth) {
    DIR *entries = depth < FORGET_DEPTH ? fdopendir(folder) : NULL;
    bool good = entries != NULL;
    if (!good) {
        close_quietly(folder);
    }
    for (struct dirent *entry = NULL; good && (entry = readdir(entries)) != NULL;) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) {
            continue;
        }
        if (unlinkat(folder, entry->d_name, 0) != 0) {
            int inner =
                openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            good = inner >= 0 && empty_folder(inner, depth + 1) &&
                   unlinkat(folder, entry->d_name, AT_REMOVEDIR) == 0;
        }
    }
    if (entries != NULL) {
        good = fsync(folder) == 0 && good;
        closedir(entries);
    }
    return good;
}

bool durable_forget(int root, const char *path) {
    const char *name = NULL;
    int parent = folder_open_parent(root, path, false, &name);
    if (parent < 0) {
        return errno == ENOENT;
    }
    int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    bool gone = folder < 0 && errno == ENOENT;
    bool good = gone || (folder >= 0 && name[0] != '\0' && empty_folder(folder, 0) &&
                         unlinkat(parent, name, AT_REMOVEDIR) == 0 && fsync(parent) == 0);
    close_quietly(parent);
    return good;
}
