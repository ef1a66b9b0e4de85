#include "ui/ui_internal.h"

#include <string.h>

#include <shoes/text.h>

UiBreaks ui_breaks(const Ui *ui, const char *text, int width, UiType type) {
    return (UiBreaks){.ui = ui, .text = text, .length = strlen(text), .width = width, .type = type};
}

static size_t skip_spaces(const UiBreaks *breaks, size_t at, size_t stop) {
    while (at < stop && breaks->text[at] == ' ') {
        at++;
    }
    return at;
}

static size_t find_byte(const UiBreaks *breaks, size_t at, size_t stop, char byte) {
    const char *found = memchr(breaks->text + at, byte, stop - at);
    return found == NULL ? stop : (size_t)(found - breaks->text);
}

static int width_to(const UiBreaks *breaks, size_t end) {
    return ui_span_width(breaks->ui, breaks->text + breaks->at, end - breaks->at, breaks->type);
}

/* The end of the last whole word that fits; breaks->at if not one does. */
static size_t fit_words(const UiBreaks *breaks, size_t stop) {
    size_t end = breaks->at, next = breaks->at;
    while (next < stop) {
        size_t candidate = find_byte(breaks, next, stop, ' ');
        if (width_to(breaks, candidate) > breaks->width) {
            break;
        }
        end = candidate;
        next = skip_spaces(breaks, candidate, stop);
    }
    return end;
}

static size_t next_character(const UiBreaks *breaks, size_t at) {
    size_t size = 1;
    (void)text_next(breaks->text + at, breaks->length - at, &size);
    return at + size;
}

static size_t character_start(const UiBreaks *breaks, size_t at) {
    while (at > breaks->at && ((unsigned char)breaks->text[at] & 0xC0) == 0x80) {
        at--;
    }
    return at;
}

/* As many characters of a word that does not fit as do; always one, or there would be no end. */
static size_t fit_characters(const UiBreaks *breaks, size_t stop) {
    size_t fits = next_character(breaks, breaks->at), too_long = stop;
    while (fits < too_long) {
        size_t middle = character_start(breaks, fits + (too_long - fits) / 2);
        if (middle <= fits) {
            middle = next_character(breaks, fits);
        }
        if (middle >= too_long) {
            break;
        }
        if (width_to(breaks, middle) <= breaks->width) {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    return fits < stop ? fits : stop;
}

static size_t after_line(const UiBreaks *breaks, size_t end, size_t stop) {
    size_t at = skip_spaces(breaks, end, stop);
    bool at_newline = at == stop && stop < breaks->length;
    return at_newline ? stop + 1 : at;
}

bool ui_break_next(UiBreaks *breaks, UiLine *line) {
    if (breaks->width <= 0) {
        return false;
    }
    breaks->at = skip_spaces(breaks, breaks->at, breaks->length);
    if (breaks->at >= breaks->length) {
        return false;
    }
    size_t stop = find_byte(breaks, breaks->at, breaks->length, '\n');
    size_t end = fit_words(breaks, stop);
    bool cut = end == breaks->at && stop > breaks->at;
    if (cut) {
        size_t word_end = find_byte(breaks, breaks->at, stop, ' ');
        end = fit_characters(breaks, word_end);
        cut = end < word_end;
    }
    *line = (UiLine){breaks->at, end - breaks->at, width_to(breaks, end), cut};
    breaks->at = after_line(breaks, end, stop);
    return true;
}
