/* The mirror: anybody with any feeling, to look at and to compare. What it shows and the parts its
 * screen is made of. Private to mirror*.c.
 */
#ifndef SCREENS_MIRROR_H
#define SCREENS_MIRROR_H

#include "screens/app_inside.h"

/* What the first opening shows: two people, one feeling each. */
void mirror_prepare(App *app);

MirrorSide *mirror_chosen(App *app);
/* Whose person the controls mean: on the way from one to the other there is only one. */
MirrorSide *mirror_wearer(App *app);

/* To be called before a side is given another feeling or strength: the person goes there from how
 * they looked. With another person there is nothing to come from. */
void mirror_note(App *app, const MirrorSide *side, bool same_person);

/* The person of a side with that side's feelings. */
ArtFigure mirror_figure(const App *app, const MirrorSide *side);
/* The looks' words: "sad", "sad and happy". */
void mirror_words(const App *app, const MirrorSide *side, char *out, size_t size);

/* One, two, or on the way from one to the other; pressing one of two makes the controls its own. */
void mirror_pictures(App *app, Ui *ui, DrawRect area);

/* How the chosen one sounds: to be heard, seen as a ribbon, and read. Returns what is left above.
 */
DrawRect mirror_voice(App *app, Ui *ui, DrawRect area);

/* Everything that can be changed, in rows; what does not fit comes behind a button for more. */
void mirror_controls(App *app, Ui *ui, DrawRect area);
int mirror_controls_height(App *app, Ui *ui, int width); /* with all in sight */

/* A page to choose a person, or one of the looks. */
void mirror_choose_frame(App *app, Ui *ui);

/* Back from a page of choices, to the button that led there. */
void mirror_chosen_now(App *app);

/* Everybody's portrait and name, to choose from. */
void mirror_people(App *app, Ui *ui, DrawRect area);

/* How the one the controls mean shows things; "" when nothing is told of them. */
void mirror_signs(App *app, char *out, size_t size);

/* A look's own word: "sad", "a polite smile". */
const char *mirror_look_word(const App *app, int look);

#endif
