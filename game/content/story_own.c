#include <string.h>

#include <shoes/story_read.h>
#include <shoes/text.h>

#include "content/story_fields.h"

enum { AGE_LOWEST = 3, AGE_HIGHEST = 99 };

static const StoryNames *names_of(const ShapeReader *reader) {
    return reader->names;
}

static bool known(ShapeReader *reader, const char *what, const StoryTexts *list, const char *name) {
    for (int i = 0; i < list->count; i++) {
        if (text_equal(list->items[i], name)) {
            return true;
        }
    }
    shape_unknown(reader, what, name, list->items, (size_t)list->count);
    return false;
}

bool story_known_person(ShapeReader *reader, const char *name) {
    return known(reader, "person", &names_of(reader)->people, name);
}

bool story_known_place(ShapeReader *reader, const char *name) {
    return known(reader, "place", &names_of(reader)->places, name);
}

bool story_known_prop(ShapeReader *reader, const char *name) {
    return known(reader, "thing", &names_of(reader)->props, name);
}

bool story_known_look(ShapeReader *reader, const char *name) {
    if (feeling_find(names_of(reader)->feelings, name) != FEELING_NONE) {
        return true;
    }
    return known(reader, "look", &names_of(reader)->looks, name);
}

int story_find_feeling(ShapeReader *reader, const char *name) {
    const FeelingBook *book = names_of(reader)->feelings;
    const int found = feeling_find(book, name);
    if (found != FEELING_NONE) {
        return found;
    }
    const char *ids[FEELINGS_MAX] = {NULL};
    for (int i = 0; i < book->count; i++) {
        ids[i] = book->feelings[i].id;
    }
    shape_unknown(reader, "feeling", name, ids, (size_t)book->count);
    return FEELING_NONE;
}

void story_own_format(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target) {
    (void)field;
    (void)target;
    if (!cJSON_IsNumber(json) || json->valuedouble != STORY_FORMAT) {
        shape_problem(reader, "must be the number %d", (int)STORY_FORMAT);
    }
}

typedef struct Ages {
    int items[2];
    int count;
} Ages;

void story_own_ages(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target) {
    static const ShapeField age = {
        .kind = SHAPE_WHOLE, .about = "an age in years", .low = AGE_LOWEST, .high = AGE_HIGHEST};
    static const ShapeField list = {
        .low = 2, .high = 2, INLINE_LIST(Ages, items, count, &age, "ages")};
    Ages ages = {{0, 0}, 0};
    shape_read_list(reader, &list, json, &ages);
    memcpy((char *)target + field->offset, &ages.items[0], sizeof(int));
    memcpy((char *)target + field->count_offset, &ages.items[1], sizeof(int));
}

static const ShapeField SOUND_FIELDS[] = {
    {.name = "feeling",
     .required = true,
     .check = story_known_look,
     FIELD(StoryBeat, sound, SHAPE_NAME, "how it sounds, like \"sad\"")},
    {.name = "strength",
     .required = true,
     .low = 1,
     .high = 5,
     FIELD(StoryBeat, sound_strength, SHAPE_WHOLE, "how strong, 1 tiny to 5 huge")},
};
static const ShapeRecord SOUND_RECORD = {SOUND_FIELDS, COUNT_OF(SOUND_FIELDS)};

static const ShapeField BEAT_FIELDS[] = {
    {.name = "who", FIELD(StoryBeat, who, SHAPE_NAME, "who speaks or acts")},
    {.name = "says", FIELD(StoryBeat, says, SHAPE_TEXT, "what is said")},
    {.name = "to", FIELD(StoryBeat, to, SHAPE_NAME, "to whom")},
    {.name = "sounds", .kind = SHAPE_RECORD, .record = &SOUND_RECORD, .about = "how it sounds"},
    {.name = "shows", .own = story_own_looks, FIELD(StoryBeat, shows, SHAPE_OWN, "who shows what")},
    {.name = "does", FIELD(StoryBeat, does, SHAPE_TEXT, "what happens")},
    {.name = "prop",
     .check = story_known_prop,
     FIELD(StoryBeat, prop, SHAPE_NAME, "a thing that is seen from now on")},
};
static const ShapeRecord BEAT_RECORD = {BEAT_FIELDS, COUNT_OF(BEAT_FIELDS)};

static bool has(const cJSON *json, const char *name) {
    return cJSON_GetObjectItemCaseSensitive(json, name) != NULL;
}

void story_own_beat(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target) {
    shape_read(reader, &BEAT_RECORD, json, (char *)target + field->offset);
    if (!cJSON_IsObject(json)) {
        return;
    }
    if (!has(json, "says") && !has(json, "does") && !has(json, "shows") && !has(json, "prop")) {
        shape_problem(reader, "nothing happens in this beat: add says, does, shows or prop");
    }
    const bool needs_who = has(json, "says") || has(json, "to") || has(json, "sounds");
    if (needs_who && !has(json, "who")) {
        shape_problem(reader, "somebody speaks, but who? Add \"who\"");
    }
}

void story_read_look(ShapeReader *reader, const cJSON *json, StoryLook *look) {
    static const ShapeField strength = {.kind = SHAPE_WHOLE,
                                        .about = "how strong",
                                        .low = 1,
                                        .high = 5,
                                        .offset = offsetof(StoryLook, strength)};
    const cJSON *item = json->child;
    if (!cJSON_IsObject(json) || item == NULL || item->next != NULL) {
        shape_problem(reader, "must be one look with its strength, like {\"sad\": 3}");
        return;
    }
    const size_t length = shape_enter(reader, item->string);
    if (story_known_look(reader, item->string)) {
        look->look = arena_copy(reader->arena, item->string, strlen(item->string));
    }
    shape_read_value(reader, &strength, item, look);
    shape_leave(reader, length);
}

static void read_looks(ShapeReader *reader, const cJSON *json, StoryLook *looks) {
    const cJSON *item = json->child;
    for (int i = 0; i < STORY_MAX_PEOPLE && item != NULL; i++, item = item->next) {
        const size_t length = shape_enter(reader, item->string);
        if (shape_is_name(reader, item->string)) {
            looks[i].who = arena_copy(reader->arena, item->string, strlen(item->string));
        }
        story_read_look(reader, item, &looks[i]);
        shape_leave(reader, length);
    }
}

void story_own_looks(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                     void *target) {
    if (!cJSON_IsObject(json)) {
        shape_problem(reader, "must say who shows what, like {\"maya\": {\"sad\": 3}}");
        return;
    }
    int count = cJSON_GetArraySize(json);
    if (count > STORY_MAX_PEOPLE) {
        shape_problem(reader, "takes at most %d people, has %d", (int)STORY_MAX_PEOPLE, count);
        count = STORY_MAX_PEOPLE;
    }
    StoryLook *looks = arena_array(reader->arena, (size_t)count, sizeof *looks);
    read_looks(reader, json, looks);
    const StoryLooks whole = {looks, count};
    memcpy((char *)target + field->offset, &whole, sizeof whole);
}

void story_own_ifs(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target) {
    static const ShapeField text = {FIELD(StoryIf, text, SHAPE_TEXT, "one kind sentence")};
    StoryShoes *shoes = target;
    if (!cJSON_IsObject(json)) {
        shape_problem(reader, "must be { ... } with %s", field->about);
        return;
    }
    const cJSON *item = json->child;
    for (; item != NULL && shoes->if_count < STORY_MAX_OFFER; item = item->next) {
        StoryIf *kind = &shoes->ifs[shoes->if_count++];
        const size_t length = shape_enter(reader, item->string);
        kind->feeling = story_find_feeling(reader, item->string);
        shape_read_value(reader, &text, item, kind);
        shape_leave(reader, length);
    }
    if (item != NULL) {
        shape_problem(reader, "takes at most %d feelings, has %d", (int)STORY_MAX_OFFER,
                      cJSON_GetArraySize(json));
    }
}

static const char *const CLUE_NAMES[] = {"face", "body", "voice", "words", "situation"};
static const ShapeChoices CLUE_CHOICES = {CLUE_NAMES, COUNT_OF(CLUE_NAMES)};

typedef struct Told {
    int items[CLUE_COUNT];
    int count;
} Told;

void story_own_told_by(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                       void *target) {
    static const ShapeField clue = {
        .kind = SHAPE_CHOICE, .about = "a clue", .absent = -1, .choices = &CLUE_CHOICES};
    ShapeField list = {INLINE_LIST(Told, items, count, &clue, field->about)};
    list.low = field->low;
    list.high = field->high;
    list.distinct = field->distinct;
    Told told = {{0}, 0};
    shape_read_list(reader, &list, json, &told);
    StoryShoes *shoes = target;
    for (int i = 0; i < told.count; i++) {
        if (told.items[i] >= 0) {
            shoes->told_by[told.items[i]] = true;
        }
    }
}
