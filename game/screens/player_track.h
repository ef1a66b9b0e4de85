/* What a player's lines add up to for the next visit: in which order my shoes came, how many
 * guesses in a row missed, and what was said in which story (for those that follow it).
 *
 * Fed with every line in its order, when the game starts and as moves are made. Stories that were
 * removed since count, too: a line's frozen part tells all that is needed.
 */
#ifndef SCREENS_PLAYER_TRACK_H
#define SCREENS_PLAYER_TRACK_H

#include <stdbool.h>
#include <stdint.h>

#include <shoes/journal.h>

enum { TRACK_SAID_MAX = 256 };

typedef struct TrackSaid { /* the latest walk of a pair in which something was said */
    uint64_t pair;         /* hash of key and wearer */
    uint64_t version;      /* of the story then */
    unsigned said;         /* bits of the sentences, by their place in the story */
    int last;              /* the latest of them */
} TrackSaid;

typedef struct PlayerTrack {
    int mine_first, mine_last; /* pairs in which my shoes came before, after the guess */
    int misses;                /* guesses in a row that missed */
    TrackSaid said[TRACK_SAID_MAX];
    int said_count; /* of all time; the oldest are overwritten */
    /* the pair under way */
    JournalFrozen pair;
    bool mined, guessed, saying;
    Guess first;
} PlayerTrack;

void player_track_line(PlayerTrack *track, const FeelingBook *feelings, const JournalLine *line);

/* NULL: nothing was said in this story's pair. */
const TrackSaid *player_track_said(const PlayerTrack *track, const char *key, const char *wearer);

#endif
