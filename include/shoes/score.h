/* Rating a guess (MEASUREMENT.md sections 0, 2, 4.2-4.4).
 *
 * Numbers for the adult's desk and for tests. A child never sees one: screens use ScoreWord.
 * Credit c = rating / 2, so 0, 0.5 or 1; two-word answers can earn 0.25 and 0.75.
 */
#ifndef SHOES_SCORE_H
#define SHOES_SCORE_H

#include <shoes/feeling.h>
#include <shoes/move.h>
#include <shoes/story.h>

typedef enum ScoreWord { SCORE_OTHER, SCORE_CLOSE, SCORE_SAME } ScoreWord;

/* 2, 1 or 0 for one word against one truth of this pair, with its also_right (rates 2) and
 * also_close (rates 1). */
int score_rating(const FeelingBook *book, const StoryShoes *shoes, int guess, int truth);

/* Best one-to-one matching of credits, divided by the larger set (MEASUREMENT.md 4.3, Mixed
 * feelings). Sets of one or two feelings. Hedging never pays. */
double score_credit_set(const FeelingBook *book, const StoryShoes *shoes, const int *guess,
                        int guess_count, const int *truth, int truth_count);

/* Credit of a guess on this pair: against feels[0], or both when mixed. */
double score_credit(const FeelingBook *book, const StoryShoes *shoes, const Guess *guess);

/* Mean credit over every answer the board allows (all words, or all pairs of words when mixed):
 * what tapping at random earns (MEASUREMENT.md 4.4). `offer` is what was shown; count >= 1. */
double score_chance(const FeelingBook *book, const StoryShoes *shoes, const int *offer, int count);

/* K(d) = max(0, 1 - |d| / 2), d = guess - truth strength (MEASUREMENT.md 4.3). Both 1..5. Mixed:
 * the stronger truth. */
double score_strength(int guess, int truth);
int score_truth_strength(const StoryShoes *shoes);

/* Feedback points c * (0.75 + 0.25 K(d)) (MEASUREMENT.md 4.3); never mixed into accuracy. */
double score_points(double credit, double closeness);

/* What a child hears: credit 1 the same word, above 0 close words, 0 something else. */
ScoreWord score_word(double credit);

#endif
