#include "platform/pads.h"

#include <string.h>

enum { PADS_CAME = 0x70616473 }; /* an SDL_USEREVENT's code */

static void start_pads(void) {
    if (SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0 &&
        SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) != 0) {
        SDL_ClearError();
    } /* those there already arrive as events */
}

void pads_take_event(const SDL_Event *event) {
    if (event->type == SDL_USEREVENT && event->user.code == PADS_CAME) {
        start_pads();
    }
}

#ifdef __linux__

#include <dirent.h>
#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char device_folder[] = "/dev/input";

enum { LONG_BITS = 8 * sizeof(unsigned long), KEY_LONGS = KEY_CNT / LONG_BITS + 1 };

static bool has_pad_buttons(int device) {
    unsigned long keys[KEY_LONGS] = {0};
    if (ioctl(device, EVIOCGBIT(EV_KEY, sizeof keys), keys) < 0) {
        return false;
    }
    for (size_t key = BTN_JOYSTICK; key < BTN_DIGI; key++) {
        if ((keys[key / LONG_BITS] >> key % LONG_BITS & 1) != 0) {
            return true;
        }
    }
    return false;
}

static bool is_pad(const char *name) {
    char path[300];
    if (strncmp(name, "js", 2) == 0) {
        return true;
    }
    snprintf(path, sizeof path, "%s/%s", device_folder, name);
    int device =
        strncmp(name, "event", 5) == 0 ? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    if (device < 0) {
        return false;
    }
    bool found = has_pad_buttons(device);
    close(device);
    return found;
}

static bool pads_there(void) {
    DIR *folder = opendir(device_folder);
    bool found = false;
    const struct dirent *entry = NULL;
    while (folder != NULL && !found && (entry = readdir(folder)) != NULL) {
        found = is_pad(entry->d_name);
    }
    if (folder != NULL) {
        closedir(folder);
    }
    return found;
}

/* A device's node comes first and the leave to read it later. Without any device not even the
 * folder may be there. */
static bool watch_devices(int news) {
    return inotify_add_watch(news, device_folder, IN_CREATE | IN_ATTRIB) >= 0 ||
           inotify_add_watch(news, "/dev", IN_CREATE | IN_ONLYDIR) >= 0;
}

/* False: the game ends. */
static bool wait_for_devices(const Pads *pads) {
    char events[4096];
    struct pollfd wanted[2] = {{.fd = pads->news, .events = POLLIN},
                               {.fd = pads->stop[0], .events = POLLIN | POLLHUP}};
    while (poll(wanted, 2, -1) < 0) {
    }
    return wanted[1].revents == 0 && read(pads->news, events, sizeof events) > 0;
}

static void *watch(void *data) {
    const Pads *pads = data;
    while (!pads_there()) {
        if (!wait_for_devices(pads) || !watch_devices(pads->news)) {
            return NULL;
        }
    }
    SDL_Event event = {.user = {.type = SDL_USEREVENT, .code = PADS_CAME}};
    SDL_PushEvent(&event);
    return NULL;
}

static void close_files(Pads *pads) {
    close(pads->news);
    close(pads->stop[0]);
    close(pads->stop[1]);
}

static bool begin_watch(Pads *pads) {
    if (pipe2(pads->stop, O_CLOEXEC) != 0) {
        return false;
    }
    pads->news = inotify_init1(IN_CLOEXEC);
    pads->watching = pads->news >= 0 && watch_devices(pads->news) &&
                     pthread_create(&pads->thread, NULL, watch, pads) == 0;
    if (!pads->watching) {
        close_files(pads);
    }
    return pads->watching;
}

void pads_open(Pads *pads) {
    if (!begin_watch(pads)) {
        start_pads();
    }
}

void pads_close(Pads *pads) {
    if (pads->watching) {
        (void)!write(pads->stop[1], "", 1);
        pthread_join(pads->thread, NULL);
        close_files(pads);
        pads->watching = false;
    }
}

#else

void pads_open(Pads *pads) {
    (void)pads;
    start_pads();
}

void pads_close(Pads *pads) {
    (void)pads;
}

#endif
