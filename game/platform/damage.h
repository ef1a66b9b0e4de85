/* Where two pictures differ, known from what they are made of and without looking at a pixel.
 *
 * A picture is a row of marks, one for each thing painted, from the bottom up. Marks with equal
 * hashes paint equal pixels in equal places. What lies outside of the damage is the same in both
 * pictures; what lies inside may be.
 */
#ifndef PLATFORM_DAMAGE_H
#define PLATFORM_DAMAGE_H

#include <stdint.h>

#include <SDL.h>

enum { DAMAGE_RECTS_MAX = 8 };

typedef struct DamageMark {
    uint64_t hash;
    SDL_Rect bounds; /* w or h = 0: paints nothing */
} DamageMark;

typedef struct Damage { /* zeroed to begin with */
    SDL_Rect rects[DAMAGE_RECTS_MAX];
    int count;
} Damage;

void damage_add(Damage *damage, SDL_Rect rect);
void damage_compare(const DamageMark *before, int before_count, const DamageMark *after,
                    int after_count, Damage *damage);

#endif
