/* One switch or two, through the app: between its events and its passes. See scan.h. */
#ifndef SCREENS_APP_SCAN_H
#define SCREENS_APP_SCAN_H

#include "screens/app_inside.h"

/* What this event is to do. False: nothing. */
bool app_scan_take(App *app, const InputEvent *event, InputEvent *out);
/* True: `out` moves focus on, now. */
bool app_scan_step(App *app, InputEvent *out);
/* After the last pass of a frame. */
void app_scan_end_frame(App *app);

/* Tells the host which keys and buttons do what, and which it is to wait for. Whenever settings or
 * what is waited for change. */
void app_tell_keys(App *app);
/* The keys in a mode (SettingsScan): two switches lend one of OK's to NEXT. */
void app_keys_in(const App *app, int mode, InputNames *keys);

#endif
