/* A voice through speech-dispatcher, the desktop's own: its library is looked for when the game
 * runs, never linked. Opening may block for seconds; so may everything else, in theory: on a worker
 * thread only. One at a time. */
#ifndef PLATFORM_SPEECH_DISPATCHER_H
#define PLATFORM_SPEECH_DISPATCHER_H

#include <stdbool.h>

typedef struct SpeechDispatcher SpeechDispatcher;

/* Is the library there? Loads and lets it go again; starts nothing. */
bool speech_dispatcher_is_there(void);

/* NULL: no library, or nobody answers. */
SpeechDispatcher *speech_dispatcher_open(void);
void speech_dispatcher_close(SpeechDispatcher *dispatcher); /* NULL is fine */

/* Replaces what is being said. False: the connection is gone. */
bool speech_dispatcher_say(SpeechDispatcher *dispatcher, const char *text, int percent,
                           double volume);
void speech_dispatcher_stop(SpeechDispatcher *dispatcher);
bool speech_dispatcher_is_speaking(SpeechDispatcher *dispatcher);

#endif
