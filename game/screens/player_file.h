/* A player in one file: to keep it safe, or to carry it to another machine.
 *
 * Lines of text: first {"shoes_player":1,...} with who it is, then for each journal {"file":NAME}
 * and its lines as they are. Nothing is recomputed, so that what comes in again is the same.
 */
#ifndef SCREENS_PLAYER_FILE_H
#define SCREENS_PLAYER_FILE_H

#include "screens/roster.h"
#include "screens/text_pile.h"

/* Everything of a player. False: a journal could not be read; `out` holds the others. */
bool player_file_write(const Host *host, const RosterPlayer *player, TextPile *out);

typedef enum PlayerFileRead {
    PLAYER_FILE_OK,
    PLAYER_FILE_STRANGE, /* not such a file, or made for a later Shoes */
    PLAYER_FILE_OTHER, /* a journal of the same name is here with other lines: it stays as it is */
    PLAYER_FILE_FULL   /* no place for another player */
} PlayerFileRead;

/* Brings a player in. One who is here already gets what is missing; nothing that is here is
 * changed. */
PlayerFileRead player_file_read(const Host *host, Roster *roster, const char *bytes, size_t length);

#endif
