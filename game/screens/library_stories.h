/* Finding and reading the stories of all level folders and of the players' own folder, in that
 * order. */
#ifndef SCREENS_LIBRARY_STORIES_H
#define SCREENS_LIBRARY_STORIES_H

#include "screens/library.h"

/* Adds one entry a file: shipped packs, `--levels` as given, then DATA/stories (loose files there
 * are pack "mine"). The first file with a key plays; a later one becomes a parcel that says so. */
void library_add_stories(Library *library, const Host *host);

/* True for "name.json" that may be a story: not pack.json, not a translation (ID.xx.json). Writes
 * its id. */
bool library_story_file(const char *name, char *id, size_t size);

#endif
