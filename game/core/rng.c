#include <shoes/rng.h>

#include <shoes/assert.h>

static uint64_t splitmix(uint64_t *state) {
    uint64_t mixed = (*state += 0x9E3779B97F4A7C15ULL);
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBULL;
    return mixed ^ mixed >> 31;
}

/* Numbers above the last whole multiple of `below` are thrown away: they would favour the low ones.
 */
static uint32_t draw_below(uint64_t *state, uint32_t below) {
    ASSERT(below >= 1);
    uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    uint64_t drawn = splitmix(state);
    while (drawn >= limit) {
        drawn = splitmix(state);
    }
    return (uint32_t)(drawn % below);
}

PlayRng play_rng(uint64_t seed) {
    return (PlayRng){.state = seed};
}

LookRng look_rng(uint64_t seed) {
    return (LookRng){.state = seed};
}

uint32_t play_rng_below(PlayRng *rng, uint32_t below) {
    return draw_below(&rng->state, below);
}

uint32_t look_rng_below(LookRng *rng, uint32_t below) {
    return draw_below(&rng->state, below);
}

void play_rng_shuffle(PlayRng *rng, int *items, size_t count) {
    for (size_t i = count; i > 1; i--) {
        size_t chosen = play_rng_below(rng, (uint32_t)i);
        int kept = items[i - 1];
        items[i - 1] = items[chosen];
        items[chosen] = kept;
    }
}
