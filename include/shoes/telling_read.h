/* Reads one telling (assets/follow/, telling.h). Content module. */
#ifndef SHOES_TELLING_READ_H
#define SHOES_TELLING_READ_H

#include <shoes/story_read.h>
#include <shoes/telling.h>

/* False: at least one error in issues; *out is then unchanged. */
bool telling_read(const char *bytes, size_t length, const char *file_id, const StoryNames *names,
                  Arena *arena, Telling *out, Issues *issues);

#endif
