/* What the page of own words says about the guess: what was felt, what was said, how near that is,
 * and the story's sentence for it. Never a number. */
#ifndef SCREENS_OWN_LINES_H
#define SCREENS_OWN_LINES_H

#include <shoes/score.h>

#include "screens/app_inside.h"

typedef struct OwnLines {
    char felt[WORDS_LINE];
    char said[WORDS_LINE]; /* "" when nothing was said */
    char relation[WORDS_LINE];
    const char *because; /* the story's sentence for that word, or NULL */
} OwnLines;

/* "Maya felt left out." or, mixed, "Maya felt excited and nervous." */
void own_lines_felt(const App *app, const StoryShoes *shoes, char *out, size_t size);

void own_lines_make(const App *app, OwnLines *out);

#endif
