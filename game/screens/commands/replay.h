/* Playing a script through the real screens on a clock of its own. Private to commands/.
 *
 * The clock begins at 1000 ms. After each step it runs until nothing is pending but what comes by
 * itself now and then (a blink), so that what is looked at is at rest.
 */
#ifndef SCREENS_COMMANDS_REPLAY_H
#define SCREENS_COMMANDS_REPLAY_H

#include "screens/app_inside.h"
#include "screens/commands.h"
#include "screens/commands/replay_script.h"

enum { REPLAY_SAID = 8192, REPLAY_EXPECTED = 320, REPLAY_FOUND = 1600 };

typedef struct ReplayRun {
    const Host *host;
    const Options *options;
    App *app;
    DrawList *list;
    uint64_t now_ms;
    int width, height; /* of the window */
    int frames;        /* of this step, and how long they took */
    uint64_t spent_us, worst_us;
    char said[REPLAY_SAID];         /* since the latest press */
    char expected[REPLAY_EXPECTED]; /* of a step that failed, and what was there instead */
    char found[REPLAY_FOUND];
} ReplayRun;

/* --- replay_clock.c
 * ------------------------------------------------------------------------------------ */
void replay_frame(ReplayRun *run, const InputEvent *event); /* now; event NULL: none */
void replay_act(ReplayRun *run, InputEvent event);          /* a little later */
void replay_settle(ReplayRun *run);                         /* until it rests */
void replay_wait(ReplayRun *run, uint64_t ms);

/* --- replay_device.c
 * ----------------------------------------------------------------------------------- */
/* Presses a control by the run's device. False: run->expected and run->found say why not. */
bool replay_press_by_device(ReplayRun *run, const UiNode *node);

/* --- replay_expect.c
 * ----------------------------------------------------------------------------------- */
bool replay_expect(ReplayRun *run, const ReplayStep *step);

/* --- replay_find.c
 * ------------------------------------------------------------------------------------- */
/* The one control of this label (and group, or NULL). NULL: run->expected and run->found say why
 * not. */
const UiNode *replay_find(ReplayRun *run, const char *label, const char *group);

/* Every run of white space as one space, none at the ends. */
void replay_fold(char *out, size_t size, const char *text);
bool replay_same(const char *a, const char *b);            /* when folded */
bool replay_contains(const char *text, const char *piece); /* when folded */

/* Says what was expected and what was there; false, for `return`. */
bool replay_fail(ReplayRun *run, const char *expected, const char *found);

/* --- replay_step.c
 * ------------------------------------------------------------------------------------- */
/* Does one step and lets the screen come to rest. False: run->expected and run->found say why. */
bool replay_step(ReplayRun *run, const ReplayStep *step);

#endif
