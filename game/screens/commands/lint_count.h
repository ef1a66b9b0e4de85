/* What a set of stories holds, for the lines behind the problems. Private to commands/. */
#ifndef SCREENS_COMMANDS_LINT_COUNT_H
#define SCREENS_COMMANDS_LINT_COUNT_H

#include "screens/library.h"

typedef struct LintCount {
    int stories, shoes, packs;
    int words[FEELINGS_MAX]; /* how often a feeling is the truth that is scored */
    int tiers[4];            /* by tier, 1..3 */
    int places[PLACES_MAX];
    int people[LIBRARY_PEOPLE_MAX];  /* stories they are on stage in */
    int wearers[LIBRARY_PEOPLE_MAX]; /* pairs of shoes they lend */
} LintCount;

void lint_count_story(LintCount *count, const Library *library, const Story *story);
void lint_count_print(const LintCount *count, const Library *library, const Host *host);

#endif
