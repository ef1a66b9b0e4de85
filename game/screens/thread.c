#include "screens/thread.h"

#include <shoes/text.h>

enum { THREAD_MOST = 12 }; /* stories that go round in a circle end somewhere */

static const Story *story_of(const App *app, const char *key) {
    const LibraryEntry *entry = key != NULL ? library_entry(&app->library, key) : NULL;
    return entry != NULL ? entry->story : NULL;
}

/* What was said in a pair of the story as it is now; a story that was changed since says nothing.
 */
static const TrackSaid *said_in(const App *app, const Story *story, const StoryShoes *shoes) {
    const TrackSaid *said = player_track_said(&app->player.track, story->key, shoes->wearer);
    return said != NULL && said->version == story->version ? said : NULL;
}

static void recall_said(const App *app, const Story *story, ThreadMemory *memory) {
    for (int i = 0; i < story->shoes_count; i++) {
        const StoryShoes *shoes = &story->shoes[i];
        const TrackSaid *said = said_in(app, story, shoes);
        if (said != NULL && said->last < shoes->say_count) {
            memory->said = shoes->say[said->last].say;
        }
    }
}

/* From the latest story back: whoever came back to a promise did so after it was made. */
static void recall_promise(const App *app, const Story *story, ThreadMemory *memory) {
    bool kept = false;
    for (int i = 0; i < story->shoes_count && memory->promise == NULL; i++) {
        const StoryShoes *shoes = &story->shoes[i];
        const TrackSaid *said = said_in(app, story, shoes);
        for (int say = 0; said != NULL && say < shoes->say_count; say++) {
            if ((said->said & 1u << say) != 0) {
                kept |= shoes->say[say].keeps;
                memory->promise =
                    shoes->say[say].promise != NULL ? shoes->say[say].promise : memory->promise;
            }
        }
    }
    memory->kept |= kept;
}

ThreadMemory thread_memory(const App *app, const Story *story) {
    ThreadMemory memory = {.last = story_of(app, story->after)};
    const Story *at = memory.last;
    if (at != NULL) {
        recall_said(app, at, &memory);
    }
    for (int i = 0; i < THREAD_MOST && at != NULL && memory.promise == NULL; i++) {
        recall_promise(app, at, &memory);
        at = story_of(app, at->after);
    }
    return memory;
}

const Story *thread_next(const App *app, const Story *story) {
    for (int i = 0; i < app->library.entry_count; i++) {
        const Story *other = app->library.entries[i].story;
        if (other != NULL && other->after != NULL && text_equal(other->after, story->key)) {
            return other;
        }
    }
    return NULL;
}
