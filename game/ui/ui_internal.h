/* What the files of ui share and nobody else sees. */
#ifndef UI_UI_INTERNAL_H
#define UI_UI_INTERNAL_H

#include "ui/ui.h"

enum {
    UI_STRINGS_SIZE = 32 * 1024,
    UI_SPOKEN_SIZE = 8 * 1024,
    UI_NEWS_SIZE = 4 * 1024,
    UI_WIDTHS_MAX = 4096,
    UI_CARD_RADIUS = 28,
    UI_PILL_RADIUS = 72, /* taller buttons stop growing rounder, or their corners eat the label */
    UI_LABEL_LEAST = 26  /* A1: no text is smaller */
};

/* One pass's nodes with the strings they point into. Two of them take turns, so that the last pass
 * can still be asked (where is the pointer, what comes next) while the present one is being
 * declared. */
typedef struct UiPass {
    UiNode nodes[UI_NODES_MAX];
    int radius[UI_NODES_MAX]; /* of the focus ring */
    size_t count;
    char strings[UI_STRINGS_SIZE];
    size_t used;
    UiId first; /* the control that asked to have focus at the start */
} UiPass;

/* Widths measured before, by a hash of all that decides them. Key 0: free. */
typedef struct UiWidths {
    uint64_t keys[UI_WIDTHS_MAX];
    int widths[UI_WIDTHS_MAX];
} UiWidths;

struct Ui {
    UiFrame frame;
    InputEvent event;
    bool has_event, event_used;
    bool in_pass;

    UiPass passes[2];
    int current;
    UiWidths *widths; /* behind a pointer: filling it changes nothing anyone can see, so asking
                         stays const */

    uint64_t screen; /* hash of its name, 0 = none yet */
    bool new_screen;
    uint64_t announced;      /* hash of the latest announcements */
    char news[UI_NEWS_SIZE]; /* announced in this pass */
    bool read_page;          /* in this pass */

    UiId focus;
    UiId order[UI_NODES_MAX]; /* of the last whole pass: who follows a control that vanishes */
    size_t order_count;
    UiId wanted; /* ui_focus_set; kept for wanted_passes more passes */
    int wanted_passes;
    UiId armed; /* the pointer went down on it */
    bool armed_inside;
    UiId pending;  /* to be activated in this pass */
    int activated; /* index, -1 = none */

    UiId said;           /* focus the player knows of */
    uint64_t said_state; /* its state and value then */
    char spoken[UI_SPOKEN_SIZE];

    uint64_t wake, idle_wake;
};

UiPass *ui_pass(Ui *ui); /* being declared, or just ended */
const UiPass *ui_pass_before(const Ui *ui);
const UiPass *ui_pass_shown(const Ui *ui); /* the last one that ended */

/* Adds a node, copying its strings. `radius` shapes the focus ring. Returns its index. */
size_t ui_node_add(Ui *ui, UiNode node, int radius);
const UiNode *ui_pass_find(const UiPass *pass, UiId id); /* NULL = not there */

/* ui_focus.c */
void ui_take_event(Ui *ui);   /* at ui_begin */
void ui_settle_focus(Ui *ui); /* at ui_end */
void ui_draw_focus(Ui *ui);

/* ui_speech.c */
void ui_speak(Ui *ui); /* at ui_end */

/* Final sizes: after text scale. */
typedef struct UiType {
    int size;
    bool bold;
} UiType;

/* ui_measure.c */
int ui_span_width(const Ui *ui, const char *bytes, size_t length, UiType type);
DrawText ui_draw_text(const Ui *ui, UiType type, uint32_t colour);
int ui_type_line(UiType type); /* height of the line box that platform centres the glyphs in */

/* ui_break.c: one line after the other. Set all but `at`, which begins at 0. */
typedef struct UiBreaks {
    const Ui *ui;
    const char *text;
    size_t length, at;
    int width;
    UiType type;
} UiBreaks;

typedef struct UiLine {
    size_t first, length;
    int width;
    bool cut; /* ends inside a word */
} UiLine;

UiBreaks ui_breaks(const Ui *ui, const char *text, int width, UiType type);
bool ui_break_next(UiBreaks *breaks, UiLine *line);

typedef struct UiSetting {
    UiType type;
    int step; /* from line to line */
    uint32_t colour;
    UiAlign align;
    int most_lines; /* 0 = any */
} UiSetting;

typedef struct UiExtent {
    int lines;
    int widest;
    bool cut; /* some word had to be cut */
} UiExtent;

UiExtent ui_lines_extent(const Ui *ui, const char *text, int width, UiSetting setting);
void ui_lines_draw(Ui *ui, DrawRect rect, const char *text, UiSetting setting);

/* ui_label.c: the words on a button. */
typedef struct UiLabel {
    UiSetting setting;
    UiExtent extent;
} UiLabel;

int ui_label_step(UiType type); /* from line to line */
UiLabel ui_label_fit(const Ui *ui, const char *text, DrawRect area, UiSetting wished,
                     int most_lines);
void ui_label_draw(Ui *ui, DrawRect area, const char *text, UiLabel label);

/* ui_button.c: how wide, how high. */
enum {
    UI_BUTTON_EDGE = 6,   /* the thick lower rim that makes a button look like something to press */
    UI_BUTTON_GAP = 14,   /* between icon, label and mark */
    UI_BUTTON_APART = 36, /* between label and value, which are no sentence */
    UI_BUTTON_INSET = 12, /* above and below the label */
    UI_BUTTON_MARK = 22   /* from the mark to the rim */
};

/* Everything on a button beside its label. */
typedef struct UiSides {
    int pad;
    int icon, mark, control, value; /* widths, 0 = not there */
    int left, right;                /* from rim to the group of icon and label */
} UiSides;

UiType ui_button_type(const Ui *ui, UiButton button);
UiSides ui_button_sides(const Ui *ui, UiButton button);
const char *ui_button_words(UiButton button); /* as drawn */
bool ui_button_has_label(UiButton button);
bool ui_button_is_left(UiButton button); /* icon and label to the left, not in the middle */
int ui_button_radius(DrawRect rect, UiLook look);

/* ui_button_draw.c */
void ui_button_draw(Ui *ui, UiId id, DrawRect rect, UiButton button);

#endif
