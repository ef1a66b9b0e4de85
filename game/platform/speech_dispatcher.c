#include "platform/speech_dispatcher.h"

#include <stdlib.h>
#include <string.h>

#include <SDL.h>

#include <shoes/assert.h>

/* From libspeechd.h (version 2 of the library, LGPL): the names, numbers and the public beginning
 * of a connection, which its callbacks are set in. */
enum { MODE_THREADED = 1, PRIORITY_MESSAGE = 2, NOTE_END = 2, NOTE_CANCEL = 8, NO_PUNCTUATION = 1 };

typedef void (*Notice)(size_t message, size_t client, int state);

typedef struct Connection {
    Notice began, ended, cancelled, paused, resumed;
} Connection;

typedef struct Library {
    void *object;
    Connection *(*open)(const char *client, const char *connection, const char *user, int mode);
    void (*close)(Connection *connection);
    int (*say)(Connection *connection, int priority, const char *text);
    int (*cancel)(Connection *connection);
    int (*notify)(Connection *connection, int what);
    int (*rate)(Connection *connection, int rate);
    int (*volume)(Connection *connection, int volume);
    int (*language)(Connection *connection, const char *language);
    int (*punctuation)(Connection *connection, int how);
} Library;

struct SpeechDispatcher {
    Library library;
    Connection *connection;
};

/* Numbers of the latest message and of the latest that is over. The library calls without saying
 * for whom, on a thread of its own. */
static SDL_atomic_t latest, over;

static void note_over(size_t message, size_t client, int state) {
    (void)client;
    (void)state;
    SDL_AtomicSet(&over, (int)message);
}

/* A function's address comes as an object's: C has no conversion between them. */
static bool load(const Library *library, const char *name, void *function, size_t size) {
    void *found = SDL_LoadFunction(library->object, name);
    if (found == NULL || size != sizeof found) {
        return false;
    }
    memcpy(function, &found, sizeof found);
    return true;
}

static bool load_all(Library *library) {
    return load(library, "spd_open", &library->open, sizeof library->open) &&
           load(library, "spd_close", &library->close, sizeof library->close) &&
           load(library, "spd_say", &library->say, sizeof library->say) &&
           load(library, "spd_cancel", &library->cancel, sizeof library->cancel) &&
           load(library, "spd_set_notification_on", &library->notify, sizeof library->notify) &&
           load(library, "spd_set_voice_rate", &library->rate, sizeof library->rate) &&
           load(library, "spd_set_volume", &library->volume, sizeof library->volume) &&
           load(library, "spd_set_language", &library->language, sizeof library->language) &&
           load(library, "spd_set_punctuation", &library->punctuation, sizeof library->punctuation);
}

static bool load_library(Library *library) {
    *library = (Library){.object = SDL_LoadObject("libspeechd.so.2")};
    if (library->object == NULL) {
        return false;
    }
    if (!load_all(library)) {
        SDL_UnloadObject(library->object);
        return false;
    }
    return true;
}

bool speech_dispatcher_is_there(void) {
    Library library;
    bool there = load_library(&library);
    if (there) {
        SDL_UnloadObject(library.object);
    }
    return there;
}

SpeechDispatcher *speech_dispatcher_open(void) {
    SpeechDispatcher *dispatcher = calloc(1, sizeof *dispatcher);
    if (dispatcher == NULL) {
        memory_exit();
    }
    if (!load_library(&dispatcher->library)) {
        free(dispatcher);
        return NULL;
    }
    const Library *library = &dispatcher->library;
    dispatcher->connection = library->open("shoes", "reading", NULL, MODE_THREADED);
    if (dispatcher->connection == NULL) {
        SDL_UnloadObject(library->object);
        free(dispatcher);
        return NULL;
    }
    dispatcher->connection->ended = note_over;
    dispatcher->connection->cancelled = note_over;
    library->notify(dispatcher->connection, NOTE_END);
    library->notify(dispatcher->connection, NOTE_CANCEL);
    library->language(dispatcher->connection, "en");
    library->punctuation(dispatcher->connection, NO_PUNCTUATION);
    return dispatcher;
}

void speech_dispatcher_close(SpeechDispatcher *dispatcher) {
    if (dispatcher == NULL) {
        return;
    }
    dispatcher->library.cancel(dispatcher->connection);
    dispatcher->library.close(dispatcher->connection);
    SDL_UnloadObject(dispatcher->library.object);
    free(dispatcher);
}

/* Its scale is -100 .. 100 with 0 as it was set up. */
static int around_zero(double value) {
    return value < -100 ? -100 : value > 100 ? 100 : (int)value;
}

bool speech_dispatcher_say(SpeechDispatcher *dispatcher, const char *text, int percent,
                           double volume) {
    const Library *library = &dispatcher->library;
    Connection *connection = dispatcher->connection;
    library->cancel(connection);
    library->rate(connection, around_zero(percent - 100));
    library->volume(connection, around_zero(200 * volume - 100));
    int message = library->say(connection, PRIORITY_MESSAGE, text);
    if (message < 0) {
        return false;
    }
    SDL_AtomicSet(&latest, message);
    return true;
}

void speech_dispatcher_stop(SpeechDispatcher *dispatcher) {
    dispatcher->library.cancel(dispatcher->connection);
    SDL_AtomicSet(&over, SDL_AtomicGet(&latest));
}

bool speech_dispatcher_is_speaking(SpeechDispatcher *dispatcher) {
    (void)dispatcher;
    return SDL_AtomicGet(&over) < SDL_AtomicGet(&latest);
}
