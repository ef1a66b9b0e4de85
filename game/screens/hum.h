/* What is said on a page is heard once when it comes up, and again when asked for. Leaving the page
 * ends it. Beside every hum stands its caption, so muted nothing is missed.
 *
 *     VoicePlan plan;
 *     if (hum_plan(app, beat, &plan)) {
 *         hum_play(app, &plan, key);          each pass while it is shown
 *         voice_ribbon_draw(ui, rect, &plan, hum_at(app, ui, key));
 *     }
 */
#ifndef SCREENS_HUM_H
#define SCREENS_HUM_H

#include "screens/app_inside.h"

/* False: nobody says anything with a sound here. */
bool hum_plan(const App *app, const StoryBeat *beat, VoicePlan *out);

/* A short hum in this look, of nothing said. */
bool hum_plan_of(const App *app, const char *who, const char *look, int strength, VoicePlan *out);

/* Tells this coming up of something said from others: where, and when it came up. Never 0. */
uint64_t hum_key(const char *where, uint64_t since, int index);

/* Sounds when this key was not there before. Every pass in which it is shown. */
void hum_play(App *app, const VoicePlan *plan, uint64_t key);
void hum_again(App *app);

/* Seconds since it began, for a playhead; -1: it does not sound, or pictures are to keep still. */
double hum_at(const App *app, Ui *ui, uint64_t key);

/* The app calls these around a pass and after a frame. */
void hum_begin_pass(App *app);
void hum_end_pass(App *app);
void hum_end_frame(App *app);

/* The tones: pressed, on to the next page, stepped in, turned over. */
typedef struct HumScene { /* where the visit was before a frame */
    VisitPhase phase;
    int beat;
} HumScene;

HumScene hum_scene(const App *app);
void hum_tones(App *app, HumScene before);

/* The settings' steps, 0 off .. 3 full, as a volume 0..1. */
double hum_volume(int step);
void hum_sample(App *app); /* a short hum in the volume that was set */

#endif
