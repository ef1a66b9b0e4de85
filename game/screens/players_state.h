/* What the pages about players remember while they are shown: who is playing, and the desk. */
#ifndef SCREENS_PLAYERS_STATE_H
#define SCREENS_PLAYERS_STATE_H

#include <shoes/words.h>

#include "screens/report.h"
#include "screens/roster.h"

typedef enum PlayersView {
    PLAYERS_WHO,
    PLAYERS_KIND, /* a new pair: which shoes, */
    PLAYERS_COLOUR,
    PLAYERS_NAME /* and what they are called */
} PlayersView;

typedef struct PlayersState {
    PlayersView view;
    int page;
    int only;           /* the kind of shoes that is shown, counted from 1; 0: all */
    RosterPlayer fresh; /* the pair that is being made */
} PlayersState;

typedef enum CheckinView { CHECKIN_BEFORE, CHECKIN_ITEM, CHECKIN_AFTER } CheckinView;

typedef struct CheckinState {
    CheckinView view;
    int form, item;
    int chosen;   /* the word, FEELING_NONE: not yet */
    bool arrived; /* a new item: it is said, and focus goes to its first word */
    struct CheckinScene *scene;
} CheckinState;

typedef enum DeskView { DESK_PLAYERS, DESK_PLAYER, DESK_FORGET } DeskView;

typedef struct DeskState {
    DeskView view;
    int page;
    char id[ROSTER_ID];     /* whose answers are looked at */
    Report *report;         /* owned; NULL: not read yet */
    bool others;            /* the other buttons are shown */
    ReportReading *reading; /* owned; NULL: not begun, or done */
    char said[WORDS_LINE];  /* what came of the latest button, "" nothing */
} DeskState;

#endif
