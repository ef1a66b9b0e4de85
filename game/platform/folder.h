/* Files inside a root folder, reached by safe relative paths and never through a link.
 *
 * A safe path is "" (the root itself) or names of [A-Za-z0-9._-] joined by '/', none beginning with
 * a dot, at most 8 deep and 255 bytes in all. Everything here takes a root as a folder's
 * descriptor, so a path can lead nowhere else. Descriptors returned belong to the caller; -1 means
 * errno says why.
 */
#ifndef PLATFORM_FOLDER_H
#define PLATFORM_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>

#include "screens/host.h"

bool folder_path_is_safe(const char *path);

/* A folder by any path of the system; follows links, because whoever plays chose it. */
int folder_open_plain(const char *path);

int folder_open(int root, const char *path);

/* The folder that holds `path`; *name points at the last part of `path`. With `make`, missing
 * folders are made (0700) and made lasting. */
int folder_open_parent(int root, const char *path, bool make, const char **name);

/* A regular file, by open(2)'s flags without O_CREAT. Links, pipes and devices are refused. */
int folder_open_file(int root, const char *path, int flags);

/* Reads a whole regular file from an open descriptor or by path. */
HostRead folder_read_open(int file, size_t cap, Arena *arena, HostBytes *out);
HostRead folder_read(int root, const char *path, size_t cap, Arena *arena, HostBytes *out);
HostRead folder_read_plain(const char *path, size_t cap, Arena *arena, HostBytes *out);

/* Entries sorted by name; takes the descriptor and closes it. False when it is none. */
bool folder_list(int folder, HostEntry each, void *to);

#endif
