/* The meaning of a story: what a table of fields cannot say (STORY-FORMAT.md, column Meaning).
 *
 * Each rule stays silent about holes that the shape reading left (NULL, FEELING_NONE, 0 strength,
 * empty lists), so one slip gives one message and all problems come at once. Rules of taste are
 * warnings.
 */
#ifndef CONTENT_STORY_CHECK_H
#define CONTENT_STORY_CHECK_H

#include <shoes/story_read.h>

enum { CHECK_PLACE = 100 };

typedef struct StoryCheck {
    const Story *story;
    const StoryNames *names;
    const char *file_id;
    Issues *issues;
    int pair;                /* the pair of shoes at hand */
    const StoryShoes *shoes; /* story->shoes[pair] */
    char place[CHECK_PLACE];
} StoryCheck;

/* The place for a message, borrowed until the next call. */
const char *check_place(StoryCheck *check, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
const char *check_pair(StoryCheck *check, const char *field); /* shoes[pair].field */

bool check_on_stage(const StoryCheck *check, const char *who);
/* Silent when true, or when `who` or the people are holes. */
void check_stands(StoryCheck *check, const char *place, const char *who);
void check_looks_stand(StoryCheck *check, const char *place, const StoryLooks *looks);

const char *check_feeling(const StoryCheck *check, int feeling);
bool check_offers(const StoryShoes *shoes, int feeling);
int check_truths(const StoryShoes *shoes); /* 1, or 2 when mixed */
bool check_is_truth(const StoryShoes *shoes, int feeling);
bool check_is_english(const StoryCheck *check);

void story_check(StoryCheck *check);        /* all of the below */
void story_check_stage(StoryCheck *check);  /* people, beats, ending */
void story_check_feels(StoryCheck *check);  /* one pair: truths, moment */
void story_check_offer(StoryCheck *check);  /* one pair: offer, credits, if */
void story_check_clues(StoryCheck *check);  /* one pair: clues, told_by, disagree */
void story_check_talk(StoryCheck *check);   /* one pair: ask, say, order */
void story_check_inside(StoryCheck *check); /* one pair: view */
void story_check_length(StoryCheck *check); /* one pair and the whole: caps for children */

#endif
