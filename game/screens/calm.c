/* Calm corner: three slow breaths, drawn. It waits as long as anybody likes. */
#include <math.h>

#include "screens/bar.h"
#include "screens/screens.h"

enum { BREATHS = 3, IN_MS = 4000, HOLD_MS = 1000, OUT_MS = 5000, GAP = 28, FRAME_MS = 33 };

static const int breath_ms = IN_MS + HOLD_MS + OUT_MS;

/* 0 empty .. 1 full, and which words go with it. */
static double breath_at(uint64_t since, const char **key) {
    int at = (int)(since % (uint64_t)breath_ms);
    if (since >= (uint64_t)(BREATHS * breath_ms)) {
        *key = "calm.done";
        return 0.5;
    }
    if (at < IN_MS) {
        *key = "calm.in";
        return 0.5 - 0.5 * cos(3.14159265 * at / IN_MS);
    }
    if (at < IN_MS + HOLD_MS) {
        *key = "calm.hold";
        return 1;
    }
    *key = "calm.out";
    return 0.5 + 0.5 * cos(3.14159265 * (at - IN_MS - HOLD_MS) / OUT_MS);
}

/* Circles that grow and shrink: moved sizes of one shape, no picture to rasterise anew. */
static void draw_breath(Ui *ui, DrawRect rect, double full) {
    const UiTheme *theme = ui_theme(ui);
    int most = rect.w < rect.h ? rect.w : rect.h;
    int size = (int)(most * (0.55 + 0.45 * full));
    int x = rect.x + rect.w / 2;
    int y = rect.y + rect.h / 2;
    draw_round(ui_list(ui), (DrawRect){x - most / 2, y - most / 2, most, most},
               (DrawRound){.radius = most / 2, .line = theme->ink, .line_width = 3});
    draw_round(
        ui_list(ui), (DrawRect){x - size / 2, y - size / 2, size, size},
        (DrawRound){
            .radius = size / 2, .fill = theme->panel_chosen, .line = theme->ink, .line_width = 5});
    int icon = most * 30 / 100;
    draw_asset(ui_list(ui), (DrawRect){x - icon / 2, y - icon / 2, icon, icon}, "icons/calm.svg");
}

void calm_frame(App *app, Ui *ui) {
    DrawRect area = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN + 20);
    UiText title = {.size = UI_TEXT_TITLE, .bold = true, .heading = true, .align = UI_ALIGN_CENTRE};
    UiText text = {.size = UI_TEXT_LARGE, .align = UI_ALIGN_CENTRE};
    uint64_t since = app->now_ms - app_shown_ms(app);
    const char *key = "calm.still";
    bool still = app->settings.reduced_motion;
    double full = still ? 0.7 : breath_at(since, &key);
    if (!still && since < (uint64_t)(BREATHS * breath_ms)) {
        ui_wake_at(ui, app->now_ms + FRAME_MS);
    }
    const char *name = app_text(app, "calm.title");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, name, area.w, title), GAP), name, title);
    UiButton back = {.label = app_text(app, "calm.back"), .icon = "icons/back.svg", .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, back), GAP);
    const char *line = app_text(app, key);
    DrawRect words = ui_cut_bottom(&area, ui_text_height(ui, line, area.w, text), GAP);
    draw_breath(ui, area, full);
    ui_text(ui, words, line, text);
    int width = ui_button_width(ui, back);
    if (ui_button(ui, ui_id("calm.back"),
                  (DrawRect){row.x + (row.w - width) / 2, row.y, width, row.h}, back) ||
        ui_shortcut(ui, ui_id("calm.back"), UI_BACK)) {
        app_close(app);
    }
}
