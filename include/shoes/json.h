/* The strict JSON reader: bytes in, a cJSON tree out, or problems with line and column.
 *
 * RFC 8259 to the letter: UTF-8 without a byte order mark, nothing before or after the one value,
 * no duplicate keys in an object, no \u0000, no lone surrogates, numbers finite in a double, at
 * most JSON_MAX_BYTES long, JSON_MAX_DEPTH deep and JSON_MAX_VALUES values. Any document that
 * passes is then parsed by cJSON; what cJSON alone would wrongly accept never reaches it. Never
 * reads outside the given bytes; time grows with length (duplicate keys by sorting).
 *
 *     cJSON *tree = json_read(bytes, length, issues);
 *     if (tree == NULL) { ... issues say why ... }
 *     cJSON_Delete(tree);
 */
#ifndef SHOES_JSON_H
#define SHOES_JSON_H

#include <cjson/cJSON.h>
#include <stddef.h>

#include <shoes/issues.h>

enum { JSON_MAX_BYTES = 1 << 20, JSON_MAX_DEPTH = 32, JSON_MAX_VALUES = 100000 };

/* The caller owns the tree (cJSON_Delete). NULL: at least one issue was added. */
cJSON *json_read(const char *bytes, size_t length, Issues *issues);

#endif
