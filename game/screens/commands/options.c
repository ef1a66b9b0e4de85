#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/commands/verbs.h"

enum { RULES = 16, SCALE_LEAST = 100, SCALE_MOST = 200 };

typedef struct Parse {
    Options *out;
    bool given[RULES]; /* by the rule's place in the table */
    bool only_paths;   /* after "--" */
} Parse;

/* Which verbs an option goes with. */
enum {
    WITH_PLAY = 1 << VERB_PLAY,
    WITH_REPLAY = 1 << VERB_REPLAY,
    WITH_ALL = WITH_PLAY | WITH_REPLAY | 1 << VERB_LINT
};

typedef struct Rule {
    const char *name;
    void (*take)(Parse *parse, const char *value);
    bool has_value, repeats;
    int with;
} Rule;

/* The first problem is the one that is told. */
static void refuse(Parse *parse, const char *before, const char *word, const char *after) {
    char kept[64];
    text_copy(kept, sizeof kept, word);
    if (parse->out->problem[0] == '\0') {
        snprintf(parse->out->problem, sizeof parse->out->problem, "%s%s%s", before, kept, after);
    }
}

static void take_verb(Parse *parse, Verb verb) {
    if (parse->out->verb != VERB_PLAY && parse->out->verb != verb) {
        refuse(parse, "--lint and --replay do not go together", "", "");
    }
    parse->out->verb = verb;
}

static void take_data(Parse *parse, const char *value) {
    parse->out->data = value;
}

static void take_levels(Parse *parse, const char *value) {
    if (parse->out->level_count == OPTIONS_LEVELS_MAX) {
        refuse(parse, "too many --levels, from ", value, " on");
        return;
    }
    parse->out->levels[parse->out->level_count++] = value;
}

static void take_fullscreen(Parse *parse, const char *value) {
    (void)value;
    parse->out->fullscreen = true;
}

static void take_size(Parse *parse, const char *value) {
    if (!options_parse_size(value, &parse->out->width, &parse->out->height)) {
        refuse(parse, "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not ", value, "");
    }
}

static void take_lint(Parse *parse, const char *value) {
    (void)value;
    take_verb(parse, VERB_LINT);
}

static void take_replay(Parse *parse, const char *value) {
    take_verb(parse, VERB_REPLAY);
    parse->out->replay = value;
}

static void take_via(Parse *parse, const char *value) {
    static const char *const names[VIA_COUNT] = {"keys", "pad", "mouse", "touch", "switch"};
    for (int i = 0; i < VIA_COUNT; i++) {
        if (text_equal(names[i], value)) {
            parse->out->via = (Via)i;
            return;
        }
    }
    refuse(parse, "--via wants keys, pad, mouse, touch or switch, not ", value, "");
}

static void take_scale(Parse *parse, const char *value) {
    uint64_t percent = 0;
    if (!options_parse_number(value, SCALE_MOST, &percent) || percent < SCALE_LEAST) {
        refuse(parse, "--scale wants a number from 100 to 200, not ", value, "");
        return;
    }
    parse->out->scale = (int)percent;
}

static void take_shots(Parse *parse, const char *value) {
    parse->out->shots = value;
}

static void take_transcript(Parse *parse, const char *value) {
    parse->out->transcript = value;
}

static void take_timing(Parse *parse, const char *value) {
    (void)value;
    parse->out->timing = true;
}

static void take_record(Parse *parse, const char *value) {
    parse->out->record = value;
}

static const Rule rules[] = {
    {"--data", take_data, .has_value = true, .with = WITH_ALL},
    {"--levels", take_levels, .has_value = true, .repeats = true, .with = WITH_ALL},
    {"--fullscreen", take_fullscreen, .with = WITH_PLAY},
    {"--size", take_size, .has_value = true, .with = WITH_PLAY | WITH_REPLAY},
    {"--scale", take_scale, .has_value = true, .with = WITH_PLAY | WITH_REPLAY},
    {"--record", take_record, .has_value = true, .with = WITH_PLAY},
    {"--lint", take_lint, .with = WITH_ALL},
    {"--replay", take_replay, .has_value = true, .with = WITH_ALL},
    {"--via", take_via, .has_value = true, .with = WITH_REPLAY},
    {"--shots", take_shots, .has_value = true, .with = WITH_REPLAY},
    {"--transcript", take_transcript, .has_value = true, .with = WITH_REPLAY},
    {"--timing", take_timing, .with = WITH_REPLAY},
};
enum { RULE_COUNT = sizeof rules / sizeof rules[0] };
_Static_assert(RULE_COUNT <= (int)RULES, "every rule has its `given`");

static int find_rule(const char *name) {
    for (int i = 0; i < RULE_COUNT; i++) {
        if (text_equal(rules[i].name, name)) {
            return i;
        }
    }
    return -1;
}

static void take_path(Parse *parse, const char *path) {
    if (parse->out->path_count == OPTIONS_PATHS_MAX) {
        refuse(parse, "too many files and folders, from ", path, " on");
        return;
    }
    parse->out->paths[parse->out->path_count++] = path;
}

/* How many arguments were used. */
static int take_option(Parse *parse, const char *name, const char *value) {
    int index = find_rule(name);
    if (index < 0) {
        refuse(parse, "there is no option ", name, "");
        return 1;
    }
    const Rule *rule = &rules[index];
    if (parse->given[index] && !rule->repeats) {
        refuse(parse, "", name, " is there twice");
    }
    parse->given[index] = true;
    if (rule->has_value && (value == NULL || value[0] == '\0' || strncmp(value, "--", 2) == 0)) {
        refuse(parse, "", name, " wants something behind it");
        return 1;
    }
    rule->take(parse, rule->has_value ? value : NULL);
    return rule->has_value ? 2 : 1;
}

static int take_argument(Parse *parse, const char *word, const char *next) {
    if (parse->only_paths || word[0] != '-') {
        take_path(parse, word);
        return 1;
    }
    if (text_equal(word, "--")) {
        parse->only_paths = true;
        return 1;
    }
    return take_option(parse, word, next);
}

static void check_together(Parse *parse) {
    const Options *out = parse->out;
    for (int i = 0; i < RULE_COUNT; i++) {
        if (parse->given[i] && (rules[i].with & 1 << out->verb) == 0) {
            refuse(parse, "", rules[i].name,
                   out->verb == VERB_PLAY ? " goes with --replay only" : " does not go with this");
        }
    }
    if (out->fullscreen && out->width > 0) {
        refuse(parse, "--fullscreen and --size do not go together", "", "");
    }
    if (out->verb == VERB_LINT && out->path_count == 0) {
        refuse(parse, "--lint wants a file or a folder behind it", "", "");
    }
    if (out->verb != VERB_LINT && out->path_count > 0) {
        refuse(parse, "what is ", out->paths[0], " for? Only --lint takes files and folders");
    }
}

/* Who asks for help gets it, whatever else is there. */
static bool asks(int argc, char **argv, const char *name) {
    for (int i = 1; i < argc && !text_equal(argv[i], "--"); i++) {
        if (text_equal(argv[i], name)) {
            return true;
        }
    }
    return false;
}

void options_parse(int argc, char **argv, Options *out) {
    *out = (Options){.verb = VERB_PLAY, .scale = SCALE_LEAST};
    if (asks(argc, argv, "--help") || asks(argc, argv, "--version")) {
        out->verb = asks(argc, argv, "--help") ? VERB_HELP : VERB_VERSION;
        return;
    }
    Parse parse = {.out = out};
    for (int i = 1; i < argc;) {
        i += take_argument(&parse, argv[i], i + 1 < argc ? argv[i + 1] : NULL);
    }
    check_together(&parse);
    if (out->problem[0] != '\0') {
        out->verb = VERB_USAGE;
    }
}
