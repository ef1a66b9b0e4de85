#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/commands/options_inside.h"

/* Which verbs an option goes with. */
enum {
    WITH_PLAY = 1 << VERB_PLAY,
    WITH_REPLAY = 1 << VERB_REPLAY,
    WITH_FACES = 1 << VERB_FACES,
    WITH_VOICE = 1 << VERB_VOICE,
    WITH_PRINT = 1 << VERB_PRINT,
    WITH_REPORT = 1 << VERB_REPORT,
    WITH_EXPORT = 1 << VERB_EXPORT,
    WITH_IMPORT = 1 << VERB_IMPORT,
    WITH_OUT = WITH_VOICE | WITH_PRINT | WITH_REPORT | WITH_EXPORT,
    WITH_ALL = WITH_PLAY | WITH_REPLAY | WITH_FACES | WITH_OUT | WITH_IMPORT | 1 << VERB_LINT
};

typedef struct Rule {
    const char *name;
    void (*take)(Parse *parse, const char *value);
    bool has_value, repeats;
    int with;
} Rule;

static const Rule rules[] = {
    {"--data", take_data, .has_value = true, .with = WITH_ALL},
    {"--levels", take_levels, .has_value = true, .repeats = true, .with = WITH_ALL},
    {"--fullscreen", take_fullscreen, .with = WITH_PLAY},
    {"--size", take_size, .has_value = true, .with = WITH_PLAY | WITH_REPLAY | WITH_FACES},
    {"--scale", take_scale, .has_value = true, .with = WITH_PLAY | WITH_REPLAY},
    {"--record", take_record, .has_value = true, .with = WITH_PLAY},
    {"--lint", take_lint, .with = WITH_ALL},
    {"--replay", take_replay, .has_value = true, .with = WITH_ALL},
    {"--via", take_via, .has_value = true, .with = WITH_REPLAY},
    {"--shots", take_shots, .has_value = true, .with = WITH_REPLAY},
    {"--transcript", take_transcript, .has_value = true, .with = WITH_REPLAY},
    {"--say", take_say, .with = WITH_PLAY | WITH_REPLAY},
    {"--timing", take_timing, .with = WITH_REPLAY},
    {"--faces", take_faces, .has_value = true, .with = WITH_ALL},
    {"--sheet", take_sheet, .has_value = true, .with = WITH_ALL},
    {"--person", take_person, .has_value = true, .with = WITH_FACES | WITH_VOICE},
    {"--feeling", take_feeling, .has_value = true, .with = WITH_FACES},
    {"--strength", take_strength, .has_value = true, .with = WITH_FACES | WITH_VOICE},
    {"--part", take_part, .has_value = true, .with = WITH_FACES},
    {"--head", take_head, .has_value = true, .with = WITH_FACES},
    {"--plain", take_plain, .with = WITH_FACES},
    {"--voice", take_voice, .has_value = true, .with = WITH_ALL},
    {"--print", take_print, .has_value = true, .with = WITH_ALL},
    {"--report", take_report, .has_value = true, .with = WITH_ALL},
    {"--export", take_export, .has_value = true, .with = WITH_ALL},
    {"--import", take_import, .has_value = true, .with = WITH_ALL},
    {"--out", take_out, .has_value = true, .with = WITH_OUT},
    {"--syllables", take_syllables, .has_value = true, .with = WITH_VOICE},
    {"--gentle", take_gentle, .with = WITH_VOICE},
};
enum { RULE_COUNT = sizeof rules / sizeof rules[0] };
_Static_assert(RULE_COUNT <= (int)OPTIONS_RULES_MAX, "every rule has its `given`");

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
        options_refuse(parse, "too many files and folders, from ", path, " on");
        return;
    }
    parse->out->paths[parse->out->path_count++] = path;
}

/* How many arguments were used. */
static int take_option(Parse *parse, const char *name, const char *value) {
    int index = find_rule(name);
    if (index < 0) {
        options_refuse(parse, "there is no option ", name, "");
        return 1;
    }
    const Rule *rule = &rules[index];
    if (parse->given[index] && !rule->repeats) {
        options_refuse(parse, "", name, " is there twice");
    }
    parse->given[index] = true;
    if (rule->has_value && (value == NULL || value[0] == '\0' || strncmp(value, "--", 2) == 0)) {
        options_refuse(parse, "", name, " wants something behind it");
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

static const char *lonely(const Rule *rule, Verb verb) {
    if (verb != VERB_PLAY) {
        return " does not go with this";
    }
    switch (rule->with) {
    case WITH_REPLAY:
        return " goes with --replay only";
    case WITH_VOICE:
        return " goes with --voice only";
    case WITH_OUT:
        return " goes with --voice, --print, --report and --export only";
    case WITH_FACES | WITH_VOICE:
        return " goes with --faces and --voice only";
    default:
        return " goes with --faces only";
    }
}

static void check_together(Parse *parse) {
    const Options *out = parse->out;
    for (int i = 0; i < RULE_COUNT; i++) {
        if (parse->given[i] && (rules[i].with & 1 << out->verb) == 0) {
            options_refuse(parse, "", rules[i].name, lonely(&rules[i], out->verb));
        }
    }
    options_read_size(parse);
    if (out->faces.size > 0 && out->faces.head > 0) {
        options_refuse(parse, "--size and --head do not go together", "", "");
    }
    if (out->fullscreen && out->width > 0) {
        options_refuse(parse, "--fullscreen and --size do not go together", "", "");
    }
    if (out->verb == VERB_VOICE && (out->person == NULL || out->out == NULL)) {
        options_refuse(parse, "--voice wants --person ID and --out FILE.wav, too", "", "");
    }
    if (out->verb == VERB_PRINT && out->out == NULL) {
        options_refuse(parse, "--print wants --out FILE.html, too", "", "");
    }
    if (out->verb == VERB_REPORT && out->out == NULL) {
        options_refuse(parse, "--report wants --out FILE.html, .csv or .json, too", "", "");
    }
    if (out->verb == VERB_EXPORT && out->out == NULL) {
        options_refuse(parse, "--export wants --out FILE, too", "", "");
    }
    if (out->verb == VERB_LINT && out->path_count == 0) {
        options_refuse(parse, "--lint wants a file or a folder behind it", "", "");
    }
    if (out->verb != VERB_LINT && out->path_count > 0) {
        options_refuse(parse, "what is ", out->paths[0],
                       " for? Only --lint takes files and folders");
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
    *out = (Options){.verb = VERB_PLAY, .scale = 100};
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
