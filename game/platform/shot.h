/* A draw list as a picture file, with no window and no video. */
#ifndef PLATFORM_SHOT_H
#define PLATFORM_SHOT_H

#include <stdbool.h>

#include "ui/draw.h"

#include "platform/fonts.h"

typedef struct Shot Shot;

Shot *shot_new(Fonts *fonts, int assets); /* both borrowed */
void shot_free(Shot *shot);               /* NULL is fine */

/* Paints everything, however long it takes. The surface is valid until the next call; NULL:
 * SDL_GetError says why. */
SDL_Surface *shot_paint(Shot *shot, const DrawList *list);
bool shot_write(Shot *shot, const DrawList *list, const char *path); /* PNG */
size_t shot_rasterised(const Shot *shot);                            /* at this size, for tests */

#endif
