/* Writes JSON: one object or list in another, commas by itself, numbers at full precision.
 *
 *     JsonOut out = {.pile = &pile};
 *     json_out_open(&out, NULL, '{');
 *     json_out_number(&out, "theta", 0.25);
 *     json_out_close(&out, '}');
 *
 * `key` is NULL inside a list and for the outermost. What is not finite becomes null.
 */
#ifndef SCREENS_JSON_OUT_H
#define SCREENS_JSON_OUT_H

#include <stdbool.h>

#include "screens/text_pile.h"

typedef struct JsonOut {
    TextPile *pile; /* borrowed */
    int depth;
    bool filled; /* there is something before, at this depth */
} JsonOut;

void json_out_open(JsonOut *out, const char *key, char bracket);
void json_out_close(JsonOut *out, char bracket);
void json_out_number(JsonOut *out, const char *key, double value);
void json_out_int(JsonOut *out, const char *key, long long value);
void json_out_bool(JsonOut *out, const char *key, bool value);
void json_out_text(JsonOut *out, const char *key, const char *text);
void json_out_null(JsonOut *out, const char *key);

/* The number where it may be shown, else null. */
void json_out_maybe(JsonOut *out, const char *key, bool shown, double value);

#endif
