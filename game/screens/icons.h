/* Which small picture, and which word, stands for what on the boards. */
#ifndef SCREENS_ICONS_H
#define SCREENS_ICONS_H

#include <shoes/move.h>

const char *icon_clue(Clue clue);
const char *icon_shape(int index);       /* the answers' shapes, 0 .. 7 */
const char *icon_strength(int strength); /* 1 .. 5 */
const char *icon_sure(Sureness sureness);
const char *key_strength(int strength); /* "strength.3" */
const char *key_sure(Sureness sureness);

#endif
