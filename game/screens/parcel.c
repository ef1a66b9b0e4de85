/* A parcel: a story that could not be read, with its problems in plain words. */
#include <string.h>

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 20, LINES_MAX = 16 };

/* Splits the problems into lines; returns how many. */
static int split_lines(const char *text, char lines[LINES_MAX][ISSUE_TEXT]) {
    int count = 0;
    while (*text != '\0' && count < LINES_MAX) {
        size_t length = strcspn(text, "\n");
        size_t kept = length < ISSUE_TEXT - 1 ? length : ISSUE_TEXT - 1;
        memcpy(lines[count], text, kept);
        lines[count++][kept] = '\0';
        text += length + (text[length] == '\n' ? 1 : 0);
    }
    return count;
}

/* Draws the lines from `first` as far as they fit; returns the first that did not. */
static int draw_lines(Ui *ui, DrawRect area, char lines[LINES_MAX][ISSUE_TEXT], int first,
                      int count) {
    UiText style = {.size = UI_TEXT_SMALL};
    for (int i = first; i < count; i++) {
        int height = ui_text_height(ui, lines[i], area.w, style);
        if (height > area.h && i > first) {
            return i;
        }
        ui_text(ui, ui_cut_top(&area, height, GAP), lines[i], style);
    }
    return count;
}

void parcel_frame(App *app, Ui *ui) {
    const LibraryEntry *entry = &app->library.entries[app->parcel.entry];
    char lines[LINES_MAX][ISSUE_TEXT];
    DrawRect area = bar_page(app, ui, app_text(app, "parcel.title"));
    UiText text = {.size = UI_TEXT_BODY};
    const char *line = app_text(app, "parcel.text");
    ui_text(ui, ui_cut_top(&area, ui_text_height(ui, line, area.w, text), GAP), line, text);
    area.w = text_width_most(ui, UI_TEXT_SMALL, area.w);
    int count = split_lines(entry->problems, lines);
    UiButton next = {.label = app_text(app, "parcel.next"), .icon = "icons/next.svg"};
    UiButton before = {.label = app_text(app, "parcel.before"), .icon = "icons/back.svg"};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, next), GAP);
    int first = app->parcel.page < count ? app->parcel.page : 0;
    int after = draw_lines(ui, area, lines, first, count);
    int widths[2] = {ui_button_width(ui, before), ui_button_width(ui, next)};
    DrawRect places[2];
    ui_flow(row, widths, row.h, GAP, 2, UI_ALIGN_LEFT, places);
    if (first > 0 && ui_button(ui, ui_id("parcel.before"), places[0], before)) {
        app->parcel.page = 0;
    }
    if (after < count && ui_button(ui, ui_id("parcel.next"), places[1], next)) {
        app->parcel.page = after;
    }
}
