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

int bubble_height(const Ui *ui, const char *text, int width) {
    int inside = wanted_width(ui, text, width) - 2 * PAD_X;
    return ui_text_height(ui, text, inside, bubble_text(ui)) + 2 * PAD_Y + BUBBLE_TAIL;
}

/* The tail: two ink lines and paper between them, over the bubble's lower edge. */
static void draw_tail(Ui *ui, int x, int y, int lean) {
    char svg[400];
    const UiTheme *theme = ui_theme(ui);
    int tip = 30 + lean * 18;
    int length = snprintf(svg, sizeof svg,
                          "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60' "
                          "viewBox='0 0 60 60'><path d='M10 0V10Q22 30 %d 54Q44 34 50 10V0Z' "
                          "fill='#%06x'/><path d='M10 9Q22 30 %d 54Q44 34 50 9' fill='none' "
                          "stroke='#%06x' stroke-width='5' stroke-linejoin='round' "
                          "stroke-linecap='round'/></svg>",
                          tip, theme->panel >> 8, tip, theme->ink >> 8);
    uint64_t key = hash_bytes(HASH_START, svg, (size_t)length);
    draw_svg(ui_list(ui), (DrawRect){x - 30, y - 10, 60, 60}, key, svg, (size_t)length, 255);
}

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

void bubble_tail(Ui *ui, int x, int y) {
    draw_tail(ui, x, y - LINE + 6, 0);
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

DrawRect bubble_rect(const Ui *ui, DrawRect area, DrawRect head, const char *text) {
    int width = wanted_width(ui, text, area.w);
    int middle = head.x + head.w / 2;
    int x = clamp(middle - width / 2, area.x, area.x + area.w - width);
    return (DrawRect){x, area.y, width, area.h - BUBBLE_TAIL};
}

void bubble_draw(const App *app, Ui *ui, DrawRect area, DrawRect head, const char *who,
                 const char *text) {
    const UiTheme *theme = ui_theme(ui);
    DrawRect rect = bubble_rect(ui, area, head, text);
    int x = rect.x;
    int width = rect.w;
    int height = rect.h;
    int middle = head.x + head.w / 2;
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = height / 2 < 56 ? height / 2 : 56,
                           .fill = theme->panel,
                           .line = theme->ink,
                           .line_width = LINE});
    int tail = clamp(middle, x + 70, x + width - 70);
    int lean = middle - tail > 12 ? 1 : middle - tail < -12 ? -1 : 0;
    draw_tail(ui, tail, area.y + height - LINE + 6, lean);
    ui_text(ui, (DrawRect){x + PAD_X, area.y + PAD_Y, width - 2 * PAD_X, height - 2 * PAD_Y}, text,
            bubble_text(ui));
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
