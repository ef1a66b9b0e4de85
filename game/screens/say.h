/* What would you say, in parts: the sentences to choose from (say_list.c), the answer
 * (say_answer.c) with what comes below it (say_after.c), one slow breath (say_breath.c). Where not
 * all fits on a page it becomes several: SayState says which one is shown. Private to say*.c.
 */
#ifndef SCREENS_SAY_H
#define SCREENS_SAY_H

#include "screens/paper.h"
#include "screens/reply.h"
#include "screens/stage.h"

enum { SAY_GAP = 20 };

/* How everybody looks before our words, as the sentences laid so far have left them, and in the
 * answer to `said`; -1: nothing is said yet. */
void say_reply(const App *app, int said, Reply *out);

void say_list_frame(App *app, Ui *ui);
void say_answer_frame(App *app, Ui *ui);
void say_breath_frame(App *app, Ui *ui);

/* Another page of the same view: focus and what moves begin anew. */
void say_turn_page(App *app, int page);

/* --- who we are (say_speaker.c) --- */

/* Our face in a frame; nothing when the story does not say who we are. Returns the width used. */
int say_speaker_draw(App *app, Ui *ui, DrawRect rect);

/* Our face with the sentence beside it in a bubble. */
int say_sentence_height(const App *app, const Ui *ui, const char *text, int width);
void say_sentence_draw(App *app, Ui *ui, DrawRect rect, const char *text);

/* --- the sentences, and the words above them (say_words.c) --- */

typedef struct SayList {
    int items[STORY_MAX_SAY];
    int count;
} SayList;

/* Those in a place of the order already are not offered once more. */
SayList say_open_sentences(const App *app);
int say_sentences_height(const App *app, const Ui *ui, const SayList *list, int first, int end,
                         int width);
/* Those from `first` to before `end`. True when one was said. */
bool say_sentences_run(App *app, Ui *ui, DrawRect rect, const SayList *list, int first, int end);

const char *say_question(const App *app);
UiText say_question_style(const Ui *ui);
int say_you_height(const App *app, const Ui *ui, int width); /* 0: the story does not say */
void say_you_draw(App *app, Ui *ui, DrawRect rect);

UiButton say_slow_button(const App *app);
void say_slow_down(App *app);

/* The scene as it is before our words; `top` stays free of heads. */
void say_now_draw(App *app, Ui *ui, DrawRect scene, int top);

/* --- two sentences in order (say_slots.c) --- */

/* `slim`: the places alone, without the sentences in them. 0: the story has no order, or nothing
 * is laid yet. */
int say_slots_height(const App *app, const Ui *ui, int width, bool slim);
void say_slots_draw(const App *app, Ui *ui, DrawRect rect, bool slim);
bool say_is_laid(const App *app, int say);
bool say_is_whole(const App *app); /* all of the order is laid, or there is none */

/* --- below the answer (say_after.c) --- */

/* The parts that come of an answer, in their order. */
typedef enum SayPart {
    SAY_LINE,    /* the feeling line */
    SAY_KIND,    /* what these words do, and in an order both of them */
    SAY_THOUGHT, /* after a closer: something to think before another try */
    SAY_PARTS
} SayPart;

/* Adds what it says to `out`, for those who listen. */
void say_after_news(const App *app, char *out, size_t size);

/* All of it with its buttons. */
int say_after_height(const App *app, const Ui *ui, int width);

/* Draws all of it, or where not all fits those parts that are on the given page (from 0), and does
 * what the buttons say. `paged`: there is a page before this one to go back to. */
void say_after_run(App *app, Ui *ui, DrawRect rect, int page, bool paged);

/* --- the ways on (say_ways.c) --- */

int say_ways_height(const App *app, const Ui *ui, int width);
void say_ways_run(App *app, Ui *ui, DrawRect row);

/* --- a quiet button and the one thing to do next (say_buttons.c) --- */

enum { SAY_BUTTONS = 3 };

typedef struct SayButton {
    UiId id;
    UiButton button;
} SayButton;

/* In one row, the last one at its right end; where they do not fit one below the other, the last
 * one on top. */
int say_buttons_height(const Ui *ui, const SayButton *buttons, int count, int width);
/* Which one was pressed, -1 none. */
int say_buttons_run(Ui *ui, DrawRect rect, const SayButton *buttons, int count);

#endif
