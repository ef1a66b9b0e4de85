#include <shoes/place.h>

#include <string.h>

#include <shoes/text.h>

#include "content/shape_named.h"
#include "content/story_fields.h"

/* A layer may reach this far beyond the place's own frame. */
enum { BEYOND = 400, BOX_SIDES = 4 };

typedef struct BoxDraft {
    double sides[BOX_SIDES];
    int count;
} BoxDraft;

static const ShapeField SIDE_ITEM = {
    .kind = SHAPE_NUMBER, .low = -BEYOND, .high = PLACE_WIDTH + 2 * BEYOND, .about = "a number"};

static const ShapeField SIDES_FIELD = {
    .low = BOX_SIDES,
    .high = BOX_SIDES,
    INLINE_LIST(BoxDraft, sides, count, &SIDE_ITEM, "numbers: x, y, width, height")};

static void read_box(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                     void *target) {
    BoxDraft draft = {.count = 0};
    shape_read_list(reader, &SIDES_FIELD, json, &draft);
    const double *side = draft.sides;
    if (draft.count == BOX_SIDES && (side[2] <= 0 || side[3] <= 0)) {
        shape_problem(reader, "needs a width and a height above 0");
        return;
    }
    memcpy((char *)target + field->offset, &(PlaceBox){side[0], side[1], side[2], side[3]},
           sizeof(PlaceBox));
}

#define BOX(member, what) FIELD(Place, member, SHAPE_OWN, what), .own = read_box

static const ShapeField SEAT_ITEM = {
    .kind = SHAPE_NUMBER, .high = PLACE_WIDTH, .about = "x of a seat"};

static const ShapeField PLACE_FIELDS[] = {
    {.name = "far", BOX(far, "the box of what lies beyond")},
    {.name = "middle", .required = true, BOX(middle, "the box of the place itself")},
    {.name = "front", BOX(front, "the box of what is nearer than people")},
    {.name = "landmark", .required = true, BOX(landmark, "the box one knows the place by")},
    {.name = "seat",
     .high = PLACE_SEATS_MAX,
     INLINE_LIST(Place, seats, seat_count, &SEAT_ITEM, "seats")},
};
static const ShapeRecord PLACE_RECORD = {PLACE_FIELDS, COUNT_OF(PLACE_FIELDS)};

static void take_place(ShapeReader *reader, const char *name, const cJSON *json, void *to) {
    PlaceBook *book = to;
    Place *place = &book->items[book->count++];
    place->id = name;
    shape_read(reader, &PLACE_RECORD, json, place);
}

bool places_read(const char *bytes, size_t length, Arena *arena, PlaceBook *out, Issues *issues) {
    PlaceBook *book = arena_alloc(arena, sizeof *book);
    ShapeNamed named = {.inside = "places", .most = PLACES_MAX, .take = take_place, .to = book};
    if (!shape_read_named(bytes, length, arena, issues, &named)) {
        return false;
    }
    *out = *book;
    return true;
}

const Place *place_find(const PlaceBook *book, const char *id) {
    for (int i = 0; i < book->count; i++) {
        if (text_equal(book->items[i].id, id)) {
            return &book->items[i];
        }
    }
    return NULL;
}
