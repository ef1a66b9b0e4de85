#include "content/prose.h"

#include <stddef.h>
#include <string.h>

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\n';
}

/* The next word, without the blanks around it; false at the end. */
static bool next_word(const char **at, const char **word, size_t *length) {
    while (is_blank(**at)) {
        (*at)++;
    }
    *word = *at;
    while (**at != '\0' && !is_blank(**at)) {
        (*at)++;
    }
    *length = (size_t)(*at - *word);
    return *length > 0;
}

static bool is_title(const char *word, size_t length) {
    static const char *const titles[] = {"Mr.", "Mrs.", "Ms.", "Dr."};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        if (strlen(titles[i]) == length && memcmp(titles[i], word, length) == 0) {
            return true;
        }
    }
    return false;
}

static bool ends_sentence(const char *word, size_t length) {
    if (is_title(word, length)) {
        return false;
    }
    while (length > 0 && strchr("\"')", word[length - 1]) != NULL) {
        length--;
    }
    return length > 0 && strchr(".!?", word[length - 1]) != NULL;
}

int prose_words(const char *text) {
    const char *word = NULL;
    size_t length = 0;
    int count = 0;
    while (text != NULL && next_word(&text, &word, &length)) {
        count++;
    }
    return count;
}

static void measure(const char *text, int *sentences, int *longest) {
    const char *word = NULL;
    size_t length = 0;
    int words = 0;
    *sentences = 0;
    *longest = 0;
    while (text != NULL && next_word(&text, &word, &length)) {
        *sentences += words == 0;
        words++;
        *longest = words > *longest ? words : *longest;
        if (ends_sentence(word, length)) {
            words = 0;
        }
    }
}

int prose_sentences(const char *text) {
    int sentences = 0;
    int longest = 0;
    measure(text, &sentences, &longest);
    return sentences;
}

int prose_longest_sentence(const char *text) {
    int sentences = 0;
    int longest = 0;
    measure(text, &sentences, &longest);
    return longest;
}

static char plain(char byte) {
    if (byte >= 'A' && byte <= 'Z') {
        return (char)(byte - 'A' + 'a');
    }
    return byte == '_' || byte == '\n' ? ' ' : byte;
}

/* Bytes of other alphabets count as letters. */
static bool is_letter(char byte) {
    const unsigned char code = (unsigned char)byte;
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
           (code >= '0' && code <= '9') || code >= 0x80;
}

static bool stands_here(const char *at, const char *phrase) {
    for (; *phrase != '\0'; at++, phrase++) {
        if (*at == '\0' || plain(*at) != plain(*phrase)) {
            return false;
        }
    }
    return !is_letter(*at);
}

bool prose_has(const char *text, const char *phrase) {
    for (const char *at = text; *at != '\0'; at++) {
        if ((at == text || !is_letter(at[-1])) && stands_here(at, phrase)) {
            return true;
        }
    }
    return false;
}
