/* Counting in plain sentences: how long, how many, is a word in it. English punctuation; words are
 * what blanks part. */
#ifndef CONTENT_PROSE_H
#define CONTENT_PROSE_H

#include <stdbool.h>

int prose_words(const char *text); /* NULL: 0 */
int prose_sentences(const char *text);
int prose_longest_sentence(const char *text); /* in words */

/* Is `phrase` there as whole words? Capitals do not matter; an _ in the phrase stands for a blank.
 */
bool prose_has(const char *text, const char *phrase);

#endif
