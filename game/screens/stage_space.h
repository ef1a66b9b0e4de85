/* Where things stand on a stage: the scene's scale, its ground, each person's spot. Pure geometry.
 */
#ifndef SCREENS_STAGE_SPACE_H
#define SCREENS_STAGE_SPACE_H

#include "screens/stage.h"

typedef struct StageSpace {
    DrawRect picture; /* of the place, covers the rectangle */
    int ground;       /* y of the feet */
    int height;       /* units a 170 cm adult is high */
} StageSpace;

StageSpace stage_space(const App *app, const StageView *view);
ArtSpot stage_spot(const StageView *view, const StageSpace *space, const StoryPerson *person);
/* Is this person to be seen at all? */
bool stage_visible(const StageView *view, const char *who);
/* x in the widest gap between people, for a prop. */
int stage_gap(const StageView *view, const StageSpace *space);

#endif
