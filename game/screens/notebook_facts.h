/* What is told about a person, a pair that was walked in and a word: for the notebook's pages and
 * for its print, so that both say the same. Pure: a library and a memory in, texts and figures out.
 */
#ifndef SCREENS_NOTEBOOK_FACTS_H
#define SCREENS_NOTEBOOK_FACTS_H

#include "art/figure.h"
#include "screens/library.h"
#include "screens/notebook_memory.h"

/* What a story still tells about a pair; all NULL where it is gone or tells of other feelings now.
 */
typedef struct NotebookTold {
    const char *title, *clue, *own_words;
} NotebookTold;

NotebookTold notebook_told(const Library *library, const NotebookPair *pair);

/* "Maya felt left out." */
void notebook_felt(const Library *library, const NotebookPair *pair, char *out, size_t size);

/* How somebody shows things: one sign after the first visit, both after two. "" before. */
void notebook_signs(const Library *library, const char *who, int visits, char *out, size_t size);

/* One fixed template with {name}: "How {name} shows it". */
void notebook_fill(const Library *library, const char *key, const char *who, char *out,
                   size_t size);

/* The wearer with what was felt; the teacher with one word of it; somebody at rest. */
ArtFigure notebook_felt_figure(const Library *library, const NotebookPair *pair);
ArtFigure notebook_word_figure(const Library *library, const NotebookPair *pair, int feeling);
ArtFigure notebook_rest_figure(const Library *library, const char *who);

/* "feeling.ID.word", "feeling.ID.meaning". */
const char *notebook_word(const Library *library, int feeling);
const char *notebook_meaning(const Library *library, int feeling);

#endif
