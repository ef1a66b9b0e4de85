#include "screens/paper.h"

void paper_draw(Ui *ui, DrawRect rect, int radius) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(
        ui_list(ui), rect,
        (DrawRound){.radius = radius, .fill = theme->panel, .line = theme->ink, .line_width = 5});
}

DrawRect paper_card(Ui *ui, DrawRect rect) {
    paper_draw(ui, rect, PAPER_CARD);
    return draw_rect_inset(rect, PAPER_PAD);
}

void paper_frame(Ui *ui, DrawRect picture) {
    enum { OVER = 40 };
    const UiTheme *theme = ui_theme(ui);
    draw_round(
        ui_list(ui), draw_rect_inset(picture, -OVER),
        (DrawRound){.radius = OVER + PAPER_BUBBLE, .line = theme->paper, .line_width = OVER});
    draw_round(ui_list(ui), picture,
               (DrawRound){.radius = PAPER_BUBBLE, .line = theme->ink, .line_width = 6});
}
