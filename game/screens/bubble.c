#include "screens/bubble.h"

#include <shoes/hash.h>

#include <stdio.h>

#include "screens/text_fit.h"

enum { PAD_X = 44, PAD_Y = 18, LINE = 5 };

static UiText bubble_text(const Ui *ui) {
    return (UiText){.size = text_lead(ui), .silent = true, .align = UI_ALIGN_CENTRE};
}

static int wanted_width(const Ui *ui, const char *text, int most) {
    int width = ui_text_width(ui, text, bubble_text(ui)) + 2 * PAD_X + 4;
    int comfortable = ui_scaled(ui, 900); /* about 45 characters */
    width = width > comfortable ? comfortable : width;
    return width > most ? most : width;
}

DrawRect bubble_size(const Ui *ui, const char *text, int most, int percent) {
    int least = 2 * BUBBLE_TAIL_EDGE + 40;
    int width = wanted_width(ui, text, most) * percent / 100;
    width = width < least ? least : width;
    int height = ui_text_height(ui, text, width - 2 * PAD_X, bubble_text(ui)) + 2 * PAD_Y;
    return (DrawRect){0, 0, width, height};
}

/* Two ink lines and paper between them, over the bubble's lower edge at (x, y), to a tip that lies
 * (across, down) from there. */
static void draw_tail(Ui *ui, int x, int y, int across, int down) {
    char svg[600];
    const UiTheme *theme = ui_theme(ui);
    int left = 26 + (across < 0 ? -across : 0);
    int w = left + 26 + (across > 0 ? across : 0), h = down + 16;
    int tip_x = left + across, tip_y = down + 10, bend_y = 10 + down * 45 / 100;
    int bend_l = left - 10 + across / 4, bend_r = left + 12 + across / 3;
    int length = snprintf(
        svg, sizeof svg,
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'>"
        "<path d='M%d 0V10Q%d %d %d %dQ%d %d %d 10V0Z' fill='#%06x'/>"
        "<path d='M%d 9Q%d %d %d %dQ%d %d %d 9' fill='none' stroke='#%06x' stroke-width='5' "
        "stroke-linejoin='round' stroke-linecap='round'/></svg>",
        w, h, w, h, left - 20, bend_l, bend_y, tip_x, tip_y, bend_r, bend_y, left + 20,
        theme->panel >> 8, left - 20, bend_l, bend_y, tip_x, tip_y, bend_r, bend_y, left + 20,
        theme->ink >> 8);
    uint64_t key = hash_bytes(HASH_START, svg, (size_t)length);
    draw_svg(ui_list(ui), (DrawRect){x - left, y - 10, w, h}, key, svg, (size_t)length, 255);
}

void bubble_tail(Ui *ui, int x, int y) {
    draw_tail(ui, x, y - LINE + 6, 0, BUBBLE_TAIL - 2);
}

static void say_node(const App *app, Ui *ui, DrawRect rect, const char *who, const char *text) {
    char line[WORDS_LINE];
    if (who == NULL) {
        ui_picture(ui, rect, text);
        return;
    }
    words_fill(line, sizeof line, app_text(app, "bubble.says"),
               (WordsValue[]){{"name", app_name(app, who)}, {"text", text}}, 2);
    ui_picture(ui, rect, line);
}

void bubble_draw_at(const App *app, Ui *ui, const BubbleSpot *spot, const char *who,
                    const char *text) {
    const UiTheme *theme = ui_theme(ui);
    DrawRect rect = spot->rect;
    int bottom = rect.y + rect.h;
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = rect.h / 2 < 56 ? rect.h / 2 : 56,
                           .fill = theme->panel,
                           .line = theme->ink,
                           .line_width = LINE});
    draw_tail(ui, spot->tail_x, bottom - LINE + 6, spot->tip_x - spot->tail_x,
              spot->tip_y - bottom - 2);
    ui_text(ui, (DrawRect){rect.x + PAD_X, rect.y + PAD_Y, rect.w - 2 * PAD_X, rect.h - 2 * PAD_Y},
            text, bubble_text(ui));
    say_node(app, ui, rect, who, text);
}

static DrawRect thought_rect(const Ui *ui, const char *text, DrawRect area) {
    int width = wanted_width(ui, text, area.w);
    int height = ui_text_height(ui, text, width - 2 * PAD_X, bubble_text(ui)) + 2 * PAD_Y + 24;
    return (DrawRect){area.x + (area.w - width) / 2, area.y, width, height};
}

int bubble_thought_height(const Ui *ui, const char *text, int width) {
    return thought_rect(ui, text, (DrawRect){0, 0, width, 0}).h;
}

/* Circles that grow smaller on the way down: the thought is that of the one who looks. */
static void draw_trail(Ui *ui, DrawRect rect, DrawRound cloud) {
    static const int sizes[] = {40, 28, 18};
    int x = rect.x + 110;
    int y = rect.y + rect.h + 6;
    for (int i = 0; i < 3; i++) {
        draw_round(ui_list(ui), (DrawRect){x - sizes[i] / 2, y, sizes[i], sizes[i]}, cloud);
        x -= 34;
        y += sizes[i] + 6;
    }
}

void bubble_thought(Ui *ui, DrawRect area, const char *text) {
    const UiTheme *theme = ui_theme(ui);
    UiText style = bubble_text(ui);
    style.silent = false;
    style.middle = true;
    DrawRect rect = thought_rect(ui, text, area);
    DrawRound cloud = {.radius = 90, .fill = theme->panel, .line = theme->ink, .line_width = LINE};
    draw_trail(ui, rect, cloud);
    draw_round(ui_list(ui), rect, cloud);
    ui_text(ui, (DrawRect){rect.x + PAD_X, rect.y, rect.w - 2 * PAD_X, rect.h}, text, style);
}
