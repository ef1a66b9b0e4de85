/* "Did you mean ...?": the known word nearest to a slip of the keyboard. */
#ifndef CONTENT_NEAREST_H
#define CONTENT_NEAREST_H

#include <stddef.h>

enum { NEAREST_MAX = 40 };

/* Steps (insert, delete, change, swap neighbours; capitals do not count) from one word to the
 * other; words longer than NEAREST_MAX bytes are far from everything. */
size_t nearest_steps(const char *a, const char *b);

/* Few enough steps for a slip: two, or one in words of up to three letters. */
int nearest_is_slip(const char *word, const char *known);

/* The nearest of `count` words if it is near enough for a slip, else NULL. */
const char *nearest_word(const char *word, const char *const *known, size_t count);

#endif
