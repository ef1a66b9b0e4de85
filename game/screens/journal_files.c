#include "screens/journal_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/text.h>

enum { NAME_SIZE = 300, FILE_CAP = 256 << 20 };

typedef struct File {
    char name[NAME_SIZE];
    HostBytes bytes;
} File;

typedef struct Place { /* where a good line lies */
    uint64_t n;
    size_t file, at;
} Place;

typedef struct Gather {
    const JournalFiles *wanted;
    Arena *arena;
    File *files;
    size_t file_count, file_room;
    Place *places;
    size_t place_count, place_room;
    int unread;
} Gather;

/* `items` with room for one more. */
static void *grown(Arena *arena, void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) {
        return items;
    }
    *room = *room * 2 + 64;
    void *larger = arena_array(arena, *room, size);
    if (count > 0) {
        memcpy(larger, items, count * size);
    }
    return larger;
}

static void gather_name(void *to, const char *name, bool is_folder) {
    Gather *gather = to;
    size_t length = strlen(name);
    if (is_folder || strncmp(name, "journal-", 8) != 0 ||
        strcmp(name + length - 6, ".jsonl") != 0) {
        return;
    }
    gather->files = grown(gather->arena, gather->files, gather->file_count, &gather->file_room,
                          sizeof *gather->files);
    snprintf(gather->files[gather->file_count++].name, NAME_SIZE, "%s/%s", gather->wanted->folder,
             name);
}

static void gather_place(Gather *gather, Place place) {
    gather->places = grown(gather->arena, gather->places, gather->place_count, &gather->place_room,
                           sizeof *gather->places);
    gather->places[gather->place_count++] = place;
}

/* A torn end of our own file gets its newline, so that the next line begins on one of its own. */
static void close_torn(const Gather *gather, size_t file) {
    const JournalFiles *wanted = gather->wanted;
    if (text_equal(gather->files[file].name, wanted->mine)) {
        wanted->host->append(wanted->host->self, wanted->mine, "\n", 1);
    }
}

static void gather_file(Gather *gather, size_t file, JournalLine *line) {
    const JournalFiles *wanted = gather->wanted;
    HostBytes bytes = gather->files[file].bytes;
    size_t at = 0;
    for (;;) {
        size_t start = at;
        JournalRead read = journal_next(bytes.bytes, bytes.length, &at, wanted->feelings, line);
        if (read == JOURNAL_END) {
            return;
        }
        if (read == JOURNAL_OK) {
            gather_place(gather, (Place){line->n, file, start});
            continue;
        }
        size_t length = at - start;
        while (length > 0 && bytes.bytes[start + length - 1] == '\n') {
            length--;
        }
        wanted->broken(wanted->broken_to, bytes.bytes + start, length);
        if (read == JOURNAL_TORN) {
            close_torn(gather, file);
        }
    }
}

static int compare_places(const void *a, const void *b) {
    const Place *left = a;
    const Place *right = b;
    if (left->n != right->n) {
        return left->n < right->n ? -1 : 1;
    }
    if (left->file != right->file) {
        return left->file < right->file ? -1 : 1;
    }
    return left->at < right->at ? -1 : 1;
}

static void gather_all(Gather *gather, JournalLine *line) {
    const Host *host = gather->wanted->host;
    for (size_t i = 0; i < gather->file_count; i++) {
        File *file = &gather->files[i];
        HostRead read =
            host->read(host->self, HOST_DATA, file->name, FILE_CAP, gather->arena, &file->bytes);
        if (read == HOST_READ_OK) {
            gather_file(gather, i, line);
        } else {
            gather->unread++;
        }
    }
}

static void tell_line(const Gather *gather, Place place, JournalLine *line) {
    const JournalFiles *wanted = gather->wanted;
    const File *file = &gather->files[place.file];
    if (journal_next(file->bytes.bytes, file->bytes.length, &place.at, wanted->feelings, line) ==
        JOURNAL_OK) {
        wanted->line(wanted->line_to, line, file->name);
    }
}

int journal_files_read(const JournalFiles *files) {
    Arena *arena = arena_new();
    JournalLine *line = arena_alloc(arena, sizeof *line);
    Gather gather = {.wanted = files, .arena = arena};
    files->host->list(files->host->self, HOST_DATA, files->folder, gather_name, &gather);
    gather_all(&gather, line);
    if (gather.place_count > 1) {
        qsort(gather.places, gather.place_count, sizeof *gather.places, compare_places);
    }
    for (size_t i = 0; i < gather.place_count; i++) {
        tell_line(&gather, gather.places[i], line);
    }
    arena_free(arena);
    return gather.unread;
}
