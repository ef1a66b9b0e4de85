#include <shoes/telling_read.h>

#include <string.h>

#include <shoes/hash.h>
#include <shoes/json.h>
#include <shoes/text.h>

#include "content/story_fields.h"

/* A line as it is written; it becomes a beat. */
typedef struct Line {
    double at;
    const char *says, *does;
    StoryLook look;
} Line;

typedef struct Draft {
    Telling telling;
    const char *who;
    Line lines[TELLING_LINES];
    int line_count;
} Draft;

static void own_look(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                     void *target) {
    story_read_look(reader, json, (StoryLook *)((char *)target + field->offset));
}

static const ShapeField LINE_FIELDS[] = {
    {.name = "at",
     .required = true,
     .high = TELLING_SECONDS_MOST,
     FIELD(Line, at, SHAPE_NUMBER, "when it begins, in seconds")},
    {.name = "says", .required = true, FIELD(Line, says, SHAPE_LINE, "what is said")},
    {.name = "look",
     .required = true,
     .own = own_look,
     FIELD(Line, look, SHAPE_OWN, "how they look and sound")},
    {.name = "does", FIELD(Line, does, SHAPE_LINE, "what they do meanwhile")},
};
static const ShapeRecord LINE_RECORD = {LINE_FIELDS, COUNT_OF(LINE_FIELDS)};
static const ShapeField LINE_ITEM = {.kind = SHAPE_RECORD, .record = &LINE_RECORD};

static const ShapeField POINT_FIELDS[] = {
    {.name = "at",
     .required = true,
     .high = TELLING_SECONDS_MOST,
     FIELD(TellingPoint, at, SHAPE_NUMBER, "seconds")},
    {.name = "value",
     .required = true,
     .low = 1,
     .high = 9,
     FIELD(TellingPoint, value, SHAPE_NUMBER, "1 heavy to 9 light")},
};
static const ShapeRecord POINT_RECORD = {POINT_FIELDS, COUNT_OF(POINT_FIELDS)};
static const ShapeField POINT_ITEM = {.kind = SHAPE_RECORD, .record = &POINT_RECORD};

static const ShapeField HEARD_FIELDS[] = {
    {.name = "from",
     .required = true,
     .high = TELLING_SECONDS_MOST,
     FIELD(TellingHeard, from, SHAPE_NUMBER, "seconds")},
    {.name = "to",
     .required = true,
     .high = TELLING_SECONDS_MOST,
     FIELD(TellingHeard, to, SHAPE_NUMBER, "seconds")},
    {.name = "text",
     .required = true,
     FIELD(TellingHeard, text, SHAPE_LINE, "what they say about it afterwards")},
};
static const ShapeRecord HEARD_RECORD = {HEARD_FIELDS, COUNT_OF(HEARD_FIELDS)};
static const ShapeField HEARD_ITEM = {.kind = SHAPE_RECORD, .record = &HEARD_RECORD};

static const ShapeField FIELDS[] = {
    {.name = "format", .required = true, .kind = SHAPE_OWN, .own = story_own_format},
    {.name = "id", .required = true, FIELD(Draft, telling.id, SHAPE_ID, "the file's name")},
    {.name = "lang", .required = true, FIELD(Draft, telling.story.lang, SHAPE_LANG, "a language")},
    {.name = "title", .required = true, FIELD(Draft, telling.story.title, SHAPE_LINE, "a title")},
    {.name = "who",
     .required = true,
     .check = story_known_person,
     FIELD(Draft, who, SHAPE_NAME, "who tells")},
    {.name = "place",
     .required = true,
     .check = story_known_place,
     FIELD(Draft, telling.story.place, SHAPE_NAME, "where they tell it")},
    {.name = "light",
     .required = true,
     .choices = &STORY_LIGHT_CHOICES,
     FIELD(Draft, telling.story.light, SHAPE_CHOICE, "morning, day or evening")},
    {.name = "seconds",
     .required = true,
     .low = TELLING_SECONDS_LEAST,
     .high = TELLING_SECONDS_MOST,
     FIELD(Draft, telling.seconds, SHAPE_WHOLE, "how long it takes")},
    {.name = "lines",
     .required = true,
     .low = 2,
     .high = TELLING_LINES,
     INLINE_LIST(Draft, lines, line_count, &LINE_ITEM, "what is told")},
    {.name = "line",
     .required = true,
     .low = 2,
     .high = TELLING_POINTS,
     INLINE_LIST(Draft, telling.points, telling.point_count, &POINT_ITEM, "how it was")},
    {.name = "heard",
     .required = true,
     .low = 1,
     .high = TELLING_HEARD,
     INLINE_LIST(Draft, telling.heard, telling.heard_count, &HEARD_ITEM, "said afterwards")},
};
static const ShapeRecord RECORD = {FIELDS, COUNT_OF(FIELDS)};

static void check_lines(ShapeReader *reader, const Draft *draft) {
    bool rising = draft->lines[0].at == 0;
    for (int i = 1; i < draft->line_count; i++) {
        rising = rising && draft->lines[i].at > draft->lines[i - 1].at;
    }
    if (!rising || draft->lines[draft->line_count - 1].at >= draft->telling.seconds) {
        shape_problem(reader, "lines must begin at 0 and follow each other before the end");
    }
}

static void check_points(ShapeReader *reader, const Telling *telling) {
    bool rising = telling->points[0].at == 0;
    for (int i = 1; i < telling->point_count; i++) {
        rising = rising && telling->points[i].at > telling->points[i - 1].at;
    }
    if (!rising || telling->points[telling->point_count - 1].at != telling->seconds) {
        shape_problem(reader, "the line must go from 0 to the end, point after point");
    }
}

static void check_heard(ShapeReader *reader, const Telling *telling) {
    double at = 0;
    bool whole = true;
    for (int i = 0; i < telling->heard_count; i++) {
        whole = whole && telling->heard[i].from == at && telling->heard[i].to > at;
        at = telling->heard[i].to;
    }
    if (!whole || at != telling->seconds) {
        shape_problem(reader, "what is heard must cover all, one stretch after the other");
    }
}

static void make_beats(Draft *draft, Arena *arena) {
    Telling *telling = &draft->telling;
    StoryBeat *beats = arena_alloc(arena, (size_t)draft->line_count * sizeof *beats);
    StoryLook *looks = arena_alloc(arena, (size_t)draft->line_count * sizeof *looks);
    for (int i = 0; i < draft->line_count; i++) {
        const Line *line = &draft->lines[i];
        looks[i] = (StoryLook){draft->who, line->look.look, line->look.strength};
        beats[i] = (StoryBeat){.who = draft->who,
                               .says = line->says,
                               .does = line->does,
                               .sound = line->look.look,
                               .sound_strength = line->look.strength,
                               .shows = {&looks[i], 1}};
        telling->at[i] = line->at;
    }
    telling->story.beats = (StoryBeats){beats, draft->line_count};
}

static void read_draft(ShapeReader *reader, const cJSON *tree, const char *file_id, Draft *draft) {
    size_t errors = issues_errors(reader->issues);
    shape_read(reader, &RECORD, tree, draft);
    if (issues_errors(reader->issues) != errors) {
        return;
    }
    if (!text_equal(draft->telling.id, file_id)) {
        shape_problem(reader, "the id must be the file's name");
    }
    check_lines(reader, draft);
    check_points(reader, &draft->telling);
    check_heard(reader, &draft->telling);
}

bool telling_read(const char *bytes, size_t length, const char *file_id, const StoryNames *names,
                  Arena *arena, Telling *out, Issues *issues) {
    enum { PERCENT_NEAR = 190 }; /* it is about this one person */
    size_t before = issues_errors(issues);
    ShapeReader reader = {.arena = arena, .issues = issues, .names = names};
    Draft draft = {0};
    cJSON *tree = json_read(bytes, length, issues);
    if (tree != NULL) {
        read_draft(&reader, tree, file_id, &draft);
        cJSON_Delete(tree);
    }
    if (issues_errors(issues) != before) {
        return false;
    }
    Story *story = &draft.telling.story;
    draft.telling.version = hash_bytes(HASH_START, bytes, length);
    story->key = story->id = draft.telling.id;
    story->person_count = 1;
    story->people[0] = (StoryPerson){draft.who, 0.5, FACING_VIEWER, PERCENT_NEAR / 100.0, NULL};
    make_beats(&draft, arena);
    *out = draft.telling;
    return true;
}
