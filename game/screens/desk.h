/* The adult's desk: whose answers, what they add up to, reports, a copy, forgetting. Private to
 * desk*.c. */
#ifndef SCREENS_DESK_H
#define SCREENS_DESK_H

#include "screens/app_inside.h"

enum { DESK_TEXT = 2048 };

/* What came of the latest button, "" nothing. */
const char *desk_said(const App *app);

/* Into `out` of DESK_TEXT bytes. */
void desk_text(const App *app, char *out);

void desk_card(App *app, Ui *ui, DrawRect rect, OwnPair pair);

void desk_players(App *app, Ui *ui);
void desk_player(App *app, Ui *ui);
void desk_forget(App *app, Ui *ui);

void desk_go(App *app, DeskView view);
void desk_stop_reading(App *app);

/* Writes a file of the player's and says where it lies; the page is opened in the browser. */
void desk_write_report(App *app);
void desk_write_home(App *app);
void desk_write_tables(App *app);
void desk_write_copy(App *app);

/* Opens the player's notes in the machine's editor; makes them first. */
void desk_open_notes(App *app);

/* Gone from disk, from the roster and, if it is who plays, from memory. */
bool desk_forget_player(App *app);

#endif
