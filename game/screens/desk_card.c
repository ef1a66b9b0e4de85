/* What the desk says of a player, on a card: as many paragraphs as have room, the others after
 * "More". */
#include <string.h>

#include "screens/desk.h"
#include "screens/paper.h"
#include "screens/progress.h"
#include "screens/text_fit.h"

enum { GAP = 22, PAD = 30, SHOES_W = 300, DESK_PARAGRAPHS = 8 };

typedef struct Paragraphs {
    char text[DESK_TEXT];
    const char *items[DESK_PARAGRAPHS];
    int count;
} Paragraphs;

static void split(Paragraphs *out) {
    for (char *at = out->text; at != NULL && out->count < DESK_PARAGRAPHS;) {
        char *end = strchr(at, '\n');
        out->items[out->count++] = at;
        if (end != NULL) {
            *end = '\0';
        }
        at = end != NULL ? end + 1 : NULL;
    }
}

/* Draws from `first` on; the first that had no room. */
static int draw_paragraphs(Ui *ui, DrawRect area, const Paragraphs *paragraphs, int first) {
    int i = first;
    for (; i < paragraphs->count; i++) {
        const char *text = paragraphs->items[i];
        UiText style = {.size = UI_TEXT_BODY};
        int high = ui_text_height(ui, text, area.w, style);
        if (high > area.h && i > first) {
            break;
        }
        style.size = text_fit_room(ui, text, area, false, UI_TEXT_BODY);
        ui_text(ui, area, text, style);
        ui_cut_top(&area, ui_text_height(ui, text, area.w, style), GAP / 2);
    }
    return i;
}

static void run_more_text(App *app, Ui *ui, DrawRect place, int next, int count) {
    if (ui_button(ui, ui_id("desk.more_text"), place,
                  (UiButton){.label = app_text(app, "desk.more_text"),
                             .icon = "icons/next.svg",
                             .look = UI_LOOK_ROUND})) {
        app->desk.page = next < count ? next : 0;
    }
}

void desk_card(App *app, Ui *ui, DrawRect rect, OwnPair pair) {
    Paragraphs paragraphs = {.count = 0};
    desk_text(app, paragraphs.text);
    split(&paragraphs);
    paper_draw(ui, rect, PAPER_BUBBLE);
    DrawRect inside = draw_rect_inset(rect, PAD);
    if (!ui_is_tall(ui) && ui_scaled(ui, 100) <= 130) {
        DrawRect shoes = ui_cut_left(&inside, SHOES_W, 2 * GAP);
        shoes.h = shoes.h < SHOES_W ? shoes.h : SHOES_W;
        own_shoes_draw(&app->own_shoes, app->host, ui, shoes, pair);
    }
    if (app->desk.reading != NULL) {
        progress_draw(ui, ui_cut_bottom(&inside, PROGRESS_HEIGHT, GAP),
                      report_part(app->desk.reading));
    }
    DrawRect more = ui_cut_right(&inside, UI_TARGET, GAP);
    more = ui_cut_bottom(&more, UI_TARGET, 0);
    int first = app->desk.page < paragraphs.count ? app->desk.page : 0;
    int next = draw_paragraphs(ui, inside, &paragraphs, first);
    if (first > 0 || next < paragraphs.count) {
        run_more_text(app, ui, more, next, paragraphs.count);
    }
    ui_announce(ui, desk_said(app));
}
