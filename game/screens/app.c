#include "screens/app_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/assert.h>
#include <shoes/text.h>

#include "screens/app_scan.h"
#include "screens/cast.h"
#include "screens/checkin.h"
#include "screens/desk.h"
#include "screens/hum.h"
#include "screens/players.h"
#include "screens/read_aloud.h"

static void complain(const Host *host, const Issues *issues) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        host->complain(host->self, issues_at(issues, i)->text);
        host->complain(host->self, "\n");
    }
}

static void fill_speech(App *app) {
    app->speech = (UiSpeech){
        .role = {"", app_text(app, "speech.heading"), app_text(app, "speech.picture"),
                 app_text(app, "speech.button"), app_text(app, "speech.choice"),
                 app_text(app, "speech.switch"), app_text(app, "speech.slider")},
        .chosen = app_text(app, "speech.chosen"),
        .not_chosen = app_text(app, "speech.not_chosen"),
        .unavailable = app_text(app, "speech.unavailable"),
        .position = app_text(app, "speech.position"),
    };
}

static void fill_pair_words(App *app) {
    for (int kind = 0; kind < OWN_KINDS; kind++) {
        for (int colour = 0; colour < OWN_COLOURS; colour++) {
            players_pair_words(app, (OwnPair){kind, colour}, app->pair_words[kind][colour],
                               sizeof app->pair_words[kind][colour]);
        }
    }
}

static bool app_load(App *app) {
    Issues *issues = issues_new();
    bool loaded = library_load(&app->library, app->host, issues);
    if (!loaded) {
        complain(app->host, issues);
    }
    issues_free(issues);
    return loaded;
}

App *app_new(const Host *host, uint64_t seed) {
    App *app = calloc(1, sizeof *app);
    if (app == NULL) {
        memory_exit();
    }
    app->host = host;
    app->seed = seed;
    app->depth = 1;
    app->looking.open = -1;
    if (!app_load(app)) {
        library_free(&app->library);
        free(app);
        return NULL;
    }
    settings_load(&app->settings, host);
    app_tell_keys(app);
    player_load(&app->player, host, &app->library, ROSTER_FIRST);
    roster_load(&app->roster, host);
    app->visit = visit_new(&app->library.feelings);
    app->ui = ui_new();
    fill_speech(app);
    fill_pair_words(app);
    return app;
}

void app_free(App *app) {
    if (app == NULL) {
        return;
    }
    checkin_free(app);
    player_free(&app->player);
    own_shoes_free(&app->own_shoes);
    desk_stop_reading(app);
    report_free(app->desk.report);
    settings_free(&app->settings);
    ui_free(app->ui);
    visit_free(app->visit);
    library_free(&app->library);
    free(app);
}

static void app_pass(App *app, DrawList *out, const InputEvent *event) {
    draw_begin(out, draw_page(app->window_w, app->window_h));
    app->shown = app_top(app);
    const Screen *screen = screen_get(app->shown);
    UiFrame frame = {
        .page = draw_list_page(out),
        .list = out,
        .theme = app->settings.high_contrast ? ui_theme_contrast() : ui_theme_warm(),
        .measure = app->host->measure,
        .text_percent = app_text_percent(app),
        .font = draw_font_find(app->settings.font),
        .reduced_motion = app->settings.reduced_motion,
        .now_ms = app->now_ms,
        .screen = screen->name,
        .speech = &app->speech,
    };
    ui_begin(app->ui, &frame, event);
    draw_fill(out, ui_page_rect(app->ui), frame.theme->paper);
    hum_begin_pass(app);
    screen->frame(app, app->ui);
    read_aloud_draw(app, app->ui);
    ui_end(app->ui);
    hum_end_pass(app);
    app_record_press(app);
    if (ui_spoken(app->ui)[0] != '\0') {
        text_append(app->said, sizeof app->said, ui_spoken(app->ui));
        text_append(app->said, sizeof app->said, "\n");
    }
}

static void take_news(App *app, const Input *input, uint64_t now_ms) {
    app->now_ms = now_ms;
    if (input->window_w > 0 && input->window_h > 0) {
        app->window_w = input->window_w;
        app->window_h = input->window_h;
    }
    if (input->saved_through > app->saved_through) {
        app->saved_through = input->saved_through;
        app->save_failed = false; /* what failed before is safe now */
    }
    app->save_failed |= input->save_failed;
    if (!app->recording && app->settings.fullscreen) {
        app->host->fullscreen(app->host->self, true);
    }
    if (input->count > 0) {
        cast_note_input(app);
    }
    if (input->today[0] != '\0') {
        text_copy(app->player.date, sizeof app->player.date, input->today);
    }
    text_copy(app->learned, sizeof app->learned, input->learned);
    app_record_begin(app);
    app->said[0] = '\0';
}

void app_frame(App *app, const Input *input, uint64_t now_ms, DrawList *out) {
    take_news(app, input, now_ms);
    HumScene before = hum_scene(app);
    InputEvent event;
    for (int i = 0; i < input->count; i++) {
        if (app_scan_take(app, &input->events[i], &event) && !read_aloud_take(app, &event)) {
            app_pass(app, out, &event);
            /* The next event is judged on what this one left to be seen. */
            app_pass(app, out, NULL);
        }
    }
    if (app_scan_step(app, &event) && !read_aloud_take(app, &event)) {
        app_pass(app, out, &event);
    }
    app_pass(app, out, NULL);
    /* A screen that moved on while it was being shown is shown again: nobody ever sees half a step.
     */
    for (int again = 0; again < 4 && app->shown != app_top(app); again++) {
        app_pass(app, out, NULL);
    }
    if (read_aloud_caption(app)) {
        app_pass(app, out, NULL);
    }
    hum_end_frame(app);
    hum_tones(app, before);
    app_scan_end_frame(app);
    read_aloud_end_frame(app);
}

uint64_t app_next_wake(const App *app) {
    return ui_next_wake(app->ui);
}

uint64_t app_next_change(const App *app) {
    return ui_next_change(app->ui);
}

bool app_wants_quit(const App *app) {
    return app->quit;
}

void app_set_text_percent(App *app, int percent) {
    app->text_percent = percent < 100 ? 100 : percent > 200 ? 200 : percent;
}

void app_show_said(App *app) {
    app->show_said = true;
}

int app_text_most(const App *app) {
    return draw_font_family(draw_font_find(app->settings.font))->most;
}

int app_text_percent(const App *app) {
    int wanted = app->text_percent != 0 ? app->text_percent : app->settings.text_percent;
    int most = app_text_most(app);
    return wanted < most ? wanted : most;
}
