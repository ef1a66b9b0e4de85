/* A guess as a row of small cards: the word, how strong, how sure, which clue. */
#ifndef SCREENS_GUESS_CARD_H
#define SCREENS_GUESS_CARD_H

#include "screens/app_inside.h"

int guess_card_height(const App *app, Ui *ui, const Guess *guess, int width);
void guess_card_draw(const App *app, Ui *ui, const Guess *guess, DrawRect rect);

/* Announces what guess_card_draw shows. */
void guess_card_say(const App *app, Ui *ui, const Guess *guess);

#endif
