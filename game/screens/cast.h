/* Who looks how at this moment: people of a story on their way to a look, holding it, looking at
 * each other, breathing and blinking.
 *
 * Two questions, two answers. What somebody looks like in the end, for measuring and for still
 * pictures: cast_figure, cast_portrait. What is to be seen right now: cast_play, cast_play_portrait
 * or, for a figure of one's own, cast_move. The second kind asks to be woken when it changes, and
 * with reduced motion is the same as the first.
 *
 *     Cast cast;
 *     cast_play(app, ui, &view, "maya", &cast);
 *     spot.x += cast.shake;
 *     art_figure_draw(ui_list(ui), &cast.now, spot);
 *
 * Five seconds after the last input only lids move.
 */
#ifndef SCREENS_CAST_H
#define SCREENS_CAST_H

#include "screens/stage.h"

/* `now` borrows `before`: not to be copied. */
typedef struct Cast {
    ArtFigure now, before;
    int shake; /* page units to the right */
} Cast;

/* The person as they look at the view's beat, facing as the story has them. */
ArtFigure cast_figure(const App *app, const StageView *view, const char *who);

/* A look by itself, for answers and cards. */
ArtFigure cast_portrait(const App *app, const char *who, const char *look, int strength);

void cast_play(App *app, Ui *ui, const StageView *view, const char *who, Cast *cast);
void cast_play_portrait(App *app, Ui *ui, const char *who, const char *look, int strength,
                        Cast *cast);

/* Two feelings at once: a face of both where one is known, else brows of the one and mouth of the
 * other; opposite mouths by turns while there is motion. */
void cast_play_mixed(App *app, Ui *ui, const char *who, ArtMood one, ArtMood other, Cast *cast);

/* What the wearer of a pair really felt, one feeling or two. */
void cast_play_felt(App *app, Ui *ui, const StoryShoes *shoes, Cast *cast);

/* cast->now is how they look in the end. `since` not 0: until then they looked as cast->before. */
void cast_move(App *app, Ui *ui, Cast *cast, uint64_t since);

void cast_note_input(App *app); /* somebody did something in this frame */
void cast_settle(App *app);     /* what is there from now on is there at once: going back */

#endif
