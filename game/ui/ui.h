/* A small immediate-mode UI with what the well-kept C ones lack: focus, roles, spoken text.
 *
 * Each pass a screen declares its widgets in reading order; that is the order of Tab and of speech.
 * The UI keeps what must last (focus, the armed pointer), appends to the draw list and leaves a
 * list of semantic nodes behind. One pass handles at most one event; the app runs a pass for each
 * event and a last one without, which is the one that shows.
 *
 *     ui_begin(ui, &frame, &event);
 *     ui_text(ui, title_rect, words_get(words, "rack.title"), (UiText){.size = 64, .bold = true,
 * .heading = true}); if (ui_button(ui, ui_id("rack.settings"), rect, (UiButton){.label =
 * "Settings", .icon = "icons/settings.svg"})) { app_open(app, SCREEN_SETTINGS);
 *     }
 *     ui_end(ui);
 *
 * Rules: a widget's id stays the same across layouts, languages and text sizes. Focus is an id.
 * Pressing arms, letting go inside activates, sliding off cancels. Hover never moves focus. Sizes
 * given to text are before text scale. Strings are copied into the pass. Fixed memory: UI_NODES_MAX
 * nodes; more is a bug (ASSERT).
 */
#ifndef UI_UI_H
#define UI_UI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/draw.h"
#include "ui/input.h"
#include "ui/measure.h"

enum {
    UI_NODES_MAX = 128,
    UI_TARGET = 96,     /* least width and height of a target, in units, at every text scale */
    UI_GAP = 16,        /* least gap between targets */
    UI_TEXT_SMALL = 28, /* captions, the smallest text there is (A1: never under 26) */
    UI_TEXT_BODY = 34,
    UI_TEXT_LARGE = 44,
    UI_TEXT_TITLE = 64
};

typedef uint64_t UiId; /* 0 = none */

UiId ui_id(const char *name);
UiId ui_id_at(const char *name, int index);

/* Colours of a palette; every pair that carries meaning has the contrast of ACCESS.md A4-A5 (a test
 * computes it). */
typedef struct UiTheme {
    uint32_t paper;        /* the page */
    uint32_t panel;        /* cards, bubbles, buttons */
    uint32_t panel_chosen; /* a chosen or opened button: also has a mark, never colour alone */
    uint32_t primary;      /* the one thing to do next */
    uint32_t primary_text;
    uint32_t ink; /* outlines */
    uint32_t text;
    uint32_t text_soft; /* captions; still 4.5:1 on paper and panel */
    uint32_t focus;     /* ring; 3:1 against paper, panel and ink's surroundings */
    uint32_t
        focus_inner; /* a light line between ring and widget, so that it shows on any picture */
    uint32_t shade;  /* wood, floor */
    uint32_t shade_dark;
} UiTheme;

const UiTheme *ui_theme_warm(void);
const UiTheme *ui_theme_contrast(void);

typedef enum UiRole {
    UI_ROLE_TEXT,
    UI_ROLE_HEADING,
    UI_ROLE_PICTURE,
    UI_ROLE_BUTTON,
    UI_ROLE_CHOICE,
    UI_ROLE_SWITCH,
    UI_ROLE_SLIDER
} UiRole;

/* What the screen says about its page and the pass. */
typedef struct UiFrame {
    DrawPage page;
    DrawList *list;
    const UiTheme *theme;
    UiMeasure measure;
    int text_percent; /* 100..200 */
    DrawFont font;
    bool reduced_motion;
    uint64_t now_ms;
    const char
        *screen; /* name; a change of it puts focus on the first control or the default one */
    /* Words for speech, from the catalogue: by role, and "chosen", "off", "{index} of {count}".
     * Borrowed. */
    const struct UiSpeech *speech;
} UiFrame;

typedef struct UiSpeech {
    const char *role[UI_ROLE_SLIDER + 1]; /* by UiRole; "" is said as nothing */
    const char *chosen, *not_chosen, *unavailable;
    const char *position; /* "{index} of {count}" */
} UiSpeech;

typedef struct UiNode {
    UiId id;
    UiRole role;
    const char *label, *value, *hint, *group; /* "" when absent; borrowed until the next ui_begin */
    DrawRect rect;
    bool can_focus, disabled, chosen;
    int index, count; /* place among its group's controls, counted from 1; 0 = none */
} UiNode;

typedef struct Ui Ui;

Ui *ui_new(void);
void ui_free(Ui *ui);

/* `event` NULL: nothing happens, just show. */
void ui_begin(Ui *ui, const UiFrame *frame, const InputEvent *event);
/* Draws the focus ring on top, moves focus that lost its widget, and says what is to be said. */
void ui_end(Ui *ui);

/* --- the page
 * ------------------------------------------------------------------------------------------ */
DrawPage ui_page(const Ui *ui);
bool ui_is_tall(const Ui *ui); /* higher than wide */
DrawRect ui_page_rect(const Ui *ui);
const UiTheme *ui_theme(const Ui *ui);
DrawList *ui_list(const Ui *ui);
int ui_scaled(const Ui *ui, int size); /* a text-bound size after text scale */
int ui_line(const Ui *ui,
            int size); /* height of one line of text of that size: 1.5 times the scaled size */
/* 0 at `started`, 1 after `duration` ms, eased; always 1 with reduced motion. Asks to be run again
 * while under 1. */
double ui_motion(Ui *ui, uint64_t started, int duration);
void ui_wake_at(Ui *ui, uint64_t when_ms); /* something changes then */
/* People breathe or blink then: worth a picture, but nothing that anybody waits for. */
void ui_wake_idly(Ui *ui, uint64_t when_ms);
uint64_t ui_next_wake(const Ui *ui);   /* the earliest of these, UINT64_MAX: nothing is pending */
uint64_t ui_next_change(const Ui *ui); /* the same without what only idles */
/* Did this action or event arrive this pass and was not used by a widget (BACK, MENU)? */
bool ui_action(const Ui *ui, UiAction action);
/* The same as a short way to a widget that was declared before in this pass: it counts as
 * activated, so that what is recorded is what a player would press. */
bool ui_shortcut(Ui *ui, UiId id, UiAction action);

/* --- text
 * ---------------------------------------------------------------------------------------------- */
typedef enum UiAlign { UI_ALIGN_LEFT, UI_ALIGN_CENTRE } UiAlign;

typedef struct UiText {
    int size; /* before text scale; 0 = UI_TEXT_BODY */
    bool bold;
    bool heading;    /* a heading for speech */
    bool silent;     /* drawn but no node: said by something else */
    bool middle;     /* in the middle of the rect's height */
    uint32_t colour; /* 0 = theme text */
    UiAlign align;
    int most_lines; /* 0 = as many as needed; what does not fit ends in an ellipsis character */
} UiText;

/* Breaks at spaces (a word longer than the line is cut between characters), draws line by line
 * inside rect and leaves one node with the whole text. Returns the height used. A newline in the
 * text begins a new line. */
int ui_text(Ui *ui, DrawRect rect, const char *text, UiText style);
int ui_text_height(const Ui *ui, const char *text, int width, UiText style);
int ui_text_width(const Ui *ui, const char *text, UiText style); /* of the longest line, unbroken */

/* What follows in this pass is measured and written in that family. Returns the one before. */
DrawFont ui_use_font(Ui *ui, DrawFont font);

/* --- widgets
 * ------------------------------------------------------------------------------------------- */
typedef enum UiLook {
    UI_LOOK_PLAIN,   /* panel colour, ink outline, pill */
    UI_LOOK_PRIMARY, /* the one thing to do next */
    UI_LOOK_QUIET,   /* no fill or outline until focused; for small things */
    UI_LOOK_ROUND,   /* a circle with an icon; the label is spoken, not drawn */
    UI_LOOK_CARD     /* round corners instead of a pill; label left, icon left */
} UiLook;

typedef struct UiButton {
    const char *label;
    const char *shown; /* drawn instead of the label, which is what is said; NULL: the label */
    const char *icon;  /* asset path, drawn left of the label (or alone); NULL none */
    const char *value, *hint, *group;
    UiLook look;
    UiRole role; /* 0 (TEXT) is taken as UI_ROLE_BUTTON; CHOICE and SWITCH show `chosen` by fill,
                    mark and speech */
    bool chosen, disabled;
    bool first; /* focus starts here when the screen opens */
    int size;   /* label, before text scale; 0 = UI_TEXT_BODY */
} UiButton;

bool ui_button(Ui *ui, UiId id, DrawRect rect, UiButton button);
/* Natural size: label, icon and padding in one line, at least UI_TARGET each way. */
int ui_button_width(const Ui *ui, UiButton button);
int ui_button_height(const Ui *ui, UiButton button);
/* The height it needs when it is only `width` wide and the label wraps; never under the natural
 * height. */
int ui_button_height_in(const Ui *ui, UiButton button, int width);

/* A pressable area that the screen draws itself; only focus ring, node and pressing come from here.
 */
bool ui_area(Ui *ui, UiId id, DrawRect rect, UiButton button);
bool ui_is_focused(const Ui *ui, UiId id);
bool ui_is_pressed(const Ui *ui, UiId id);

/* A handle on an upright rail, step 0 at the bottom .. `most` at the top. With focus UP and DOWN
 * move it a step (they do not lead away then; LEFT, RIGHT, NEXT and PREV do), a press anywhere
 * moves it there at once. Buttons that belong to it stand beside it, or arrows miss them. */
typedef struct UiSlider {
    const char *label;
    const char *value; /* where it is, in words: said whenever it changes */
    int most;          /* at least 1 */
    bool first;
    bool for_pointers; /* takes no focus: buttons beside it do the same */
} UiSlider;

/* Changes *at; true when somebody moved it, or holds it where it is. */
bool ui_slider(Ui *ui, UiId id, DrawRect rect, UiSlider slider, int *at);

/* A picture's description for those who do not see it. Takes no focus. */
void ui_picture(Ui *ui, DrawRect rect, const char *description);

/* What is new on a page, one sentence or more after the other: said once, when all of it together
 * differs from what was announced before. Copied. */
void ui_announce(Ui *ui, const char *text);

/* As if READ had been asked for in this pass. */
void ui_read_page(Ui *ui);

void ui_focus_set(Ui *ui, UiId id); /* takes hold if the widget is there at ui_end */
UiId ui_focus(const Ui *ui);

/* --- layout
 * -------------------------------------------------------------------------------------------- */
/* Places boxes of `widths` and one height in rows from the area's top, gap between; a box wider
 * than the area is made as wide as the area. Fills out[0..count-1], returns the height used. */
int ui_flow(DrawRect area, const int *widths, int height, int gap, int count, UiAlign align,
            DrawRect *out);
/* Cuts a strip of `size` off one side of *rect and returns it; `gap` is left between. */
DrawRect ui_cut_top(DrawRect *rect, int size, int gap);
DrawRect ui_cut_bottom(DrawRect *rect, int size, int gap);
DrawRect ui_cut_left(DrawRect *rect, int size, int gap);
DrawRect ui_cut_right(DrawRect *rect, int size, int gap);

/* --- what is there, for replay, tests and speech
 * --------------------------------------------------------- */
size_t ui_node_count(const Ui *ui); /* of the pass just ended */
const UiNode *ui_node(const Ui *ui, size_t index);
/* Where an arrow would lead from `from`: overlap on the axis first, then nearest. 0: nowhere; a
 * slider keeps UP and DOWN. */
UiId ui_neighbour(const Ui *ui, UiId from, UiAction direction);
/* "label, role, state, value, n of m" into `out`. */
void ui_node_speech(const Ui *ui, const UiNode *node, char *out, size_t size);
/* What was said in this pass (focus moved: the node; READ: the page; MORE: the hint; a new screen:
 * its heading, what was announced and the focus). "" = nothing. Borrowed until the next ui_begin.
 */
const char *ui_spoken(const Ui *ui);
/* The widget activated in this pass, or NULL. */
const UiNode *ui_activated(const Ui *ui);

#endif
