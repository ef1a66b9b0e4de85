#include "screens/text_pile.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>

enum { FIRST_ROOM = 4096, USUAL = 64 };

void text_pile_free(TextPile *pile) {
    free(pile->bytes);
    *pile = (TextPile){0};
}

static void make_room(TextPile *pile, size_t length) {
    if (pile->length + length + 1 <= pile->room) {
        return;
    }
    size_t room = pile->room + pile->room / 2 + length + FIRST_ROOM;
    char *larger = realloc(pile->bytes, room);
    if (larger == NULL) {
        memory_exit();
    }
    pile->bytes = larger;
    pile->room = room;
}

void text_pile_put(TextPile *pile, const char *bytes, size_t length) {
    make_room(pile, length);
    if (length > 0) {
        memcpy(pile->bytes + pile->length, bytes, length);
    }
    pile->length += length;
    pile->bytes[pile->length] = '\0';
}

void text_pile_text(TextPile *pile, const char *text) {
    text_pile_put(pile, text, strlen(text));
}

void text_pile_int(TextPile *pile, long long value) {
    enum { MOST = 24, TEN = 10 };
    char digits[MOST];
    size_t at = MOST;
    unsigned long long left = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do {
        digits[--at] = "0123456789"[left % TEN];
        left /= TEN;
    } while (left > 0);
    if (value < 0) {
        digits[--at] = '-';
    }
    text_pile_put(pile, digits + at, MOST - at);
}

void text_pile_print(TextPile *pile, const char *format, ...) {
    va_list values, again;
    make_room(pile, USUAL);
    size_t free = pile->room - pile->length;
    va_start(values, format);
    va_copy(again, values);
    int length = vsnprintf(pile->bytes + pile->length, free, format, values);
    va_end(values);
    if (length >= 0 && (size_t)length >= free) { /* rarely: once more with enough room */
        make_room(pile, (size_t)length);
        vsnprintf(pile->bytes + pile->length, (size_t)length + 1, format, again);
    }
    va_end(again);
    pile->length += length > 0 ? (size_t)length : 0;
}
