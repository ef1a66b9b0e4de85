#include "content/story_fields.h"

#include <shoes/story.h>

static const char *const LIGHTS[] = {"morning", "day", "evening"};
const ShapeChoices STORY_LIGHT_CHOICES = {LIGHTS, COUNT_OF(LIGHTS)};

static const char *const FACINGS[] = {"left", "right", "viewer"};
static const ShapeChoices FACING_CHOICES = {FACINGS, COUNT_OF(FACINGS)};

static const char *const CAREFUL[] = {
    "loss",
    "bullying",
    "illness",
    "family_change",
    "shouting",
    "addiction",
    "police_or_migration",
    "violence",
    "self_harm",
};
static const ShapeChoices CAREFUL_CHOICES = {CAREFUL, COUNT_OF(CAREFUL)};

static const char *const TENDER[] = {
    "left_out", "teasing", "losing", "told_off", "shame", "money", "body", "touch",
};
static const ShapeChoices TENDER_CHOICES = {TENDER, COUNT_OF(TENDER)};

const ShapeField STORY_LINE_ITEM = {.kind = SHAPE_LINE, .about = "a short text"};
const ShapeField STORY_TEXT_ITEM = {.kind = SHAPE_TEXT, .about = "a text"};
const ShapeField STORY_WHO_ITEM = {.kind = SHAPE_NAME, .about = "a person on stage"};

static const ShapeField CAREFUL_ITEM = {
    .kind = SHAPE_WORD, .about = "a word of the list", .choices = &CAREFUL_CHOICES};
static const ShapeField TENDER_ITEM = {
    .kind = SHAPE_WORD, .about = "a word of the list", .choices = &TENDER_CHOICES};
static const ShapeField BEAT_ITEM = {.kind = SHAPE_OWN, .own = story_own_beat};
static const ShapeField SHOES_ITEM = {.kind = SHAPE_RECORD, .record = &STORY_SHOES_RECORD};

static const ShapeField PERSON_FIELDS[] = {
    {.name = "who",
     .required = true,
     .check = story_known_person,
     FIELD(StoryPerson, who, SHAPE_NAME, "the person's name, like \"maya\"")},
    {.name = "at",
     .required = true,
     .low = 0,
     .high = 1,
     .absent = -1,
     FIELD(StoryPerson, at, SHAPE_NUMBER, "the place on the ground, 0 left to 1 right")},
    {.name = "faces",
     .choices = &FACING_CHOICES,
     .absent = FACING_VIEWER,
     FIELD(StoryPerson, faces, SHAPE_CHOICE, "left, right or viewer")},
    {.name = "size",
     .low = 0.7,
     .high = 1.5,
     .absent = 1,
     FIELD(StoryPerson, size, SHAPE_NUMBER, "how large, 1 is usual")},
    {.name = "pose", FIELD(StoryPerson, pose, SHAPE_NAME, "the name of a pose")},
};
static const ShapeRecord PERSON_RECORD = {PERSON_FIELDS, COUNT_OF(PERSON_FIELDS)};
static const ShapeField PERSON_ITEM = {.kind = SHAPE_RECORD, .record = &PERSON_RECORD};

static const ShapeField STORY_FIELDS[] = {
    {.name = "format",
     .required = true,
     .kind = SHAPE_OWN,
     .own = story_own_format,
     .about = "\"format\": 1"},
    {.name = "id", .required = true, FIELD(Story, id, SHAPE_ID, "the file's name without .json")},
    {.name = "lang", .required = true, FIELD(Story, lang, SHAPE_LANG, "the language, like \"en\"")},
    {.name = "title", .required = true, FIELD(Story, title, SHAPE_LINE, "a title for the shelf")},
    {.name = "goal", FIELD(Story, goal, SHAPE_TEXT, "what the adult may aim at")},
    {.name = "topics",
     .high = STORY_MAX_LIST,
     .distinct = true,
     ARENA_LIST(Story, topics, const char *, &STORY_LINE_ITEM, "topics")},
    {.name = "ages",
     .required = true,
     .kind = SHAPE_OWN,
     .own = story_own_ages,
     .offset = offsetof(Story, age_from),
     .count_offset = offsetof(Story, age_to),
     .about = "the ages, like [6, 11]"},
    {.name = "tier",
     .required = true,
     .low = 1,
     .high = 3,
     FIELD(Story, tier, SHAPE_WHOLE, "how hard the feeling words may be")},
    {.name = "minutes",
     .required = true,
     .low = 1,
     .high = 20,
     FIELD(Story, minutes, SHAPE_WHOLE, "how long it takes")},
    {.name = "place",
     .required = true,
     .check = story_known_place,
     FIELD(Story, place, SHAPE_NAME, "where it happens, like \"playground\"")},
    {.name = "light",
     .choices = &STORY_LIGHT_CHOICES,
     .absent = LIGHT_DAY,
     FIELD(Story, light, SHAPE_CHOICE, "morning, day or evening")},
    {.name = "careful",
     .high = STORY_MAX_LIST,
     .distinct = true,
     ARENA_LIST(Story, careful, const char *, &CAREFUL_ITEM, "careful words")},
    {.name = "tender",
     .high = STORY_MAX_LIST,
     .distinct = true,
     ARENA_LIST(Story, tender, const char *, &TENDER_ITEM, "tender words")},
    {.name = "after", FIELD(Story, after, SHAPE_KEY, "the story that comes before this one")},
    {.name = "people",
     .required = true,
     .low = 1,
     .high = STORY_MAX_PEOPLE,
     INLINE_LIST(Story, people, person_count, &PERSON_ITEM, "people")},
    {.name = "before", FIELD(Story, before, SHAPE_TEXT, "what is said before it begins")},
    {.name = "beats",
     .required = true,
     .low = 1,
     .high = STORY_MAX_BEATS,
     ARENA_LIST(Story, beats, StoryBeat, &BEAT_ITEM, "beats")},
    {.name = "shoes",
     .required = true,
     .low = 1,
     .high = STORY_MAX_SHOES,
     INLINE_LIST(Story, shoes, shoes_count, &SHOES_ITEM, "pairs of shoes")},
    {.name = "ending",
     .required = true,
     .low = 1,
     .high = STORY_MAX_BEATS,
     ARENA_LIST(Story, ending, StoryBeat, &BEAT_ITEM, "beats")},
};
const ShapeRecord STORY_RECORD = {STORY_FIELDS, COUNT_OF(STORY_FIELDS)};
