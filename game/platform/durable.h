/* Writing so that a kill or a power cut at any moment leaves whole files. Blocking: the saver's
 * thread calls these.
 *
 * Paths are safe paths under the root (see folder.h); missing folders are made. False: errno says
 * why, and what was there before is still there.
 */
#ifndef PLATFORM_DURABLE_H
#define PLATFORM_DURABLE_H

#include <stdbool.h>
#include <stddef.h>

/* Whole lines behind the last line: one write, then fdatasync. A torn last line of an earlier crash
 * is closed with a newline first, so that it cannot spoil this one. When it fails the file is cut
 * back to what it was. */
bool durable_append(int root, const char *path, const char *bytes, size_t length);

/* The whole file, all or nothing. The one before is kept as PATH.bak. */
bool durable_replace(int root, const char *path, const char *bytes, size_t length);

/* Never over an existing file. */
bool durable_rename(int root, const char *from, const char *to);

/* Removes a folder with all its files and folders. True when nothing is left, or nothing was there.
 */
bool durable_forget(int root, const char *path);

#endif
