#include "platform/saver.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <SDL.h>

#include <shoes/assert.h>

#include "platform/durable.h"

typedef struct Job Job;
struct Job {
    Job *next;
    uint64_t ticket;
    bool is_append;
    bool stuck; /* failed in this round, or lies behind one for the same file that did */
    char *path, *bytes;
    size_t length;
};

struct Saver {
    int root;
    SDL_Thread *thread; /* NULL: not started */
    SDL_mutex *mutex;   /* guards everything below */
    SDL_cond *work, *done;
    Job *first, *last;
    const Job *busy; /* being written just now, without the mutex */
    bool wanted, running, quit;
    uint64_t tickets;
    bool failed;
    int reason;
    void (*wake)(void);
};

static void *must(void *memory) {
    if (memory == NULL) {
        memory_exit();
    }
    return memory;
}

static char *copy_bytes(const char *bytes, size_t length) {
    char *copy = must(malloc(length + 1));
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    copy[length] = '\0';
    return copy;
}

static void job_free(Job *job) {
    free(job->path);
    free(job->bytes);
    free(job);
}

/* --- one round through the queue (with the mutex held at both ends) --- */

static bool is_behind_stuck(const Saver *saver, const Job *job) {
    for (const Job *other = saver->first; other != job; other = other->next) {
        if (other->stuck && strcmp(other->path, job->path) == 0) {
            return true;
        }
    }
    return false;
}

static bool write_job(Saver *saver, const Job *job) {
    saver->busy = job;
    SDL_UnlockMutex(saver->mutex);
    bool ok = job->is_append ? durable_append(saver->root, job->path, job->bytes, job->length)
                             : durable_replace(saver->root, job->path, job->bytes, job->length);
    int why = errno;
    SDL_LockMutex(saver->mutex);
    saver->busy = NULL;
    if (!ok) {
        saver->failed = true;
        saver->reason = why;
    }
    return ok;
}

static void unlink_job(Saver *saver, Job *before, Job *job) {
    if (before == NULL) {
        saver->first = job->next;
    } else {
        before->next = job->next;
    }
    if (saver->last == job) {
        saver->last = before;
    }
    job_free(job);
}

static void tell(Saver *saver) {
    SDL_CondBroadcast(saver->done);
    if (saver->wake != NULL) {
        saver->wake();
    }
}

static void run_round(Saver *saver) {
    saver->wanted = false;
    saver->running = true;
    for (Job *job = saver->first; job != NULL; job = job->next) {
        job->stuck = false;
    }
    Job *before = NULL;
    Job *job = saver->first;
    while (job != NULL) {
        job->stuck = is_behind_stuck(saver, job) || !write_job(saver, job);
        Job *next = job->next;
        if (job->stuck) {
            before = job;
        } else {
            unlink_job(saver, before, job);
        }
        tell(saver);
        job = next;
    }
    saver->running = false;
    tell(saver);
}

static int run_thread(void *data) {
    Saver *saver = data;
    SDL_LockMutex(saver->mutex);
    while (!saver->quit || saver->wanted) {
        if (saver->wanted) {
            run_round(saver);
        } else {
            SDL_CondWait(saver->work, saver->mutex);
        }
    }
    SDL_UnlockMutex(saver->mutex);
    return 0;
}

/* --- the other side --- */

Saver *saver_new(int root) {
    Saver *saver = must(calloc(1, sizeof *saver));
    saver->root = root;
    saver->mutex = must(SDL_CreateMutex());
    saver->work = must(SDL_CreateCond());
    saver->done = must(SDL_CreateCond());
    return saver;
}

static void start_round(Saver *saver) {
    saver->wanted = true;
    if (saver->thread == NULL) {
        saver->thread = SDL_CreateThread(run_thread, "saver", saver);
    }
    if (saver->thread == NULL) {
        run_round(saver);
    } else {
        SDL_CondSignal(saver->work);
    }
}

/* Settings are often replaced again before the first is written: only the newest counts. */
static bool supersede_last(Saver *saver, const Job *job) {
    Job *last = saver->last;
    if (job->is_append || last == NULL || last == saver->busy || last->is_append ||
        strcmp(last->path, job->path) != 0) {
        return false;
    }
    free(last->bytes);
    last->bytes = job->bytes;
    last->length = job->length;
    return true;
}

static void enqueue(Saver *saver, Job *job) {
    if (saver->last == NULL) {
        saver->first = job;
    } else {
        saver->last->next = job;
    }
    saver->last = job;
}

static uint64_t add(Saver *saver, bool is_append, const char *path, const char *bytes,
                    size_t length) {
    Job *job = must(calloc(1, sizeof *job));
    job->is_append = is_append;
    job->path = copy_bytes(path, strlen(path));
    job->bytes = copy_bytes(bytes, length);
    job->length = length;
    SDL_LockMutex(saver->mutex);
    uint64_t ticket = ++saver->tickets;
    job->ticket = ticket;
    if (supersede_last(saver, job)) {
        free(job->path);
        free(job);
    } else {
        enqueue(saver, job);
    }
    start_round(saver);
    SDL_UnlockMutex(saver->mutex);
    return ticket;
}

uint64_t saver_append(Saver *saver, const char *path, const char *bytes, size_t length) {
    return add(saver, true, path, bytes, length);
}

uint64_t saver_replace(Saver *saver, const char *path, const char *bytes, size_t length) {
    return add(saver, false, path, bytes, length);
}

static bool is_pending(const Saver *saver, const char *path) {
    if (path == NULL) {
        return saver->wanted || saver->running;
    }
    for (const Job *job = saver->first; job != NULL; job = job->next) {
        if ((saver->wanted || saver->running) && !job->stuck && strcmp(job->path, path) == 0) {
            return true;
        }
    }
    return false;
}

void saver_wait(Saver *saver, const char *path) {
    SDL_LockMutex(saver->mutex);
    while (is_pending(saver, path)) {
        SDL_CondWait(saver->done, saver->mutex);
    }
    SDL_UnlockMutex(saver->mutex);
}

void saver_flush(Saver *saver) {
    SDL_LockMutex(saver->mutex);
    if (saver->first != NULL) {
        start_round(saver);
    }
    SDL_UnlockMutex(saver->mutex);
    saver_wait(saver, NULL);
}

SaverNews saver_news(Saver *saver) {
    SDL_LockMutex(saver->mutex);
    SaverNews news = {
        .saved_through = saver->first == NULL ? saver->tickets : saver->first->ticket - 1,
        .failed = saver->failed,
        .reason = saver->reason,
    };
    saver->failed = false;
    SDL_UnlockMutex(saver->mutex);
    return news;
}

void saver_set_wake(Saver *saver, void (*wake)(void)) {
    SDL_LockMutex(saver->mutex);
    saver->wake = wake;
    SDL_UnlockMutex(saver->mutex);
}

void saver_free(Saver *saver) {
    if (saver == NULL) {
        return;
    }
    saver_flush(saver);
    SDL_LockMutex(saver->mutex);
    saver->quit = true;
    SDL_CondSignal(saver->work);
    SDL_UnlockMutex(saver->mutex);
    SDL_WaitThread(saver->thread, NULL);
    while (saver->first != NULL) {
        unlink_job(saver, NULL, saver->first);
    }
    SDL_DestroyCond(saver->work);
    SDL_DestroyCond(saver->done);
    SDL_DestroyMutex(saver->mutex);
    free(saver);
}
