#include "screens/digits.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void put_known(Digits *digits, TextPile *out, double value) {
    uint64_t bits = 0;
    memcpy(&bits, &value, sizeof bits);
    size_t at = (bits ^ bits >> 17 ^ bits >> 43) % DIGITS_KNOWN;
    if (digits->values[at] != value || digits->lengths[at] == 0) {
        digits->values[at] = value;
        digits->lengths[at] = (size_t)snprintf(digits->texts[at], DIGITS_TEXT, "%.17g", value);
    }
    text_pile_put(out, digits->texts[at], digits->lengths[at]);
}

/* Most are halves and whole numbers: no digits have to be searched for those. */
void digits_put(Digits *digits, TextPile *out, double value) {
    if (value >= 0 && value <= 9 && 2 * value == floor(2 * value)) {
        text_pile_put(out, &"0123456789"[(int)value], 1);
        text_pile_text(out, value == floor(value) ? "" : ".5");
    } else {
        put_known(digits, out, value);
    }
}
