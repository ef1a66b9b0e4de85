/* Helps around the guess: which clue to look at again, and what the words on the board mean. */
#ifndef SCREENS_GUESS_HELP_H
#define SCREENS_GUESS_HELP_H

#include "screens/app_inside.h"

/* Names a clue that tells: one that was not looked at yet, if there is. Never a word. */
void guess_hint(App *app);

/* The sentence that names it, or NULL while there is none. */
const char *guess_hint_text(const App *app, char *out, size_t size);

/* After asking, when the guess is changed: what the wearer said, and the question once more. NULL:
 * nobody was asked, or the answer had no words. */
const char *guess_told_text(const App *app, char *out, size_t size);

/* Goes to look closer with the clue of the hint open. */
void guess_hint_show(App *app);

void guess_meanings(App *app);

#endif
