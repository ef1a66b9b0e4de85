#include "screens/inside_card.h"

#include "art/outline.h"
#include "screens/text_fit.h"

enum { GAP = 22, LABEL_GAP = 4, OUTLINE_MOST = 620, CHIP_PAD = 30 };

static const UiText label_style = {.size = UI_TEXT_SMALL, .bold = true};
static const UiText text_style = {.size = UI_TEXT_BODY + 2};

typedef struct Line {
    char label[WORDS_LINE];
    const char *text;
} Line;

static void add_line(const App *app, Line *lines, int *count, const char *key, const char *text) {
    if (text != NULL) {
        Line *line = &lines[(*count)++];
        app_fill_person(app, line->label, sizeof line->label, key, visit_shoes(app->visit)->wearer);
        line->text = text;
    }
}

static int make_lines(const App *app, Line lines[2]) {
    const StoryInside *inside = &visit_shoes(app->visit)->inside;
    int count = 0;
    add_line(app, lines, &count, "inside.sees", inside->sees);
    add_line(app, lines, &count, "inside.wanted", inside->wanted);
    return count;
}

static int line_height(const Ui *ui, const Line *line, int width) {
    return ui_text_height(ui, line->label, width, label_style) + LABEL_GAP +
           ui_text_height(ui, line->text, width, text_style);
}

static int lines_height(const App *app, const Ui *ui, int width) {
    Line lines[2];
    int count = make_lines(app, lines);
    int height = 0;
    for (int i = 0; i < count; i++) {
        height += line_height(ui, &lines[i], width) + GAP;
    }
    return height;
}

static UiButton next_button(const App *app, char *label) {
    app_fill_person(app, label, WORDS_LINE, "inside.next", visit_shoes(app->visit)->wearer);
    return (UiButton){
        .label = label, .icon = "icons/next.svg", .look = UI_LOOK_PRIMARY, .first = true};
}

static int chip_size(const Ui *ui) {
    return text_lead(ui) == UI_TEXT_LARGE ? UI_TEXT_BODY : UI_TEXT_SMALL;
}

static int chip_height(const Ui *ui) {
    return ui_line(ui, chip_size(ui)) + 20;
}

static int chips_height(const App *app, const Ui *ui) {
    int count = visit_shoes(app->visit)->inside.body.count;
    return count * (chip_height(ui) + 14);
}

int inside_card_height(const App *app, Ui *ui, int width) {
    int body = chips_height(app, ui);
    char label[WORDS_LINE];
    body = body < 300 ? 300 : body;
    return lines_height(app, ui, width) + body + GAP +
           ui_button_height(ui, next_button(app, label)) + ui_line(ui, UI_TEXT_SMALL) + GAP;
}

static void draw_chip(const App *app, Ui *ui, DrawRect outline, DrawRect rect, const char *word) {
    const UiTheme *theme = ui_theme(ui);
    int x = 0;
    int y = 0;
    if (art_outline_point(app_person(app, visit_shoes(app->visit)->wearer), word, outline, &x,
                          &y)) {
        int middle = rect.y + rect.h / 2;
        draw_fill(ui_list(ui), (DrawRect){x, middle - 2, rect.x - x + 10, 4}, theme->ink);
        int top = y < middle ? y : middle;
        draw_fill(ui_list(ui),
                  (DrawRect){x - 2, top, 4, (y < middle ? middle - y : y - middle) + 2},
                  theme->ink);
        draw_round(
            ui_list(ui), (DrawRect){x - 13, y - 13, 26, 26},
            (DrawRound){.radius = 13, .fill = theme->primary, .line = theme->ink, .line_width = 4});
    }
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = rect.h / 2,
                           .fill = theme->panel_chosen,
                           .line = theme->ink,
                           .line_width = 4});
    UiText style = {.size = chip_size(ui), .middle = true, .align = UI_ALIGN_CENTRE};
    ui_text(ui, rect, word, style);
}

/* The wearer's outline with the body's words beside it, each with a line to its place. */
static void draw_body(App *app, Ui *ui, DrawRect rect) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const StoryTexts *body = &shoes->inside.body;
    ui_text(ui, ui_cut_top(&rect, ui_line(ui, UI_TEXT_SMALL), 4), app_text(app, "inside.body"),
            label_style);
    int height = rect.h > OUTLINE_MOST ? OUTLINE_MOST : rect.h;
    int most = rect.w * 42 / 100;
    int width = height * 6 / 10 > most ? most : height * 6 / 10;
    DrawRect outline = {rect.x, rect.y, width, height};
    art_outline_draw(ui_list(ui), app_person(app, shoes->wearer), outline);
    int chip = chip_height(ui);
    int step = body->count > 0 ? (height - chip) / (body->count > 1 ? body->count - 1 : 1) : 0;
    step = step > chip + 80 ? chip + 80 : step;
    int total = step * (body->count - 1) + chip;
    for (int i = 0; i < body->count; i++) {
        int text =
            ui_text_width(ui, body->items[i], (UiText){.size = chip_size(ui)}) + 2 * CHIP_PAD;
        int left = outline.x + outline.w + 24;
        int room = rect.x + rect.w - left;
        draw_chip(app, ui, outline,
                  (DrawRect){left, outline.y + (height - total) / 2 + i * step,
                             text > room ? room : text, chip},
                  body->items[i]);
    }
}

static void draw_line(Ui *ui, DrawRect place, const Line *line) {
    ui_text(ui, ui_cut_top(&place, ui_line(ui, UI_TEXT_SMALL), LABEL_GAP), line->label,
            label_style);
    ui_text(ui, place, line->text, text_style);
}

bool inside_card_draw(App *app, Ui *ui, DrawRect rect) {
    Line lines[2];
    int count = make_lines(app, lines);
    char label[WORDS_LINE];
    UiButton next = next_button(app, label);
    DrawRect button = ui_cut_bottom(&rect, ui_button_height(ui, next), GAP);
    if (count > 0) {
        draw_line(ui, ui_cut_top(&rect, line_height(ui, &lines[0], rect.w), GAP), &lines[0]);
    }
    DrawRect wanted = {0};
    if (count > 1) {
        wanted = ui_cut_bottom(&rect, line_height(ui, &lines[1], rect.w), GAP);
    }
    draw_body(app, ui, rect);
    if (count > 1) {
        draw_line(ui, wanted, &lines[1]);
    }
    int width = ui_button_width(ui, next);
    width = width > button.w ? button.w : width;
    button.x += button.w - width;
    button.w = width;
    return ui_button(ui, ui_id("inside.next"), button, next);
}
