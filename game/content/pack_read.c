#include <shoes/json.h>
#include <shoes/story_read.h>

#include "content/shape.h"
#include "content/story_fields.h"

static const ShapeField PACK_FIELDS[] = {
    {.name = "id", .required = true, FIELD(Pack, id, SHAPE_ID, "the folder's name")},
    {.name = "title", .required = true, FIELD(Pack, title, SHAPE_LINE, "a title for the shelf")},
    {.name = "author", .required = true, FIELD(Pack, author, SHAPE_LINE, "who wrote it")},
    {.name = "licence",
     .required = true,
     FIELD(Pack, licence, SHAPE_LINE, "who may use it, like \"CC BY-SA 4.0\"")},
    {.name = "lang", .required = true, FIELD(Pack, lang, SHAPE_LANG, "the language, like \"en\"")},
    {.name = "ages",
     .required = true,
     .kind = SHAPE_OWN,
     .own = story_own_ages,
     .offset = offsetof(Pack, age_from),
     .count_offset = offsetof(Pack, age_to),
     .about = "the ages, like [6, 11]"},
    {.name = "version",
     .required = true,
     .low = 1,
     .high = 1000000,
     FIELD(Pack, version, SHAPE_WHOLE, "a number that grows with each edition")},
};
static const ShapeRecord PACK_RECORD = {PACK_FIELDS, COUNT_OF(PACK_FIELDS)};

bool pack_read(const char *bytes, size_t length, Arena *arena, Pack *out, Issues *issues) {
    const size_t errors = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    ShapeReader reader = {.arena = arena, .issues = issues};
    Pack pack = {.id = NULL};
    shape_read(&reader, &PACK_RECORD, tree, &pack);
    cJSON_Delete(tree);
    if (pack.age_from > pack.age_to && pack.age_to > 0) {
        issues_add(issues, ISSUE_ERROR, "ages", "the first age is the higher one: write [%d, %d]",
                   pack.age_to, pack.age_from);
    }
    if (issues_errors(issues) > errors) {
        return false;
    }
    *out = pack;
    return true;
}
