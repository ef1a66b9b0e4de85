/* The command line: one parse for all verbs, one file per verb under commands/. */
#ifndef SCREENS_COMMANDS_H
#define SCREENS_COMMANDS_H

#include <stdbool.h>
#include <stdint.h>

#include "screens/close_up.h"
#include "screens/host.h"

enum { OPTIONS_LEVELS_MAX = 16, OPTIONS_PATHS_MAX = 256 };

typedef enum Verb {
    VERB_PLAY,
    VERB_LINT,
    VERB_REPLAY,
    VERB_FACES,
    VERB_VOICE,
    VERB_PRINT,
    VERB_REPORT,
    VERB_EXPORT,
    VERB_IMPORT,
    VERB_HELP,
    VERB_VERSION,
    VERB_USAGE
} Verb;
typedef enum Via {
    VIA_KEYS,
    VIA_PAD,
    VIA_MOUSE,
    VIA_TOUCH,
    VIA_SWITCH, /* two: NEXT and OK */
    VIA_SCAN,   /* one, and focus moves by itself */
    VIA_COUNT
} Via;

/* --faces: pictures of people and looks. */
typedef struct FacesOptions {
    const char *dir, *sheet; /* NULL: none of these; one of them is there */
    int size, head;          /* pixels: the picture's height or the head's, 0: 320 high */
    CloseUp part;
    bool plain;
} FacesOptions;

/* --voice: how a look sounds. */
typedef struct VoiceOptions {
    const char *look; /* an id, two joined by + */
    int syllables;    /* 0: the usual */
    bool gentle;
} VoiceOptions;

typedef struct Options { /* strings are borrowed from argv */
    Verb verb;
    char problem[200]; /* VERB_USAGE: what was wrong */
    const char *data;  /* NULL: the usual folder */
    const char *levels[OPTIONS_LEVELS_MAX];
    int level_count;
    bool fullscreen;
    int width, height;                    /* 0: choose */
    const char *paths[OPTIONS_PATHS_MAX]; /* lint */
    int path_count;
    const char *replay, *record, *shots, *transcript;
    Via via;
    int scale; /* 100..200 */
    bool timing, say;
    const char *person;  /* an id, "all" or NULL: everybody */
    const char *feeling; /* an id, two joined by +, "all" looks, NULL: the 36 feelings */
    int strength;        /* 1..5, 0: the usual */
    const char *print;   /* what: "notebook" */
    const char *player;  /* --report, --export: an id or a nickname */
    const char *import;  /* a file */
    const char *out;     /* --voice, --print, --report, --export: the file */
    FacesOptions faces;
    VoiceOptions voice;
} Options;

void options_parse(int argc, char **argv, Options *out);

/* Runs a verb other than VERB_PLAY. Returns the program's exit status: 0 fine, 1 problems, 2 usage.
 */
int command_run(const Host *host, const Options *options);

#endif
