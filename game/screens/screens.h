/* One frame function a screen; screen_table.c names them for scripts. */
#ifndef SCREENS_SCREENS_H
#define SCREENS_SCREENS_H

#include "screens/app_inside.h"

void blank_frame(App *app, Ui *ui);
void title_frame(App *app, Ui *ui);
void rack_frame(App *app, Ui *ui);
void parcel_frame(App *app, Ui *ui);
void watch_frame(App *app, Ui *ui);
void look_frame(App *app, Ui *ui);
void guess_frame(App *app, Ui *ui);
void inside_frame(App *app, Ui *ui);
void own_words_frame(App *app, Ui *ui);
void ending_frame(App *app, Ui *ui);
void talk_frame(App *app, Ui *ui);
void swap_frame(App *app, Ui *ui);
void pause_frame(App *app, Ui *ui);
void calm_frame(App *app, Ui *ui);
void settings_frame(App *app, Ui *ui);
void mirror_frame(App *app, Ui *ui);
void mine_frame(App *app, Ui *ui);
void ask_frame(App *app, Ui *ui);
void say_frame(App *app, Ui *ui);
void same_frame(App *app, Ui *ui);
void recall_frame(App *app, Ui *ui);
void word_frame(App *app, Ui *ui);
void notebook_frame(App *app, Ui *ui);
void steps_frame(App *app, Ui *ui);
void reading_frame(App *app, Ui *ui);
void controls_frame(App *app, Ui *ui);
void fonts_frame(App *app, Ui *ui);
void helps_frame(App *app, Ui *ui);
void apart_frame(App *app, Ui *ui);
void players_frame(App *app, Ui *ui);
void desk_frame(App *app, Ui *ui);
void checkin_frame(App *app, Ui *ui);
void follow_frame(App *app, Ui *ui);

#endif
