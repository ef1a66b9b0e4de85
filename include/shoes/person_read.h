/* Reads assets/people/ID.json (content module).
 */
#ifndef SHOES_PERSON_READ_H
#define SHOES_PERSON_READ_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/expression.h>
#include <shoes/issues.h>
#include <shoes/person.h>

/* False: at least one issue was added and *out is unchanged. The arena keeps the strings. */
bool person_read(const char *bytes, size_t length, Arena *arena, Person *out, Issues *issues);

/* Afterwards the looks that the person's style names are found: the book must stay as long as the
 * person. False: one is unknown, and issues say where. */
bool person_style_find(Person *person, const ExpressionBook *book, Issues *issues);

#endif
