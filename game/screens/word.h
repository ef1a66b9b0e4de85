/* What does a word mean? The words of a board, and what each means: its sentence, and how it looks
 * on somebody who is not in this story, so that no face gives an answer away. */
#ifndef SCREENS_WORD_H
#define SCREENS_WORD_H

#include "screens/app_inside.h"

/* Opens the page on these feelings, at most WORD_LIST_MAX of them. */
void word_open(App *app, const int *feelings, int count);

/* The same for the words of the guess board, with the shapes they have there. */
void word_open_board(App *app, const int *feelings, int count);

#endif
