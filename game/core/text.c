#include <shoes/text.h>

#include <string.h>

enum { REPLACEMENT = 0xFFFD, ID_MAX = 40 };

/* What a lead byte promises: how many bytes, and the smallest code point that may take so many. */
typedef struct Lead {
    unsigned char mask, value;
    size_t size;
    uint32_t smallest;
} Lead;

static const Lead LEADS[] = {
    {0x80, 0x00, 1, 0}, {0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}};

static const Lead *find_lead(unsigned char byte) {
    for (size_t i = 0; i < sizeof LEADS / sizeof LEADS[0]; i++) {
        if ((byte & LEADS[i].mask) == LEADS[i].value) {
            return &LEADS[i];
        }
    }
    return NULL;
}

static bool is_scalar(uint32_t code, uint32_t smallest) {
    return code >= smallest && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
}

/* The size of the character at `bytes`, or 0 when it is broken. */
static size_t decode(const unsigned char *bytes, size_t length, uint32_t *out) {
    const Lead *lead = length > 0 ? find_lead(bytes[0]) : NULL;
    if (lead == NULL || lead->size > length) {
        return 0;
    }
    uint32_t code = bytes[0] & (unsigned char)~lead->mask;
    for (size_t i = 1; i < lead->size; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
            return 0;
        }
        code = code << 6 | (bytes[i] & 0x3Fu);
    }
    *out = code;
    return is_scalar(code, lead->smallest) ? lead->size : 0;
}

bool text_is_utf8(const char *bytes, size_t length) {
    size_t at = 0;
    while (at < length) {
        uint32_t code = 0;
        size_t size = decode((const unsigned char *)bytes + at, length - at, &code);
        if (size == 0) {
            return false;
        }
        at += size;
    }
    return true;
}

uint32_t text_next(const char *bytes, size_t length, size_t *size) {
    uint32_t code = 0;
    *size = decode((const unsigned char *)bytes, length, &code);
    if (*size == 0) {
        *size = 1;
        return REPLACEMENT;
    }
    return code;
}

size_t text_count(const char *text) {
    size_t length = strlen(text), count = 0, at = 0, size = 0;
    while (at < length) {
        (void)text_next(text + at, length - at, &size);
        at += size;
        count++;
    }
    return count;
}

/* How many bytes of whole characters fit into `room`. */
static size_t fitting(const char *text, size_t room) {
    size_t length = strlen(text), at = 0, size = 0;
    if (length <= room) {
        return length;
    }
    while (at < length) {
        (void)text_next(text + at, length - at, &size);
        if (at + size > room) {
            break;
        }
        at += size;
    }
    return at;
}

size_t text_copy(char *out, size_t size, const char *text) {
    if (size == 0) {
        return 0;
    }
    size_t length = fitting(text, size - 1);
    memmove(out, text, length);
    out[length] = '\0';
    return length;
}

size_t text_append(char *out, size_t size, const char *text) {
    const char *end = memchr(out, '\0', size);
    if (end == NULL) {
        return size;
    }
    size_t used = (size_t)(end - out);
    return used + text_copy(out + used, size - used, text);
}

bool text_is_id(const char *text) {
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return length >= 1 && length <= ID_MAX && text[length] == '\0';
}
