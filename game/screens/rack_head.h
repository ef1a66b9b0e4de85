/* Private to the rack: its head, and what the head asks of the shelves. */
#ifndef SCREENS_RACK_HEAD_H
#define SCREENS_RACK_HEAD_H

#include "screens/app_inside.h"

/* Runs the head and returns what is left of the page. */
DrawRect rack_head_run(App *app, Ui *ui, DrawRect page);

/* How many shelves fit into an area. */
int rack_rows(Ui *ui, DrawRect area, int count);

void rack_open_entry(App *app, int index);

#endif
