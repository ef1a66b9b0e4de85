#include "screens/commands/replay_script.h"

#include <string.h>

#include <shoes/text.h>

#include "screens/commands/replay_words.h"

static bool has_started(const ReplayScript *script) {
    return script->count > 0 && script->steps[script->count - 1].kind != REPLAY_SEED;
}

static void read_line(const char *text, int number, Arena *arena, ReplayScript *out,
                      Issues *issues) {
    ReplayLine line;
    ReplayStep step;
    if (replay_line_split(text, number, arena, &line, issues) && line.count > 0 &&
        replay_words_read(&line, has_started(out), &step, issues)) {
        step.words = text;
        out->steps[out->count++] = step;
    }
}

static size_t count_lines(const char *bytes, size_t length) {
    size_t lines = 1;
    for (size_t i = 0; i < length; i++) {
        lines += bytes[i] == '\n';
    }
    return lines;
}

static bool is_text(const char *bytes, size_t length, Issues *issues) {
    if (text_is_utf8(bytes, length) && memchr(bytes, '\0', length) == NULL) {
        return true;
    }
    issues_add(issues, ISSUE_ERROR, "", "is not a text file in UTF-8");
    return false;
}

bool replay_script_parse(const char *bytes, size_t length, Arena *arena, ReplayScript *out,
                         Issues *issues) {
    size_t errors = issues_errors(issues);
    *out = (ReplayScript){0};
    if (!is_text(bytes, length, issues)) {
        return false;
    }
    out->steps = arena_array(arena, count_lines(bytes, length), sizeof *out->steps);
    int number = 0;
    for (size_t at = 0; at < length;) {
        const char *end = memchr(bytes + at, '\n', length - at);
        size_t size = end != NULL ? (size_t)(end - bytes) - at : length - at;
        bool has_return = size > 0 && bytes[at + size - 1] == '\r';
        read_line(arena_copy(arena, bytes + at, size - has_return), ++number, arena, out, issues);
        at += size + 1;
    }
    return issues_errors(issues) == errors;
}
