/* Two kinds of chance, kept apart by type so that looks can never change play.
 *
 * PlayRng shuffles offers and chooses what comes next; its seed is kept with the visit. LookRng
 * moves eyelids; it is never saved. Both are splitmix64 (Steele, Lea and Flood, 2014): small,
 * seeded by any number, the same everywhere.
 */
#ifndef SHOES_RNG_H
#define SHOES_RNG_H

#include <stddef.h>
#include <stdint.h>

typedef struct PlayRng {
    uint64_t state;
} PlayRng;

typedef struct LookRng {
    uint64_t state;
} LookRng;

PlayRng play_rng(uint64_t seed);
LookRng look_rng(uint64_t seed);

/* A number from 0 to below - 1, without bias; below >= 1. */
uint32_t play_rng_below(PlayRng *rng, uint32_t below);
uint32_t look_rng_below(LookRng *rng, uint32_t below);

/* Fisher-Yates over `count` ints. */
void play_rng_shuffle(PlayRng *rng, int *items, size_t count);

#endif
