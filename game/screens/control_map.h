/* Which key and which pad button does what: the usual ones, changing them, keeping them.
 *
 * Nobody is ever locked out: OK and BACK always have at least one key and one button, and Escape
 * stays with BACK (it is what leaves a page that waits for a key).
 */
#ifndef SCREENS_CONTROL_MAP_H
#define SCREENS_CONTROL_MAP_H

#include <stdbool.h>

#include <shoes/json.h>

#include "ui/input.h"

typedef enum ControlChange {
    CONTROL_KEPT,  /* it was there already, or the name is none */
    CONTROL_TAKEN, /* done */
    CONTROL_MOVED, /* done; *from has it no more */
    CONTROL_LAST   /* not done: it is the last one of *from, which needs it */
} ControlChange;

void control_map_usual_keys(InputNames *names);
void control_map_usual_buttons(InputNames *names);

/* Puts `name` first for this action; what was first comes second, what was second goes. `from`: see
 * ControlChange. */
ControlChange control_map_give(InputNames *names, UiAction action, const char *name,
                               UiAction *from);
UiAction control_map_find(const InputNames *names,
                          const char *name); /* UI_NOTHING: nobody has it */

/* An object of lists, {"next": ["tab"], "ok": ["return", "space"]}. What is missing, damaged or
 * there twice stays as it is in `names`, which begins as the usual ones. */
void control_map_read(const cJSON *object, InputNames *names);
cJSON *control_map_write(const InputNames *names); /* owned by the caller */

/* The action's name in files and in the keys of texts: "next". */
const char *control_map_id(UiAction action);

#endif
