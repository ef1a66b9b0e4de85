/* Reading and checking stories and packs: bytes in, structs out, every problem named at once.
 *
 * What story_read accepts can be played to its end: nothing it lets through may crash or assert
 * later. It first reads strictly (shoes/json.h), then the shape (the same rules as
 * levels/story.schema.json), then the meaning (ids that exist, credits, caps; STORY-FORMAT.md).
 * Unknown keys are errors when they look like a slip of a known one and warnings otherwise, so
 * later minor additions do not break old files.
 */
#ifndef SHOES_STORY_READ_H
#define SHOES_STORY_READ_H

#include <shoes/arena.h>
#include <shoes/feeling.h>
#include <shoes/issues.h>
#include <shoes/story.h>

/* Names that stories may use; borrowed lists of ids. */
typedef struct StoryNames {
    const FeelingBook *feelings;
    StoryTexts people;
    StoryTexts places;
    StoryTexts looks; /* feelings, displays and compounds of expressions.json */
    StoryTexts props;
} StoryNames;

typedef struct Pack {
    const char *id, *title, *author, *licence, *lang;
    int age_from, age_to;
    int version;
} Pack;

/* `pack` is the id of the folder it lies in ("mine" for loose files), `file_id` its file name
 * without ending. False: at least one error in issues and *out unchanged. */
bool story_read(const char *bytes, size_t length, const char *pack, const char *file_id,
                const StoryNames *names, Arena *arena, Story *out, Issues *issues);

bool pack_read(const char *bytes, size_t length, Arena *arena, Pack *out, Issues *issues);

#endif
