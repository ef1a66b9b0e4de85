/* Reading aloud. Which voice there is shows when the game runs: speech-dispatcher when it answers,
 * else espeak-ng or espeak; none: silence, without a complaint. A worker thread does all that may
 * take time.
 *
 *     Speech *speech = speech_new();
 *     speech_allow(speech, wake);                 after the first picture
 *     if (speech_can(speech)) {
 *         speech_say(speech, "Whose shoes today?", 100, 1);       returns at once
 *     }
 *     ...
 *     speech_free(speech);
 *
 * One thread calls; what is given is copied. Before speech_allow there is no voice and no thread,
 * and before the first words no process. SHOES_VOICE chooses: "none", "dispatcher", "espeak". SDL's
 * dummy and disk sound count as "none" unless it says otherwise.
 */
#ifndef PLATFORM_SPEECH_H
#define PLATFORM_SPEECH_H

#include <stdbool.h>

typedef struct Speech Speech;

Speech *speech_new(void);
void speech_free(Speech *speech); /* NULL is fine */

/* `wake` (NULL: nobody) is called when there is a voice now, and on the worker whenever something
 * has been said to its end. */
void speech_allow(Speech *speech, void (*wake)(void));
/* The opposite: nothing is said any more, and the worker is gone. */
void speech_end(Speech *speech);

bool speech_can(Speech *speech);

/* Replaces what is being said; "" or volume 0 ends it. `percent` of the ordinary speed, volume
 * 0..1. */
void speech_say(Speech *speech, const char *text, int percent, double volume);
bool speech_is_speaking(Speech *speech); /* true from speech_say until it is over */

#endif
