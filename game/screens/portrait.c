#include "screens/portrait.h"

enum { RADIUS = 52, LINE = 6 };

DrawRect portrait_square(DrawRect rect) {
    int size = rect.w < rect.h ? rect.w : rect.h;
    return (DrawRect){rect.x + (rect.w - size) / 2, rect.y + rect.h - size, size, size};
}

void portrait_draw(Ui *ui, const ArtFigure *figure, DrawRect frame) {
    const UiTheme *theme = ui_theme(ui);
    int radius = frame.h / 5 < RADIUS ? frame.h / 5 : RADIUS;
    draw_round(ui_list(ui), frame, (DrawRound){.radius = radius, .fill = theme->panel_chosen});
    int size = (frame.w < frame.h ? frame.w : frame.h) * 94 / 100;
    art_portrait_draw(ui_list(ui), figure,
                      (DrawRect){frame.x + (frame.w - size) / 2,
                                 frame.y + frame.h - size - LINE / 2, size, size});
    draw_round(ui_list(ui), frame,
               (DrawRound){.radius = radius, .line = theme->ink, .line_width = LINE});
}
