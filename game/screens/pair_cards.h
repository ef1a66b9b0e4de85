/* A grid of cards with a pair of shoes and a name each; what does not fit comes on further pages.
 */
#ifndef SCREENS_PAIR_CARDS_H
#define SCREENS_PAIR_CARDS_H

#include "screens/app_inside.h"

typedef struct PairCard {
    OwnPair pair;
    const char *label;
    const char *value; /* said after the label, "" nothing */
    bool chosen;
} PairCard;

typedef struct PairCards {
    const char *name, *group; /* of the widgets, for speech */
    int count;
    bool all; /* on one page, however small */
    void (*card)(const App *app, int index, PairCard *out);
} PairCards;

/* How many fit on a page of this size. */
int pair_cards_each(const Ui *ui, DrawRect area, int count);

/* Shows those of `page`. The index that was pressed, -1 none. */
int pair_cards_run(App *app, Ui *ui, DrawRect area, const PairCards *cards, int page);

#endif
