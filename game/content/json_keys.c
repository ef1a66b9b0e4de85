#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/text.h>

#include "content/json_scan.h"

enum { KEYS_NAMED_MAX = 20, KEY_SHOWN = 60 };

static unsigned long decode_unit(const char *at) {
    char digits[5] = {0};
    memcpy(digits, at, 4);
    return strtoul(digits, NULL, 16);
}

static unsigned long decode_escape(const char **at) {
    static const char kinds[] = "\"\\/bfnrt";
    static const char bytes[] = "\"\\/\b\f\n\r\t";
    const char kind = (*at)[1];
    if (kind != 'u') {
        *at += 2;
        return (unsigned char)bytes[strchr(kinds, kind) - kinds];
    }
    const unsigned long unit = decode_unit(*at + 2);
    *at += 6;
    if (unit < 0xD800 || unit > 0xDBFF) {
        return unit;
    }
    const unsigned long low = decode_unit(*at + 2);
    *at += 6;
    return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

unsigned long json_decode_next(const char **at, const char *end) {
    if (**at == '\\') {
        return decode_escape(at);
    }
    size_t size = 1;
    const unsigned long code = text_next(*at, (size_t)(end - *at), &size);
    *at += size;
    return code;
}

static int compare_decoded(const JsonKey *a, const JsonKey *b) {
    const char *left = a->start;
    const char *right = b->start;
    while (left < a->end && right < b->end) {
        const unsigned long x = json_decode_next(&left, a->end);
        const unsigned long y = json_decode_next(&right, b->end);
        if (x != y) {
            return x < y ? -1 : 1;
        }
    }
    return (left < a->end) - (right < b->end);
}

/* Sorting keeps the time in bounds for any file; equal keys end up side by side. */
static int compare_keys(const void *left, const void *right) {
    const JsonKey *a = left;
    const JsonKey *b = right;
    if (a->object != b->object) {
        return a->object < b->object ? -1 : 1;
    }
    return compare_decoded(a, b);
}

static int compare_places(const void *left, const void *right) {
    const JsonKey *a = left;
    const JsonKey *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

static void name_double(const JsonScan *scan, const JsonKey *key) {
    char shown[KEY_SHOWN];
    char whole[KEY_SHOWN * 4];
    const size_t length = (size_t)(key->end - key->start);
    snprintf(whole, sizeof whole, "%.*s", length < 200 ? (int)length : 200, key->start);
    text_copy(shown, sizeof shown, whole);
    char message[KEY_SHOWN + 40];
    snprintf(message, sizeof message, "this key is there twice: \"%s\"", shown);
    json_scan_problem(scan, (size_t)(key->start - scan->bytes) - 1, message);
}

/* Moves the later one of each equal pair to the front; returns how many. */
static size_t gather_doubles(JsonScan *scan) {
    size_t found = 0;
    for (size_t i = 1; i < scan->key_count; i++) {
        JsonKey *before = &scan->keys[i - 1];
        JsonKey *here = &scan->keys[i];
        if (compare_keys(before, here) != 0) {
            continue;
        }
        if (before->start > here->start) {
            const JsonKey earlier = *here;
            *here = *before;
            *before = earlier;
        }
        scan->keys[found++] = *here;
    }
    return found;
}

bool json_keys_check(JsonScan *scan) {
    if (scan->key_count < 2) {
        return true;
    }
    qsort(scan->keys, scan->key_count, sizeof *scan->keys, compare_keys);
    const size_t found = gather_doubles(scan);
    qsort(scan->keys, found, sizeof *scan->keys, compare_places);
    for (size_t i = 0; i < found && i < KEYS_NAMED_MAX; i++) {
        name_double(scan, &scan->keys[i]);
    }
    return found == 0;
}
