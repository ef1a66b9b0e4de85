#include "platform/textures.h"

#include <stdlib.h>

#include <shoes/assert.h>

enum { ENTRIES_MAX = 1024, BUCKETS = 2048, NONE = -1 };

typedef struct Entry {
    uint64_t key;
    uint64_t frame; /* of the last use */
    Cached cached;
    int next; /* in the bucket's or the free chain */
} Entry;

struct Textures {
    size_t most_bytes, bytes, made;
    uint64_t frame;
    int first_free;
    int bucket[BUCKETS];
    Entry entries[ENTRIES_MAX];
};

static void reset(Textures *textures) {
    for (int i = 0; i < BUCKETS; i++) {
        textures->bucket[i] = NONE;
    }
    for (int i = 0; i < ENTRIES_MAX; i++) {
        textures->entries[i].next = i + 1 < ENTRIES_MAX ? i + 1 : NONE;
        textures->entries[i].frame = 0;
    }
    textures->first_free = 0;
    textures->bytes = 0;
}

Textures *textures_new(size_t most_bytes) {
    Textures *textures = calloc(1, sizeof *textures);
    if (textures == NULL) {
        memory_exit();
    }
    textures->most_bytes = most_bytes;
    textures->frame = 1;
    reset(textures);
    return textures;
}

static size_t bytes_of(const Cached *cached) {
    return cached->texture == NULL ? 0 : (size_t)cached->part.w * (size_t)cached->part.h * 4;
}

void textures_clear(Textures *textures) {
    for (int i = 0; i < ENTRIES_MAX; i++) {
        if (textures->entries[i].frame != 0) {
            cached_free(&textures->entries[i].cached);
        }
    }
    reset(textures);
}

void textures_free(Textures *textures) {
    if (textures != NULL) {
        textures_clear(textures);
        free(textures);
    }
}

static int *bucket_of(Textures *textures, uint64_t key) {
    return &textures->bucket[(key ^ (key >> 32)) % BUCKETS];
}

const Cached *textures_find(Textures *textures, uint64_t key) {
    for (int i = *bucket_of(textures, key); i != NONE; i = textures->entries[i].next) {
        if (textures->entries[i].key == key) {
            textures->entries[i].frame = textures->frame;
            return &textures->entries[i].cached;
        }
    }
    return NULL;
}

static void evict(Textures *textures, int index) {
    Entry *entry = &textures->entries[index];
    int *link = bucket_of(textures, entry->key);
    while (*link != index) {
        link = &textures->entries[*link].next;
    }
    *link = entry->next;
    textures->bytes -= bytes_of(&entry->cached);
    cached_free(&entry->cached);
    entry->frame = 0;
    entry->next = textures->first_free;
    textures->first_free = index;
}

/* The least recently used entry; NONE when there is none older than `before`. */
static int oldest(const Textures *textures, uint64_t before) {
    int found = NONE;
    for (int i = 0; i < ENTRIES_MAX; i++) {
        uint64_t frame = textures->entries[i].frame;
        if (frame != 0 && frame < before) {
            before = frame;
            found = i;
        }
    }
    return found;
}

/* What the last picture used stays, even beyond the limit: it will be wanted again before this one
 * is done, and making a large one anew each time would stop everything that moves. */
static void shrink(Textures *textures, size_t coming) {
    while (textures->bytes + coming > textures->most_bytes) {
        int index = oldest(textures, textures->frame - 1);
        if (index == NONE) {
            return;
        }
        evict(textures, index);
    }
}

const Cached *textures_put(Textures *textures, uint64_t key, Cached cached) {
    shrink(textures, bytes_of(&cached));
    if (textures->first_free == NONE) {
        evict(textures, oldest(textures, textures->frame + 1));
    }
    int index = textures->first_free;
    Entry *entry = &textures->entries[index];
    textures->first_free = entry->next;
    int *bucket = bucket_of(textures, key);
    *entry = (Entry){.key = key, .frame = textures->frame, .cached = cached, .next = *bucket};
    *bucket = index;
    textures->bytes += bytes_of(&cached);
    textures->made++;
    return &entry->cached;
}

void textures_next_frame(Textures *textures) {
    textures->frame++;
    shrink(textures, 0);
}

size_t textures_bytes(const Textures *textures) {
    return textures->bytes;
}

size_t textures_made(const Textures *textures) {
    return textures->made;
}
