/* The single settings, each a row that can be measured and run. Private to the settings screen. */
#ifndef SCREENS_SETTINGS_ROWS_H
#define SCREENS_SETTINGS_ROWS_H

#include "screens/app_inside.h"

typedef enum SettingsRow {
    SETTINGS_TEXT,
    SETTINGS_MOTION,
    SETTINGS_CONTRAST,
    SETTINGS_WINDOW,
    SETTINGS_VOICES,
    SETTINGS_EFFECTS,
    SETTINGS_GENTLE,
    SETTINGS_READING, /* these open a page of their own */
    SETTINGS_FONTS,
    SETTINGS_CONTROLS,
    SETTINGS_STEPS,
    SETTINGS_ROWS
} SettingsRow;

/* The width below which its words would break. */
int settings_row_width(const App *app, Ui *ui, SettingsRow row);
int settings_row_height(const App *app, Ui *ui, SettingsRow row, int width);
void settings_row_run(App *app, Ui *ui, SettingsRow row, DrawRect rect);

#endif
