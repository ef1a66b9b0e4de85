/* Everything read at start: words, feelings, looks, people, places' light, packs and stories.
 *
 * The rack shows one place per story file: a story that was read, or a parcel with its problems.
 * Owned by the app, lives as long as it; nothing here changes after library_load.
 */
#ifndef SCREENS_LIBRARY_H
#define SCREENS_LIBRARY_H

#include <stdbool.h>

#include <shoes/checkin_read.h>
#include <shoes/expression.h>
#include <shoes/feeling.h>
#include <shoes/person.h>
#include <shoes/place.h>
#include <shoes/prop.h>
#include <shoes/story.h>
#include <shoes/story_read.h>
#include <shoes/telling_read.h>
#include <shoes/words.h>

#include "screens/host.h"

enum { LIBRARY_STORIES_MAX = 400, LIBRARY_PEOPLE_MAX = 32 };

/* One place on the rack. */
typedef struct LibraryEntry {
    const char *key;      /* "pack/id" */
    const char *file;     /* path inside its root, for messages */
    const Story *story;   /* NULL: a parcel */
    const char *problems; /* parcel: one problem a line */
} LibraryEntry;

typedef struct Library {
    Arena *arena;
    Words words;
    FeelingBook feelings;
    CheckinForm checkins[CHECKIN_FORMS];
    ExpressionBook expressions;
    Person people[LIBRARY_PEOPLE_MAX];
    int person_count;
    const char *person_ids[LIBRARY_PEOPLE_MAX];
    PlaceBook places;
    const char *place_ids[PLACES_MAX];
    PlaceLight light[PLACE_LIGHTS]; /* by StoryLight */
    PropBook props;
    const char *prop_ids[PROPS_MAX];
    const char *looks[256];
    int look_count;
    StoryNames names;
    Telling tellings[TELLINGS_MAX]; /* in the order of their ids */
    int telling_count;
    LibraryEntry entries[LIBRARY_STORIES_MAX];
    int entry_count;
    int over; /* stories beyond LIBRARY_STORIES_MAX, not shown */
} Library;

/* False: the game's own files are missing or broken; issues say which. Broken stories never make it
 * false. */
bool library_load(Library *library, const Host *host, Issues *issues);
/* The assets alone: enough for lint. */
bool library_load_assets(Library *library, const Host *host, Issues *issues);
void library_free(Library *library);

const Person *library_person(const Library *library, const char *id);
const LibraryEntry *library_entry(const Library *library, const char *key);

#endif
