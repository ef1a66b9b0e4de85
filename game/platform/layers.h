/* A draw list as the row of things it paints, from the bottom up: where each of them shows, and
 * where it hides whatever is below it.
 */
#ifndef PLATFORM_LAYERS_H
#define PLATFORM_LAYERS_H

#include <stdbool.h>

#include <SDL.h>

#include "ui/draw.h"

#include "platform/damage.h"
#include "platform/glyphs.h"
#include "platform/pictures.h"

enum { LAYERS_MAX = 1025 }; /* a full draw list, and the paper */

/* What paints; all borrowed. */
typedef struct Brushes {
    SDL_Renderer *renderer;
    Glyphs *glyphs;
    Pictures *pictures;
    Textures *shapes;
} Brushes;

typedef struct Layer {
    const DrawCommand *command; /* NULL: the paper */
    SDL_Rect clip;
    SDL_Rect solid; /* inside it nothing below shows; w = 0: nowhere */
} Layer;

typedef struct Layers {
    int count;
    uint32_t paper; /* 0xRRGGBBAA */
    bool enlarged;  /* a picture is not 1:1: a part of it painted alone may differ by a pixel */
    DamageMark marks[LAYERS_MAX];
    Layer layers[LAYERS_MAX]; /* valid as long as the list is */
} Layers;

/* Rasterises text that is new; pictures are left out while they are missing. */
void layers_fill(Layers *layers, const Brushes *brushes, const DrawList *list);

/* Paints whatever shows within one rectangle of the window. */
void layers_paint(const Layers *layers, const Brushes *brushes, const DrawList *list,
                  SDL_Rect within);

/* Where and how a picture is drawn, in pixels. */
PictureWanted layers_wanted(const DrawList *list, const DrawCommand *command, SDL_Rect rect);
bool layers_in_window(DrawPage page, SDL_Rect rect);

#endif
