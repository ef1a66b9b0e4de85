#include "screens/commands/replay_words.h"

#include <shoes/text.h>

#include "screens/app_inside.h"
#include "screens/commands/verbs.h"

enum { WAIT_MOST = 3600 * 1000, SEATS = 8 };

typedef struct Reader {
    const ReplayLine *line;
    int at;       /* the token to be read next */
    bool started; /* something else than `seed` was there */
    Issues *issues;
    ReplayStep step;
} Reader;

static bool refuse(Reader *reader, int token, const char *problem) {
    const ReplayLine *line = reader->line;
    int last = line->count > 0 ? line->count - 1 : 0;
    int column = token <= last ? line->tokens[token].column : line->tokens[last].column;
    issues_add_at(reader->issues, line->number, column, "%s", problem);
    return false;
}

/* The next token when it is of the wanted kind. */
static const char *take(Reader *reader, bool quoted, const char *problem) {
    if (reader->at >= reader->line->count || reader->line->tokens[reader->at].quoted != quoted) {
        refuse(reader, reader->at, problem);
        return NULL;
    }
    return reader->line->tokens[reader->at++].text;
}

static bool take_number(Reader *reader, uint64_t most, const char *problem) {
    const char *word = take(reader, false, problem);
    if (word == NULL) {
        return false;
    }
    return options_parse_number(word, most, &reader->step.number) ||
           refuse(reader, reader->at - 1, problem);
}

static bool take_quoted(Reader *reader) {
    reader->step.text = take(reader, true, "a text in quotes is missing here, like \"Start\"");
    return reader->step.text != NULL;
}

static bool read_seed(Reader *reader) {
    if (reader->started) {
        return refuse(reader, 0, "seed comes before everything else");
    }
    return take_number(reader, UINT64_MAX, "seed wants a number");
}

static bool read_story(Reader *reader) {
    reader->step.text = take(reader, false, "story wants PACK/ID and, if you like, the wearer");
    if (reader->step.text != NULL && reader->at < reader->line->count) {
        reader->step.more = take(reader, false, "the wearer is a word without quotes, like maya");
        return reader->step.more != NULL;
    }
    return reader->step.text != NULL;
}

static bool read_press(Reader *reader) {
    if (!take_quoted(reader)) {
        return false;
    }
    if (reader->at >= reader->line->count) {
        return true;
    }
    const char *word = take(reader, false, "after the label there may be: in \"GROUP\"");
    if (word == NULL || !text_equal(word, "in")) {
        return word != NULL &&
               refuse(reader, reader->at - 1, "after the label there may be: in \"GROUP\"");
    }
    reader->step.more = take(reader, true, "the group is a text in quotes");
    return reader->step.more != NULL;
}

static bool read_seat(Reader *reader) {
    static const char problem[] = "seat wants a number from 1 to 8, then press \"LABEL\"";
    if (!take_number(reader, SEATS, problem)) {
        return false;
    }
    const char *word = take(reader, false, problem);
    if (word == NULL || reader->step.number == 0 || !text_equal(word, "press")) {
        return word != NULL && refuse(reader, 1, problem);
    }
    return read_press(reader);
}

static bool is_screen(const char *name) {
    for (int i = 0; i < SCREEN_COUNT; i++) {
        if (text_equal(screen_get((ScreenId)i)->name, name)) {
            return true;
        }
    }
    return false;
}

static bool read_screen(Reader *reader) {
    reader->step.text = take(reader, false, "expect screen wants its name without quotes");
    if (reader->step.text == NULL) {
        return false;
    }
    return is_screen(reader->step.text) ||
           refuse(reader, reader->at - 1, "there is no screen of this name");
}

static bool read_credit(Reader *reader) {
    static const char problem[] = "expect credit wants 0, 0.25, 0.5, 0.75 or 1";
    static const char *const quarters[] = {"0", "0.25", "0.5", "0.75", "1"};
    const char *word = take(reader, false, problem);
    if (word == NULL) {
        return false;
    }
    for (uint64_t i = 0; i < sizeof quarters / sizeof quarters[0]; i++) {
        if (text_equal(word, quarters[i])) {
            reader->step.number = i;
            return true;
        }
    }
    return refuse(reader, reader->at - 1, problem);
}

static bool read_wait(Reader *reader) {
    return take_number(reader, WAIT_MOST, "wait wants milliseconds, at most an hour");
}

static bool read_resize(Reader *reader) {
    static const char problem[] = "resize wants WIDTHxHEIGHT in pixels, like 1280x720";
    const char *word = take(reader, false, problem);
    if (word == NULL) {
        return false;
    }
    return options_parse_size(word, &reader->step.width, &reader->step.height) ||
           refuse(reader, reader->at - 1, problem);
}

static bool read_shot(Reader *reader) {
    static const char problem[] = "shot wants a name of a-z, 0-9 and -";
    reader->step.text = take(reader, false, problem);
    if (reader->step.text == NULL) {
        return false;
    }
    return text_is_id(reader->step.text) || refuse(reader, reader->at - 1, problem);
}

typedef struct Word {
    const char *first, *second; /* second NULL: the first says it all */
    ReplayKind kind;
    bool (*read)(Reader *reader);
} Word;

static const Word words[] = {
    {"seed", NULL, REPLAY_SEED, read_seed},
    {"story", NULL, REPLAY_STORY, read_story},
    {"press", NULL, REPLAY_PRESS, read_press},
    {"type", NULL, REPLAY_TYPE, take_quoted},
    {"seat", NULL, REPLAY_SEAT, read_seat},
    {"expect", "screen", REPLAY_EXPECT_SCREEN, read_screen},
    {"expect", "text", REPLAY_EXPECT_TEXT, take_quoted},
    {"expect", "focus", REPLAY_EXPECT_FOCUS, take_quoted},
    {"expect", "says", REPLAY_EXPECT_SAYS, take_quoted},
    {"expect", "credit", REPLAY_EXPECT_CREDIT, read_credit},
    {"wait", NULL, REPLAY_WAIT, read_wait},
    {"resize", NULL, REPLAY_RESIZE, read_resize},
    {"shot", NULL, REPLAY_SHOT, read_shot},
};

static bool says(const ReplayLine *line, int index, const char *word) {
    return index < line->count && !line->tokens[index].quoted &&
           text_equal(line->tokens[index].text, word);
}

static const Word *find_word(const ReplayLine *line) {
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (says(line, 0, words[i].first) &&
            (words[i].second == NULL || says(line, 1, words[i].second))) {
            return &words[i];
        }
    }
    return NULL;
}

static bool read_step(Reader *reader) {
    const Word *word = find_word(reader->line);
    if (word == NULL) {
        return refuse(reader, 0,
                      says(reader->line, 0, "expect")
                          ? "expect goes with screen, text, focus, says or credit"
                          : "no step begins like this");
    }
    reader->at = word->second != NULL ? 2 : 1;
    reader->step.kind = word->kind;
    return word->read(reader) &&
           (reader->at == reader->line->count ||
            refuse(reader, reader->at, "there is more in this line than belongs to the step"));
}

bool replay_words_read(const ReplayLine *line, bool started, ReplayStep *out, Issues *issues) {
    Reader reader = {.line = line, .started = started, .issues = issues};
    if (!read_step(&reader)) {
        return false;
    }
    reader.step.line = line->number;
    *out = reader.step;
    return true;
}
