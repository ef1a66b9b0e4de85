/* What screens share: the app's state, and the few things they do to it. Private to screens/. */
#ifndef SCREENS_APP_INSIDE_H
#define SCREENS_APP_INSIDE_H

#include <shoes/rng.h>
#include <shoes/visit.h>

#include "screens/app.h"
#include "screens/app_state.h"
#include "screens/library.h"
#include "screens/player.h"
#include "screens/roster.h"
#include "screens/scan.h"
#include "screens/settings.h"
#include "ui/ui.h"

typedef struct Screen {
    const char *name;
    void (*frame)(App *app, Ui *ui);
} Screen;

const Screen *screen_get(ScreenId id);

enum { APP_STACK_MAX = 12, APP_RECORD = 4096 };

struct App {
    const Host *host;
    Library library;
    Player player;
    Roster roster;
    OwnShoes own_shoes;
    char pair_words[OWN_KINDS][OWN_COLOURS][48]; /* "red boots" */
    char letters[26][2];
    bool typing; /* letters are told instead of acting */
    bool chosen; /* who plays was chosen since the game began */
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
    const Story *recalled; /* whose thread is told before it begins */
    HumState hum;
    SayState say;
    WordState word;
    ApartState apart;
    AskState ask;
    MineState mine;
    int pages[SCREEN_COUNT]; /* of screens that have several, since each was opened */
    MirrorState mirror;
    NotebookState notebook;
    PlayersState players;
    DeskState desk;
    CheckinState checkin;
    FollowState follow;
    ScanState scan;
    ControlsState controls;
    InputName learned; /* in this frame; see Input */
    char record[APP_RECORD];
    bool recording; /* the seed is written */
    ReadingState reading;
    bool show_said; /* asked for on the command line */
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
/* The same as a player does: a story that follows others first tells what was said there. */
void app_begin_thread(App *app, const Story *story);
/* Applies a move, writes it down, and shows the screen of the phase that follows. False: not legal
 * now. */
bool app_move(App *app, Move move);
/* The same for a move that leads nowhere (hint, meaning, calm): the page stays. */
void app_note(App *app, Move move);
/* The rack comes back to the story under way. */
void app_remember_place(App *app);
/* What screens hold about the pair under way: the open clue, the guess being made. */
void app_forget_pair(App *app);
void app_follow_visit(App *app);

int app_text_percent(const App *app); /* as asked for, as far as the letters chosen go */
int app_text_most(const App *app);    /* with the letters chosen */

/* Everything of the player before is closed; an empty id: a guest. */
void app_choose_player(App *app, const char *id);

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
