#include "screens/report.h"

#include <stdio.h>
#include <stdlib.h>

#include <shoes/assert.h>

#include "screens/journal_files.h"
#include "screens/player_notes.h"

/* The names of the files, in the order in which they were met: an answer's source. */
enum { SOURCES_MAX = 256 };

typedef struct Reader {
    Report *report;
    const char *files[SOURCES_MAX];
    int count, latest;
} Reader;

/* Lines of one file mostly come one after the other; a name keeps its address while it is read. */
static int source_of(Reader *reader, const char *file) {
    if (reader->count > 0 && reader->files[reader->latest] == file) {
        return reader->latest;
    }
    int source = 0;
    while (source < reader->count && reader->files[source] != file) {
        source++;
    }
    if (source == reader->count && reader->count < SOURCES_MAX) {
        reader->files[reader->count++] = file;
    }
    reader->latest = source < SOURCES_MAX ? source : SOURCES_MAX - 1;
    return reader->latest;
}

static void read_line(void *to, const JournalLine *line, const char *file) {
    Reader *reader = to;
    answers_line(reader->report->answers, line, source_of(reader, file));
}

static void count_broken(void *to, const char *bytes, size_t length) {
    Reader *reader = to;
    (void)bytes, (void)length;
    reader->report->broken++;
}

Report *report_read(const Host *host, const Library *library, const char *folder) {
    Report *report = calloc(1, sizeof *report);
    if (report == NULL) {
        memory_exit();
    }
    report->library = library;
    report->answers = answers_new(&library->feelings);
    report->figures = figures_new();
    report->arena = arena_new();
    Reader reader = {.report = report};
    JournalFiles files = {.host = host,
                          .feelings = &library->feelings,
                          .folder = folder,
                          .mine = "",
                          .line = read_line,
                          .line_to = &reader,
                          .broken = count_broken,
                          .broken_to = &reader};
    report->unread = journal_files_read(&files);
    report->unread += !player_notes_read(host, folder, report->arena, &report->notes);
    answers_finish(report->answers);
    figures_make(report->figures, report->answers, &library->feelings);
    return report;
}

void report_free(Report *report) {
    if (report != NULL) {
        answers_free(report->answers);
        figures_free(report->figures);
        arena_free(report->arena);
        free(report);
    }
}

void report_date(int date, char *out) {
    out[0] = '\0';
    if (date > 0 && date <= 99991231) {
        snprintf(out, 11, "%04d-%02d-%02d", date / 10000, date / 100 % 100, date % 100);
    }
}
