/* A player's report without a window: a page for people, a table of answers, or the figures. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/text.h>

#include "screens/commands/verbs.h"
#include "screens/report.h"
#include "screens/roster.h"

enum { MESSAGE = 500, PATH = 1024 };

static bool ends_in(const char *path, const char *ending) {
    size_t length = strlen(path), tail = strlen(ending);
    return length > tail && text_equal(path + length - tail, ending);
}

static bool cannot(const Host *host, const char *path) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "shoes: %.300s cannot be written\n", path);
    host->complain(host->self, message);
    return false;
}

static bool write_pile(const Host *host, const char *path, TextPile *pile) {
    bool written = host->text_file(host->self, path, pile->bytes, pile->length);
    text_pile_free(pile);
    return written || cannot(host, path);
}

/* The dictionary lies beside the table: report.csv, report-columns.csv. */
static bool write_columns(const Host *host, const Report *report, const char *path) {
    char beside[PATH];
    TextPile pile = {0};
    snprintf(beside, sizeof beside, "%.*s-columns.csv", (int)(strlen(path) - strlen(".csv")), path);
    report_columns(report, &pile);
    return write_pile(host, beside, &pile);
}

static bool write_report(const Host *host, const Report *report, const char *path) {
    TextPile pile = {0};
    if (ends_in(path, ".json")) {
        report_json(report, &pile);
    } else if (ends_in(path, ".csv")) {
        report_csv(report, &pile);
    } else {
        report_html(report, &pile);
    }
    return write_pile(host, path, &pile) &&
           (!ends_in(path, ".csv") || write_columns(host, report, path));
}

/* Who waits is told how far it is, twice a second. */
static Report *read_report(const Host *host, const Library *library, const char *folder) {
    enum { TELL_US = 500000 };
    char message[MESSAGE];
    ReportReading *reading = report_begin(host, library, folder);
    uint64_t told = host->clock_us(host->self);
    while (report_step(reading)) {
        if (host->clock_us(host->self) - told > TELL_US) {
            told = host->clock_us(host->self);
            snprintf(message, sizeof message, "shoes: read %d %%\n",
                     (int)(100 * report_part(reading)));
            host->complain(host->self, message);
        }
    }
    return report_end(reading);
}

static bool report_player(const Host *host, const Library *library, const Options *options) {
    char folder[PATH], message[MESSAGE];
    Roster *roster = calloc(1, sizeof *roster);
    if (roster == NULL) {
        memory_exit();
    }
    roster_load(roster, host);
    const RosterPlayer *player = roster_called(roster, options->player);
    bool written = false;
    if (player != NULL) {
        snprintf(folder, sizeof folder, "players/%s", player->id);
        Report *report = read_report(host, library, folder);
        text_copy(report->name, sizeof report->name,
                  player->name[0] != '\0' ? player->name : player->id);
        written = write_report(host, report, options->out);
        report_free(report);
    } else {
        snprintf(message, sizeof message, "shoes: there is no player called %.200s\n",
                 options->player);
        host->complain(host->self, message);
    }
    free(roster);
    return written;
}

int command_report(const Host *host, const Options *options) {
    Issues *issues = issues_new();
    Library *library = calloc(1, sizeof *library);
    if (library == NULL) {
        memory_exit();
    }
    bool loaded = library_load(library, host, issues), written = false;
    if (loaded) {
        written = report_player(host, library, options);
    } else {
        command_tell_issues(host, issues);
    }
    library_free(library);
    free(library);
    issues_free(issues);
    return written ? STATUS_FINE : STATUS_PROBLEMS;
}
