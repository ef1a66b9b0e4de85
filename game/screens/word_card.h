/* One word, large: its shape, what it means, how it may look on somebody who is not in this story,
 * and how it may sound. */
#ifndef SCREENS_WORD_CARD_H
#define SCREENS_WORD_CARD_H

#include "screens/cast.h"

/* Who shows a feeling: always the same person for a word, and nobody of the story under way. */
const char *word_face(const App *app, int feeling);
/* The same among those whose faces are large beside their bodies. */
const char *word_face_large(const App *app, int feeling);

/* Face and hands in a frame that fills the rectangle, where that is small the face alone; in
 * nobody's own way of showing. */
void word_card_face(App *app, Ui *ui, Cast *cast, const char *who, DrawRect rect);

/* The card of the chosen word. */
void word_card_run(App *app, Ui *ui, DrawRect area);

#endif
