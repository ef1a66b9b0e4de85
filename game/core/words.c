#include <shoes/words.h>

#include <string.h>

#include <shoes/text.h>

static const WordsEntry *find_entry(const Words *words, const char *key) {
    size_t low = 0, high = words->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(key, words->entries[middle].key);
        if (order == 0) {
            return &words->entries[middle];
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

const char *words_get(const Words *words, const char *key) {
    const WordsEntry *entry = find_entry(words, key);
    return entry != NULL ? entry->text : key;
}

bool words_has(const Words *words, const char *key) {
    return find_entry(words, key) != NULL;
}

typedef struct Filling {
    char *out;
    size_t size, used;
    bool full;
} Filling;

/* Only whole characters go in; after the first that does not fit nothing more does. */
static void put_text(Filling *filling, const char *text, size_t length) {
    size_t at = 0;
    while (at < length && !filling->full) {
        size_t step = 0;
        (void)text_next(text + at, length - at, &step);
        if (filling->used + step >= filling->size) {
            filling->full = true;
            return;
        }
        memcpy(filling->out + filling->used, text + at, step);
        filling->used += step;
        at += step;
    }
}

static const WordsValue *find_value(const WordsValue *values, size_t count, const char *name,
                                    size_t length) {
    for (size_t i = 0; i < count; i++) {
        if (strlen(values[i].name) == length && memcmp(values[i].name, name, length) == 0) {
            return &values[i];
        }
    }
    return NULL;
}

/* Puts what stands at `text`, a '{' or what comes before the next one; returns the bytes used up.
 */
static size_t put_piece(Filling *filling, const char *text, const WordsValue *values,
                        size_t count) {
    size_t plain = strcspn(text, "{");
    if (plain > 0) {
        put_text(filling, text, plain);
        return plain;
    }
    size_t length = strcspn(text + 1, "{}");
    const WordsValue *value =
        text[1 + length] == '}' ? find_value(values, count, text + 1, length) : NULL;
    if (value == NULL) {
        put_text(filling, text, 1);
        return 1;
    }
    put_text(filling, value->text, strlen(value->text));
    return length + 2;
}

void words_fill(char *out, size_t size, const char *text, const WordsValue *values, size_t count) {
    if (size == 0) {
        return;
    }
    Filling filling = {.out = out, .size = size};
    while (*text != '\0' && !filling.full) {
        text += put_piece(&filling, text, values, count);
    }
    out[filling.used] = '\0';
}
