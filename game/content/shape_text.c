#include <string.h>

#include <shoes/text.h>

#include "content/nearest.h"
#include "content/shape.h"

enum { TEXT_BYTES = 2000, TEXT_LINES = 40, NAME_LENGTH = 40, LANG_LENGTH = 35 };

static bool is_control(uint32_t code) {
    return (code < 0x20 && code != '\n') || (code >= 0x7F && code <= 0x9F) || code == 0xFEFF;
}

/* Controls that make text run the other way or break lines unseen. */
static bool is_direction(uint32_t code) {
    return (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static const char *invisible_fault(const char *text) {
    const size_t length = strlen(text);
    for (size_t i = 0, size = 1; i < length; i += size) {
        const uint32_t code = text_next(text + i, length - i, &size);
        if (is_control(code)) {
            return "has a tab or another invisible character: delete it";
        }
        if (is_direction(code)) {
            return "has an invisible character that changes the writing direction: delete it";
        }
    }
    return NULL;
}

static int count_lines(const char *text) {
    int lines = 1;
    for (; *text != '\0'; text++) {
        lines += *text == '\n';
    }
    return lines;
}

static const char *text_fault(const char *text, bool one_line) {
    if (text[strspn(text, " \n\t")] == '\0') {
        return "is empty: write something or delete the field";
    }
    if (strlen(text) > TEXT_BYTES) {
        return "is too long: 2000 bytes at most";
    }
    const int lines = count_lines(text);
    if (one_line && lines > 1) {
        return "must stand on one line";
    }
    if (lines > TEXT_LINES) {
        return "has too many lines: 40 at most";
    }
    return invisible_fault(text);
}

static const char *name_fault(const char *text) {
    const size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_-");
    if (length == 0 || text[length] != '\0' || length > NAME_LENGTH) {
        return "must be a name of small letters, digits, _ and -, 40 at most";
    }
    return NULL;
}

bool shape_is_name(ShapeReader *reader, const char *key) {
    const char *fault = name_fault(key);
    if (fault != NULL) {
        shape_problem(reader, "%s", fault);
    }
    return fault == NULL;
}

static const char *id_fault(const char *text) {
    return text_is_id(text) ? NULL : "must be a name of small letters, digits and -, 40 at most";
}

static const char *key_fault(const char *text) {
    const char *slash = strchr(text, '/');
    char pack[NAME_LENGTH + 2];
    if (slash != NULL && slash - text <= NAME_LENGTH) {
        memcpy(pack, text, (size_t)(slash - text));
        pack[slash - text] = '\0';
        if (text_is_id(pack) && text_is_id(slash + 1)) {
            return NULL;
        }
    }
    return "must be a pack and a story with / between, like \"playground/one-more-player\"";
}

static bool is_letters(const char *text, size_t length, const char *allowed) {
    return strspn(text, allowed) >= length;
}

static const char *lang_fault(const char *text) {
    static const char small[] = "abcdefghijklmnopqrstuvwxyz";
    static const char any[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    static const char fault[] = "must be a language tag, like \"en\" or \"pt-BR\"";
    size_t part = strcspn(text, "-");
    if (strlen(text) > LANG_LENGTH || part < 2 || part > 3 || !is_letters(text, part, small)) {
        return fault;
    }
    for (text += part; *text == '-'; text += part) {
        text++;
        part = strcspn(text, "-");
        if (part < 2 || part > 8 || !is_letters(text, part, any)) {
            return fault;
        }
    }
    return NULL;
}

static const char *kind_fault(ShapeKind kind, const char *text) {
    if (kind == SHAPE_ID) {
        return id_fault(text);
    }
    if (kind == SHAPE_KEY) {
        return key_fault(text);
    }
    if (kind == SHAPE_LANG) {
        return lang_fault(text);
    }
    if (kind == SHAPE_NAME || kind == SHAPE_FOUND) {
        return name_fault(text);
    }
    if (kind == SHAPE_WORD || kind == SHAPE_CHOICE) {
        return NULL;
    }
    return text_fault(text, kind == SHAPE_LINE);
}

const char *shape_text(ShapeReader *reader, const ShapeField *field, const cJSON *json) {
    if (!cJSON_IsString(json)) {
        shape_problem(reader, "must be text in quotes (%s)", field->about);
        return NULL;
    }
    const char *fault = kind_fault(field->kind, json->valuestring);
    if (fault != NULL) {
        shape_problem(reader, "%s", fault);
        return NULL;
    }
    return arena_copy(reader->arena, json->valuestring, strlen(json->valuestring));
}

const char *shape_shown(char out[SHAPE_SHOWN], const char *word) {
    text_copy(out, SHAPE_SHOWN, word);
    for (char *at = out; *at != '\0'; at++) {
        if ((unsigned char)*at < 0x20 || *at == 0x7F) {
            *at = '?';
        }
    }
    return out;
}

void shape_unknown(ShapeReader *reader, const char *what, const char *word,
                   const char *const *known, size_t count) {
    char shown[SHAPE_SHOWN];
    const char *near = nearest_word(word, known, count);
    shape_shown(shown, word);
    if (near != NULL) {
        shape_problem(reader, "no %s is called \"%s\": did you mean \"%s\"?", what, shown, near);
    } else {
        shape_problem(reader, "no %s is called \"%s\"", what, shown);
    }
}
