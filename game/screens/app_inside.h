/* What screens share: the app's state, and the few things they do to it. Private to screens/. */
#ifndef SCREENS_APP_INSIDE_H
#define SCREENS_APP_INSIDE_H

#include <shoes/rng.h>
#include <shoes/visit.h>

#include "screens/app.h"
#include "screens/close_up.h"
#include "screens/library.h"
#include "screens/player.h"
#include "screens/settings.h"
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
    SCREEN_COUNT
} ScreenId;

typedef struct Screen {
    const char *name;
    void (*frame)(App *app, Ui *ui);
} Screen;

const Screen *screen_get(ScreenId id);

enum { APP_STACK_MAX = 8, APP_RECORD = 4096 };

typedef enum GuessStage { GUESS_WORD, GUESS_STRENGTH, GUESS_SURE, GUESS_CLUE } GuessStage;

typedef struct RackState {
    int page;
    int opened;               /* the entry opened last: focus comes back to it */
    char returned[MOVE_NAME]; /* wearer whose shoes were just put back, "" none */
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

typedef struct SettingsView {
    int page;
    uint64_t opened_ms; /* the screen that the page is of */
} SettingsView;

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

struct App {
    const Host *host;
    Library library;
    Player player;
    Settings settings;
    int text_percent; /* asked for on the command line; 0: as the settings say */
    Visit *visit;
    Ui *ui;
    UiSpeech speech;
    uint64_t seed;
    uint64_t now_ms;
    uint64_t saved_through;
    bool save_failed;
    int window_w, window_h;
    bool quit;
    ScreenId stack[APP_STACK_MAX];
    ScreenId shown; /* of the latest pass */
    int depth;
    uint64_t opened_ms; /* when the top screen came up, or its beat changed */
    CastState cast;
    RackState rack;
    BeatFit fit;
    LookState looking;
    GuessState guess;
    ParcelState parcel;
    HumState hum;
    SettingsView setting;
    MirrorState mirror;
    char record[APP_RECORD];
    bool recording; /* the seed is written */
    char said[4096];
};

/* --- screens
 * ------------------------------------------------------------------------------------------- */
void app_open(App *app, ScreenId id);    /* on top of what is there */
void app_close(App *app);                /* back to what was below; the first stays */
void app_replace(App *app, ScreenId id); /* instead of everything above the title */
ScreenId app_top(const App *app);
uint64_t app_shown_ms(const App *app); /* when the top screen came up */
void app_restart_clock(App *app);      /* what moves in begins again */

/* --- the visit
 * ----------------------------------------------------------------------------------------- */
void app_begin(App *app, const Story *story, const char *wearer);
/* Applies a move, writes it down, and shows the screen of the phase that follows. False: not legal
 * now. */
bool app_move(App *app, Move move);
void app_follow_visit(App *app);

int app_text_percent(const App *app);

/* --- words
 * --------------------------------------------------------------------------------------------- */
const char *app_text(const App *app, const char *key);
/* The text of "PREFIX.ID.PART", e.g. ("feeling", "left_out", "word"). */
const char *app_text_of(const App *app, const char *prefix, const char *id, const char *part);
const char *app_feeling_word(const App *app, int feeling);
const Person *app_person(const App *app, const char *id); /* never NULL for a story that was read */
const char *app_name(const App *app, const char *person); /* the person's name */

/* Fills a template that speaks of one person: {name}. */
void app_fill_person(const App *app, char *out, size_t size, const char *key, const char *person);

/* --- replay, record
 * ------------------------------------------------------------------------------------ */
Ui *app_ui(App *app);
const char *app_screen_name(const App *app);
void app_record_begin(App *app);      /* a frame begins: forgets the last one's lines */
void app_record_press(App *app);      /* notes the widget activated in this pass */
const char *app_said(const App *app); /* all that was said during the last frame */
const Visit *app_visit(const App *app);
const FeelingBook *app_feelings(const App *app);

#endif
