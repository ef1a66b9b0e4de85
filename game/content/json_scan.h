/* The scanner behind json_read: walks the bytes once, names problems by line and column, collects
 * the keys.
 *
 * Works on a private copy that ends with a NUL; numbers too long for cJSON are rewritten in that
 * copy, padded with spaces. What json_scan passes is a whole RFC 8259 document within the limits of
 * shoes/json.h, apart from duplicate keys, which json_keys_check finds afterwards. Nothing is
 * reported after the first structural problem.
 */
#ifndef CONTENT_JSON_SCAN_H
#define CONTENT_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/issues.h>

/* A key between its quotes, still escaped, and the number of the object it stands in. */
typedef struct JsonKey {
    int object;
    const char *start, *end;
} JsonKey;

typedef struct JsonScan {
    char *bytes; /* borrowed; bytes[length] is NUL */
    size_t length;
    size_t at;
    size_t values;
    int objects;
    int depth;
    JsonKey *keys; /* owned, freed by json_scan_free */
    size_t key_count, key_room;
    Issues *issues;
} JsonScan;

bool json_scan(JsonScan *scan);
void json_scan_free(JsonScan *scan);

/* Adds a problem at a byte offset. Always false, so that a caller can return it. */
bool json_scan_problem(const JsonScan *scan, size_t at, const char *message);

/* Shared with json_token.c: each stands at its first byte and moves `at` behind the last. */
bool json_scan_text(JsonScan *scan);
bool json_scan_number(JsonScan *scan);
bool json_scan_word(JsonScan *scan);

/* False: some object has a key twice; each is named. */
bool json_keys_check(JsonScan *scan);

/* The code point at *at of an escaped text that was scanned already; moves *at on. */
unsigned long json_decode_next(const char **at, const char *end);

#endif
