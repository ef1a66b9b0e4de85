#include <string.h>

#include <shoes/text.h>

#include "content/shape.h"

/* Items beyond what the struct holds are counted, not read. */
static int count_items(const cJSON *json) {
    int count = 0;
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, json) {
        count++;
    }
    return count;
}

bool shape_is_list(ShapeReader *reader, const ShapeField *field, const cJSON *json) {
    if (!cJSON_IsArray(json)) {
        shape_problem(reader, "must be a list in [ ] (%s)", field->about);
        return false;
    }
    const int count = count_items(json);
    if (field->low == field->high && count != (int)field->low) {
        shape_problem(reader, "needs exactly %g %s, has %d", field->low, field->about, count);
    } else if (count < (int)field->low) {
        shape_problem(reader, "needs at least %g %s, has %d", field->low, field->about, count);
    } else if (count > (int)field->high) {
        shape_problem(reader, "takes at most %g %s, has %d", field->high, field->about, count);
    }
    return true;
}

/* Was the same text there before? Lists are short: at most `high` items are looked at. */
static bool is_double(const cJSON *json, const cJSON *item) {
    if (!cJSON_IsString(item)) {
        return false;
    }
    for (const cJSON *other = json->child; other != item; other = other->next) {
        if (cJSON_IsString(other) && text_equal(other->valuestring, item->valuestring)) {
            return true;
        }
    }
    return false;
}

static void check_double(ShapeReader *reader, const cJSON *json, const cJSON *item) {
    char shown[SHAPE_SHOWN];
    if (is_double(json, item)) {
        shape_problem(reader, "\"%s\" is there twice: delete one",
                      shape_shown(shown, item->valuestring));
    }
}

static char *list_room(ShapeReader *reader, const ShapeField *field, void *target, int count) {
    char *place = (char *)target + field->offset;
    if (!field->in_arena) {
        return place;
    }
    char *room = arena_array(reader->arena, (size_t)count, field->item_size);
    memcpy(place, &room, sizeof room);
    return room;
}

void shape_read_list(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                     void *target) {
    if (!shape_is_list(reader, field, json)) {
        return;
    }
    int count = count_items(json);
    count = count > (int)field->high ? (int)field->high : count;
    char *room = list_room(reader, field, target, count);
    const cJSON *item = json->child;
    for (int i = 0; i < count; i++, item = item->next) {
        const size_t length = shape_enter_item(reader, i);
        shape_read_value(reader, field->item, item, room + (size_t)i * field->item_size);
        if (field->distinct) {
            check_double(reader, json, item);
        }
        shape_leave(reader, length);
    }
    memcpy((char *)target + field->count_offset, &count, sizeof count);
}
