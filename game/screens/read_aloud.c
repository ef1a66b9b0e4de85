#include "screens/read_aloud.h"

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/hum.h"

enum { LOOK_MS = 100, LINES = 3, PAD = 20, EDGE = 16 };

static bool is_speaking(const App *app) {
    return app->host->speaking(app->host->self);
}

static bool wants_voice(const Settings *settings) {
    return settings->read_aloud && settings->read_volume > 0;
}

bool read_aloud_is_on(const App *app) {
    return app->settings.read_aloud && app->host->has_voice(app->host->self);
}

static void be_silent(App *app) {
    app->reading.waits = false;
    app->reading.is_page = false;
    app->host->speak(app->host->self, "", 100, 0);
}

static void speak(App *app, const char *text) {
    static const int percents[] = {70, 100, 135}; /* Settings.read_speed */
    app->reading.waits = false;
    app->host->speak(app->host->self, text, percents[app->settings.read_speed],
                     hum_volume(app->settings.read_volume));
}

/* --- events --- */

static bool is_read(const InputEvent *event) {
    return event->kind == INPUT_ACTION && event->action == UI_READ;
}

bool read_aloud_take(App *app, const InputEvent *event) {
    app->reading.acted |= event->kind != INPUT_POINTER_MOVE;
    if (!is_read(event)) {
        return false;
    }
    bool stops = read_aloud_is_on(app) && (is_speaking(app) || app->reading.waits);
    if (stops) {
        be_silent(app);
    } else {
        app->reading.page_asked = true;
    }
    return stops;
}

void read_aloud_press(App *app, Ui *ui) {
    if (app->reading.is_page && is_speaking(app)) {
        be_silent(app);
    } else {
        app->reading.page_asked = true;
        ui_read_page(ui);
    }
}

void read_aloud_sample(App *app, const char *sentence) {
    text_append(app->said, sizeof app->said, sentence);
    text_append(app->said, sizeof app->said, "\n");
}

void read_aloud_changed(App *app) {
    if (!wants_voice(&app->settings)) {
        be_silent(app);
    }
}

/* --- after a frame --- */

/* What came up in this frame hums first. */
static uint64_t hum_over(const App *app) {
    bool hums = app->hum.key != 0 && app->hum.started_ms == app->now_ms;
    bool heard = hums && app->settings.voice_volume > 0;
    return heard ? app->now_ms + (uint64_t)(app->hum.seconds * 1000) : 0;
}

static void keep_waiting(App *app, const char *text) {
    ReadingState *reading = &app->reading;
    text_copy(reading->waiting, sizeof reading->waiting, text);
    reading->waits = true;
    reading->due_ms = hum_over(app);
}

/* A new page or an answer replaces what is being said; what comes by itself does not cut it off. */
static void take_said(App *app, bool is_answer) {
    if (is_answer) {
        if (is_speaking(app)) {
            be_silent(app);
        }
        app->reading.is_page = app->reading.page_asked;
    }
    keep_waiting(app, app->said);
}

static void go_on(App *app) {
    if (!app->reading.waits || !read_aloud_is_on(app)) {
        return; /* the first page comes before any voice */
    }
    if (app->now_ms >= app->reading.due_ms && !is_speaking(app)) {
        speak(app, app->reading.waiting);
    } else {
        ui_wake_idly(app->ui, app->now_ms + LOOK_MS);
    }
}

static void use_voice(App *app) {
    ReadingState *reading = &app->reading;
    bool is_new = app->shown != reading->shown;
    if (app->said[0] != '\0') {
        take_said(app, is_new || reading->acted);
    }
    go_on(app);
}

bool read_aloud_caption(App *app) {
    char *caption = app->reading.caption;
    bool on = app->settings.read_caption || app->show_said;
    const char *shown = on ? app->said : "";
    bool keeps = on && app->said[0] == '\0' && app->shown == app->reading.shown;
    if (keeps || text_equal(caption, shown)) {
        return false;
    }
    text_copy(caption, sizeof app->reading.caption, shown);
    return true;
}

void read_aloud_end_frame(App *app) {
    ReadingState *reading = &app->reading;
    if (wants_voice(&app->settings)) {
        use_voice(app);
    }
    reading->shown = app->shown;
    reading->acted = false;
    reading->page_asked = false;
}

/* --- the caption --- */

static bool hides_focus(Ui *ui, DrawRect strip) {
    for (size_t i = 0; i < ui_node_count(ui); i++) {
        const UiNode *node = ui_node(ui, i);
        if (node->id != 0 && node->id == ui_focus(ui)) {
            return draw_rect_overlaps(node->rect, strip);
        }
    }
    return false;
}

/* At the bottom, or at the top where it would hide what has focus; presses go through it. */
void read_aloud_draw(App *app, Ui *ui) {
    if (app->reading.caption[0] == '\0') {
        return;
    }
    DrawRect page = ui_page_rect(ui);
    int width = page.w - 2 * PAGE_MARGIN;
    UiText style = {.size = UI_TEXT_SMALL,
                    .silent = true,
                    .middle = true,
                    .most_lines = LINES,
                    .colour = 0xFFFDF7FF};
    int height = ui_text_height(ui, app->reading.caption, width - 2 * PAD, style) + PAD;
    DrawRect strip = {PAGE_MARGIN, page.h - EDGE - height, width, height};
    strip.y = hides_focus(ui, strip) ? EDGE : strip.y;
    draw_round(ui_list(ui), strip, (DrawRound){.radius = 24, .fill = 0x2A1810D8});
    ui_text(ui, (DrawRect){strip.x + PAD, strip.y, width - 2 * PAD, height}, app->reading.caption,
            style);
}
