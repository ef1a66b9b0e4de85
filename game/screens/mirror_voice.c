#include <shoes/voice.h>

#include "screens/hum.h"
#include "screens/mirror.h"
#include "screens/notebook_facts.h"
#include "screens/voice_ribbon.h"

enum { GAP = 22, RIBBON_W = 300, RIBBON_LEAST = 760, STYLE_LEAST = 620 };

/* Of two feelings the published look of both has a voice of its own; else the first one sounds. */
static const char *caption_of(const App *app, const ArtFigure *figure) {
    return app_text(app, figure->mood.look->caption);
}

static void plan_of(const App *app, const ArtFigure *figure, VoicePlan *plan) {
    const Expression *look = figure->mood.look;
    voice_plan(plan, &(VoiceRequest){.voice = &look->voice,
                                     .look = figure->plain ? NULL : look->id,
                                     .person = figure->person,
                                     .strength = figure->mood.strength,
                                     .gentle = app->settings.gentle_voices});
}

void mirror_signs(App *app, char *out, size_t size) {
    const Person *person = &app->library.people[mirror_wearer(app)->person];
    notebook_signs(&app->library, person->id, 2, out, size);
}

static DrawRect run_style(const App *app, Ui *ui, DrawRect area, const Person *person) {
    UiText style = {.size = UI_TEXT_SMALL, .align = UI_ALIGN_CENTRE};
    char own[WORDS_LINE];
    notebook_signs(&app->library, person->id, 2, own, sizeof own);
    if (app->mirror.plain || own[0] == '\0') {
        return area;
    }
    DrawRect rect = ui_cut_bottom(&area, ui_text_height(ui, own, area.w, style), GAP / 2);
    ui_text(ui, rect, own, style);
    return area;
}

/* Since the mirror came up: a sound of an earlier visit is not to be heard again. */
static bool is_heard(const App *app) {
    return app->mirror.heard_ms != 0 && app->mirror.heard_ms >= app_shown_ms(app);
}

static void run_row(App *app, Ui *ui, DrawRect row, const ArtFigure *figure) {
    VoicePlan plan;
    UiButton hear = {
        .label = app_text(app, "mirror.hear"), .icon = "icons/ear.svg", .look = UI_LOOK_ROUND};
    plan_of(app, figure, &plan);
    DrawRect button = ui_cut_left(&row, UI_TARGET, GAP);
    button.y += (button.h - UI_TARGET) / 2;
    button.h = UI_TARGET;
    if (ui_button(ui, ui_id("mirror.hear"), button, hear)) {
        app->mirror.heard_ms = app->now_ms;
    }
    uint64_t key = hum_key("mirror", app->mirror.heard_ms, 0);
    if (is_heard(app)) {
        hum_play(app, &plan, key);
    }
    if (row.w > RIBBON_LEAST) {
        DrawRect ribbon = ui_cut_left(&row, RIBBON_W, GAP);
        voice_ribbon_draw(ui, ribbon, &plan, hum_at(app, ui, key));
    }
    ui_text(ui, row, caption_of(app, figure), (UiText){.size = UI_TEXT_BODY, .middle = true});
}

DrawRect mirror_voice(App *app, Ui *ui, DrawRect area) {
    ArtFigure figure = mirror_figure(app, mirror_chosen(app));
    figure.person = &app->library.people[mirror_wearer(app)->person];
    const char *caption = caption_of(app, &figure);
    UiText style = {.size = UI_TEXT_BODY};
    int room = area.w - UI_TARGET - GAP;
    room -= room > RIBBON_LEAST ? RIBBON_W + GAP : 0;
    int height = ui_text_height(ui, caption, room, style);
    DrawRect row = ui_cut_bottom(&area, height > UI_TARGET ? height : UI_TARGET, GAP / 2);
    run_row(app, ui, row, &figure);
    return area.h > ui_scaled(ui, STYLE_LEAST) ? run_style(app, ui, area, figure.person) : area;
}
