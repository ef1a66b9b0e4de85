/* The loop: wait until something happens or the app wants to run, give it the news, paint what
 * changed. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "platform/early.h"
#include "platform/inside.h"
#include "platform/keys.h"
#include "platform/pads.h"
#include "platform/signals.h"
#include "platform/window.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

enum {
    LARGE_BYTES = 256 * 1024,
    EVENTS_MAX = 64,
    FRAMES_A_SECOND = 60,
    RASTERISE_US = 12000, /* of a frame's 16,667 */
    PATIENCE_MS = 120, /* so long may the last picture stay while the next one's parts are made */
    PAUSE_MS = 10,
    WAIT_MOST_MS = 3600 * 1000
};

typedef struct Loop {
    Platform *platform;
    App *app;
    Window window;
    Keys keys;
    Pads pads;
    Signals signals;
    DrawList *list;
    Early *early; /* until the first picture is shown */
    FILE *record;
    InputEvent events[EVENTS_MAX];
    int count;
    bool urgent; /* something else than a pointer's way has happened */
    bool repaint, quit;
    bool shown;       /* the first picture is there */
    bool shown_whole; /* and nothing was left out */
    uint64_t shown_hash;
    uint64_t frame;         /* number of the last frame, counted in 1/60 s */
    uint64_t missing_since; /* 0: the picture is whole */
} Loop;

static void wake_loop(void) {
    SDL_Event event = {.type = SDL_USEREVENT};
    SDL_PushEvent(&event);
}

/* --- taking events --- */

static void take_window_event(Loop *loop, const SDL_WindowEvent *event) {
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_RESIZED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED:
        window_measure(&loop->window);
        loop->repaint = true;
        break;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        loop->repaint = true;
        break;
    default:
        break;
    }
}

static bool toggles_fullscreen(const SDL_KeyboardEvent *key) {
    bool alt_enter = key->keysym.sym == SDLK_RETURN && (key->keysym.mod & KMOD_ALT) != 0;
    return key->repeat == 0 && (alt_enter || key->keysym.sym == SDLK_F11);
}

static void take_system_event(Loop *loop, const SDL_Event *event) {
    if (event->type == SDL_USEREVENT) {
        loop->urgent = true; /* the saver's, or of pads */
    } else if (event->type == SDL_QUIT) {
        loop->quit = true;
    } else if (event->type == SDL_WINDOWEVENT) {
        take_window_event(loop, &event->window);
    } else if (event->type == SDL_RENDER_TARGETS_RESET || event->type == SDL_RENDER_DEVICE_RESET) {
        painter_forget(loop->window.painter);
        loop->repaint = true;
    } else if (event->type == SDL_KEYDOWN && toggles_fullscreen(&event->key)) {
        window_set_fullscreen(&loop->window, !loop->window.fullscreen);
        loop->repaint = true;
    }
}

/* Of a pointer's way between two other events only the end matters. */
static void add_event(Loop *loop, InputEvent event) {
    bool is_move = event.kind == INPUT_POINTER_MOVE;
    bool after_move = loop->count > 0 && loop->events[loop->count - 1].kind == INPUT_POINTER_MOVE;
    if (is_move && after_move) {
        loop->count--;
    }
    if (loop->count < EVENTS_MAX) {
        loop->events[loop->count++] = event;
    }
    loop->urgent |= !is_move;
}

static void take_event(Loop *loop, const SDL_Event *event) {
    KeysView view = {loop->window.points_w, loop->window.points_h,
                     draw_page(loop->window.pixels_w, loop->window.pixels_h)};
    InputEvent input;
    take_system_event(loop, event);
    pads_take_event(event);
    loop->urgent |= loop->quit || loop->repaint;
    if (keys_translate(&loop->keys, event, &view, &input)) {
        add_event(loop, input);
    }
    loop->urgent |= loop->keys.learned[0] != '\0';
}

static void drain_events(Loop *loop) {
    SDL_Event event;
    while (loop->count < EVENTS_MAX && SDL_PollEvent(&event)) {
        take_event(loop, &event);
    }
}

/* --- waiting --- */

static uint64_t now_us(const Loop *loop) {
    return loop->platform->host.clock_us(loop->platform);
}

static uint64_t frame_number(uint64_t us) {
    return us * FRAMES_A_SECOND / 1000000;
}

/* When the next picture of an animation is due: on a grid of its own, so that late frames do not
 * add up. */
static uint64_t next_slot_us(const Loop *loop) {
    return ((loop->frame + 1) * 1000000 + FRAMES_A_SECOND - 1) / FRAMES_A_SECOND;
}

static uint64_t next_due_us(const Loop *loop, uint64_t now) {
    if (loop->missing_since != 0) {
        return now;
    }
    uint64_t wake_ms = app_next_wake(loop->app), slot = next_slot_us(loop);
    if (wake_ms == UINT64_MAX) {
        return UINT64_MAX;
    }
    uint64_t now_ms = SDL_GetTicks64();
    uint64_t wake = wake_ms <= now_ms ? now : now + (wake_ms - now_ms) * 1000;
    return wake > slot ? wake : slot;
}

static int wait_ms(uint64_t now, uint64_t until) {
    uint64_t ms = until <= now ? 0 : (until - now + 999) / 1000;
    return ms > WAIT_MOST_MS ? WAIT_MOST_MS : (int)ms;
}

static void wait_until(Loop *loop, uint64_t until) {
    SDL_Event event;
    uint64_t now = now_us(loop);
    bool for_ever = until == UINT64_MAX;
    bool got = for_ever ? SDL_WaitEvent(&event) == 1
                        : SDL_WaitEventTimeout(&event, wait_ms(now, until)) == 1;
    if (got) {
        take_event(loop, &event);
        drain_events(loop);
    } else if (for_ever) {
        SDL_Delay(PAUSE_MS); /* it failed: do not spin */
    }
}

/* A mouse may report a thousand moves a second: without anything else they wait for the next slot.
 * What means nothing to the game, like a key let go, does not run it at all. */
static void wait_for_news(Loop *loop) {
    drain_events(loop);
    uint64_t due = next_due_us(loop, now_us(loop));
    while (!loop->urgent) {
        uint64_t slot = next_slot_us(loop);
        due = loop->count > 0 && slot < due ? slot : due;
        if (now_us(loop) >= due) {
            return;
        }
        wait_until(loop, due);
    }
}

/* --- one frame --- */

static void fill_today(char today[11]) {
    time_t now = time(NULL);
    struct tm date;
    if (localtime_r(&now, &date) == NULL || strftime(today, 11, "%Y-%m-%d", &date) != 10) {
        today[0] = '\0';
    }
}

static Input take_input(Loop *loop) {
    SaverNews news = host_save_news(loop->platform);
    Input input = {.window_w = loop->window.pixels_w,
                   .window_h = loop->window.pixels_h,
                   .events = loop->events,
                   .count = loop->count,
                   .saved_through = news.saved_through,
                   .save_failed = news.failed};
    memcpy(input.learned, loop->keys.learned, sizeof input.learned);
    loop->keys.learned[0] = '\0';
    fill_today(input.today);
    return input;
}

static void write_record(Loop *loop) {
    const char *lines = app_recorded(loop->app);
    if (loop->record != NULL && lines[0] != '\0') {
        fputs(lines, loop->record);
        fflush(loop->record);
    }
}

/* Shows the list once its pictures are there; the first one always waits for all of them. */
static void show(Loop *loop, uint64_t hash) {
    Window *window = &loop->window;
    early_end(loop->early, window->painter);
    loop->early = NULL;
    bool whole = painter_prepare(window->painter, loop->list, loop->shown ? RASTERISE_US : 0);
    uint64_t now = SDL_GetTicks64();
    if (!whole && loop->missing_since == 0) {
        loop->missing_since = now == 0 ? 1 : now;
    }
    if (!whole && now - loop->missing_since < PATIENCE_MS) {
        return;
    }
    loop->missing_since = whole ? 0 : loop->missing_since;
    window_show(window, loop->list, loop->repaint);
    loop->shown = true;
    loop->shown_hash = hash;
    loop->repaint = false;
    loop->shown_whole = whole;
}

static void follow_wishes(Loop *loop) {
    Platform *platform = loop->platform;
    if (platform->keys_asked) {
        platform->keys_asked = false;
        key_map_set(&loop->keys.map, &platform->keys);
    }
    if (platform->fullscreen_asked) {
        platform->fullscreen_asked = false;
        window_set_fullscreen(&loop->window, platform->fullscreen);
        loop->repaint = true;
    }
    loop->quit |= app_wants_quit(loop->app);
}

static void run_frame(Loop *loop) {
    Input input = take_input(loop);
    app_frame(loop->app, &input, SDL_GetTicks64(), loop->list);
    loop->count = 0;
    loop->urgent = false;
    loop->frame = frame_number(now_us(loop));
    write_record(loop);
    follow_wishes(loop);
    uint64_t hash = draw_hash(loop->list);
    if (!loop->shown || !loop->shown_whole || loop->repaint || hash != loop->shown_hash) {
        show(loop, hash);
    } else {
        loop->missing_since = 0;
    }
}

static void set_wake(Loop *loop, void (*wake)(void)) {
    if (loop->platform->saver != NULL) {
        saver_set_wake(loop->platform->saver, wake);
    }
}

/* Large pictures come and go all the time. On glibc's heap they leave holes that are never given
 * back; in maps of their own they go when they go. Maps cost more to begin with, so not before
 * the first picture. */
static void keep_heap_small(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, LARGE_BYTES);
    mallopt(M_TRIM_THRESHOLD, 2 * LARGE_BYTES);
#endif
}

static void run(Loop *loop) {
    set_wake(loop, wake_loop);
    run_frame(loop);
    keep_heap_small();
    pads_open(&loop->pads);
    sound_allow(loop->platform->sound);
    speech_allow(loop->platform->speech, wake_loop);
    while (!loop->quit) {
        wait_for_news(loop);
        run_frame(loop);
    }
    speech_end(loop->platform->speech);
    sound_end(loop->platform->sound);
    set_wake(loop, NULL);
    loop->platform->host.flush(loop->platform);
}

/* The first screen is laid out as soon as the window's size can be told, so that its pictures are
 * being made while the window opens. */
static void begin_early(Loop *loop, const PlatformWindow *wanted) {
    Input input = {0};
    if (loop->early != NULL || !window_expect(wanted, &input.window_w, &input.window_h)) {
        return;
    }
    DrawList *list = draw_list_new();
    fill_today(input.today);
    app_frame(loop->app, &input, SDL_GetTicks64(), list);
    loop->early = early_begin(list, loop->platform->assets);
}

static bool open_window(Loop *loop, const PlatformWindow *wanted) {
    const Platform *platform = loop->platform;
    begin_early(loop, wanted);
    if (!window_start_video()) {
        return false;
    }
    begin_early(loop, wanted);
    return window_open(&loop->window, wanted, platform->fonts, platform->assets);
}

static bool open_record(Loop *loop, const char *path) {
    if (path == NULL) {
        return true;
    }
    loop->record = fopen(path, "we");
    if (loop->record == NULL) {
        fprintf(stderr, "shoes: %s cannot be written: %s\n", path, strerror(errno));
    }
    return loop->record != NULL;
}

static int play_in_window(Loop *loop, const PlatformWindow *wanted) {
    if (!open_window(loop, wanted)) {
        fprintf(stderr, "shoes: no window could be opened: %s\n", SDL_GetError());
        early_end(loop->early, NULL);
        return 1;
    }
    loop->list = draw_list_new();
    run(loop);
    pads_close(&loop->pads);
    keys_close_pads(&loop->keys);
    draw_list_free(loop->list);
    window_close(&loop->window);
    return 0;
}

int platform_play(Platform *platform, App *app, const PlatformWindow *wanted) {
    Loop loop = {.platform = platform, .app = app};
    if (!open_record(&loop, wanted->record)) {
        return 1;
    }
    signals_begin(&loop.signals);
    int status = play_in_window(&loop, wanted);
    signals_end(&loop.signals);
    if (loop.record != NULL) {
        fclose(loop.record);
    }
    return status;
}
