#include "screens/json_out.h"

#include <math.h>
#include <string.h>

static void put_quoted(JsonOut *out, const char *text) {
    text_pile_text(out->pile, "\"");
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\') {
            text_pile_print(out->pile, "\\%c", byte);
        } else if (byte < 0x20) {
            text_pile_print(out->pile, "\\u%04x", byte);
        } else {
            text_pile_put(out->pile, text, 1);
        }
    }
    text_pile_text(out->pile, "\"");
}

static void begin(JsonOut *out, const char *key) {
    if (out->depth > 0) {
        text_pile_print(out->pile, "%s\n%*s", out->filled ? "," : "", 2 * out->depth, "");
    }
    if (key != NULL) {
        put_quoted(out, key);
        text_pile_text(out->pile, ": ");
    }
    out->filled = true;
}

void json_out_open(JsonOut *out, const char *key, char bracket) {
    begin(out, key);
    text_pile_put(out->pile, &bracket, 1);
    out->depth++;
    out->filled = false;
}

void json_out_close(JsonOut *out, char bracket) {
    out->depth--;
    if (out->filled) {
        text_pile_print(out->pile, "\n%*s", 2 * out->depth, "");
    }
    text_pile_put(out->pile, &bracket, 1);
    out->filled = true;
    if (out->depth == 0) {
        text_pile_text(out->pile, "\n");
    }
}

void json_out_number(JsonOut *out, const char *key, double value) {
    if (!isfinite(value)) {
        json_out_null(out, key);
        return;
    }
    begin(out, key);
    text_pile_print(out->pile, "%.17g", value);
}

void json_out_int(JsonOut *out, const char *key, long long value) {
    begin(out, key);
    text_pile_print(out->pile, "%lld", value);
}

void json_out_bool(JsonOut *out, const char *key, bool value) {
    begin(out, key);
    text_pile_text(out->pile, value ? "true" : "false");
}

void json_out_text(JsonOut *out, const char *key, const char *text) {
    begin(out, key);
    put_quoted(out, text);
}

void json_out_null(JsonOut *out, const char *key) {
    begin(out, key);
    text_pile_text(out->pile, "null");
}

void json_out_maybe(JsonOut *out, const char *key, bool shown, double value) {
    if (shown) {
        json_out_number(out, key, value);
    } else {
        json_out_null(out, key);
    }
}
