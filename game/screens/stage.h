/* The stage: a place and the people of a story at one moment, in a rectangle of any shape.
 *
 * Beats hold until changed: what is shown is the sum of all `shows` up to a beat. With `inside` set
 * the wearer is gone from the picture and the others stand, turn and hide as the wearer saw them.
 */
#ifndef SCREENS_STAGE_H
#define SCREENS_STAGE_H

#include "art/figure.h"
#include "screens/app_inside.h"

typedef struct StageView {
    const Story *story;
    const StoryBeats *beats;  /* story->beats or story->ending */
    int beat;                 /* -1: before the first */
    const StoryShoes *inside; /* NULL: seen from outside */
    const char *marked;       /* whose shoes these are, NULL: nobody is marked */
    DrawRect rect;
    int top;     /* units under rect.y that stay free of heads: bar, bubble */
    int lower;   /* units that everything in it lies lower, as far as the place reaches; moving this
                    changes no picture's size */
    bool silent; /* described already: not said once more */
    uint64_t since; /* when this beat came up: from then on people go from how they looked before to
                       how they look in it; 0: they are there */
} StageView;

void stage_draw(App *app, Ui *ui, const StageView *view);

/* Where somebody's head is, for bubbles; the middle of the stage for one who is not there. */
DrawRect stage_head(const App *app, const StageView *view, const char *who);

/* Where the palms of one who is there are: left and right on the screen. */
void stage_hands(const App *app, const StageView *view, const char *who, ArtPoint out[2]);

#endif
