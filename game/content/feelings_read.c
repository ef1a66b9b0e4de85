#include <shoes/feeling.h>

#include <string.h>

#include <shoes/json.h>
#include <shoes/text.h>

#include "content/shape.h"
#include "content/story_fields.h"

/* As written in the file: other feelings still by name. */
typedef struct FeelingDraft {
    const char *id;
    const char *family;
    int tier;
    double valence, arousal;
    const char *near[FEELING_NEAR_MAX];
    int near_count;
    const char *look_alike[FEELING_NEAR_MAX];
    int look_alike_count;
} FeelingDraft;

typedef struct FeelingDrafts {
    FeelingDraft items[FEELINGS_MAX];
    int count;
} FeelingDrafts;

static const ShapeField NAME_ITEM = {.kind = SHAPE_NAME, .about = "a feeling"};

static const ShapeField DRAFT_FIELDS[] = {
    {.name = "id", .required = true, FIELD(FeelingDraft, id, SHAPE_NAME, "an id")},
    {.name = "family", .required = true, FIELD(FeelingDraft, family, SHAPE_NAME, "a family")},
    {.name = "tier",
     .required = true,
     .low = 1,
     .high = 3,
     FIELD(FeelingDraft, tier, SHAPE_WHOLE, "a tier")},
    {.name = "valence",
     .required = true,
     .low = -1,
     .high = 1,
     FIELD(FeelingDraft, valence, SHAPE_NUMBER, "how pleasant")},
    {.name = "arousal",
     .required = true,
     .low = -1,
     .high = 1,
     FIELD(FeelingDraft, arousal, SHAPE_NUMBER, "how lively")},
    {.name = "near_miss",
     .required = true,
     .high = FEELING_NEAR_MAX,
     .distinct = true,
     INLINE_LIST(FeelingDraft, near, near_count, &NAME_ITEM, "feelings")},
    {.name = "look_alike",
     .required = true,
     .high = FEELING_NEAR_MAX,
     .distinct = true,
     INLINE_LIST(FeelingDraft, look_alike, look_alike_count, &NAME_ITEM, "feelings")},
    /* For people and tools; not read here. */
    {.name = "word", .kind = SHAPE_OWN},
    {.name = "va_source", .kind = SHAPE_OWN},
    {.name = "age_most_understand", .kind = SHAPE_OWN},
    {.name = "age_basis", .kind = SHAPE_OWN},
    {.name = "definition", .kind = SHAPE_OWN},
};
static const ShapeRecord DRAFT_RECORD = {DRAFT_FIELDS, COUNT_OF(DRAFT_FIELDS)};
static const ShapeField DRAFT_ITEM = {.kind = SHAPE_RECORD, .record = &DRAFT_RECORD};

static const ShapeField LIST_FIELD = {
    .low = 1,
    .high = FEELINGS_MAX,
    INLINE_LIST(FeelingDrafts, items, count, &DRAFT_ITEM, "feelings")};

typedef struct FeelingsBuild {
    ShapeReader reader;
    FeelingDrafts drafts;
    FeelingBook book;
} FeelingsBuild;

static int find_family(const FeelingBook *book, const char *id) {
    for (int i = 0; i < book->family_count; i++) {
        if (text_equal(book->families[i].id, id)) {
            return i;
        }
    }
    return -1;
}

static void read_families(FeelingsBuild *build, const cJSON *families) {
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, families) {
        if (build->book.family_count == FEELING_FAMILIES_MAX) {
            shape_problem(&build->reader, "families: %d at most", (int)FEELING_FAMILIES_MAX);
            return;
        }
        FeelingFamily *family = &build->book.families[build->book.family_count++];
        family->id = arena_copy(build->reader.arena, item->string, strlen(item->string));
        const cJSON *head = cJSON_GetObjectItemCaseSensitive(item, "head");
        family->head =
            cJSON_IsString(head) ? feeling_find(&build->book, head->valuestring) : FEELING_NONE;
        if (family->head == FEELING_NONE) {
            shape_problem(&build->reader, "families.%s.head: names no feeling", family->id);
        }
    }
}

static void link_names(FeelingsBuild *build, const char *of, const char *const *names, int count,
                       int *out) {
    for (int i = 0; i < count; i++) {
        out[i] = names[i] == NULL ? FEELING_NONE : feeling_find(&build->book, names[i]);
        if (out[i] == FEELING_NONE) {
            shape_problem(&build->reader, "%s: names a feeling that is not there", of);
            out[i] = 0;
        }
    }
}

static void place_feelings(FeelingsBuild *build) {
    build->book.count = build->drafts.count;
    for (int i = 0; i < build->drafts.count; i++) {
        const FeelingDraft *draft = &build->drafts.items[i];
        if (draft->id != NULL && feeling_find(&build->book, draft->id) != FEELING_NONE) {
            shape_problem(&build->reader, "%s: is there twice", draft->id);
        }
        build->book.feelings[i].id = draft->id;
    }
}

static void link_feelings(FeelingsBuild *build) {
    for (int i = 0; i < build->drafts.count; i++) {
        const FeelingDraft *draft = &build->drafts.items[i];
        Feeling *feeling = &build->book.feelings[i];
        const char *id = draft->id != NULL ? draft->id : "feelings";
        feeling->tier = draft->tier;
        feeling->valence = draft->valence;
        feeling->arousal = draft->arousal;
        feeling->family = find_family(&build->book, draft->family);
        if (feeling->family < 0) {
            shape_problem(&build->reader, "%s: names a family that is not there", id);
            feeling->family = 0;
        }
        link_names(build, id, draft->near, draft->near_count, feeling->near);
        feeling->near_count = draft->near_count;
        link_names(build, id, draft->look_alike, draft->look_alike_count, feeling->look_alike);
        feeling->look_alike_count = draft->look_alike_count;
    }
}

/* A near-miss in another family stays on its side of pleasant (MEASUREMENT.md 4.2). */
static bool other_side(const Feeling *a, const Feeling *b) {
    return a->family != b->family && a->valence * b->valence < 0;
}

static void check_feeling(FeelingsBuild *build, int index) {
    const FeelingBook *book = &build->book;
    const Feeling *feeling = &book->feelings[index];
    for (int i = 0; i < feeling->near_count; i++) {
        const Feeling *other = &book->feelings[feeling->near[i]];
        if (feeling_rating(book, index, feeling->near[i]) != 1 || other_side(feeling, other)) {
            shape_problem(&build->reader, "%s: %s cannot be a near miss of it", feeling->id,
                          other->id);
        }
    }
    for (int i = 0; i < feeling->look_alike_count; i++) {
        const Feeling *other = &book->feelings[feeling->look_alike[i]];
        if (feeling_rating(book, index, feeling->look_alike[i]) != 0) {
            shape_problem(&build->reader, "%s: %s is close to it, not only a look-alike",
                          feeling->id, other->id);
        }
    }
}

static void build_book(FeelingsBuild *build, const cJSON *tree) {
    const size_t errors = issues_errors(build->reader.issues);
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(tree, "feelings");
    shape_read_list(&build->reader, &LIST_FIELD, list, &build->drafts);
    place_feelings(build);
    read_families(build, cJSON_GetObjectItemCaseSensitive(tree, "families"));
    link_feelings(build);
    for (int i = 0; i < build->book.count && issues_errors(build->reader.issues) == errors; i++) {
        check_feeling(build, i);
    }
}

bool feelings_read(const char *bytes, size_t length, Arena *arena, FeelingBook *out,
                   Issues *issues) {
    const size_t errors = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    FeelingsBuild *build = arena_alloc(arena, sizeof *build);
    build->reader.arena = arena;
    build->reader.issues = issues;
    build_book(build, tree);
    cJSON_Delete(tree);
    if (issues_errors(issues) > errors) {
        return false;
    }
    *out = build->book;
    return true;
}
