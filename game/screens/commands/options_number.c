#include <string.h>

#include "screens/commands/verbs.h"

enum { SIDE_LEAST = 200, SIDE_MOST = 8192 };

/* Digits up to `end`, which may be the text's end or the character before which they stop. */
static bool parse_digits(const char *text, const char *end, uint64_t most, uint64_t *out) {
    uint64_t value = 0;
    if (text == end) {
        return false;
    }
    for (const char *at = text; at < end; at++) {
        if (*at < '0' || *at > '9') {
            return false;
        }
        uint64_t digit = (uint64_t)(*at - '0');
        if (value > (most - digit) / 10 || digit > most) {
            return false;
        }
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

bool options_parse_number(const char *text, uint64_t most, uint64_t *out) {
    return parse_digits(text, text + strlen(text), most, out);
}

bool options_parse_size(const char *text, int *width, int *height) {
    const char *cross = strchr(text, 'x');
    uint64_t w = 0;
    uint64_t h = 0;
    if (cross == NULL || !parse_digits(text, cross, SIDE_MOST, &w) ||
        !options_parse_number(cross + 1, SIDE_MOST, &h) || w < SIDE_LEAST || h < SIDE_LEAST) {
        return false;
    }
    *width = (int)w;
    *height = (int)h;
    return true;
}
