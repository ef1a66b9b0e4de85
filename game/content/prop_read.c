#include <shoes/prop.h>

#include <string.h>

#include <shoes/text.h>

#include "content/shape_named.h"
#include "content/story_fields.h"

static const char *const HELD_WORDS[] = {"none", "one", "both"};
static const ShapeChoices HELD_CHOICES = {HELD_WORDS, COUNT_OF(HELD_WORDS)};

typedef struct GripDraft {
    double at[2];
    int count;
} GripDraft;

static const ShapeField GRIP_ITEM = {
    .kind = SHAPE_NUMBER, .low = 0, .high = 1, .about = "a number"};

static const ShapeField GRIP_FIELD = {
    .low = 2, .high = 2, INLINE_LIST(GripDraft, at, count, &GRIP_ITEM, "numbers: right and down")};

static void read_grip(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    GripDraft draft = {.count = 0};
    shape_read_list(reader, &GRIP_FIELD, json, &draft);
    memcpy((char *)target + field->offset, draft.at, sizeof draft.at);
}

static const ShapeField PROP_FIELDS[] = {
    {.name = "cm",
     .required = true,
     .low = 1,
     .high = 250,
     FIELD(Prop, cm, SHAPE_NUMBER, "how wide it is in cm")},
    {.name = "held",
     .required = true,
     .choices = &HELD_CHOICES,
     FIELD(Prop, held, SHAPE_CHOICE, "how it is held")},
    {.name = "grip", .own = read_grip, FIELD(Prop, grip_x, SHAPE_OWN, "where a hand takes it")},
    {.name = "stands",
     .required = true,
     FIELD(Prop, stands, SHAPE_FLAG, "true when it can stand on the ground")},
};
static const ShapeRecord PROP_RECORD = {PROP_FIELDS, COUNT_OF(PROP_FIELDS)};

static void take_prop(ShapeReader *reader, const char *name, const cJSON *json, void *to) {
    PropBook *book = to;
    Prop *prop = &book->items[book->count++];
    prop->grip_x = .5;
    prop->grip_y = .78;
    prop->id = name;
    shape_read(reader, &PROP_RECORD, json, prop);
}

bool props_read(const char *bytes, size_t length, Arena *arena, PropBook *out, Issues *issues) {
    PropBook *book = arena_alloc(arena, sizeof *book);
    ShapeNamed named = {.inside = "props", .most = PROPS_MAX, .take = take_prop, .to = book};
    if (!shape_read_named(bytes, length, arena, issues, &named)) {
        return false;
    }
    *out = *book;
    return true;
}

const Prop *prop_find(const PropBook *book, const char *id) {
    for (int i = 0; i < book->count; i++) {
        if (text_equal(book->items[i].id, id)) {
            return &book->items[i];
        }
    }
    return NULL;
}
