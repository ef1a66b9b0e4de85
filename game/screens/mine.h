/* My shoes, in parts: the page with its question (mine.c) and the feelings to choose from
 * (mine_words.c) below its question (mine_header.c). Private to mine*.c.
 */
#ifndef SCREENS_MINE_H
#define SCREENS_MINE_H

#include "screens/app_inside.h"

enum { MINE_GAP = 16, MINE_CHOICES = FEELINGS_MAX };

/* What can be chosen now: feelings, grouped, or strengths. */
typedef struct MineChoices {
    UiButton buttons[MINE_CHOICES];
    UiId ids[MINE_CHOICES];
    int values[MINE_CHOICES]; /* a feeling, a family or a strength, as `kind` says */
    int group[MINE_CHOICES];  /* which lie together; rising */
    int count;
    enum { MINE_WORDS, MINE_FAMILIES, MINE_STRENGTHS } kind;
} MineChoices;

/* `grouped`: all words of the story's tier and those before it, else the families first. */
void mine_choices(const App *app, bool grouped, MineChoices *out);

/* Words of one group lie on one panel. With `draw` each is run; returns which one was pressed, -1
 * none. Without it `*height` is all that comes of it. */
int mine_choices_run(Ui *ui, const MineChoices *choices, DrawRect area, int size, bool draw,
                     int *height);

/* The question, with the picture of our own shoes (mine_header.c). */
int mine_header_height(const App *app, const Ui *ui, int width);
void mine_header_draw(App *app, Ui *ui, DrawRect rect);

#endif
