/* A data folder of a test's own, below /tmp, and files put into it behind the game's back; for
 * desk_set_up and desk_tear_down. Comes behind cmocka.h. */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/folder.h"

typedef struct Desk {
    char path[32];
    int root; /* the folder, open */
    Arena *arena;
} Desk;

static inline int desk_set_up(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    assert_non_null(desk);
    strcpy(desk->path, "/tmp/shoes-desk-XXXXXX");
    assert_non_null(mkdtemp(desk->path));
    desk->root = folder_open_plain(desk->path);
    desk->arena = arena_new();
    *state = desk;
    return desk->root < 0;
}

static inline int desk_remove(const char *path, const struct stat *about, int kind,
                              struct FTW *walk) {
    (void)about;
    (void)kind;
    (void)walk;
    return remove(path);
}

static inline int desk_tear_down(void **state) {
    Desk *desk = *state;
    close(desk->root);
    arena_free(desk->arena);
    nftw(desk->path, desk_remove, 16, FTW_DEPTH | FTW_PHYS);
    free(desk);
    return 0;
}

/* Makes its folders, too. */
static inline void desk_put_bytes(const Desk *desk, const char *name, const char *bytes,
                                  size_t length) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", desk->path, name);
    for (char *slash = strchr(path + strlen(desk->path) + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

static inline void desk_put(const Desk *desk, const char *name, const char *text) {
    desk_put_bytes(desk, name, text, strlen(text));
}

/* NULL: no such file. The bytes live as long as the desk. */
static inline HostBytes desk_get(const Desk *desk, const char *name) {
    char path[256];
    struct stat about;
    snprintf(path, sizeof path, "%s/%s", desk->path, name);
    FILE *file = stat(path, &about) == 0 ? fopen(path, "rb") : NULL;
    if (file == NULL) {
        return (HostBytes){NULL, 0};
    }
    char *bytes = arena_alloc(desk->arena, (size_t)about.st_size + 1);
    size_t length = fread(bytes, 1, (size_t)about.st_size, file);
    fclose(file);
    return (HostBytes){bytes, length};
}

#endif
