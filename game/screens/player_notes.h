/* The adult's notes about a player: a plain text file beside the journal (notes.txt), written with
 * whatever editor the machine has, printed in the report and carried along in copies. The game
 * writes it only when there is none yet. Lines that begin with '#' are for the writer alone.
 */
#ifndef SCREENS_PLAYER_NOTES_H
#define SCREENS_PLAYER_NOTES_H

#include "screens/host.h"

enum { PLAYER_NOTES_MOST = 256 * 1024 };

/* "players/ID/notes.txt"; `folder` is "players/ID". */
void player_notes_path(const char *folder, char *out, size_t size);

/* The text as it lies there, clean UTF-8, in the arena; "" when there is none. False: it is there
 * and cannot be read, or is too long. */
bool player_notes_read(const Host *host, const char *folder, Arena *arena, const char **out);

/* Makes the file with these bytes; never over one that is there. */
void player_notes_begin(const Host *host, const char *folder, const char *text);

#endif
