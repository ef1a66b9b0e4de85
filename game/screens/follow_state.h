/* What following a telling remembers while it is shown; see follow.h. */
#ifndef SCREENS_FOLLOW_STATE_H
#define SCREENS_FOLLOW_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/telling.h>

typedef enum FollowPage {
    FOLLOW_PAGE_LIST,
    FOLLOW_PAGE_BEFORE,
    FOLLOW_PAGE_TELLING,
    FOLLOW_PAGE_AFTER
} FollowPage;

typedef struct FollowState {
    FollowPage page;
    int telling; /* index into the library */
    FollowPace pace;
    int at;                    /* the slider's step */
    bool touched;              /* since the telling began */
    bool held;                 /* somebody, or nobody there, made it wait */
    uint64_t told_ms, last_ms; /* how far it is told; when that was looked at last */
    int beat;
    double value; /* the hand, after the handle */
    double samples[TELLING_SECONDS_MOST * TRACE_RATE];
    size_t sample_count;
    FollowLine told, hand;
    bool compared; /* the lines part most at `window`, so far */
    size_t window;
    double gap;
    int heard, first_heard; /* the stretch that is spoken about, and was at first */
    bool arrived;
    int fit_w, fit_h, fit_percent; /* of which `top` was found: units free for the bubbles */
    int top;
} FollowState;

#endif
