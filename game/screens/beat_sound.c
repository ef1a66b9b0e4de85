#include "screens/beat_sound.h"

#include <string.h>

#include "screens/hum.h"
#include "screens/voice_ribbon.h"

enum { GAP = 28, WIDTH = 360, LEAST_WIDTH = 200, HEIGHT = 84 };

/* Behind the last line, when that is not broken. False: there is no room. */
static bool ribbon_place(Ui *ui, DrawRect rect, const char *caption, DrawRect *out) {
    UiText style = {.size = UI_TEXT_BODY};
    const char *line = strrchr(caption, '\n');
    int used = ui_text_width(ui, line == NULL ? caption : line + 1, style) + GAP;
    int left = rect.w - used;
    if (left < LEAST_WIDTH) {
        return false;
    }
    int text = ui_text_height(ui, caption, rect.w, style);
    int middle = rect.y + (rect.h + text) / 2 - ui_line(ui, UI_TEXT_BODY) / 2;
    int height = line == NULL && rect.h < HEIGHT ? rect.h : HEIGHT;
    *out = (DrawRect){rect.x + used, middle - height / 2, left < WIDTH ? left : WIDTH, height};
    return true;
}

void beat_sound(App *app, Ui *ui, const BeatPage *page, DrawRect rect, const char *caption) {
    const StoryBeat *beat = page->beat >= 0 ? &page->beats->items[page->beat] : NULL;
    VoicePlan plan;
    DrawRect place;
    if (!hum_plan(app, beat, &plan)) {
        return;
    }
    uint64_t key = hum_key(app_screen_name(app), app_shown_ms(app), page->beat);
    hum_play(app, &plan, key);
    if (ribbon_place(ui, rect, caption, &place)) {
        voice_ribbon_draw(ui, place, &plan, hum_at(app, ui, key));
    }
}
