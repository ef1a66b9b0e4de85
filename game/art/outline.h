/* A small calm outline of a person's whole body, on which body words ("heavy tummy") are pinned. */
#ifndef ART_OUTLINE_H
#define ART_OUTLINE_H

#include <stdbool.h>

#include <shoes/person.h>

#include "ui/draw.h"

/* Ink on paper, hardly any fill; standing (or seated, in a wheelchair), arms a little open, centred
 * in the box. */
void art_outline_draw(DrawList *list, const Person *person, DrawRect box);

/* Where in the outline a body word belongs: finds a part's name ("tummy", "throat", "chest",
 * "heart", "head", "cheeks", "face", "eyes", "hands", "arms", "shoulders", "legs", "knees", "feet",
 * "back", ...) anywhere in `words`. False: no part is named; *x, *y are then the chest. */
bool art_outline_point(const Person *person, const char *words, DrawRect box, int *x, int *y);

#endif
