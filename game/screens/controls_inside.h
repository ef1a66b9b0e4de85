/* The parts of the page of keys and switches. Private to it. */
#ifndef SCREENS_CONTROLS_INSIDE_H
#define SCREENS_CONTROLS_INSIDE_H

#include "screens/app_inside.h"

/* controls_scan.c: the first view, switches and how they scan. */
void controls_scan_run(App *app, Ui *ui, DrawRect area);

/* controls_list.c: a line for each action, with its keys or buttons, and the way back to the usual
 * ones. */
void controls_list_run(App *app, Ui *ui, DrawRect area);
/* The line of the action that was chosen last. */
UiId controls_list_id(const App *app);

/* controls_words.c */
bool controls_of_keys(const App *app); /* the view is of keys, else of a pad's buttons */
InputNames *controls_names(App *app);  /* of the view */
const char *controls_action(const App *app, UiAction action);
/* As a player says it: "Enter". `buttons`: a pad's, else a key. */
void controls_name(const App *app, char *out, size_t size, const char *name, bool buttons);
/* All of an action: "Enter or Space bar". */
void controls_both(const App *app, char *out, size_t size, const InputNames *names, UiAction action,
                   bool buttons);

/* controls_wait.c: the page that waits for a new key or button. */
void controls_wait_begin(App *app, UiAction action);
void controls_wait_run(App *app, Ui *ui, DrawRect area);
void controls_wait_end(App *app, Ui *ui);
const char *controls_wait_title(const App *app, char *out, size_t size);
/* Something was pressed: takes it, and waits no more. */
void controls_wait_take(App *app, Ui *ui);

#endif
