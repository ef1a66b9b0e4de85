/* A telling: somebody tells for about a minute what happened to them, line by line, and shows it;
 * under it lies how light or heavy it was for them at every moment (follow.h).
 *
 * The four shipped ones are assets/follow/ID.json; all strings live in the arena given when
 * reading. A telling's key in the journal is "follow/ID", its mode "follow".
 *
 *     {"format": 1, "id": "mr-bun", "lang": "en", "title": "Mr Bun and the bus", "who": "noor",
 *      "place": "living_room", "light": "evening", "seconds": 60,
 *      "lines": [{"at": 0, "says": "...", "look": {"content": 3}, "does": "..."}, ...],
 *      "line": [{"at": 0, "value": 6.5}, ..., {"at": 60, "value": 8}],
 *      "heard": [{"from": 0, "to": 15, "text": "..."}, ...]}
 *
 * A line stands until the next one begins; its voice sounds as it looks. `line` is straight from
 * point to point, 1 as heavy as can be .. 9 as light as can be. `heard` is what the person says
 * afterwards about a stretch; the stretches cover the whole telling, one after the other.
 */
#ifndef SHOES_TELLING_H
#define SHOES_TELLING_H

#include <stdint.h>

#include <shoes/follow.h>
#include <shoes/move.h>
#include <shoes/story.h>

enum {
    TELLING_FORMAT = 1,
    TELLINGS_MAX = 12,
    TELLING_LINES = 24,
    TELLING_POINTS = 40,
    TELLING_HEARD = 6,
    TELLING_SECONDS_LEAST = 30,
    TELLING_SECONDS_MOST = 120
};

typedef struct TellingPoint {
    double at;    /* seconds */
    double value; /* 1..9 */
} TellingPoint;

typedef struct TellingHeard {
    double from, to; /* seconds */
    const char *text;
} TellingHeard;

typedef struct Telling {
    const char *id;
    uint64_t version;         /* FNV-1a of the file's bytes */
    Story story;              /* one person and the lines as beats, for the stage */
    double at[TELLING_LINES]; /* when each beat begins, seconds */
    int seconds;
    TellingPoint points[TELLING_POINTS];
    int point_count;
    TellingHeard heard[TELLING_HEARD];
    int heard_count;
} Telling;

/* Which line is being told; the last one stays. */
int telling_beat(const Telling *telling, double seconds);

/* How it was for them, 1..9. */
double telling_value(const Telling *telling, double seconds);

/* The whole line in windows. */
void telling_line(const Telling *telling, FollowLine *out);

/* What was said about this moment. */
int telling_heard(const Telling *telling, double seconds);

/* "follow/mr-bun" */
void telling_key(const Telling *telling, char out[MOVE_NAME]);

#endif
