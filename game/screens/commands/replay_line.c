#include "screens/commands/replay_line.h"

#include <string.h>

typedef struct Splitter {
    const char *text;
    size_t at;
    ReplayLine *line;
    Arena *arena;
    Issues *issues;
} Splitter;

static int column_at(const Splitter *splitter, size_t at) {
    int column = 1;
    for (size_t i = 0; i < at; i++) {
        column += ((unsigned char)splitter->text[i] & 0xC0) != 0x80;
    }
    return column;
}

static bool refuse(Splitter *splitter, size_t at, const char *problem) {
    issues_add_at(splitter->issues, splitter->line->number, column_at(splitter, at), "%s", problem);
    return false;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static bool add(Splitter *splitter, size_t first, const char *text, bool quoted) {
    ReplayLine *line = splitter->line;
    if (line->count == REPLAY_TOKENS_MAX) {
        return refuse(splitter, first, "there are too many words in this line");
    }
    line->tokens[line->count++] = (ReplayToken){text, quoted, column_at(splitter, first)};
    return true;
}

static bool split_word(Splitter *splitter) {
    size_t first = splitter->at;
    const char *text = splitter->text;
    while (text[splitter->at] != '\0' && !is_blank(text[splitter->at])) {
        if (text[splitter->at] == '"') {
            return refuse(splitter, splitter->at, "a space is missing before this quote");
        }
        splitter->at++;
    }
    return add(splitter, first, arena_copy(splitter->arena, text + first, splitter->at - first),
               false);
}

static bool ends_well(const char *after) {
    return *after == '\0' || is_blank(*after);
}

static bool split_quoted(Splitter *splitter) {
    size_t first = splitter->at++;
    const char *text = splitter->text;
    char *out = arena_alloc(splitter->arena, strlen(text + first) + 1);
    size_t length = 0;
    for (; text[splitter->at] != '"'; splitter->at++) {
        char next = text[splitter->at + 1];
        if (text[splitter->at] == '\0') {
            return refuse(splitter, first, "this quote is never closed");
        }
        if (text[splitter->at] == '\\' && next != '"' && next != '\\') {
            return refuse(splitter, splitter->at, "after \\ there may be \" or \\ only");
        }
        splitter->at += text[splitter->at] == '\\';
        out[length++] = text[splitter->at];
    }
    splitter->at++;
    if (!ends_well(text + splitter->at)) {
        return refuse(splitter, splitter->at, "a space is missing after the quote");
    }
    return add(splitter, first, out, true);
}

bool replay_line_split(const char *text, int number, Arena *arena, ReplayLine *out,
                       Issues *issues) {
    *out = (ReplayLine){.number = number};
    Splitter splitter = {.text = text, .line = out, .arena = arena, .issues = issues};
    for (;;) {
        while (is_blank(text[splitter.at])) {
            splitter.at++;
        }
        if (text[splitter.at] == '\0' || text[splitter.at] == '#') {
            return true;
        }
        if (text[splitter.at] == '"' ? !split_quoted(&splitter) : !split_word(&splitter)) {
            return false;
        }
    }
}
