#include "screens/journal_files.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/text.h>

enum { NAME_SIZE = 300, FILE_CAP = 512 << 20 };

typedef struct Place { /* where a line lies */
    uint64_t n;
    size_t at;
} Place;

/* One file and its next good line. */
typedef struct File {
    char name[NAME_SIZE];
    HostBytes bytes;
    size_t at;
    Place *order; /* of a file whose lines are out of order, else NULL */
    size_t order_count, order_at;
    JournalLine line;
    bool has;
} File;

typedef struct Gather {
    const JournalFiles *wanted;
    Arena *arena;
    File **files;
    size_t count, room;
    int unread;
} Gather;

static void more_room(Gather *gather) {
    if (gather->count < gather->room) {
        return;
    }
    gather->room = gather->room * 2 + 16;
    File **larger = arena_array(gather->arena, gather->room, sizeof(File *));
    if (gather->count > 0) {
        memcpy(larger, gather->files, gather->count * sizeof(File *));
    }
    gather->files = larger;
}

static void gather_name(void *to, const char *name, bool is_folder) {
    Gather *gather = to;
    size_t length = strlen(name);
    if (is_folder || strncmp(name, "journal-", 8) != 0 ||
        strcmp(name + length - 6, ".jsonl") != 0) {
        return;
    }
    more_room(gather);
    File *file = arena_alloc(gather->arena, sizeof *file);
    snprintf(file->name, NAME_SIZE, "%s/%s", gather->wanted->folder, name);
    gather->files[gather->count++] = file;
}

/* --- lines out of order: a file that was put together by hand --- */

/* The number at a line's start, as it is written; false where there is none. */
static bool read_n(const char *line, uint64_t *out) {
    static const char START[] = "{\"n\":";
    if (strncmp(line, START, sizeof START - 1) != 0) {
        return false;
    }
    char *end = NULL;
    *out = strtoull(line + sizeof START - 1, &end, 10);
    return *end == ',';
}

/* Goes through all lines: how many there are, and whether their numbers ever fall. */
static size_t scan_lines(const File *file, Place *places, bool *falls) {
    size_t count = 0, at = 0;
    uint64_t latest = 0, n = 0;
    while (at < file->bytes.length) {
        bool known = read_n(file->bytes.bytes + at, &n);
        *falls = *falls || (known && n < latest);
        latest = known ? n : latest;
        if (places != NULL) {
            places[count] = (Place){latest, at};
        }
        count++;
        const char *newline = memchr(file->bytes.bytes + at, '\n', file->bytes.length - at);
        at = newline != NULL ? (size_t)(newline - file->bytes.bytes) + 1 : file->bytes.length;
    }
    return count;
}

static int compare_places(const void *a, const void *b) {
    const Place *left = a;
    const Place *right = b;
    if (left->n != right->n) {
        return left->n < right->n ? -1 : 1;
    }
    return left->at < right->at ? -1 : left->at > right->at;
}

static void put_in_order(File *file, Arena *arena) {
    bool falls = false;
    size_t count = scan_lines(file, NULL, &falls);
    if (falls) {
        file->order = arena_array(arena, count, sizeof *file->order);
        file->order_count = scan_lines(file, file->order, &falls);
        qsort(file->order, count, sizeof *file->order, compare_places);
    }
}

/* --- reading --- */

/* A torn end of our own file gets its newline, so that the next line begins on one of its own. */
static void close_torn(const JournalFiles *wanted, const File *file) {
    if (text_equal(file->name, wanted->mine)) {
        wanted->host->append(wanted->host->self, wanted->mine, "\n", 1);
    }
}

static void tell_broken(const JournalFiles *wanted, const File *file, size_t start, size_t end) {
    while (end > start && file->bytes.bytes[end - 1] == '\n') {
        end--;
    }
    wanted->broken(wanted->broken_to, file->bytes.bytes + start, end - start);
}

/* False: the file's end. */
static bool next_start(File *file, size_t *start) {
    if (file->order != NULL) {
        if (file->order_at == file->order_count) {
            return false;
        }
        file->at = file->order[file->order_at++].at;
    }
    *start = file->at;
    return file->at < file->bytes.length;
}

/* To the next good line; what is not good is told. */
static void advance(const JournalFiles *wanted, File *file) {
    size_t start = 0;
    file->has = false;
    while (!file->has && next_start(file, &start)) {
        JournalRead read = journal_next(file->bytes.bytes, file->bytes.length, &file->at,
                                        wanted->feelings, &file->line);
        file->has = read == JOURNAL_OK;
        if (!file->has) {
            tell_broken(wanted, file, start, file->at);
        }
        if (read == JOURNAL_TORN) {
            close_torn(wanted, file);
        }
    }
}

static void open_files(Gather *gather) {
    const JournalFiles *wanted = gather->wanted;
    const Host *host = wanted->host;
    for (size_t i = 0; i < gather->count; i++) {
        File *file = gather->files[i];
        if (host->read(host->self, HOST_DATA, file->name, FILE_CAP, gather->arena, &file->bytes) ==
            HOST_READ_OK) {
            put_in_order(file, gather->arena);
            advance(wanted, file);
        } else {
            gather->unread++;
        }
    }
}

/* The file whose line comes next: the least n, then the first name. */
static File *first_file(const Gather *gather) {
    File *first = NULL;
    for (size_t i = 0; i < gather->count; i++) {
        File *file = gather->files[i];
        if (file->has && (first == NULL || file->line.n < first->line.n)) {
            first = file;
        }
    }
    return first;
}

/* --- bit by bit --- */

struct JournalReading {
    JournalFiles files;
    Gather gather;
};

JournalReading *journal_reading_new(const JournalFiles *files) {
    JournalReading *reading = calloc(1, sizeof *reading);
    if (reading == NULL) {
        memory_exit();
    }
    reading->files = *files;
    reading->gather = (Gather){.wanted = &reading->files, .arena = arena_new()};
    files->host->list(files->host->self, HOST_DATA, files->folder, gather_name, &reading->gather);
    open_files(&reading->gather);
    return reading;
}

bool journal_reading_step(JournalReading *reading, size_t lines) {
    const JournalFiles *files = &reading->files;
    File *file = first_file(&reading->gather);
    for (size_t i = 0; i < lines && file != NULL; i++) {
        files->line(files->line_to, &file->line, file->name);
        advance(files, file);
        file = first_file(&reading->gather);
    }
    return file != NULL;
}

/* In a file whose lines are out of order the lines tell, elsewhere the bytes. */
double journal_reading_part(const JournalReading *reading) {
    double done = 0, all = 0;
    for (size_t i = 0; i < reading->gather.count; i++) {
        const File *file = reading->gather.files[i];
        bool jumps = file->order != NULL;
        done += (double)(jumps ? file->order_at : file->at);
        all += (double)(jumps ? file->order_count : file->bytes.length);
    }
    return all > 0 ? done / all : 1;
}

int journal_reading_free(JournalReading *reading) {
    int unread = reading->gather.unread;
    arena_free(reading->gather.arena);
    free(reading);
    return unread;
}

int journal_files_read(const JournalFiles *files) {
    JournalReading *reading = journal_reading_new(files);
    while (journal_reading_step(reading, SIZE_MAX)) {
    }
    return journal_reading_free(reading);
}
