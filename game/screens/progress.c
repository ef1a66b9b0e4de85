#include "screens/progress.h"

enum { LINE = 4 };

void progress_draw(Ui *ui, DrawRect rect, double part) {
    const UiTheme *theme = ui_theme(ui);
    int radius = rect.h / 2, done = (int)(rect.w * part);
    draw_round(ui_list(ui), rect, (DrawRound){.radius = radius, .fill = theme->panel});
    draw_round(ui_list(ui), (DrawRect){rect.x, rect.y, done < rect.h ? rect.h : done, rect.h},
               (DrawRound){.radius = radius, .fill = theme->primary});
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = radius, .line = theme->ink, .line_width = LINE});
}
