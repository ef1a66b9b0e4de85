/* What each question of the guess board offers, and what choosing does. */
#ifndef SCREENS_GUESS_CHOICES_H
#define SCREENS_GUESS_CHOICES_H

#include "screens/app_inside.h"

enum {
    GUESS_CHOICES_MAX = 14,
    GUESS_BACK = -10,   /* one question back, or back to looking closer */
    GUESS_UNSURE = -11, /* "Not sure yet - I'd ask" */
    GUESS_NO_CLUE = -12,
    GUESS_HINT = -13,    /* which clue to look at again */
    GUESS_MEANING = -14, /* what the words mean */
    GUESS_SHOW = -15     /* opens the clue that the hint named */
};

typedef struct GuessChoice {
    UiId id;
    UiButton button;
    int value; /* a feeling, strength, Sureness, Clue, or one of the above */
} GuessChoice;

typedef struct GuessChoices {
    GuessStage stage;
    GuessChoice items[GUESS_CHOICES_MAX];
    int count;
    int equal; /* the first so many are the options themselves, all of one width */
    int width;
} GuessChoices;

void guess_choices(const App *app, Ui *ui, GuessStage stage, GuessChoices *out);
void guess_choose(App *app, GuessStage stage, int value);

/* Each question has ids of its own, so that focus on a new one is news. */
UiId guess_option_id(GuessStage stage, int index);

/* A mixed story asks for two words; the first is chosen. */
bool guess_wants_second(const App *app);

/* The shape a word has on the present board. */
const char *guess_word_icon(const App *app, int feeling);

#endif
