/* Follow the feeling: a person tells for about a minute, somebody moves one slider with how light
 * or heavy it is for them, and both lines are held against each other (MEASUREMENT.md 1.2; trace.h
 * has the score).
 *
 * A line is kept as a window every two seconds, each in tenths: 10 as heavy as can be .. 90 as
 * light as can be, 0: no sample in that window. So it stands in the journal: the told line with
 * `begin`, because the telling may be gone some day, and the hand's with the move `follow`.
 */
#ifndef SHOES_FOLLOW_H
#define SHOES_FOLLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/trace.h>

enum {
    FOLLOW_WINDOWS = 60, /* at most: two minutes */
    FOLLOW_LEAST = 10,   /* tenths */
    FOLLOW_MOST = 90,
    FOLLOW_MEAN_FROM = 4 /* tellings followed, for a mean with its range */
};

/* Told in one go, or line by line: then the hand has all the time it likes after each line, and its
 * line is kept one window later than it was drawn, so that both are compared alike. */
typedef enum FollowPace { FOLLOW_WHOLE, FOLLOW_BY_LINES, FOLLOW_PACES } FollowPace;

typedef struct FollowLine {
    unsigned char tenths[FOLLOW_WINDOWS]; /* 0 or FOLLOW_LEAST..FOLLOW_MOST */
    int count;
} FollowLine;

/* "whole" "lines". */
const char *follow_pace_id(FollowPace pace);

/* Samples TRACE_RATE times a second, each 1..9 or 0 for none, as windows; what is left over at the
 * end is dropped. */
void follow_line_make(FollowLine *out, const double *samples, size_t count);

/* The same line, one window later; its first window has no sample. */
void follow_line_later(FollowLine *line);

/* False: too few windows, or one of the lines is flat. */
bool follow_score(const FollowLine *told, const FollowLine *hand, TraceScore *out);

/* Where they part the most: the told line's window and how far, 0..8. False: nothing to compare. */
bool follow_parting(const FollowLine *told, const FollowLine *hand, size_t *window, double *apart);

/* One telling that was followed to its end, out of a journal's lines. */
typedef struct Follow {
    uint64_t n;     /* the line of the hand */
    uint32_t visit; /* as in its file */
    int source;     /* which file */
    int place;      /* answers_key, answers_wearer */
    int date;       /* 20261124, 0 unknown */
    uint64_t version;
    FollowPace pace;
    bool again;  /* this telling was followed before: known by now, and kept out of the mean */
    bool scored; /* else `score` says nothing */
    TraceScore score;
} Follow;

/* What they add up to: the mean of Fisher's z over first tellings that were scored, and the range
 * its spread leaves (Student's t; windows of one telling hang together, so nothing is drawn from
 * their number). */
typedef struct FollowMean {
    int count;    /* scored first tellings */
    double r;     /* tanh of the mean z */
    double error; /* of the mean z: spread / sqrt(count) */
    double low, high;
    bool shown; /* count reached FOLLOW_MEAN_FROM */
} FollowMean;

void follow_mean(const Follow *follows, size_t count, FollowMean *out);

#endif
