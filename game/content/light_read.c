#include <shoes/place.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>

#include "content/shape.h"
#include "content/story_fields.h"

/* "#rrggbbaa" as 0xRRGGBBAA. */
static void read_tint(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *text = cJSON_IsString(json) ? json->valuestring : "";
    if (text[0] != '#' || strlen(text) != 9 || strspn(text + 1, digits) != 8) {
        shape_problem(reader, "needs a colour and how much of it, like \"#ffe2a02e\"");
        return;
    }
    uint32_t tint = (uint32_t)strtoul(text + 1, NULL, 16);
    memcpy((char *)target + field->offset, &tint, sizeof tint);
}

#define TINT(member, what)                                                                         \
    .required = true, .own = read_tint, FIELD(PlaceLight, member, SHAPE_OWN, what)

static const ShapeField LIGHT_FIELDS[] = {
    {.name = "far", TINT(far, "the light on what lies beyond")},
    {.name = "middle", TINT(middle, "the light on the place")},
    {.name = "front", TINT(front, "the light on what is near")},
};
static const ShapeRecord LIGHT_RECORD = {LIGHT_FIELDS, COUNT_OF(LIGHT_FIELDS)};

typedef struct Lights {
    PlaceLight at[PLACE_LIGHTS];
} Lights;

#define LIGHT(index, what)                                                                         \
    .required = true, .record = &LIGHT_RECORD, FIELD(Lights, at[index], SHAPE_RECORD, what)

static const ShapeField LIGHTS_FIELDS[] = {
    {.name = "morning", LIGHT(0, "the morning's light")},
    {.name = "day", LIGHT(1, "the day's light")},
    {.name = "evening", LIGHT(2, "the evening's light")},
};
static const ShapeRecord LIGHTS_RECORD = {LIGHTS_FIELDS, COUNT_OF(LIGHTS_FIELDS)};

bool lights_read(const char *bytes, size_t length, PlaceLight out[PLACE_LIGHTS], Issues *issues) {
    const size_t errors = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    ShapeReader reader = {.issues = issues};
    Lights lights = {.at = {{.far = 0}}};
    shape_read(&reader, &LIGHTS_RECORD, tree, &lights);
    cJSON_Delete(tree);
    if (issues_errors(issues) > errors) {
        return false;
    }
    memcpy(out, lights.at, sizeof lights.at);
    return true;
}
