/* A text that grows as it is written: pages, tables, files. Owned by whoever began it with {0}. */
#ifndef SCREENS_TEXT_PILE_H
#define SCREENS_TEXT_PILE_H

#include <stddef.h>

typedef struct TextPile {
    char *bytes; /* NUL behind the last; NULL while empty */
    size_t length, room;
} TextPile;

void text_pile_free(TextPile *pile);
void text_pile_put(TextPile *pile, const char *bytes, size_t length);
void text_pile_text(TextPile *pile, const char *text);

void text_pile_int(TextPile *pile, long long value);

/* Like printf; any length. */
__attribute__((format(printf, 2, 3))) void text_pile_print(TextPile *pile, const char *format, ...);

#endif
