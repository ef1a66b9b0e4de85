#include "platform/memory_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>

#include "platform/folder.h"

enum { BELOW_MAX = 64 * 1024 * 1024 };

typedef struct File File;
struct File {
    File *next;
    char *path;
    char *bytes;
    size_t length;
    bool gone; /* renamed away: hides the one below */
};

struct MemoryFiles {
    int below;
    File *first;
};

static void *must(void *memory) {
    if (memory == NULL) {
        memory_exit();
    }
    return memory;
}

MemoryFiles *memory_files_new(int below) {
    MemoryFiles *files = must(calloc(1, sizeof *files));
    files->below = below;
    return files;
}

void memory_files_free(MemoryFiles *files) {
    if (files == NULL) {
        return;
    }
    while (files->first != NULL) {
        File *file = files->first;
        files->first = file->next;
        free(file->path);
        free(file->bytes);
        free(file);
    }
    free(files);
}

static File *find(MemoryFiles *files, const char *path) {
    for (File *file = files->first; file != NULL; file = file->next) {
        if (strcmp(file->path, path) == 0) {
            return file;
        }
    }
    return NULL;
}

static File *find_or_add(MemoryFiles *files, const char *path) {
    File *file = find(files, path);
    if (file == NULL) {
        file = must(calloc(1, sizeof *file));
        file->path = must(strdup(path));
        file->next = files->first;
        files->first = file;
    }
    file->gone = false;
    return file;
}

static void put_bytes(File *file, size_t at, const char *bytes, size_t length) {
    if (length > SIZE_MAX - at - 1) {
        memory_exit();
    }
    file->bytes = must(realloc(file->bytes, at + length + 1));
    if (length > 0) {
        memcpy(file->bytes + at, bytes, length);
    }
    file->length = at + length;
    file->bytes[file->length] = '\0';
}

static HostRead read_below(const MemoryFiles *files, const char *path, size_t cap, Arena *arena,
                           HostBytes *out) {
    return files->below < 0 ? HOST_READ_MISSING : folder_read(files->below, path, cap, arena, out);
}

HostRead memory_files_read(MemoryFiles *files, const char *path, size_t cap, Arena *arena,
                           HostBytes *out) {
    const File *file = find(files, path);
    if (file == NULL) {
        return read_below(files, path, cap, arena, out);
    }
    if (file->gone) {
        return HOST_READ_MISSING;
    }
    if (file->length > cap) {
        return HOST_READ_TOO_LARGE;
    }
    *out = (HostBytes){arena_copy(arena, file->bytes, file->length), file->length};
    return HOST_READ_OK;
}

/* A file of ours that begins as a copy of the one below. */
static File *lift(MemoryFiles *files, const char *path) {
    File *file = find(files, path);
    if (file != NULL) {
        return file;
    }
    HostBytes below = {"", 0};
    Arena *arena = arena_new();
    HostRead result = read_below(files, path, BELOW_MAX, arena, &below);
    if (result == HOST_READ_OK) {
        file = find_or_add(files, path);
        put_bytes(file, 0, below.bytes, below.length);
    }
    arena_free(arena);
    return file;
}

void memory_files_append(MemoryFiles *files, const char *path, const char *bytes, size_t length) {
    lift(files, path);
    File *file = find_or_add(files, path);
    put_bytes(file, file->length, bytes, length);
}

void memory_files_replace(MemoryFiles *files, const char *path, const char *bytes, size_t length) {
    put_bytes(find_or_add(files, path), 0, bytes, length);
}

bool memory_files_rename(MemoryFiles *files, const char *from, const char *to) {
    File *old = lift(files, from);
    const File *there = lift(files, to);
    if (old == NULL || old->gone || (there != NULL && !there->gone)) {
        return false;
    }
    File *fresh = find_or_add(files, to);
    put_bytes(fresh, 0, old->bytes, old->length);
    old->gone = true;
    old->length = 0;
    return true;
}

/* --- listing: names of both, sorted, each once --- */

typedef struct Name {
    char *text;
    bool is_folder;
} Name;

typedef struct Names {
    Name *items;
    size_t count, room;
} Names;

static void add_name(void *to, const char *text, bool is_folder) {
    Names *names = to;
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->items[i].text, text) == 0) {
            return;
        }
    }
    if (names->count == names->room) {
        names->room = names->room * 2 + 16;
        names->items = must(realloc(names->items, names->room * sizeof *names->items));
    }
    names->items[names->count++] = (Name){must(strdup(text)), is_folder};
}

static int by_text(const void *a, const void *b) {
    return strcmp(((const Name *)a)->text, ((const Name *)b)->text);
}

/* The first name of `path` below `folder`, or NULL. */
static const char *inside(const char *path, const char *folder) {
    size_t length = strlen(folder);
    if (length == 0) {
        return path;
    }
    return strncmp(path, folder, length) == 0 && path[length] == '/' ? path + length + 1 : NULL;
}

static void add_ours(Names *names, const File *file, const char *folder) {
    const char *name = inside(file->path, folder);
    if (name == NULL || file->gone) {
        return;
    }
    const char *slash = strchr(name, '/');
    size_t length = slash == NULL ? strlen(name) : (size_t)(slash - name);
    char *text = must(strndup(name, length));
    add_name(names, text, slash != NULL);
    free(text);
}

typedef struct Below {
    MemoryFiles *files;
    const char *folder;
    Names *names;
} Below;

static void add_below(void *to, const char *name, bool is_folder) {
    Below *below = to;
    size_t size = strlen(below->folder) + strlen(name) + 2;
    char *path = must(malloc(size));
    snprintf(path, size, "%s%s%s", below->folder, below->folder[0] != '\0' ? "/" : "", name);
    const File *file = find(below->files, path);
    if (file == NULL || !file->gone) {
        add_name(below->names, name, is_folder);
    }
    free(path);
}

bool memory_files_list(MemoryFiles *files, const char *folder, HostEntry each, void *to) {
    Names names = {0};
    Below below = {files, folder, &names};
    bool exists = folder[0] == '\0';
    if (files->below >= 0) {
        exists |= folder_list(folder_open(files->below, folder), add_below, &below);
    }
    for (const File *file = files->first; file != NULL; file = file->next) {
        add_ours(&names, file, folder);
    }
    if (names.count > 0) {
        qsort(names.items, names.count, sizeof *names.items, by_text);
    }
    for (size_t i = 0; i < names.count; i++) {
        each(to, names.items[i].text, names.items[i].is_folder);
        free(names.items[i].text);
    }
    exists |= names.count > 0;
    free(names.items);
    return exists;
}

/* --- forgetting --- */

typedef struct Forgetting {
    MemoryFiles *files;
    const char *folder;
} Forgetting;

static void forget_entry(void *to, const char *name, bool is_folder) {
    Forgetting *forgetting = to;
    size_t size = strlen(forgetting->folder) + strlen(name) + 2;
    char *path = must(malloc(size));
    snprintf(path, size, "%s/%s", forgetting->folder, name);
    if (is_folder) {
        memory_files_forget(forgetting->files, path);
    } else {
        File *file = find_or_add(forgetting->files, path);
        file->gone = true;
        file->length = 0;
    }
    free(path);
}

void memory_files_forget(MemoryFiles *files, const char *folder) {
    Forgetting forgetting = {files, folder};
    memory_files_list(files, folder, forget_entry, &forgetting);
}
