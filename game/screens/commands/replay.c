/* A script through the real screens: who did what, what should be there, and what was there
 * instead. */
#include "screens/commands/replay.h"

#include <stdio.h>

#include "screens/commands/transcript.h"
#include "screens/commands/verbs.h"

enum { SCRIPT_CAP = 1 << 20, FIRST_MS = 1000, WIDTH = 1280, HEIGHT = 720, MESSAGE = 2600 };

static uint64_t script_seed(const ReplayScript *script) {
    uint64_t seed = 1;
    for (size_t i = 0; i < script->count && script->steps[i].kind == REPLAY_SEED; i++) {
        seed = script->steps[i].number;
    }
    return seed;
}

static bool changes_page(const ReplayStep *step) {
    return step->kind == REPLAY_STORY || step->kind == REPLAY_PRESS || step->kind == REPLAY_WAIT ||
           step->kind == REPLAY_RESIZE;
}

static void tell_failure(const ReplayRun *run, const ReplayStep *step) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "%s:%d: expected %s, there was %s\n", run->options->replay,
             step->line, run->expected, run->found);
    run->host->complain(run->host->self, message);
}

static void tell_time(const ReplayRun *run, const ReplayStep *step) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "%5d  %8.1f ms  %4d frames  longest %6.1f ms  %.80s\n",
             step->line, (double)run->spent_us / 1000, run->frames, (double)run->worst_us / 1000,
             step->words);
    run->host->print(run->host->self, message);
}

static bool play_steps(ReplayRun *run, const ReplayScript *script, Transcript *transcript) {
    for (size_t i = 0; i < script->count; i++) {
        const ReplayStep *step = &script->steps[i];
        bool held = replay_step(run, step);
        transcript_add(transcript, run, step->words, changes_page(step) || !held);
        if (run->options->timing) {
            tell_time(run, step);
        }
        if (!held) {
            tell_failure(run, step);
            return false;
        }
    }
    return true;
}

static bool write_transcript(const ReplayRun *run, const Transcript *transcript) {
    const char *path = run->options->transcript;
    if (path == NULL ||
        run->host->text_file(run->host->self, path, transcript->bytes, transcript->length)) {
        return true;
    }
    run->host->complain(run->host->self, "shoes: the transcript cannot be written\n");
    return false;
}

static bool play(ReplayRun *run, const ReplayScript *script) {
    Transcript transcript = {0};
    replay_frame(run, NULL);
    replay_settle(run);
    transcript_add(&transcript, run, "# at the start", true);
    bool held = play_steps(run, script, &transcript);
    bool written = write_transcript(run, &transcript);
    transcript_free(&transcript);
    return held && written;
}

static void tell_success(const ReplayRun *run, const ReplayScript *script) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "%s: %zu steps held\n", run->options->replay, script->count);
    run->host->print(run->host->self, message);
}

static int run_script(const Host *host, const Options *options, const ReplayScript *script) {
    ReplayRun run = {.host = host,
                     .options = options,
                     .now_ms = FIRST_MS,
                     .width = options->width > 0 ? options->width : WIDTH,
                     .height = options->height > 0 ? options->height : HEIGHT};
    run.app = app_new(host, script_seed(script));
    if (run.app == NULL) {
        return STATUS_PROBLEMS;
    }
    app_set_text_percent(run.app, options->scale);
    if (options->say) {
        app_show_said(run.app);
    }
    if (options->via == VIA_SCAN) {
        run.app->settings.scan = SCAN_ONE;
    }
    run.list = draw_list_new();
    bool held = play(&run, script);
    if (held) {
        tell_success(&run, script);
    }
    draw_list_free(run.list);
    app_free(run.app);
    return held ? STATUS_FINE : STATUS_PROBLEMS;
}

static void tell_issues(const Host *host, const Issues *issues) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        host->complain(host->self, issues_at(issues, i)->text);
        host->complain(host->self, "\n");
    }
}

static int read_and_run(const Host *host, const Options *options, Arena *arena, Issues *issues) {
    HostBytes bytes;
    ReplayScript script;
    issues_set_file(issues, options->replay);
    if (host->read(host->self, HOST_PLAIN, options->replay, SCRIPT_CAP, arena, &bytes) !=
        HOST_READ_OK) {
        host->complain(host->self, "shoes: this script is missing or cannot be read: ");
        host->complain(host->self, options->replay);
        host->complain(host->self, "\n");
        return STATUS_USAGE;
    }
    if (!replay_script_parse(bytes.bytes, bytes.length, arena, &script, issues)) {
        tell_issues(host, issues);
        return STATUS_PROBLEMS;
    }
    return run_script(host, options, &script);
}

int command_replay(const Host *host, const Options *options) {
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    int status = read_and_run(host, options, arena, issues);
    issues_free(issues);
    arena_free(arena);
    return status;
}
