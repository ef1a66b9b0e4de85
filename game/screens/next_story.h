/* Which story the rack offers next (choose.h): an offer with a reason, never a rule. */
#ifndef SCREENS_NEXT_STORY_H
#define SCREENS_NEXT_STORY_H

#include <shoes/choose.h>

#include "screens/app_inside.h"

typedef struct NextStory {
    int entry; /* index into the library, -1: nothing can be offered */
    ChooseWhy why;
} NextStory;

/* By the player's answers and the game's seed. Stories that need an adult's leave, and tender ones
 * before anything was played, are never offered; one that follows another comes after it. */
NextStory next_story(App *app);

/* The text's key: one line that says why. It never names the word that comes round again, which
 * would give the answer away. */
const char *next_story_why(ChooseWhy why);

#endif
