/* The feeling line: how light or heavy it was for the wearer before, when it happened, and after
 * our words. A picture of a change, never a score: it has no aim and no end that would be better.
 *
 *     FeelingLine line;
 *     feeling_line_make(&line, feelings, looks, story, shoes, answer->said);
 *     draw line.points[FEELING_LINE_AFTER].level ...
 *
 * A level is how pleasant a look is (valence of feelings.json and expressions.json, author
 * estimates, -1..1) times its strength / 5: -1 as heavy as can be .. 0 .. +1 as light as can be.
 * Borrows ids from the story and the books.
 */
#ifndef SHOES_FEELING_LINE_H
#define SHOES_FEELING_LINE_H

#include <shoes/expression.h>
#include <shoes/feeling.h>
#include <shoes/story.h>

typedef enum FeelingLinePlace {
    FEELING_LINE_BEFORE, /* the first look the wearer shows in the beats, or neutral */
    FEELING_LINE_EVENT,  /* what the wearer truly felt */
    FEELING_LINE_AFTER,  /* how the wearer looks when they answer */
    FEELING_LINE_PLACES
} FeelingLinePlace;

typedef struct FeelingPoint {
    const char *look; /* id of a look, for a face */
    int strength;     /* 1..5 */
    double level;     /* -1..1 */
} FeelingPoint;

typedef struct FeelingLine {
    FeelingPoint points[FEELING_LINE_PLACES];
} FeelingLine;

/* `said`: which of the pair's sentences, from 0; -1 none yet: after is as the event was. So it is
 * too when the wearer does not look otherwise in the answer. A look that hides another counts as
 * what shows through, and a closer never makes what is heavy lighter: a smaller face is then a
 * feeling kept inside. Two truths of a mixed pair: the mean of both, with the face of the first. */
void feeling_line_make(FeelingLine *out, const FeelingBook *feelings, const ExpressionBook *looks,
                       const Story *story, const StoryShoes *shoes, int said);

/* The level of a look; one that is not in the book: 0. */
double feeling_line_level(const ExpressionBook *looks, const char *look, int strength);

/* Does somebody at this beat show something strong, unpleasant and full of energy (strength 4 or 5,
 * valence < 0, arousal > 0.4)? Then one breath comes first. */
bool feeling_line_is_hot(const ExpressionBook *looks, const Story *story, int beat);

#endif
