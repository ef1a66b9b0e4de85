/* Taking the command line apart, between options.c (the table) and options_take.c (a function an
 * option). Private to them. */
#ifndef SCREENS_COMMANDS_OPTIONS_INSIDE_H
#define SCREENS_COMMANDS_OPTIONS_INSIDE_H

#include "screens/commands/verbs.h"

enum { OPTIONS_RULES_MAX = 48 };

typedef struct Parse {
    Options *out;
    bool given[OPTIONS_RULES_MAX]; /* by the rule's place in the table */
    bool only_paths;               /* after "--" */
    const char *size;              /* what it means depends on the verb */
} Parse;

/* before + word + after; the first problem is the one that is told. */
void options_refuse(Parse *parse, const char *before, const char *word, const char *after);

/* After all are taken. */
void options_read_size(Parse *parse);

/* `value` is NULL for an option without one. */
void take_data(Parse *parse, const char *value);
void take_levels(Parse *parse, const char *value);
void take_fullscreen(Parse *parse, const char *value);
void take_size(Parse *parse, const char *value);
void take_lint(Parse *parse, const char *value);
void take_replay(Parse *parse, const char *value);
void take_via(Parse *parse, const char *value);
void take_scale(Parse *parse, const char *value);
void take_shots(Parse *parse, const char *value);
void take_transcript(Parse *parse, const char *value);
void take_timing(Parse *parse, const char *value);
void take_say(Parse *parse, const char *value);
void take_record(Parse *parse, const char *value);
void take_faces(Parse *parse, const char *value);
void take_sheet(Parse *parse, const char *value);
void take_person(Parse *parse, const char *value);
void take_feeling(Parse *parse, const char *value);
void take_strength(Parse *parse, const char *value);
void take_head(Parse *parse, const char *value);
void take_part(Parse *parse, const char *value);
void take_plain(Parse *parse, const char *value);
void take_export(Parse *parse, const char *value);
void take_import(Parse *parse, const char *value);
void take_report(Parse *parse, const char *value);
void take_print(Parse *parse, const char *value);
void take_voice(Parse *parse, const char *value);
void take_out(Parse *parse, const char *value);
void take_syllables(Parse *parse, const char *value);
void take_gentle(Parse *parse, const char *value);

#endif
