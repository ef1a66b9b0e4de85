/* UTF-8 text: walking, checking, cutting. Bytes and code points only; no locale.
 */
#ifndef SHOES_TEXT_H
#define SHOES_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Whole, shortest-form UTF-8 without surrogates. */
bool text_is_utf8(const char *bytes, size_t length);

/* The code point at `bytes` and in *size how many bytes it takes (at least 1). A broken byte gives
 * U+FFFD and 1. */
uint32_t text_next(const char *bytes, size_t length, size_t *size);

size_t text_count(const char *text); /* code points */

/* Copies at most size - 1 bytes, cut at a character's border, always NUL-terminated. Returns the
 * copied length. */
size_t text_copy(char *out, size_t size, const char *text);

/* Appends to a NUL-terminated buffer, as text_copy. Returns the new length. */
size_t text_append(char *out, size_t size, const char *text);

/* NULL equals only NULL. In the header, because tables of names are searched a million times: most
 * differ in the first letter. */
static inline bool text_equal(const char *a, const char *b) {
    if (a == NULL || b == NULL) {
        return a == b;
    }
    return a[0] == b[0] && strcmp(a, b) == 0;
}

/* A safe name for ids and file names: [a-z0-9-]{1,40}. */
bool text_is_id(const char *text);

#endif
