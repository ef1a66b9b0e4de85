#include "screens/breath.h"

#include <math.h>

enum { IN_MS = 4000, HOLD_MS = 1000, OUT_MS = 5000, FRAME_MS = 33 };

static const int breath_ms = IN_MS + HOLD_MS + OUT_MS;
static const double pi = 3.14159265;

static Breath breath_at(int at) {
    if (at < IN_MS) {
        return (Breath){0.5 - 0.5 * cos(pi * at / IN_MS), "calm.in"};
    }
    if (at < IN_MS + HOLD_MS) {
        return (Breath){1, "calm.hold"};
    }
    return (Breath){0.5 + 0.5 * cos(pi * (at - IN_MS - HOLD_MS) / OUT_MS), "calm.out"};
}

Breath breath_now(const App *app, Ui *ui, uint64_t since, int breaths) {
    uint64_t passed = app->now_ms > since ? app->now_ms - since : 0;
    if (app->settings.reduced_motion) {
        return (Breath){0.7, NULL};
    }
    if (passed >= (uint64_t)(breaths * breath_ms)) {
        return (Breath){0.5, NULL};
    }
    ui_wake_at(ui, app->now_ms + FRAME_MS);
    return breath_at((int)(passed % (uint64_t)breath_ms));
}

/* Moved sizes of one shape: no picture to rasterise anew. */
void breath_draw(Ui *ui, DrawRect rect, double full) {
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
