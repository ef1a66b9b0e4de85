#include <shoes/arena.h>

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>

enum { CHUNK_FIRST = 16 * 1024, CHUNK_LARGEST = 1024 * 1024 };

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *older;
    size_t size, used;
    max_align_t bytes[];
};

struct Arena {
    Chunk *chunk; /* the newest; only it is filled */
    size_t next_size;
    size_t used;
};

static size_t align_size(size_t size) {
    size_t step = sizeof(max_align_t);
    if (size > SIZE_MAX - sizeof(Chunk) - step) {
        memory_exit();
    }
    return size == 0 ? step : (size + step - 1) / step * step;
}

static void add_chunk(Arena *arena, size_t at_least) {
    size_t size = arena->next_size > at_least ? arena->next_size : at_least;
    Chunk *chunk = calloc(1, sizeof *chunk + size);
    if (chunk == NULL) {
        memory_exit();
    }
    chunk->older = arena->chunk;
    chunk->size = size;
    arena->chunk = chunk;
    if (arena->next_size < CHUNK_LARGEST) {
        arena->next_size *= 2;
    }
}

Arena *arena_new(void) {
    Arena *arena = calloc(1, sizeof *arena);
    if (arena == NULL) {
        memory_exit();
    }
    arena->next_size = CHUNK_FIRST;
    return arena;
}

void arena_free(Arena *arena) {
    if (arena == NULL) {
        return;
    }
    Chunk *chunk = arena->chunk;
    while (chunk != NULL) {
        Chunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
    free(arena);
}

void *arena_alloc(Arena *arena, size_t size) {
    size_t taken = align_size(size);
    if (arena->chunk == NULL || arena->chunk->size - arena->chunk->used < taken) {
        add_chunk(arena, taken);
    }
    unsigned char *start = (unsigned char *)arena->chunk->bytes + arena->chunk->used;
    arena->chunk->used += taken;
    arena->used += taken;
    return start;
}

void *arena_array(Arena *arena, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) {
        memory_exit();
    }
    return arena_alloc(arena, count * size);
}

char *arena_copy(Arena *arena, const char *bytes, size_t length) {
    if (length == SIZE_MAX) {
        memory_exit();
    }
    char *copy = arena_alloc(arena, length + 1);
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    return copy;
}

size_t arena_used(const Arena *arena) {
    return arena->used;
}
