#include "screens/player_track.h"

#include <shoes/hash.h>
#include <shoes/score.h>
#include <shoes/visit.h>

static uint64_t pair_hash(const char *key, const char *wearer) {
    return hash_text(hash_text(HASH_START, key), wearer);
}

static void track_pair(PlayerTrack *track, const JournalLine *line) {
    track->pair = line->frozen;
    track->mined = track->guessed = track->saying = false;
}

/* Credit by what was frozen: the story itself may be gone. */
static double frozen_credit(const PlayerTrack *track, const FeelingBook *feelings) {
    StoryShoes shoes = journal_frozen_shoes(&track->pair);
    return score_credit(feelings, &shoes, &track->first);
}

static void track_turn(PlayerTrack *track, const FeelingBook *feelings) {
    if (track->guessed && track->pair.truth_count > 0) {
        track->misses = frozen_credit(track, feelings) > 0 ? 0 : track->misses + 1;
    }
    if (track->mined) {
        *((track->pair.steps & VISIT_MINE_LAST) != 0 ? &track->mine_last : &track->mine_first) += 1;
    }
}

static void track_said(PlayerTrack *track, int number) {
    if (!track->saying) {
        track->saying = true;
        track->said[track->said_count++ % TRACK_SAID_MAX] = (TrackSaid){
            .pair = pair_hash(track->pair.key, track->pair.wearer), .version = track->pair.version};
    }
    TrackSaid *said = &track->said[(track->said_count - 1) % TRACK_SAID_MAX];
    if (number >= 0 && number < STORY_MAX_SAY) {
        said->said |= 1u << number;
        said->last = number;
    }
}

void player_track_line(PlayerTrack *track, const FeelingBook *feelings, const JournalLine *line) {
    if (line->frozen.present) {
        track_pair(track, line);
    }
    if (line->move.kind == MOVE_MINE) {
        track->mined = true;
    } else if (line->move.kind == MOVE_GUESS) {
        track->guessed = true;
        track->first = line->move.guess;
    } else if (line->move.kind == MOVE_UNSURE) {
        track->guessed = false;
    } else if (line->move.kind == MOVE_TURN) {
        track_turn(track, feelings);
    } else if (line->move.kind == MOVE_SAY) {
        track_said(track, line->move.number);
    }
}

const TrackSaid *player_track_said(const PlayerTrack *track, const char *key, const char *wearer) {
    uint64_t pair = pair_hash(key, wearer);
    int oldest = track->said_count > TRACK_SAID_MAX ? track->said_count - TRACK_SAID_MAX : 0;
    for (int i = track->said_count - 1; i >= oldest; i--) {
        if (track->said[i % TRACK_SAID_MAX].pair == pair) {
            return &track->said[i % TRACK_SAID_MAX];
        }
    }
    return NULL;
}
