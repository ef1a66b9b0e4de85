/* The whole game as one function of what was, what the player did and what time it is.
 *
 *     App *app = app_new(host, seed);
 *     while (...) {
 *         app_frame(app, &input, now_ms, list);
 *         if (draw_hash(list) != last) { paint }
 *         sleep until an event or app_next_wake(app)
 *     }
 *     app_free(app);
 *
 * The host is borrowed and must outlive the app.
 */
#ifndef SCREENS_APP_H
#define SCREENS_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "screens/host.h"
#include "ui/draw.h"
#include "ui/input.h"

typedef struct App App;

/* NULL when the game's own files cannot be read; the host's complain has then said what is missing
 * where. */
App *app_new(const Host *host, uint64_t seed);
void app_free(App *app);

/* Takes the news, moves on, and fills the list with what is to be seen now. */
void app_frame(App *app, const Input *input, uint64_t now_ms, DrawList *out);

/* When it wants to run again without any event; UINT64_MAX: not before one. */
uint64_t app_next_wake(const App *app);
/* The same without blinks and breath: until then the page stays as it is. */
uint64_t app_next_change(const App *app);
bool app_wants_quit(const App *app);

/* What was done since the last call, as lines of a replay script; "" when nothing. Borrowed until
 * the next frame. */
const char *app_recorded(const App *app);

/* Before the first frame: what the player would otherwise set (kept out of the settings file). */
void app_set_text_percent(App *app, int percent);
void app_show_said(App *app); /* what is said is shown as a caption */

#endif
