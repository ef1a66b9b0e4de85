#include "content/shape_named.h"

#include <string.h>

#include <shoes/json.h>

static void take_one(ShapeReader *reader, const ShapeNamed *named, const cJSON *json, int index) {
    const size_t length = shape_enter(reader, json->string);
    if (index >= named->most) {
        shape_problem(reader, "is one too many: %d at most", named->most);
    } else if (shape_is_name(reader, json->string)) {
        const char *name = arena_copy(reader->arena, json->string, strlen(json->string));
        named->take(reader, name, json, named->to);
    }
    shape_leave(reader, length);
}

bool shape_read_named(const char *bytes, size_t length, Arena *arena, Issues *issues,
                      const ShapeNamed *named) {
    const size_t errors = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    ShapeReader reader = {.arena = arena, .issues = issues};
    if (!cJSON_IsObject(tree)) {
        shape_problem(&reader, "must be { ... } with the %s inside", named->inside);
    }
    const cJSON *item = cJSON_IsObject(tree) ? tree->child : NULL;
    for (int i = 0; item != NULL; item = item->next, i++) {
        take_one(&reader, named, item, i);
    }
    cJSON_Delete(tree);
    return issues_errors(issues) == errors;
}
