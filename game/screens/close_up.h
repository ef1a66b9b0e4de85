/* Somebody seen near: the face, the whole body without the face, or face and upper body together.
 *
 * A person keeps one size whatever the mood, so that pictures can be laid side by side; where the
 * body is seen, droop, lean and raised hands show against the same frame.
 */
#ifndef SCREENS_CLOSE_UP_H
#define SCREENS_CLOSE_UP_H

#include "art/figure.h"

typedef enum CloseUp { CLOSE_UP_BOTH, CLOSE_UP_FACE, CLOSE_UP_BODY } CloseUp;

/* Fills the box, cut off at its edges. Sets the list's clip and leaves none. */
void close_up_draw(DrawList *list, const ArtFigure *figure, DrawRect box, CloseUp part);

/* Where the head is then. */
DrawRect close_up_head(const ArtFigure *figure, DrawRect box, CloseUp part);

/* How high a picture must be for this person's head to be `head` high in it. */
int close_up_height(const Person *person, CloseUp part, int head);

#endif
