#include "screens/set_aside.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>

enum { FILE_CAP = 64 << 20 };

typedef struct SetAsideLine SetAsideLine;
struct SetAsideLine {
    SetAsideLine *next;
    const char *bytes;
    size_t length;
};

typedef struct Known { /* the lines the file has, as hashes in order */
    uint64_t *hashes;
    size_t count;
} Known;

void set_aside_add(void *to, const char *bytes, size_t length) {
    SetAside *aside = to;
    if (length == 0) {
        return;
    }
    SetAsideLine *line = arena_alloc(aside->arena, sizeof *line);
    *line = (SetAsideLine){.bytes = arena_copy(aside->arena, bytes, length), .length = length};
    if (aside->last == NULL) {
        aside->first = line;
    } else {
        aside->last->next = line;
    }
    aside->last = line;
    aside->bytes += length + 1;
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;
    return left < right ? -1 : left > right;
}

static size_t count_lines(HostBytes bytes) {
    size_t lines = 1;
    for (size_t i = 0; i < bytes.length; i++) {
        lines += bytes.bytes[i] == '\n';
    }
    return lines;
}

static Known read_known(HostBytes bytes, Arena *arena) {
    Known known = {.hashes = arena_array(arena, count_lines(bytes), sizeof *known.hashes)};
    for (size_t at = 0; at < bytes.length;) {
        const char *line = bytes.bytes + at;
        const char *newline = memchr(line, '\n', bytes.length - at);
        size_t length = newline != NULL ? (size_t)(newline - line) : bytes.length - at;
        known.hashes[known.count++] = hash_bytes(HASH_START, line, length);
        at += length + 1;
    }
    if (known.count > 1) {
        qsort(known.hashes, known.count, sizeof *known.hashes, compare_hashes);
    }
    return known;
}

static bool is_known(const Known *known, const SetAsideLine *line) {
    uint64_t hash = hash_bytes(HASH_START, line->bytes, line->length);
    return known->count > 0 &&
           bsearch(&hash, known->hashes, known->count, sizeof hash, compare_hashes) != NULL;
}

int set_aside_keep(const SetAside *aside, const Host *host, const char *file) {
    HostBytes bytes = {"", 0};
    if (aside->first == NULL) {
        return 0;
    }
    HostRead read = host->read(host->self, HOST_DATA, file, FILE_CAP, aside->arena, &bytes);
    if (read != HOST_READ_OK && read != HOST_READ_MISSING) {
        return 0; /* the lines stay where they are, in the journal */
    }
    Known known = read_known(bytes, aside->arena);
    char *fresh = arena_alloc(aside->arena, aside->bytes);
    size_t length = 0;
    int count = 0;
    for (const SetAsideLine *line = aside->first; line != NULL; line = line->next) {
        if (!is_known(&known, line)) {
            memcpy(fresh + length, line->bytes, line->length);
            length += line->length;
            fresh[length++] = '\n';
            count++;
        }
    }
    if (count > 0) {
        host->append(host->self, file, fresh, length);
    }
    return count;
}
