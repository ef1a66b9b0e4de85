/* Who plays on this machine: a folder a player under DATA/players/, with a pair of shoes and, if
 * they like, a nickname.
 *
 * What a player looks like lies in about-TAG.json, one file for each machine, so that a folder kept
 * in step between machines never has two writers of one file; the one with the largest `n` counts.
 * Players stand in the order of their shoes, so that everybody finds their pair where it was.
 */
#ifndef SCREENS_ROSTER_H
#define SCREENS_ROSTER_H

#include <stdbool.h>

#include "screens/host.h"
#include "screens/own_shoes.h"

enum { ROSTER_MAX = 200, ROSTER_ID = 41, ROSTER_NAME = 49 };

typedef struct RosterPlayer {
    char id[ROSTER_ID];
    OwnPair pair;
    char name[ROSTER_NAME]; /* "" none */
    int n;                  /* of the file it was read from, 0 none */
} RosterPlayer;

typedef struct Roster {
    RosterPlayer players[ROSTER_MAX];
    int count;
    bool more; /* there are folders beyond ROSTER_MAX */
} Roster;

/* The first player of a new folder, before anybody chose shoes. */
#define ROSTER_FIRST "me"

void roster_load(Roster *roster, const Host *host);

/* NULL: not there. */
const RosterPlayer *roster_find(const Roster *roster, const char *id);

/* By id or, where just one has it, by nickname. */
const RosterPlayer *roster_called(const Roster *roster, const char *text);

/* Writes what a player looks like, and puts them into the roster. An empty id is filled with a new
 * one. False: the roster is full. */
bool roster_put(Roster *roster, const Host *host, RosterPlayer *player);

/* Eight hex digits made once per data folder. */
void roster_tag(const Host *host, char tag[9]);

#endif
