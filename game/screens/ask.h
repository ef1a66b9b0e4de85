/* Ask, in parts: the questions to choose from (ask.c), the answer with what comes of it
 * (ask_answer.c) in pictures (ask_scene.c) and words (ask_after.c). What is shown follows from the
 * visit alone, so a visit goes on where it was left; AskState only knows which page of the answer
 * is open where not all fits on one. Private to ask*.c.
 */
#ifndef SCREENS_ASK_H
#define SCREENS_ASK_H

#include "screens/reply.h"
#include "screens/stage.h"

enum { ASK_GAP = 20 };

/* The question that is being answered, the second round's when that was asked; NULL: none yet. */
const StoryAsk *ask_asked(const App *app);

/* How everybody looks before the answer and in it. Something must have been asked. */
void ask_reply(const App *app, Reply *out);

void ask_answer_frame(App *app, Ui *ui);

/* Asks for the questions once more: the second round. */
void ask_once_more(App *app);

/* Takes the latest step back: the question, or the guess before it. */
void ask_go_back(App *app);

/* Another page of the same view: focus and what moves begin anew. */
void ask_turn_page(App *app, int page);

/* --- the wearer, near, with our question and the answer (ask_scene.c) --- */

/* `clear` units at the scene's top belong to the bar. */
void ask_scene_draw(App *app, Ui *ui, DrawRect scene, int clear);

/* The same a moment later: nothing is said any more. */
void ask_scene_draw_quiet(App *app, Ui *ui, DrawRect scene, int clear);

/* The least height of a scene of this width in which both bubbles have room. */
int ask_scene_least(const App *app, const Ui *ui, int width, int clear);

/* --- how it sounds, why it came so, and the ways on (ask_after.c) --- */

int ask_sound_height(const App *app, const Ui *ui, int width);
void ask_sound_draw(App *app, Ui *ui, DrawRect rect);

/* A door that is open, held by a foot, or shut, and one sentence. */
int ask_why_height(const App *app, const Ui *ui, int width);
void ask_why_draw(App *app, Ui *ui, DrawRect rect);

/* Keep or change, with the question above or before the buttons. */
int ask_ways_height(const App *app, const Ui *ui, int width);
void ask_ways_run(App *app, Ui *ui, DrawRect rect);

#endif
