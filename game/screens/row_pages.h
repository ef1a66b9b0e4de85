/* A page of rows of different heights, in one or two columns; what does not fit comes on further
 * pages, round and round. Settings and what they open are such pages. */
#ifndef SCREENS_ROW_PAGES_H
#define SCREENS_ROW_PAGES_H

#include "screens/app_inside.h"

enum { ROW_PAGES_MAX = 48, ROW_GAP = 22 };

typedef struct RowPages {
    int count;                                     /* at most ROW_PAGES_MAX */
    int (*width)(const App *app, Ui *ui, int row); /* below it the row's words would break */
    int (*height)(const App *app, Ui *ui, int row, int width);
    void (*run)(App *app, Ui *ui, int row, DrawRect rect);
} RowPages;

void row_pages_run(App *app, Ui *ui, DrawRect area, const RowPages *rows);

#endif
