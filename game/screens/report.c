#include "screens/report.h"

#include <stdio.h>
#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/text.h>

#include "screens/journal_files.h"
#include "screens/player_notes.h"

/* The names of the files, in the order in which they were met: an answer's source. */
enum { SOURCES_MAX = 256, STEP_LINES = 25000, FOLDER = 128 };

struct ReportReading {
    Report *report;
    const Host *host;
    char folder[FOLDER];
    JournalReading *journal;
    const char *files[SOURCES_MAX];
    int count, latest;
};

/* Lines of one file mostly come one after the other; a name keeps its address while it is read. */
static int source_of(ReportReading *reader, const char *file) {
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
    ReportReading *reader = to;
    answers_line(reader->report->answers, line, source_of(reader, file));
}

static void count_broken(void *to, const char *bytes, size_t length) {
    ReportReading *reader = to;
    (void)bytes, (void)length;
    reader->report->broken++;
}

static Report *new_report(const Library *library) {
    Report *report = calloc(1, sizeof *report);
    if (report == NULL) {
        memory_exit();
    }
    report->library = library;
    report->answers = answers_new(&library->feelings);
    report->figures = figures_new();
    report->arena = arena_new();
    return report;
}

ReportReading *report_begin(const Host *host, const Library *library, const char *folder) {
    ReportReading *reader = calloc(1, sizeof *reader);
    if (reader == NULL) {
        memory_exit();
    }
    reader->report = new_report(library);
    reader->host = host;
    text_copy(reader->folder, sizeof reader->folder, folder);
    reader->journal = journal_reading_new(&(JournalFiles){.host = host,
                                                          .feelings = &library->feelings,
                                                          .folder = reader->folder,
                                                          .mine = "",
                                                          .line = read_line,
                                                          .line_to = reader,
                                                          .broken = count_broken,
                                                          .broken_to = reader});
    return reader;
}

bool report_step(ReportReading *reader) {
    return journal_reading_step(reader->journal, STEP_LINES);
}

double report_part(const ReportReading *reader) {
    return journal_reading_part(reader->journal);
}

Report *report_end(ReportReading *reader) {
    Report *report = reader->report;
    report->unread = journal_reading_free(reader->journal);
    report->unread +=
        !player_notes_read(reader->host, reader->folder, report->arena, &report->notes);
    answers_finish(report->answers);
    figures_make(report->figures, report->answers, &report->library->feelings);
    free(reader);
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
