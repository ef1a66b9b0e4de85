/* What a place is made of and where things are in it (content module).
 *
 * A place is painted as one to three pictures, one behind the other: far (what lies beyond, opaque
 * outdoors, in rooms only as large as their windows), middle (where people stand; it always is),
 * and front (nearer than the people). All boxes are in the place's own units: PLACE_WIDTH x
 * PLACE_HEIGHT, people's feet on the line PLACE_GROUND, an adult of 170 cm PLACE_ADULT high there.
 * A box is its picture's viewBox.
 *
 *     places_read(bytes, length, arena, &book, issues);
 *     const Place *kitchen = place_find(&book, "kitchen");
 */
#ifndef SHOES_PLACE_H
#define SHOES_PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum {
    PLACES_MAX = 32,
    PLACE_SEATS_MAX = 8,
    PLACE_WIDTH = 2400,
    PLACE_HEIGHT = 1080,
    PLACE_GROUND = 930,
    PLACE_ADULT = 700
};

typedef struct PlaceBox {
    double x, y, w, h; /* w = 0: there is none */
} PlaceBox;

typedef struct Place {
    const char *id;
    PlaceBox far, middle, front;
    PlaceBox landmark;             /* what one knows the place by */
    double seats[PLACE_SEATS_MAX]; /* x where a bench or a sofa is at home */
    int seat_count;
} Place;

typedef struct PlaceBook {
    Place items[PLACES_MAX];
    int count;
} PlaceBook;

/* What a time of day lays over each of a place's pictures: 0xRRGGBBAA, alpha 0: nothing. */
typedef struct PlaceLight {
    uint32_t far, middle, front;
} PlaceLight;

/* assets/places/light.json: morning, day and evening, in the order of StoryLight. As above. */
enum { PLACE_LIGHTS = 3 };
bool lights_read(const char *bytes, size_t length, PlaceLight out[PLACE_LIGHTS], Issues *issues);

/* assets/places/places.json: an object of places by id. False: at least one issue was added and
 * *out is unchanged. The arena keeps the ids. */
bool places_read(const char *bytes, size_t length, Arena *arena, PlaceBook *out, Issues *issues);

/* NULL: not there. */
const Place *place_find(const PlaceBook *book, const char *id);

#endif
