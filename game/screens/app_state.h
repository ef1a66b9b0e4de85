/* What each screen remembers while it is shown, or while a pair of shoes is walked in: nothing that
 * undo would bring back, and nothing that has to last (those are moves and settings). */
#ifndef SCREENS_APP_STATE_H
#define SCREENS_APP_STATE_H

#include <shoes/visit.h>
#include <shoes/words.h>

#include "screens/close_up.h"
#include "screens/follow_state.h"
#include "screens/players_state.h"
#include "ui/ui.h"

/* In the order of screen_table.c, which gives each its name for scripts and its file. */
typedef enum ScreenId {
    SCREEN_TITLE,
    SCREEN_RACK,
    SCREEN_PARCEL,
    SCREEN_WATCH,
    SCREEN_LOOK,
    SCREEN_GUESS,
    SCREEN_INSIDE,
    SCREEN_WORDS,
    SCREEN_ENDING,
    SCREEN_TALK,
    SCREEN_SWAP,
    SCREEN_PAUSE,
    SCREEN_CALM,
    SCREEN_SETTINGS,
    SCREEN_MIRROR,
    SCREEN_MINE,
    SCREEN_ASK,
    SCREEN_SAY,
    SCREEN_SAME,
    SCREEN_RECALL,
    SCREEN_WORD,
    SCREEN_NOTEBOOK,
    SCREEN_STEPS,
    SCREEN_READING,
    SCREEN_CONTROLS,
    SCREEN_FONTS,
    SCREEN_HELPS,
    SCREEN_APART,
    SCREEN_PLAYERS,
    SCREEN_DESK,
    SCREEN_CHECKIN,
    SCREEN_FOLLOW,
    SCREEN_COUNT
} ScreenId;

typedef enum GuessStage { GUESS_WORD, GUESS_STRENGTH, GUESS_SURE, GUESS_CLUE } GuessStage;

enum { RACK_CHECKIN = 1 << 20 };

typedef struct RackState {
    int page;
    int opened;               /* the entry opened last: focus comes back to it */
    char returned[MOVE_NAME]; /* wearer whose shoes were just put back, "" none */
    bool looked;              /* what is offered was looked for, since ... */
    uint64_t looked_n;        /* ... the journal came to this line */
    int offered;              /* entry, -1 none, RACK_CHECKIN */
    int why;                  /* ChooseWhy */
    bool asked_why;
    bool folded; /* the offer has no room in the head */
} RackState;

typedef struct LookState {
    int open; /* Clue shown large, -1 none */
    uint64_t opened_ms;
} LookState;

typedef struct GuessState {
    bool boarding; /* the board is open, else looking closer */
    GuessStage stage;
    Guess draft;
    bool refocus;         /* a new question: focus goes to its first answer */
    uint64_t ticket;      /* of the guess's journal line */
    uint64_t turn_wanted; /* when turning over was asked for; 0 not yet */
    bool changing;        /* after asking: the board ends in `change` */
    bool helped;          /* meanings were opened: focus comes back to their button */
    int hinted;           /* the clue that a hint named, counted from 1; 0 none */
} GuessState;

/* When people may move of themselves; see cast.h. */
typedef struct CastState {
    uint64_t input_ms;   /* the last time somebody did something */
    uint64_t awake_ms;   /* the first time after a while without */
    uint64_t settled_ms; /* what came up until then is there at once */
} CastState;

/* What beat_view.c found for a page of beats of this size. */
typedef struct BeatFit {
    const StoryBeats *beats;
    int w, h, percent;
    int sheet; /* height of the panel's content */
    int scene, top;
} BeatFit;

/* What is said on the page that is shown; see hum.h. */
typedef struct HumState {
    uint64_t key; /* of what sounded last on this page, 0 none */
    uint64_t started_ms;
    double seconds;
    bool shown; /* in this pass */
    bool again;
    bool pressed; /* a control, in this frame */
} HumState;

typedef struct ParcelState {
    int entry; /* index into the library */
    int page;
} ParcelState;

typedef struct SayState {
    uint64_t seed; /* of the visit that this is of, with its story and pair */
    const Story *story;
    const StoryShoes *shoes;
    int said;       /* whose answer the page is of, -1: the sentences */
    bool breathing; /* one slow breath is drawn */
    bool asked;     /* for which somebody asked */
    bool refocus;   /* a new page: focus goes to its first sentence */
    int page;
    int fit_w, fit_h, fit_said, fit_percent; /* of which `top` was found ... */
    int top;                                 /* ... units that stay free for the answer's bubble */
} SayState;

typedef struct AskState {
    uint64_t seed; /* of the visit that this is of, with its pair and what was asked */
    const StoryShoes *shoes;
    int asked, asked_again;
    bool again;   /* the second round's questions are shown */
    bool refocus; /* something new: focus goes to what is to be done */
    int page;     /* of the answer */
} AskState;

typedef struct MineState {
    uint64_t seed; /* of the visit that this is of, with its pair */
    const StoryShoes *shoes;
    int family; /* whose words are shown, -1: the families, or all words at once */
    int word;   /* chosen: how strong it is comes next; FEELING_NONE */
    bool refocus;
} MineState;

enum { MIRROR_STEPS = 10 }; /* from one to the other */

typedef enum MirrorView { MIRROR_ONE, MIRROR_TWO, MIRROR_BETWEEN, MIRROR_VIEWS } MirrorView;
typedef enum MirrorCover { COVER_NOTHING, COVER_EYES, COVER_MOUTH, COVER_COUNT } MirrorCover;
typedef enum MirrorChoice {
    CHOOSE_NOTHING,
    CHOOSE_PERSON,
    CHOOSE_FEELING,
    CHOOSE_SECOND
} MirrorChoice;

typedef struct MirrorSide {
    int person;   /* index into the library */
    int look;     /* index into the expressions */
    int second;   /* the same, -1 none */
    int strength; /* 1..5, of both */
} MirrorSide;

typedef struct MirrorState {
    bool ready;
    MirrorSide side[2];
    int at; /* whose controls are shown */
    MirrorView view;
    MirrorCover cover;
    CloseUp part;
    bool plain;
    int step;                     /* 0 .. MIRROR_STEPS, in MIRROR_BETWEEN */
    MirrorChoice choosing, chose; /* what is being chosen; what was, for focus to come back to it */
    int page;                     /* while choosing */
    int first;                    /* of the controls that are shown where not all fit */
    MirrorSide was[2];            /* before the last change ... */
    uint64_t changed_ms[2];       /* ... at this time; 0 none */
    uint64_t heard_ms;            /* when the voice was last asked for; 0 not yet */
} MirrorState;

/* What the voice reads, see read_aloud.h. */
typedef struct ReadingState {
    ScreenId shown;  /* in the frame before */
    bool acted;      /* somebody did something in this frame ... */
    bool page_asked; /* ... and asked for the whole page */
    bool is_page;    /* that is what is being read */
    bool waits;      /* `waiting` is to be said from due_ms on, once the voice is free */
    uint64_t due_ms;
    char waiting[4096];
    char caption[1024]; /* shown, "" none */
} ReadingState;

typedef enum ControlsView { CONTROLS_ALL, CONTROLS_KEYS, CONTROLS_BUTTONS } ControlsView;

/* Of the page of keys and switches. */
typedef struct ControlsState {
    ControlsView view;
    InputLearn waiting;      /* for a new key or button ... */
    UiAction action;         /* ... of this one */
    char notice[WORDS_LINE]; /* what came of it, "" nothing */
    int page_before;         /* of the first view, and what had focus there */
    UiId focus_before;
} ControlsState;

typedef enum NotebookView {
    NOTEBOOK_PEOPLE,
    NOTEBOOK_PERSON,
    NOTEBOOK_WORDS,
    NOTEBOOK_SHELF,
    NOTEBOOK_PRINTED
} NotebookView;

typedef struct NotebookState {
    NotebookView view;
    int person; /* index into the library */
    int page;
    uint64_t ticket; /* of the page for the printer; 0: it could not be written */
    bool opened;     /* the browser was asked to show it */
    bool arrived;    /* just now: focus goes to what comes next */
    NotebookView from;
    char helped[WORDS_LINE]; /* on the shelf; "" while there is nothing to say */
} NotebookState;

enum { WORD_LIST_MAX = 40 };

typedef struct WordState {
    int feelings[WORD_LIST_MAX], count; /* whose meanings can be opened */
    int chosen;                         /* FEELING_NONE: none is open */
    int latest;                         /* the row opened last: focus comes back to it */
    bool shapes;                        /* with the shapes they have on the board */
    uint64_t heard_ms;                  /* when its sound was last asked for; 0 not yet */
} WordState;

typedef struct ApartState {
    int feelings[2];         /* told apart, in the order of their ids */
    const StoryShoes *shoes; /* of the page it was opened from: focus comes back to its button */
} ApartState;

#endif
