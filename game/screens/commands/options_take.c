#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/commands/options_inside.h"

enum { SCALE_LEAST = 100, SCALE_MOST = 200 };

/* The first problem is the one that is told. */
void options_refuse(Parse *parse, const char *before, const char *word, const char *after) {
    char kept[64];
    text_copy(kept, sizeof kept, word);
    if (parse->out->problem[0] == '\0') {
        snprintf(parse->out->problem, sizeof parse->out->problem, "%s%s%s", before, kept, after);
    }
}

static void take_verb(Parse *parse, Verb verb) {
    if (parse->out->verb != VERB_PLAY && parse->out->verb != verb) {
        options_refuse(
            parse,
            "only one thing at a time: --lint, --replay, --faces, --voice, --print, --report, "
            "--export or --import",
            "", "");
    }
    parse->out->verb = verb;
}

void take_data(Parse *parse, const char *value) {
    parse->out->data = value;
}

void take_levels(Parse *parse, const char *value) {
    if (parse->out->level_count == OPTIONS_LEVELS_MAX) {
        options_refuse(parse, "too many --levels, from ", value, " on");
        return;
    }
    parse->out->levels[parse->out->level_count++] = value;
}

void take_fullscreen(Parse *parse, const char *value) {
    (void)value;
    parse->out->fullscreen = true;
}

void take_size(Parse *parse, const char *value) {
    parse->size = value;
}

void take_lint(Parse *parse, const char *value) {
    (void)value;
    take_verb(parse, VERB_LINT);
}

void take_replay(Parse *parse, const char *value) {
    take_verb(parse, VERB_REPLAY);
    parse->out->replay = value;
}

void take_via(Parse *parse, const char *value) {
    static const char *const names[VIA_COUNT] = {"keys", "pad", "mouse", "touch", "switch", "scan"};
    for (int i = 0; i < VIA_COUNT; i++) {
        if (text_equal(names[i], value)) {
            parse->out->via = (Via)i;
            return;
        }
    }
    options_refuse(parse, "--via wants keys, pad, mouse, touch, switch or scan, not ", value, "");
}

void take_scale(Parse *parse, const char *value) {
    uint64_t percent = 0;
    if (!options_parse_number(value, SCALE_MOST, &percent) || percent < SCALE_LEAST) {
        options_refuse(parse, "--scale wants a number from 100 to 200, not ", value, "");
        return;
    }
    parse->out->scale = (int)percent;
}

void take_shots(Parse *parse, const char *value) {
    parse->out->shots = value;
}

void take_transcript(Parse *parse, const char *value) {
    parse->out->transcript = value;
}

void take_timing(Parse *parse, const char *value) {
    (void)value;
    parse->out->timing = true;
}

void take_say(Parse *parse, const char *value) {
    (void)value;
    parse->out->say = true;
}

void take_record(Parse *parse, const char *value) {
    parse->out->record = value;
}

static int take_whole(Parse *parse, const char *problem, const char *value, uint64_t least,
                      uint64_t most) {
    uint64_t number = 0;
    if (!options_parse_number(value, most, &number) || number < least) {
        options_refuse(parse, problem, value, "");
    }
    return (int)number;
}

void take_faces(Parse *parse, const char *value) {
    take_verb(parse, VERB_FACES);
    parse->out->faces.dir = value;
}

void take_sheet(Parse *parse, const char *value) {
    take_verb(parse, VERB_FACES);
    parse->out->faces.sheet = value;
}

void take_person(Parse *parse, const char *value) {
    parse->out->person = value;
}

void take_feeling(Parse *parse, const char *value) {
    parse->out->feeling = value;
}

void take_strength(Parse *parse, const char *value) {
    parse->out->strength =
        take_whole(parse, "--strength wants a number from 1 to 5, not ", value, 1, 5);
}

void take_head(Parse *parse, const char *value) {
    parse->out->faces.head =
        take_whole(parse, "--head wants a height in pixels from 16 to 2048, not ", value, 16, 2048);
}

void take_part(Parse *parse, const char *value) {
    static const char *const names[] = {"both", "face", "body"};
    for (int i = 0; i < 3; i++) {
        if (text_equal(names[i], value)) {
            parse->out->faces.part = (CloseUp)i;
            return;
        }
    }
    options_refuse(parse, "--part wants face, body or both, not ", value, "");
}

void take_plain(Parse *parse, const char *value) {
    (void)value;
    parse->out->faces.plain = true;
}

void take_voice(Parse *parse, const char *value) {
    take_verb(parse, VERB_VOICE);
    parse->out->voice.look = value;
}

void take_print(Parse *parse, const char *value) {
    take_verb(parse, VERB_PRINT);
    parse->out->print = value;
    if (!text_equal(value, "notebook")) {
        options_refuse(parse, "--print wants notebook, not ", value, "");
    }
}

void take_report(Parse *parse, const char *value) {
    take_verb(parse, VERB_REPORT);
    parse->out->player = value;
}

void take_export(Parse *parse, const char *value) {
    take_verb(parse, VERB_EXPORT);
    parse->out->player = value;
}

void take_import(Parse *parse, const char *value) {
    take_verb(parse, VERB_IMPORT);
    parse->out->import = value;
}

void take_out(Parse *parse, const char *value) {
    parse->out->out = value;
}

void take_syllables(Parse *parse, const char *value) {
    parse->out->voice.syllables =
        take_whole(parse, "--syllables wants a number from 3 to 14, not ", value, 3, 14);
}

void take_gentle(Parse *parse, const char *value) {
    (void)value;
    parse->out->voice.gentle = true;
}

void options_read_size(Parse *parse) {
    Options *out = parse->out;
    if (parse->size == NULL) {
        return;
    }
    if (out->verb == VERB_FACES) {
        out->faces.size = take_whole(
            parse, "--size of a picture wants its height in pixels from 32 to 4096, not ",
            parse->size, 32, 4096);
    } else if (!options_parse_size(parse->size, &out->width, &out->height)) {
        options_refuse(parse, "--size wants WIDTHxHEIGHT in pixels, like 1280x720, not ",
                       parse->size, "");
    }
}
