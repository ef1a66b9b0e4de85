#include "screens/inside_card.h"

#include "art/outline.h"
#include "screens/text_fit.h"

enum {
    GAP = 22,
    BODY_LEAST = 280,
    BODY_SMALL = 210,
    LABEL_GAP = 4,
    OUTLINE_MOST = 620,
    CHIP_PAD = 30,
    CHIP_GAP = 18
};

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

static int label_height(const Ui *ui, bool labels) {
    return labels ? ui_line(ui, UI_TEXT_SMALL) + LABEL_GAP : 0;
}

static int line_height(const Ui *ui, const Line *line, int width, bool labels) {
    return label_height(ui, labels) + ui_text_height(ui, line->text, width, text_style);
}

static int lines_height(const App *app, const Ui *ui, int width, bool labels) {
    Line lines[2];
    int count = make_lines(app, lines);
    int height = 0;
    for (int i = 0; i < count; i++) {
        height += line_height(ui, &lines[i], width, labels) + GAP;
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

static int needed_height(const App *app, Ui *ui, int width, bool labels) {
    char label[WORDS_LINE];
    int body = chips_height(app, ui);
    int least = labels ? BODY_LEAST : BODY_SMALL;
    body = body < least ? least : body;
    return lines_height(app, ui, width, labels) + body + GAP +
           ui_button_height_in(ui, next_button(app, label), width) + label_height(ui, labels) + GAP;
}

/* Large words on a tall page: the labels give way to the picture. */
int inside_card_height(const App *app, Ui *ui, int width) {
    return needed_height(app, ui, width, text_lead(ui) == UI_TEXT_LARGE);
}

/* One word of the body: its place on the outline, and its chip beside it. */
typedef struct BodyWord {
    const char *text;
    bool placed;
    int x, y;
    DrawRect chip;
} BodyWord;

static void draw_pin(Ui *ui, const BodyWord *word) {
    const UiTheme *theme = ui_theme(ui);
    int middle = word->chip.y + word->chip.h / 2;
    int top = word->y < middle ? word->y : middle;
    int bottom = word->y < middle ? middle : word->y;
    int bend = word->chip.x - 24;
    draw_fill(ui_list(ui), (DrawRect){word->x, word->y - 2, bend - word->x + 2, 4}, theme->ink);
    draw_fill(ui_list(ui), (DrawRect){bend - 2, top - 2, 4, bottom - top + 4}, theme->ink);
    draw_fill(ui_list(ui), (DrawRect){bend, middle - 2, 30, 4}, theme->ink);
    draw_round(
        ui_list(ui), (DrawRect){word->x - 13, word->y - 13, 26, 26},
        (DrawRound){.radius = 13, .fill = theme->primary, .line = theme->ink, .line_width = 4});
}

static void draw_chip(Ui *ui, const BodyWord *word) {
    const UiTheme *theme = ui_theme(ui);
    if (word->placed) {
        draw_pin(ui, word);
    }
    draw_round(ui_list(ui), word->chip,
               (DrawRound){.radius = word->chip.h / 2,
                           .fill = theme->panel_chosen,
                           .line = theme->ink,
                           .line_width = 4});
    ui_text(ui, word->chip, word->text,
            (UiText){.size = chip_size(ui), .middle = true, .align = UI_ALIGN_CENTRE});
}

/* From head to foot, so that no two lines cross. */
static void sort_words(BodyWord *words, int count) {
    for (int i = 1; i < count; i++) {
        for (int j = i; j > 0 && words[j].y < words[j - 1].y; j--) {
            BodyWord other = words[j];
            words[j] = words[j - 1];
            words[j - 1] = other;
        }
    }
}

/* Each chip as near to its place as the one above it and the edge below allow. */
static void place_chips(Ui *ui, BodyWord *words, int count, DrawRect outline, int right) {
    int height = chip_height(ui);
    int left = outline.x + outline.w + 36;
    int y = outline.y;
    for (int i = 0; i < count; i++) {
        int below = (count - 1 - i) * (height + CHIP_GAP) + height;
        int wanted = words[i].y - height / 2;
        int most = outline.y + outline.h - below;
        wanted = wanted > most ? most : wanted;
        wanted = wanted < y ? y : wanted;
        int text = ui_text_width(ui, words[i].text, (UiText){.size = chip_size(ui)}) + 2 * CHIP_PAD;
        words[i].chip = (DrawRect){left, wanted, text < right - left ? text : right - left, height};
        y = wanted + height + CHIP_GAP;
    }
}

/* The wearer's outline with the body's words beside it, each with a line to its place. */
static void draw_body(App *app, Ui *ui, DrawRect rect, bool labels) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const Person *person = app_person(app, shoes->wearer);
    BodyWord words[STORY_MAX_LIST];
    if (labels) {
        char label[WORDS_LINE];
        app_fill_person(app, label, sizeof label, "inside.body", shoes->wearer);
        ui_text(ui, ui_cut_top(&rect, label_height(ui, labels), 0), label, label_style);
    }
    int height = rect.h > OUTLINE_MOST ? OUTLINE_MOST : rect.h;
    int most = rect.w * 40 / 100;
    int width = height * 6 / 10 > most ? most : height * 6 / 10;
    DrawRect outline = {rect.x, rect.y, width, height};
    int count = shoes->inside.body.count;
    art_outline_draw(ui_list(ui), person, outline);
    for (int i = 0; i < count; i++) {
        words[i] = (BodyWord){.text = shoes->inside.body.items[i]};
        words[i].placed =
            art_outline_point(person, words[i].text, outline, &words[i].x, &words[i].y);
    }
    sort_words(words, count);
    place_chips(ui, words, count, outline, rect.x + rect.w);
    for (int i = 0; i < count; i++) {
        draw_chip(ui, &words[i]);
    }
}

static void draw_line(Ui *ui, DrawRect place, const Line *line, bool labels) {
    if (labels) {
        ui_text(ui, ui_cut_top(&place, label_height(ui, labels), 0), line->label, label_style);
    }
    ui_text(ui, place, line->text, text_style);
}

bool inside_card_draw(App *app, Ui *ui, DrawRect rect) {
    Line lines[2];
    int count = make_lines(app, lines);
    bool labels = needed_height(app, ui, rect.w, true) <= rect.h;
    char label[WORDS_LINE];
    UiButton next = next_button(app, label);
    DrawRect button = ui_cut_bottom(&rect, ui_button_height_in(ui, next, rect.w), GAP);
    if (count > 0) {
        draw_line(ui, ui_cut_top(&rect, line_height(ui, &lines[0], rect.w, labels), GAP), &lines[0],
                  labels);
    }
    DrawRect wanted = {0};
    if (count > 1) {
        wanted = ui_cut_bottom(&rect, line_height(ui, &lines[1], rect.w, labels), GAP);
    }
    draw_body(app, ui, rect, labels);
    if (count > 1) {
        draw_line(ui, wanted, &lines[1], labels);
    }
    int width = ui_button_width(ui, next);
    width = width > button.w ? button.w : width;
    button.x += button.w - width;
    button.w = width;
    return ui_button(ui, ui_id("inside.next"), button, next);
}

static void say_line(Ui *ui, const Line *line) {
    ui_announce(ui, line->label);
    ui_announce(ui, line->text);
}

void inside_card_say(const App *app, Ui *ui) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    Line lines[2];
    char label[WORDS_LINE];
    int count = make_lines(app, lines);
    if (count > 0) {
        say_line(ui, &lines[0]);
    }
    app_fill_person(app, label, sizeof label, "inside.body", shoes->wearer);
    ui_announce(ui, label);
    for (int i = 0; i < shoes->inside.body.count; i++) {
        ui_announce(ui, shoes->inside.body.items[i]);
    }
    if (count > 1) {
        say_line(ui, &lines[1]);
    }
}
