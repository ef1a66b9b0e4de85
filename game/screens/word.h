/* What does a word mean? The words of a board, and what each means: its sentence, and how it looks
 * on somebody who is not in this story, so that no face gives an answer away. */
#ifndef SCREENS_WORD_H
#define SCREENS_WORD_H

#include "screens/app_inside.h"

/* Opens the page on these feelings, at most WORD_LIST_MAX of them. */
void word_open(App *app, const int *feelings, int count);

/* Who shows a feeling: always the same person for a word, and nobody of the story under way. */
const char *word_face(const App *app, int feeling);

#endif
