/* Files that exist in memory only: what a headless run or a second copy of the game "saves".
 */
#ifndef PLATFORM_MEMORY_FILES_H
#define PLATFORM_MEMORY_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>

#include "screens/host.h"

typedef struct MemoryFiles MemoryFiles;

/* `below`: a folder's descriptor, borrowed, whose files show through and are never written; -1:
 * none. */
MemoryFiles *memory_files_new(int below);
void memory_files_free(MemoryFiles *files); /* NULL is fine */

HostRead memory_files_read(MemoryFiles *files, const char *path, size_t cap, Arena *arena,
                           HostBytes *out);
bool memory_files_list(MemoryFiles *files, const char *folder, HostEntry each, void *to);
void memory_files_append(MemoryFiles *files, const char *path, const char *bytes, size_t length);
void memory_files_replace(MemoryFiles *files, const char *path, const char *bytes, size_t length);
/* All files in a folder are gone from then on. */
void memory_files_forget(MemoryFiles *files, const char *folder);

bool memory_files_rename(MemoryFiles *files, const char *from, const char *to);

#endif
