/* A player into one file, and out of one. */
#include <stdio.h>
#include <stdlib.h>

#include <shoes/assert.h>

#include "screens/commands/verbs.h"
#include "screens/player_file.h"

enum { MESSAGE = 500, FILE_CAP = 512 << 20 };

static int refuse(const Host *host, const char *before, const char *what, const char *after) {
    char message[MESSAGE];
    snprintf(message, sizeof message, "shoes: %s%.300s%s\n", before, what, after);
    host->complain(host->self, message);
    return STATUS_PROBLEMS;
}

static Roster *load_roster(const Host *host) {
    Roster *roster = calloc(1, sizeof *roster);
    if (roster == NULL) {
        memory_exit();
    }
    roster_load(roster, host);
    return roster;
}

static int export_player(const Host *host, const Roster *roster, const Options *options) {
    TextPile pile = {0};
    const RosterPlayer *player = roster_called(roster, options->player);
    if (player == NULL) {
        return refuse(host, "there is no player called ", options->player, "");
    }
    bool whole = player_file_write(host, player, &pile);
    bool written = host->text_file(host->self, options->out, pile.bytes, pile.length);
    text_pile_free(&pile);
    if (!written) {
        return refuse(host, "", options->out, " cannot be written");
    }
    return whole ? STATUS_FINE
                 : refuse(host, "a journal of ", options->player,
                          " could not be read and is not in it");
}

int command_export(const Host *host, const Options *options) {
    Roster *roster = load_roster(host);
    int status = export_player(host, roster, options);
    free(roster);
    return status;
}

static int tell(const Host *host, PlayerFileRead read, const char *path) {
    switch (read) {
    case PLAYER_FILE_OK:
        return STATUS_FINE;
    case PLAYER_FILE_STRANGE:
        return refuse(host, "", path, " is no player's file, or made for a later Shoes");
    case PLAYER_FILE_OTHER:
        return refuse(host, "a journal in ", path,
                      " is here already with other lines; it was left as it is");
    case PLAYER_FILE_FULL:
        return refuse(host, "there is no place for another player; ", path, " was left out");
    }
    return STATUS_PROBLEMS;
}

int command_import(const Host *host, const Options *options) {
    Arena *arena = arena_new();
    HostBytes bytes;
    int status = STATUS_PROBLEMS;
    if (!host->saving) {
        refuse(host, "", options->import, " cannot come in while the game is open");
    } else if (host->read(host->self, HOST_PLAIN, options->import, FILE_CAP, arena, &bytes) !=
               HOST_READ_OK) {
        refuse(host, "", options->import, " cannot be read");
    } else {
        Roster *roster = load_roster(host);
        status =
            tell(host, player_file_read(host, roster, bytes.bytes, bytes.length), options->import);
        free(roster);
    }
    arena_free(arena);
    return status;
}
