#include "content/story_fields.h"

#include <shoes/story.h>

static const char *const ASK_KINDS[] = {"open", "leading", "shutting"};
static const ShapeChoices ASK_KIND_CHOICES = {ASK_KINDS, COUNT_OF(ASK_KINDS)};

static const char *const SAY_KINDS[] = {"opener", "closer"};
static const ShapeChoices SAY_KIND_CHOICES = {SAY_KINDS, COUNT_OF(SAY_KINDS)};

/* In the order of StoryDoes. */
static const char *const DOES[] = {
    "validates", "connects", "asks",      "limits", "minimises",
    "hurries",   "fixes",    "own_story", "blames",
};
_Static_assert(COUNT_OF(DOES) == DOES_COUNT, "a name for each StoryDoes");
const ShapeChoices STORY_DOES_CHOICES = {DOES, COUNT_OF(DOES)};

static const ShapeField ASK_FIELDS[] = {
    {.name = "say", .required = true, FIELD(StoryAsk, say, SHAPE_TEXT, "the question")},
    {.name = "kind",
     .required = true,
     .choices = &ASK_KIND_CHOICES,
     .absent = -1,
     FIELD(StoryAsk, kind, SHAPE_CHOICE, "open, leading or shutting")},
    {.name = "answer", .required = true, FIELD(StoryAsk, answer, SHAPE_TEXT, "the answer")},
    {.name = "shows",
     .own = story_own_looks,
     FIELD(StoryAsk, shows, SHAPE_OWN, "who shows what then")},
    {.name = "why",
     .required = true,
     FIELD(StoryAsk, why, SHAPE_TEXT, "why this question opens or shuts")},
};
const ShapeRecord STORY_ASK_RECORD = {ASK_FIELDS, COUNT_OF(ASK_FIELDS)};

static const ShapeField SAY_FIELDS[] = {
    {.name = "say", .required = true, FIELD(StorySay, say, SHAPE_TEXT, "the sentence")},
    {.name = "kind",
     .required = true,
     .choices = &SAY_KIND_CHOICES,
     .absent = -1,
     FIELD(StorySay, kind, SHAPE_CHOICE, "opener or closer")},
    {.name = "does",
     .required = true,
     .choices = &STORY_DOES_CHOICES,
     .absent = -1,
     FIELD(StorySay, does, SHAPE_CHOICE, "what the sentence does")},
    {.name = "answer", .required = true, FIELD(StorySay, answer, SHAPE_TEXT, "the answer")},
    {.name = "shows",
     .own = story_own_looks,
     FIELD(StorySay, shows, SHAPE_OWN, "who shows what then")},
    {.name = "second_try",
     FIELD(StorySay, second_try, SHAPE_TEXT, "a kind word before the next try")},
    {.name = "promise",
     FIELD(StorySay, promise, SHAPE_TEXT, "what is promised, as it is told back later")},
    {.name = "keeps",
     FIELD(StorySay, keeps, SHAPE_FLAG, "whether it follows up on an earlier promise")},
};
const ShapeRecord STORY_SAY_RECORD = {SAY_FIELDS, COUNT_OF(SAY_FIELDS)};

static const ShapeField VIEW_FIELDS[] = {
    {.name = "shows",
     .own = story_own_looks,
     FIELD(StoryInside, shows, SHAPE_OWN, "what the others show")},
    {.name = "turned",
     .high = STORY_MAX_PEOPLE,
     .distinct = true,
     ARENA_LIST(StoryInside, turned, const char *, &STORY_WHO_ITEM, "people")},
    {.name = "hidden",
     .high = STORY_MAX_PEOPLE,
     .distinct = true,
     ARENA_LIST(StoryInside, hidden, const char *, &STORY_WHO_ITEM, "people")},
};
static const ShapeRecord VIEW_RECORD = {VIEW_FIELDS, COUNT_OF(VIEW_FIELDS)};

static const ShapeField INSIDE_FIELDS[] = {
    {.name = "sees",
     .required = true,
     FIELD(StoryInside, sees, SHAPE_TEXT, "what the person sees")},
    {.name = "view",
     .kind = SHAPE_RECORD,
     .record = &VIEW_RECORD,
     .about = "how the others looked to this person"},
    {.name = "thought",
     .required = true,
     FIELD(StoryInside, thought, SHAPE_TEXT, "what the person thinks")},
    {.name = "body",
     .required = true,
     .low = 1,
     .high = 6,
     .distinct = true,
     ARENA_LIST(StoryInside, body, const char *, &STORY_LINE_ITEM, "words for the body")},
    {.name = "wanted",
     .required = true,
     FIELD(StoryInside, wanted, SHAPE_TEXT, "what the person wanted")},
};
const ShapeRecord STORY_INSIDE_RECORD = {INSIDE_FIELDS, COUNT_OF(INSIDE_FIELDS)};
