/* Which pictures `shoes --faces` makes, and the contact sheet of them. Private to commands/. */
#ifndef SCREENS_COMMANDS_FACES_H
#define SCREENS_COMMANDS_FACES_H

#include "art/figure.h"
#include "screens/commands/verbs.h"
#include "screens/library.h"

enum {
    FACES_PAPER = (int)0xFFF6E3FF,
    FACES_PATH = 4096,
    FACES_MAX = LIBRARY_PEOPLE_MAX * EXPRESSIONS_MAX
};

typedef struct Face {
    ArtFigure figure;
    const char *name; /* "sad", "sad+happy": borrowed */
} Face;

typedef struct Faces {
    const Host *host;
    const Options *options;
    Library library;
    DrawList *list;
    Face *all; /* in the library's arena */
    int count;
} Faces;

/* Fills `all`, people in order, each with the looks asked for. False: it has complained. */
bool faces_choose(Faces *faces);

/* Writes the sheet: FILE, FILE-2, ... of at most 36 pictures each. False: it has complained. */
bool faces_sheet(const Faces *faces);

/* What the list holds, as a picture. False: it has complained. */
bool faces_write(const Faces *faces, const char *path);

void faces_complain(const Faces *faces, const char *before, const char *word, const char *after);

#endif
