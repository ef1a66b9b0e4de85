/* Numbers as text at full precision, for tables of many: what came before is not worked out again.
 */
#ifndef SCREENS_DIGITS_H
#define SCREENS_DIGITS_H

#include "screens/text_pile.h"

enum { DIGITS_KNOWN = 64, DIGITS_TEXT = 32 };

typedef struct Digits { /* begins as {0} */
    double values[DIGITS_KNOWN];
    char texts[DIGITS_KNOWN][DIGITS_TEXT];
    size_t lengths[DIGITS_KNOWN]; /* 0: none yet */
} Digits;

void digits_put(Digits *digits, TextPile *out, double value);

#endif
