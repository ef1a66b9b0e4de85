/* The text catalogue: every word a player sees that is not part of a story (assets/text/en.json).
 *
 * Flat JSON, `key: "text with {name}"`. No sentence is glued from parts in code; a template takes
 * named values:
 *
 *     char line[WORDS_LINE];
 *     words_fill(line, sizeof line, words_get(words, "step.title"),
 *                (WordsValue[]){{"name", "Maya"}}, 1);               "You are in Maya's shoes"
 *
 * A missing key gives the key itself, so that a hole shows and never crashes; a check refuses
 * missing and unused keys.
 */
#ifndef SHOES_WORDS_H
#define SHOES_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum { WORDS_LINE = 512 };

typedef struct WordsEntry {
    const char *key, *text;
} WordsEntry;

typedef struct Words {
    const WordsEntry *entries; /* sorted by key */
    size_t count;
} Words;

typedef struct WordsValue {
    const char *name, *text;
} WordsValue;

const char *words_get(const Words *words, const char *key);
bool words_has(const Words *words, const char *key);

/* Replaces each {name}; an unknown name stays as it is. Cut at a character's border when too long.
 */
void words_fill(char *out, size_t size, const char *text, const WordsValue *values, size_t count);

/* Content module. Sorts; refuses anything but one flat object of texts. */
bool words_read(const char *bytes, size_t length, Arena *arena, Words *out, Issues *issues);

#endif
