/* Reads assets/people/ID.json (content module).
 */
#ifndef SHOES_PERSON_READ_H
#define SHOES_PERSON_READ_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/issues.h>
#include <shoes/person.h>

/* False: at least one issue was added and *out is unchanged. The arena keeps the strings. */
bool person_read(const char *bytes, size_t length, Arena *arena, Person *out, Issues *issues);

#endif
