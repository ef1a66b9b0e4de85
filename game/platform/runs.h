/* Which parts of a surface need no blending.
 */
#ifndef PLATFORM_RUNS_H
#define PLATFORM_RUNS_H

#include "platform/textures.h"

/* Looks at `part` of a surface in ARGB8888 and fills the runs of *cached; leaves them NULL where it
 * would not pay. */
void runs_find(const SDL_Surface *surface, SDL_Rect part, Cached *cached);

#endif
