/* A draw list becomes pixels of a renderer.
 *
 *     if (painter_prepare(painter, list, now + 12 ms)) {
 *         painter_draw(painter, list);
 *         SDL_RenderPresent(renderer);
 *     }
 */
#ifndef PLATFORM_PAINT_H
#define PLATFORM_PAINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <SDL.h>

#include "ui/draw.h"

#include "platform/damage.h"
#include "platform/fonts.h"
#include "platform/pictures.h"

typedef struct Painter Painter;

/* All borrowed; `assets` is the folder's descriptor. */
Painter *painter_new(SDL_Renderer *renderer, Fonts *fonts, int assets);
void painter_free(Painter *painter); /* before the renderer goes. NULL is fine */

/* Rasterises the list's pictures until `most_us` microseconds are used (0: all, however long it
 * takes); at least one a call. False: some are still missing. */
bool painter_prepare(Painter *painter, const DrawList *list, uint64_t most_us);

/* A picture that was rasterised elsewhere; the surface stays the caller's. */
void painter_take(Painter *painter, const PictureWanted *wanted, SDL_Surface *surface);

/* Paints the list over the whole target; missing pictures are left out. Does not present. */
void painter_draw(Painter *painter, const DrawList *list);

/* Paints only where the list differs from the one painted last: the target must still hold that
 * picture. The same pixels as painter_draw. Returns where it painted. */
Damage painter_draw_changes(Painter *painter, const DrawList *list);

/* The renderer has lost its textures. */
void painter_forget(Painter *painter);

size_t painter_rasterised(const Painter *painter); /* pictures made so far, for tests */

#endif
