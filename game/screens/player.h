/* One player's memory: the journal on disk, and what it says about the rack (which shoes were
 * walked in).
 *
 * The journal is the only truth: everything here is computed from its lines when the game starts
 * and kept up to date as new lines are queued. Files lie in DATA/players/ID/. Broken lines are set
 * aside and named, the rest is kept.
 */
#ifndef SCREENS_PLAYER_H
#define SCREENS_PLAYER_H

#include <stdbool.h>
#include <stdint.h>

#include <shoes/answers.h>
#include <shoes/checkin.h>
#include <shoes/journal.h>
#include <shoes/telling.h>
#include <shoes/visit.h>

#include "screens/library.h"
#include "screens/notebook_memory.h"
#include "screens/player_track.h"

enum { PLAYER_WALKED_MAX = 1200 };

typedef struct PlayerWalked {
    uint64_t pair; /* hash of key and wearer */
} PlayerWalked;

typedef struct Player {
    const Host *host;
    const FeelingBook *feelings;
    char id[41];     /* "": a guest, of whom nothing is kept */
    char folder[64]; /* "players/ID" */
    char file[96];   /* path of the journal this copy appends to */
    uint64_t next_n;
    uint32_t visit; /* number of the visit under way or last */
    int set_aside;  /* lines that could not be read this time */
    int unread;     /* journal files that could not be read at all */
    PlayerWalked walked[PLAYER_WALKED_MAX];
    int walked_count;
    char resume_key[MOVE_NAME]; /* a visit that was left in the middle; "" none */
    char date[11];
    PlayerTrack track;
    Answers *answers; /* of all lines; not finished */
    NotebookMemory notebook;
} Player;

/* What was loaded before must be freed first; zeroed memory needs no freeing. */
void player_load(Player *player, const Host *host, const Library *library, const char *id);

void player_free(Player *player);

/* Brings an unfinished visit back to where it was, by its moves. False: there is none that can
 * still be played. */
bool player_resume(Player *player, const Library *library, Visit *visit);

/* Queues the line of a move that was just made; returns the host's ticket (0: nothing is saved). */
uint64_t player_note(Player *player, const Visit *visit, const Move *move);

/* The two lines of a Check-in's answer. */
void player_note_checkin(Player *player, const CheckinForm *form, const CheckinItem *item,
                         int feeling);

/* The two lines of a telling that was followed to its end. */
void player_note_follow(Player *player, const Telling *telling, const FollowLine *told,
                        const FollowLine *hand, FollowPace pace);

bool player_walked(const Player *player, const char *key, const char *wearer);

#endif
