/* The pictures of the first screen, rasterised on a thread of their own while the window opens.
 *
 *     Early *early = early_begin(list, assets);   the list as the window will most likely show it
 *     ... open the window ...
 *     early_end(early, painter);                  what does not fit was made in vain, no more
 */
#ifndef PLATFORM_EARLY_H
#define PLATFORM_EARLY_H

#include "ui/draw.h"

#include "platform/paint.h"

typedef struct Early Early;

/* Takes the list over. NULL: no thread could be made; the pictures are made later, as any others.
 */
Early *early_begin(DrawList *list, int assets);

/* Waits for it and hands over what it made. `painter` NULL: it is thrown away. NULL is fine. */
void early_end(Early *early, Painter *painter);

#endif
