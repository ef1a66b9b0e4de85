/* What the people of a moment look like before something is said to the wearer, and in the answer:
 * two beats made for the stage, as watching has them. Ask and what would you say share it.
 *
 *     Reply reply;
 *     reply_moment(app, &reply);
 *     reply_lay(&reply, &earlier->shows);             what was answered before has changed them
 *     reply_answer(app, &reply, answer, to, &shows);
 *     StageView view = {.beats = &reply.beats, .beat = reply.beats.count - 1, ...};
 *
 * Texts and looks are borrowed from the story.
 */
#ifndef SCREENS_REPLY_H
#define SCREENS_REPLY_H

#include "screens/app_inside.h"

/* Points into itself: not to be copied. */
typedef struct Reply {
    StoryLook looks[STORY_MAX_PEOPLE];
    int count;
    StoryBeat items[2]; /* before, and the answer */
    StoryBeats beats;   /* of one until there is an answer */
} Reply;

/* As everybody looks at the moment of the present pair, with the thing that is seen then. */
void reply_moment(const App *app, Reply *out);
void reply_lay(Reply *reply, const StoryLooks *shows);
/* The wearer answers, in the voice of what they then show. `to` NULL: to nobody on stage. */
void reply_answer(const App *app, Reply *reply, const char *answer, const char *to,
                  const StoryLooks *shows);

/* What somebody looks like at the end of it, or NULL. */
const StoryLook *reply_look(const Reply *reply, const char *who);

#endif
