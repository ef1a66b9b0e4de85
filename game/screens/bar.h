/* The strip on top of every story screen: the story's title, and pass, calm corner and pause. */
#ifndef SCREENS_BAR_H
#define SCREENS_BAR_H

#include "screens/app_inside.h"

enum { PAGE_MARGIN = 44 };

/* Height of the strip with this title, margins included. */
int bar_height(const App *app, Ui *ui, const char *title);
/* Draws it on top of the page; `title` is a heading. Pass is offered where it leads on. */
void bar_draw(App *app, Ui *ui, const char *title);

/* The same inside a strip of one's own, UI_TARGET high. */
int bar_height_in(const App *app, Ui *ui, DrawRect strip, const char *title);
void bar_draw_in(App *app, Ui *ui, DrawRect strip, const char *title);

/* A page with a heading and one way back (settings, parcel, pause). Returns what is left for the
 * content. */
DrawRect bar_page(App *app, Ui *ui, const char *title);

/* The same where back leads to another view of the same screen: the screen goes there itself. */
DrawRect bar_page_to(App *app, Ui *ui, const char *title, UiId id, bool *leaves);

/* A paper sheet from `top` to the page's bottom with a wavy ink edge: the panel under a scene.
 * Returns the inside. */
DrawRect bar_sheet(Ui *ui, int top);

#endif
