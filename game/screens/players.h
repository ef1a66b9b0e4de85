/* Who is playing: the views of one screen. Private to players*.c. */
#ifndef SCREENS_PLAYERS_H
#define SCREENS_PLAYERS_H

#include "screens/app_inside.h"

/* Asks who is playing, on top of what is there. */
void players_open(App *app);

void players_who(App *app, Ui *ui);
void players_kind(App *app, Ui *ui);
void players_colour(App *app, Ui *ui);
void players_name(App *app, Ui *ui);

/* Letters of the keyboard are typed from now on, or act again. */
void players_type(App *app, bool on);

void players_go(App *app, PlayersView view);

/* "red boots" */
void players_pair_words(const App *app, OwnPair pair, char *out, size_t size);

/* What a player is called: the nickname, or the pair. */
void players_called(const App *app, const RosterPlayer *player, char *out, size_t size);

#endif
