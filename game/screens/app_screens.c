#include "screens/app_inside.h"

#include <shoes/assert.h>

void app_restart_clock(App *app) {
    app->opened_ms = app->now_ms;
}

ScreenId app_top(const App *app) {
    return app->stack[app->depth - 1];
}

uint64_t app_shown_ms(const App *app) {
    return app->opened_ms;
}

void app_open(App *app, ScreenId id) {
    ASSERT(app->depth < APP_STACK_MAX);
    app->stack[app->depth++] = id;
    app->pages[id] = 0;
    app_restart_clock(app);
}

void app_close(App *app) {
    if (app->depth > 1) {
        app->depth--;
        app_restart_clock(app);
    }
}

void app_replace(App *app, ScreenId id) {
    app->depth = 1;
    if (id != SCREEN_TITLE) {
        app->stack[app->depth++] = id;
    }
    app_restart_clock(app);
}

Ui *app_ui(App *app) {
    return app->ui;
}

const char *app_screen_name(const App *app) {
    return screen_get(app->shown)->name;
}

const char *app_said(const App *app) {
    return app->said;
}

const Visit *app_visit(const App *app) {
    return app->visit;
}

const FeelingBook *app_feelings(const App *app) {
    return &app->library.feelings;
}
