#include "screens/guess_card.h"

#include "screens/guess_choices.h"
#include "screens/icons.h"
#include "screens/text_fit.h"

enum { CHIPS_MAX = 6, CHIP_PAD = 28, CHIP_GAP = 16, TITLE_GAP = 14 };

typedef struct Chip {
    const char *icon, *text;
} Chip;

static void add_chip(Chip *chips, int *count, const char *icon, const char *text) {
    chips[(*count)++] = (Chip){icon, text};
}

static int make_chips(const App *app, const Guess *guess, Chip chips[CHIPS_MAX]) {
    int count = 0;
    for (int i = 0; i < 2 && guess->feelings[i] != FEELING_NONE; i++) {
        add_chip(chips, &count, guess_word_icon(app, guess->feelings[i]),
                 app_feeling_word(app, guess->feelings[i]));
    }
    add_chip(chips, &count, icon_strength(guess->strength),
             app_text(app, key_strength(guess->strength)));
    add_chip(chips, &count, icon_sure(guess->sureness), app_text(app, key_sure(guess->sureness)));
    if (guess->clue >= 0) {
        add_chip(chips, &count, icon_clue((Clue)guess->clue),
                 app_text_of(app, "clue", clue_id((Clue)guess->clue), ""));
    }
    return count;
}

static const UiText chip_style = {.size = UI_TEXT_BODY, .middle = true};
static UiText title_style(const Ui *ui) {
    return (UiText){.size = text_lead(ui), .bold = true, .heading = true};
}

static int chip_icon(const Ui *ui) {
    return ui_scaled(ui, UI_TEXT_BODY) * 14 / 10;
}

static int flow_chips(const Ui *ui, const Chip *chips, int count, DrawRect area, DrawRect *places) {
    int widths[CHIPS_MAX];
    for (int i = 0; i < count; i++) {
        widths[i] =
            chip_icon(ui) + 14 + ui_text_width(ui, chips[i].text, chip_style) + 2 * CHIP_PAD;
    }
    return ui_flow(area, widths, ui_line(ui, UI_TEXT_BODY) + 24, CHIP_GAP, count, UI_ALIGN_LEFT,
                   places);
}

static void draw_chip(Ui *ui, const Chip *chip, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    int icon = chip_icon(ui);
    draw_round(
        ui_list(ui), rect,
        (DrawRound){.radius = 28, .fill = theme->panel, .line = theme->ink, .line_width = 3});
    draw_asset(ui_list(ui), (DrawRect){rect.x + CHIP_PAD, rect.y + (rect.h - icon) / 2, icon, icon},
               chip->icon);
    int left = CHIP_PAD + icon + 14;
    ui_text(ui, (DrawRect){rect.x + left, rect.y, rect.w - left - CHIP_PAD + 8, rect.h}, chip->text,
            chip_style);
}

int guess_card_height(const App *app, Ui *ui, const Guess *guess, int width) {
    Chip chips[CHIPS_MAX];
    DrawRect places[CHIPS_MAX];
    int count = make_chips(app, guess, chips);
    return ui_text_height(ui, app_text(app, "ready.title"), width, title_style(ui)) + TITLE_GAP +
           flow_chips(ui, chips, count, (DrawRect){0, 0, width, 0}, places);
}

void guess_card_draw(const App *app, Ui *ui, const Guess *guess, DrawRect rect) {
    Chip chips[CHIPS_MAX];
    DrawRect places[CHIPS_MAX];
    int count = make_chips(app, guess, chips);
    int title = ui_text(ui, rect, app_text(app, "ready.title"), title_style(ui)) + TITLE_GAP;
    DrawRect area = {rect.x, rect.y + title, rect.w, rect.h - title};
    flow_chips(ui, chips, count, area, places);
    for (int i = 0; i < count; i++) {
        draw_chip(ui, &chips[i], places[i]);
    }
}

void guess_card_say(const App *app, Ui *ui, const Guess *guess) {
    Chip chips[CHIPS_MAX];
    int count = make_chips(app, guess, chips);
    ui_announce(ui, app_text(app, "ready.title"));
    for (int i = 0; i < count; i++) {
        ui_announce(ui, chips[i].text);
    }
}
