#include "screens/pair_cards.h"

#include "screens/text_fit.h"

enum { GAP = 22, PAD = 16, RADIUS = 36, LINE = 5, PAIR_W = 340, PAIR_H = 220 };
enum { PICTURE_LEAST = 170, PICTURE_MOST = 380, CARD_MORE = 120 };

typedef struct Grid {
    DrawRect area;
    int columns, w, h;
    int picture; /* how wide the shoes are */
} Grid;

static int lesser(int a, int b) {
    return a < b ? a : b;
}

static Grid grid_with(const Ui *ui, DrawRect area, int count, int columns) {
    int rows = (count + columns - 1) / columns;
    Grid grid = {.area = area, .columns = columns};
    grid.w = (area.w - (columns - 1) * GAP) / columns;
    grid.h = (area.h - (rows - 1) * GAP) / rows;
    int high = grid.h - 2 * PAD - ui_line(ui, UI_TEXT_BODY);
    grid.picture = lesser(grid.w - 2 * PAD, high * PAIR_W / PAIR_H);
    return grid;
}

/* The one with the largest shoes; few cards stay card-sized. */
static Grid best_grid(const Ui *ui, DrawRect area, int count) {
    Grid best = grid_with(ui, area, count, 1);
    for (int columns = 2; columns <= count; columns++) {
        Grid grid = grid_with(ui, area, count, columns);
        best = grid.picture > best.picture ? grid : best;
    }
    best.picture = lesser(best.picture, PICTURE_MOST);
    best.w = lesser(best.w, best.picture + CARD_MORE + 2 * PAD);
    best.h = lesser(best.h, best.picture * PAIR_H / PAIR_W + 2 * PAD + ui_line(ui, UI_TEXT_BODY));
    return best;
}

int pair_cards_each(const Ui *ui, DrawRect area, int count) {
    int each = count > 1 ? count : 1;
    while (each > 1 && best_grid(ui, area, each).picture < PICTURE_LEAST) {
        each--;
    }
    return each;
}

static void draw_card(App *app, Ui *ui, DrawRect rect, const PairCard *card) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS,
                           .fill = card->chosen ? theme->panel_chosen : theme->panel,
                           .line = theme->ink,
                           .line_width = LINE});
    DrawRect inside = draw_rect_inset(rect, PAD);
    DrawRect name = ui_cut_bottom(&inside, ui_line(ui, UI_TEXT_BODY), 4);
    own_shoes_draw(&app->own_shoes, app->host, ui, inside, card->pair);
    ui_text(ui, name, card->label,
            (UiText){.size = text_fit_line(ui, card->label, name.w, true, UI_TEXT_BODY),
                     .bold = true,
                     .silent = true,
                     .align = UI_ALIGN_CENTRE,
                     .most_lines = 1});
}

int pair_cards_run(App *app, Ui *ui, DrawRect area, const PairCards *cards, int page) {
    int each = cards->all ? cards->count : pair_cards_each(ui, area, cards->count), pressed = -1;
    Grid grid = best_grid(ui, area, each);
    for (int i = 0; i < each && page * each + i < cards->count; i++) {
        int index = page * each + i;
        DrawRect rect = {area.x + i % grid.columns * (grid.w + GAP),
                         area.y + i / grid.columns * (grid.h + GAP), grid.w, grid.h};
        PairCard card = {.value = ""};
        cards->card(app, index, &card);
        draw_card(app, ui, rect, &card);
        if (ui_area(ui, ui_id_at(cards->name, index), rect,
                    (UiButton){.label = card.label,
                               .value = card.value,
                               .group = cards->group,
                               .role = UI_ROLE_CHOICE,
                               .chosen = card.chosen,
                               .first = card.chosen || i == 0})) {
            pressed = index;
        }
    }
    return pressed;
}
