/* Follow the feeling: somebody tells, one slider goes along with how light or heavy it is for them,
 * and afterwards both lines lie over each other.
 *
 * It tells in one go only when that was chosen on the page before; else each line waits. Nothing is
 * written down before the end was reached. Views: who tells, what to do, the telling, the two
 * lines; app->follow says which.
 */
#ifndef SCREENS_FOLLOW_H
#define SCREENS_FOLLOW_H

#include <shoes/telling.h>

#include "screens/app_inside.h"

enum { FOLLOW_STEPS = 16 }; /* of the slider: halves from 1 to 9 */

void follow_open(App *app); /* from wherever: who tells? */
void follow_go(App *app, FollowPage page);

/* The one chosen. */
const Telling *follow_telling(const App *app);
const char *follow_who(const App *app);

/* {name} is who tells. */
void follow_fill(const App *app, char *out, size_t size, const char *key);

/* follow_clock.c: the telling's own time. */
void follow_begin(App *app, FollowPace pace);
void follow_run(App *app, Ui *ui); /* every pass in which it is shown */
void follow_next(App *app);        /* by lines: the next one, or the end */
void follow_hold(App *app, bool hold);
bool follow_touch(App *app, int step); /* the slider is there now */

/* follow_rail.c: the slider. */
int follow_rail_width(const App *app, const Ui *ui);
void follow_rail(App *app, Ui *ui, DrawRect column);

/* The views. */
void follow_telling_page(App *app, Ui *ui);
void follow_after_page(App *app, Ui *ui);

/* follow_chart.c: both lines and the faces along the told one, which can be pressed to hear what
 * was said about that stretch. */
void follow_chart(App *app, Ui *ui, DrawRect rect);
void follow_legend(App *app, Ui *ui, DrawRect row);
int follow_legend_height(const App *app, const Ui *ui, int width);

#endif
