#include "content/json_scan.h"

#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/json.h>
#include <shoes/text.h>

static bool scan_value(JsonScan *scan);

bool json_scan_problem(const JsonScan *scan, size_t at, const char *message) {
    int line = 1;
    int column = 1;
    for (size_t i = 0; i < at;) {
        size_t size = 1;
        text_next(scan->bytes + i, scan->length - i, &size);
        column++;
        if (scan->bytes[i] == '\n') {
            line++;
            column = 1;
        }
        i += size;
    }
    issues_add_at(scan->issues, line, column, "%s", message);
    return false;
}

static void skip_space(JsonScan *scan) {
    scan->at += strspn(scan->bytes + scan->at, " \t\r\n");
}

static char peek(const JsonScan *scan) {
    return scan->bytes[scan->at];
}

static bool at_end(const JsonScan *scan) {
    return scan->at >= scan->length;
}

static bool starts_value(char byte) {
    return byte != '\0' && strchr("\"{[-0123456789tfn", byte) != NULL;
}

static void remember_key(JsonScan *scan, int object, size_t start, size_t end) {
    if (scan->key_count == scan->key_room) {
        scan->key_room = scan->key_room == 0 ? 64 : scan->key_room * 2;
        JsonKey *keys = realloc(scan->keys, scan->key_room * sizeof *keys);
        if (keys == NULL) {
            memory_exit();
        }
        scan->keys = keys;
    }
    scan->keys[scan->key_count++] = (JsonKey){object, scan->bytes + start, scan->bytes + end};
}

static bool scan_key(JsonScan *scan, int object) {
    if (peek(scan) != '"') {
        return json_scan_problem(scan, scan->at, "a key in \" quotes is needed here");
    }
    const size_t start = scan->at + 1;
    if (!json_scan_text(scan)) {
        return false;
    }
    remember_key(scan, object, start, scan->at - 1);
    skip_space(scan);
    if (peek(scan) != ':') {
        return json_scan_problem(scan, scan->at, "a colon is missing before this");
    }
    scan->at++;
    skip_space(scan);
    return true;
}

static bool never_closed(const JsonScan *scan, size_t open, char close) {
    return json_scan_problem(scan, open,
                             close == '}' ? "this { is never closed: add a } at its end"
                                          : "this [ is never closed: add a ] at its end");
}

/* After one item: a comma and more (*more), or the closing bracket. */
static bool scan_after_item(JsonScan *scan, size_t open, char close, bool *more) {
    skip_space(scan);
    if (at_end(scan)) {
        return never_closed(scan, open, close);
    }
    *more = peek(scan) == ',';
    if (!*more && peek(scan) != close) {
        if (starts_value(peek(scan))) {
            return json_scan_problem(scan, scan->at, "a comma is missing before this");
        }
        return json_scan_problem(scan, scan->at,
                                 close == '}' ? "a comma or a closing } is needed here"
                                              : "a comma or a closing ] is needed here");
    }
    const size_t comma = scan->at++;
    if (!*more) {
        return true;
    }
    skip_space(scan);
    if (peek(scan) == close) {
        return json_scan_problem(scan, comma, "this comma is too many: nothing comes after it");
    }
    return true;
}

static bool scan_items(JsonScan *scan, char close) {
    const size_t open = scan->at++;
    const int object = close == '}' ? ++scan->objects : 0;
    skip_space(scan);
    if (peek(scan) == close) {
        scan->at++;
        return true;
    }
    for (bool more = true; more;) {
        if (at_end(scan)) {
            return never_closed(scan, open, close);
        }
        if (close == '}' && !scan_key(scan, object)) {
            return false;
        }
        if (!scan_value(scan) || !scan_after_item(scan, open, close, &more)) {
            return false;
        }
    }
    return true;
}

static bool scan_nested(JsonScan *scan, char close) {
    if (scan->depth == JSON_MAX_DEPTH) {
        return json_scan_problem(scan, scan->at, "too many brackets inside one another");
    }
    scan->depth++;
    const bool good = scan_items(scan, close);
    scan->depth--;
    return good;
}

static bool scan_value(JsonScan *scan) {
    if (++scan->values > JSON_MAX_VALUES) {
        return json_scan_problem(scan, scan->at, "there is too much in this file: shorten it");
    }
    const char byte = peek(scan);
    if (byte == '{') {
        return scan_nested(scan, '}');
    }
    if (byte == '[') {
        return scan_nested(scan, ']');
    }
    if (byte == '"') {
        return json_scan_text(scan);
    }
    if (byte == '-' || byte == '+' || byte == '.' || (byte >= '0' && byte <= '9')) {
        return json_scan_number(scan);
    }
    return json_scan_word(scan);
}

static bool scan_utf8(const JsonScan *scan) {
    if (text_is_utf8(scan->bytes, scan->length)) {
        return true;
    }
    for (size_t i = 0, size = 1; i < scan->length; i += size) {
        if (text_next(scan->bytes + i, scan->length - i, &size) == 0xFFFD && size == 1) {
            return json_scan_problem(scan, i, "this letter is not UTF-8: save the file as UTF-8");
        }
    }
    return json_scan_problem(scan, 0, "the file is not UTF-8: save it as UTF-8");
}

bool json_scan(JsonScan *scan) {
    if (!scan_utf8(scan)) {
        return false;
    }
    if (strncmp(scan->bytes, "\xEF\xBB\xBF", 3) == 0) {
        return json_scan_problem(scan, 0, "save the file as UTF-8 without a byte order mark (BOM)");
    }
    skip_space(scan);
    if (at_end(scan)) {
        return json_scan_problem(scan, 0, "the file is empty");
    }
    if (!scan_value(scan)) {
        return false;
    }
    skip_space(scan);
    if (!at_end(scan)) {
        return json_scan_problem(scan, scan->at,
                                 "nothing may follow the end of the story: delete this");
    }
    return true;
}

void json_scan_free(JsonScan *scan) {
    free(scan->keys);
    scan->keys = NULL;
}
