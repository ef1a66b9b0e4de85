#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "content/json_scan.h"

/* cJSON copies a number into 64 bytes and stops reading there. */
enum { CJSON_NUMBER_ROOM = 60 };

static int hex_value(char byte) {
    if (byte >= '0' && byte <= '9') {
        return byte - '0';
    }
    if (byte >= 'a' && byte <= 'f') {
        return byte - 'a' + 10;
    }
    if (byte >= 'A' && byte <= 'F') {
        return byte - 'A' + 10;
    }
    return -1;
}

/* Four hex digits, or -1. Stops at the closing NUL, so it never reads past the end. */
static long hex_four(const char *at) {
    long value = 0;
    for (int i = 0; i < 4; i++) {
        const int digit = hex_value(at[i]);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

static bool is_high(long unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(long unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

static bool scan_unicode(JsonScan *scan) {
    const char *at = scan->bytes + scan->at;
    const long unit = hex_four(at + 2);
    if (unit < 0) {
        return json_scan_problem(scan, scan->at, "\\u needs four hex digits, like \\u00e9");
    }
    if (unit == 0) {
        return json_scan_problem(scan, scan->at, "\\u0000 is not allowed in text: delete it");
    }
    if (is_low(unit)) {
        return json_scan_problem(scan, scan->at, "this is half a letter: its first \\u is missing");
    }
    scan->at += 6;
    if (!is_high(unit)) {
        return true;
    }
    if (at[6] != '\\' || at[7] != 'u' || !is_low(hex_four(at + 8))) {
        return json_scan_problem(scan, scan->at - 6,
                                 "this is half a letter: its second \\u is missing");
    }
    scan->at += 6;
    return true;
}

static bool scan_escape(JsonScan *scan) {
    const char kind = scan->bytes[scan->at + 1];
    if (kind == 'u') {
        return scan_unicode(scan);
    }
    if (kind == '\0' || strchr("\"\\/bfnrt", kind) == NULL) {
        return json_scan_problem(scan, scan->at, "this \\ means nothing here: write \\\\ for a \\");
    }
    scan->at += 2;
    return true;
}

bool json_scan_text(JsonScan *scan) {
    const size_t start = scan->at++;
    while (scan->at < scan->length) {
        const unsigned char byte = (unsigned char)scan->bytes[scan->at];
        if (byte == '"') {
            scan->at++;
            return true;
        }
        if (byte == '\n' || byte == '\r') {
            break;
        }
        if (byte < 0x20) {
            return json_scan_problem(scan, scan->at,
                                     "a tab or invisible character in a text: put a space instead");
        }
        if (byte != '\\') {
            scan->at++;
        } else if (!scan_escape(scan)) {
            return false;
        }
    }
    return json_scan_problem(scan, start, "this text is never closed: add a \" at its end");
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static bool skip_digits(JsonScan *scan) {
    const size_t start = scan->at;
    while (is_digit(scan->bytes[scan->at])) {
        scan->at++;
    }
    return scan->at > start;
}

static bool scan_number_parts(JsonScan *scan) {
    if (scan->bytes[scan->at] == '-') {
        scan->at++;
    }
    if (scan->bytes[scan->at] == '0' && is_digit(scan->bytes[scan->at + 1])) {
        return false;
    }
    if (!skip_digits(scan)) {
        return false;
    }
    if (scan->bytes[scan->at] == '.') {
        scan->at++;
        if (!skip_digits(scan)) {
            return false;
        }
    }
    if (scan->bytes[scan->at] == 'e' || scan->bytes[scan->at] == 'E') {
        scan->at++;
        if (scan->bytes[scan->at] == '+' || scan->bytes[scan->at] == '-') {
            scan->at++;
        }
        return skip_digits(scan);
    }
    return true;
}

static void shorten_number(JsonScan *scan, size_t start, double value) {
    const size_t length = scan->at - start;
    if (length < CJSON_NUMBER_ROOM) {
        return;
    }
    char brief[CJSON_NUMBER_ROOM];
    const int written = snprintf(brief, sizeof brief, "%.17g", value);
    memset(scan->bytes + start, ' ', length);
    memcpy(scan->bytes + start, brief, (size_t)written);
}

bool json_scan_number(JsonScan *scan) {
    const size_t start = scan->at;
    if (!scan_number_parts(scan)) {
        return json_scan_problem(scan, start, "this number is not written as 5, -5 or 0.5");
    }
    const double value = strtod(scan->bytes + start, NULL);
    if (!isfinite(value)) {
        return json_scan_problem(scan, start, "this number is too large");
    }
    shorten_number(scan, start, value);
    return true;
}

static bool no_value(const JsonScan *scan) {
    const char byte = scan->bytes[scan->at];
    if (scan->at >= scan->length) {
        return json_scan_problem(scan, scan->at, "the file ends too early: a value is missing");
    }
    if (byte == '\'') {
        return json_scan_problem(scan, scan->at, "write \" instead of '");
    }
    if (byte == '/' || byte == '#') {
        return json_scan_problem(scan, scan->at, "notes are not possible here: delete this");
    }
    if (byte == ',' || byte == ':' || byte == '}' || byte == ']') {
        return json_scan_problem(scan, scan->at, "a value is missing before this");
    }
    return json_scan_problem(scan, scan->at, "text needs \" quotes around it");
}

bool json_scan_word(JsonScan *scan) {
    static const char *const words[] = {"true", "false", "null"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const size_t length = strlen(words[i]);
        if (strncmp(scan->bytes + scan->at, words[i], length) == 0) {
            scan->at += length;
            return true;
        }
    }
    return no_value(scan);
}
