/* One beat as a full page: scene, bubble, and a sheet with the caption and the buttons. Watch and
 * ending share it. */
#ifndef SCREENS_BEAT_VIEW_H
#define SCREENS_BEAT_VIEW_H

#include "screens/stage.h"

typedef enum BeatChoice { BEAT_STAY, BEAT_NEXT, BEAT_BACK } BeatChoice;

typedef struct BeatPage {
    const StoryBeats *beats;
    int beat;         /* -1: `before` is told */
    const char *told; /* said by nobody, before the first beat; NULL none */
    const char *next; /* label of the one thing to do next */
    bool back;        /* one beat back is offered */
} BeatPage;

BeatChoice beat_page(App *app, Ui *ui, const BeatPage *page);

#endif
