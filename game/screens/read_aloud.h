/* What is said goes to the machine's voice, and is shown as a caption, where the settings wish it.
 *
 * What a player did is answered at once; what comes by itself waits until that has been said, and
 * a page that hums is read after its hum. READ reads the page; while anything is being said it
 * stops instead.
 */
#ifndef SCREENS_READ_ALOUD_H
#define SCREENS_READ_ALOUD_H

#include "screens/app_inside.h"

/* Reading aloud is wished for, and there is a voice. */
bool read_aloud_is_on(const App *app);

/* The app calls these: for each event (true: it stopped the voice and means nothing else), in a
 * pass on top of the screen, after a frame's passes (true: one more is wanted, with another
 * caption), and after that one. */
bool read_aloud_take(App *app, const InputEvent *event);
void read_aloud_draw(App *app, Ui *ui);
bool read_aloud_caption(App *app);
void read_aloud_end_frame(App *app);

/* The button that reads the page: reads it, or stops when that is what is being read. */
void read_aloud_press(App *app, Ui *ui);

/* Says a sentence, as often as it is asked for. */
void read_aloud_sample(App *app, const char *sentence);

/* Settings were changed: silence when it was switched off. */
void read_aloud_changed(App *app);

#endif
