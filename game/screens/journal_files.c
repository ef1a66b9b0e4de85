#include "screens/journal_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/text.h>

enum { FILES_MAX = 64, FILE_CAP = 256 << 20 };

typedef struct Place { /* where a good line lies */
    uint64_t n;
    int file;
    size_t at;
} Place;

typedef struct Gather {
    const JournalFiles *files;
    Arena *arena;
    char names[FILES_MAX][128];
    HostBytes bytes[FILES_MAX];
    int count;
    Place *places;
    size_t place_count, place_room;
} Gather;

static void gather_name(void *to, const char *name, bool is_folder) {
    Gather *gather = to;
    size_t length = strlen(name);
    if (is_folder || gather->count == FILES_MAX || strncmp(name, "journal-", 8) != 0 ||
        length < 7 || strcmp(name + length - 6, ".jsonl") != 0) {
        return;
    }
    snprintf(gather->names[gather->count++], 128, "%s/%s", gather->files->folder, name);
}

static void gather_place(Gather *gather, Place place) {
    if (gather->place_count == gather->place_room) {
        size_t room = gather->place_room * 2 + 256;
        Place *places = arena_array(gather->arena, room, sizeof *places);
        if (gather->place_count > 0) {
            memcpy(places, gather->places, gather->place_count * sizeof *places);
        }
        gather->places = places;
        gather->place_room = room;
    }
    gather->places[gather->place_count++] = place;
}

/* A torn end of our own file gets its newline, so that the next line begins on one of its own. */
static void close_torn(const Gather *gather, int file) {
    const JournalFiles *files = gather->files;
    if (text_equal(gather->names[file], files->mine)) {
        files->host->append(files->host->self, files->mine, "\n", 1);
    }
}

static void gather_file(Gather *gather, int file, JournalLine *line) {
    const JournalFiles *files = gather->files;
    HostBytes bytes = gather->bytes[file];
    size_t at = 0;
    for (;;) {
        size_t start = at;
        JournalRead read = journal_next(bytes.bytes, bytes.length, &at, files->feelings, line);
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
        files->broken(files->broken_to, bytes.bytes + start, length);
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
        return left->file - right->file;
    }
    return left->at < right->at ? -1 : 1;
}

static void gather_all(Gather *gather, JournalLine *line) {
    const Host *host = gather->files->host;
    for (int i = 0; i < gather->count; i++) {
        gather->bytes[i] = (HostBytes){"", 0};
        host->read(host->self, HOST_DATA, gather->names[i], FILE_CAP, gather->arena,
                   &gather->bytes[i]);
        gather_file(gather, i, line);
    }
}

void journal_files_read(const JournalFiles *files) {
    Arena *arena = arena_new();
    Gather *gather = arena_alloc(arena, sizeof *gather);
    JournalLine *line = arena_alloc(arena, sizeof *line);
    *gather = (Gather){.files = files, .arena = arena};
    files->host->list(files->host->self, HOST_DATA, files->folder, gather_name, gather);
    gather_all(gather, line);
    if (gather->place_count > 1) {
        qsort(gather->places, gather->place_count, sizeof *gather->places, compare_places);
    }
    for (size_t i = 0; i < gather->place_count; i++) {
        Place place = gather->places[i];
        HostBytes bytes = gather->bytes[place.file];
        if (journal_next(bytes.bytes, bytes.length, &place.at, files->feelings, line) ==
            JOURNAL_OK) {
            files->line(files->line_to, line);
        }
    }
    arena_free(arena);
}
