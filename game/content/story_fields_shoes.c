#include "content/story_fields.h"

#include <shoes/story.h>

static const ShapeField FEELING_ITEM = {
    .kind = SHAPE_FOUND, .about = "a feeling", .find = story_find_feeling};

static const ShapeField FEEL_FIELDS[] = {
    {.name = "feeling",
     .required = true,
     .find = story_find_feeling,
     FIELD(StoryFeel, feeling, SHAPE_FOUND, "a feeling, like \"sad\"")},
    {.name = "strength",
     .required = true,
     .low = 1,
     .high = 5,
     FIELD(StoryFeel, strength, SHAPE_WHOLE, "how strong, 1 tiny to 5 huge")},
};
static const ShapeRecord FEEL_RECORD = {FEEL_FIELDS, COUNT_OF(FEEL_FIELDS)};
static const ShapeField FEEL_ITEM = {.kind = SHAPE_RECORD, .record = &FEEL_RECORD};

#define CLUE_FIELDS(member, what)                                                                  \
    {.name = "face", FIELD(StoryShoes, member[CLUE_FACE], SHAPE_TEXT, what)},                      \
        {.name = "body", FIELD(StoryShoes, member[CLUE_BODY], SHAPE_TEXT, what)},                  \
        {.name = "voice", FIELD(StoryShoes, member[CLUE_VOICE], SHAPE_TEXT, what)},                \
        {.name = "words", FIELD(StoryShoes, member[CLUE_WORDS], SHAPE_TEXT, what)}, {              \
        .name = "situation", FIELD(StoryShoes, member[CLUE_SITUATION], SHAPE_TEXT, what)           \
    }

static const ShapeField CLUES_FIELDS[] = {CLUE_FIELDS(clues, "what can be seen or heard")};
static const ShapeRecord CLUES_RECORD = {CLUES_FIELDS, COUNT_OF(CLUES_FIELDS)};
static const ShapeField DISAGREE_FIELDS[] = {CLUE_FIELDS(disagree, "why it points elsewhere")};
static const ShapeRecord DISAGREE_RECORD = {DISAGREE_FIELDS, COUNT_OF(DISAGREE_FIELDS)};

static const ShapeField ASK_ITEM = {.kind = SHAPE_RECORD, .record = &STORY_ASK_RECORD};
static const ShapeField SAY_ITEM = {.kind = SHAPE_RECORD, .record = &STORY_SAY_RECORD};
static const ShapeField DOES_ITEM = {
    .kind = SHAPE_CHOICE, .about = "what a sentence does", .choices = &STORY_DOES_CHOICES};

static const ShapeField SHOES_FIELDS[] = {
    {.name = "you", FIELD(StoryShoes, you, SHAPE_TEXT, "who the player is when speaking")},
    {.name = "speaker", FIELD(StoryShoes, speaker, SHAPE_NAME, "the person the player speaks as")},
    {.name = "wearer",
     .required = true,
     FIELD(StoryShoes, wearer, SHAPE_NAME, "the person whose shoes these are")},
    {.name = "moment",
     .low = 0,
     .high = STORY_MAX_BEATS - 1,
     .absent = -1,
     FIELD(StoryShoes, moment, SHAPE_WHOLE, "the number of a beat, counted from 0")},
    {.name = "feels",
     .required = true,
     .low = 1,
     .high = STORY_MAX_FEELS,
     INLINE_LIST(StoryShoes, feels, feel_count, &FEEL_ITEM, "feelings with strength")},
    {.name = "mixed", FIELD(StoryShoes, mixed, SHAPE_FLAG, "whether two feelings are asked for")},
    {.name = "also_right",
     .high = STORY_MAX_LIST,
     .distinct = true,
     INLINE_LIST(StoryShoes, also_right, also_right_count, &FEELING_ITEM, "feelings")},
    {.name = "also_close",
     .high = STORY_MAX_LIST,
     .distinct = true,
     INLINE_LIST(StoryShoes, also_close, also_close_count, &FEELING_ITEM, "feelings")},
    {.name = "offer",
     .required = true,
     .low = 3,
     .high = STORY_MAX_OFFER,
     .distinct = true,
     INLINE_LIST(StoryShoes, offer, offer_count, &FEELING_ITEM, "feelings")},
    {.name = "if",
     .required = true,
     .kind = SHAPE_OWN,
     .own = story_own_ifs,
     .about = "a kind sentence for each offered word that is not the answer"},
    /* Of three clues two are always besides the face. */
    {.name = "clues",
     .required = true,
     .low = 3,
     .kind = SHAPE_RECORD,
     .record = &CLUES_RECORD,
     .about = "clues"},
    {.name = "told_by",
     .required = true,
     .low = 2,
     .high = CLUE_COUNT,
     .distinct = true,
     .kind = SHAPE_OWN,
     .own = story_own_told_by,
     .about = "clues"},
    {.name = "disagree",
     .kind = SHAPE_RECORD,
     .record = &DISAGREE_RECORD,
     .about = "clues that point elsewhere"},
    {.name = "ask",
     .required = true,
     .low = 3,
     .high = STORY_MAX_ASK,
     INLINE_LIST(StoryShoes, ask, ask_count, &ASK_ITEM, "questions")},
    {.name = "ask_again",
     .low = 0,
     .high = STORY_MAX_ASK,
     INLINE_LIST(StoryShoes, ask_again, ask_again_count, &ASK_ITEM, "questions")},
    {.name = "inside",
     .required = true,
     .record = &STORY_INSIDE_RECORD,
     FIELD(StoryShoes, inside, SHAPE_RECORD, "what it was like inside")},
    {.name = "own_words",
     .required = true,
     FIELD(StoryShoes, own_words, SHAPE_TEXT, "what the person says about it")},
    {.name = "say",
     .required = true,
     .low = 3,
     .high = STORY_MAX_SAY,
     INLINE_LIST(StoryShoes, say, say_count, &SAY_ITEM, "sentences")},
    {.name = "order",
     .low = 2,
     .high = STORY_MAX_SAY,
     .distinct = true,
     INLINE_LIST(StoryShoes, order, order_count, &DOES_ITEM, "steps")},
    {.name = "talk",
     .required = true,
     .low = 1,
     .high = STORY_MAX_TALK,
     ARENA_LIST(StoryShoes, talk, const char *, &STORY_TEXT_ITEM, "questions to talk about")},
    {.name = "say_out_loud",
     FIELD(StoryShoes, say_out_loud, SHAPE_TEXT, "a sentence to say out loud")},
    {.name = "out_loud_to", FIELD(StoryShoes, out_loud_to, SHAPE_NAME, "whom it is said to")},
    {.name = "this_week", FIELD(StoryShoes, this_week, SHAPE_TEXT, "something to try this week")},
};
const ShapeRecord STORY_SHOES_RECORD = {SHOES_FIELDS, COUNT_OF(SHOES_FIELDS)};
