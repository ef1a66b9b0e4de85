#include "screens/shoe_pair.h"

#include <stdio.h>

/* The drawings are 340 x 220 with the soles on the lower edge. */
enum { PAIR_W = 340, PAIR_H = 220 };

void shoe_pair_draw(const App *app, Ui *ui, DrawRect rect, const char *key, const char *wearer) {
    char path[128];
    bool worn = player_walked(&app->player, key, wearer);
    int width = rect.h * PAIR_W / PAIR_H < rect.w ? rect.h * PAIR_W / PAIR_H : rect.w;
    int height = width * PAIR_H / PAIR_W;
    snprintf(path, sizeof path, "shoes/%s-side%s.svg", wearer, worn ? "-worn" : "");
    draw_asset(ui_list(ui),
               (DrawRect){rect.x + (rect.w - width) / 2, rect.y + rect.h - height, width, height},
               path);
}
