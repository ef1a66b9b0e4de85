/* The notebook's screen: everybody, one person, the words, and its print. Private to notebook*.c.
 */
#ifndef SCREENS_NOTEBOOK_H
#define SCREENS_NOTEBOOK_H

#include "screens/app_inside.h"
#include "screens/notebook_facts.h"

enum { NOTEBOOK_LINES_MAX = 5, NOTEBOOK_CARDS_MAX = 512 };

typedef enum NotebookLook {
    NOTEBOOK_LINE_HEAD,
    NOTEBOOK_LINE_PLAIN,
    NOTEBOOK_LINE_SOFT,
    NOTEBOOK_LINE_OWN /* in the wearer's own words */
} NotebookLook;

/* A face and what is told beside it. */
typedef struct NotebookCard {
    ArtFigure figure;
    char head[WORDS_LINE], more[WORDS_LINE];
    const char *lines[NOTEBOOK_LINES_MAX]; /* borrowed, or head and more */
    NotebookLook looks[NOTEBOOK_LINES_MAX];
    int count;
} NotebookCard;

void notebook_card_add(NotebookCard *card, NotebookLook look, const char *text); /* NULL: nothing */
int notebook_card_height(const Ui *ui, const NotebookCard *card, int width);
/* At the top of the rectangle. */
void notebook_card_draw(Ui *ui, const NotebookCard *card, DrawRect rect);

/* Cards made one by one. `part` 0: all of it; 1 and 2: its halves, for pages where it does not fit
 * in one. */
typedef struct NotebookCards {
    int count;
    const NotebookCard *beside; /* stays on every page and is said first; NULL none */
    void (*make)(const App *app, int index, int part, NotebookCard *out);
} NotebookCards;

/* As many as fit, and ways to the other pages. */
void notebook_cards_run(App *app, Ui *ui, DrawRect area, const NotebookCards *cards);

/* The ways to the pages before and after, in a row so high. */
int notebook_pages_height(const App *app, const Ui *ui);
void notebook_pages(App *app, Ui *ui, DrawRect row, int pages);

/* Everybody, met or not. */
void notebook_people(App *app, Ui *ui, DrawRect area);
void notebook_person(App *app, Ui *ui, DrawRect area);
void notebook_words(App *app, Ui *ui, DrawRect area);
void notebook_shelf(App *app, Ui *ui, DrawRect area);

/* Goes through all answers once, for the shelf. */
void notebook_find_helped(App *app);

/* Where a person's pair of shoes is drawn. */
void notebook_shoes_path(const App *app, int person, char *out, size_t size);

/* To another view, at its first page. */
void notebook_go(App *app, NotebookView view);

#endif
