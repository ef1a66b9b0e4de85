#include <string.h>

#include <shoes/text.h>

#include "screens/notebook.h"

enum {
    PAD = 24,
    GAP = 24,
    LINE_GAP = 8,
    FACE_MOST = 180,
    BAR = 8,
    LINE = 5,
    RADIUS = 40,
    CORNER = 18,
    LARGE_PERCENT = 130
};

void notebook_card_add(NotebookCard *card, NotebookLook look, const char *text) {
    if (text != NULL && text[0] != '\0' && card->count < NOTEBOOK_LINES_MAX) {
        card->looks[card->count] = look;
        card->lines[card->count++] = text;
    }
}

static int face_size(int width) {
    return width / 4 < FACE_MOST ? width / 4 : FACE_MOST;
}

/* Corners so small that raised hands stay inside them. */
static void draw_face(Ui *ui, const ArtFigure *figure, DrawRect frame) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(ui_list(ui), frame, (DrawRound){.radius = CORNER, .fill = theme->panel_chosen});
    art_portrait_draw(ui_list(ui), figure, draw_rect_inset(frame, LINE));
    draw_round(ui_list(ui), frame,
               (DrawRound){.radius = CORNER, .line = theme->ink, .line_width = LINE + 1});
}

static UiText style_of(const Ui *ui, NotebookLook look) {
    bool roomy = ui_scaled(ui, 100) <= LARGE_PERCENT;
    UiText style = {.size = roomy ? UI_TEXT_BODY : UI_TEXT_SMALL + 2};
    if (look == NOTEBOOK_LINE_HEAD) {
        style = (UiText){.size = roomy ? UI_TEXT_BODY + 4 : UI_TEXT_BODY, .bold = true};
    } else if (look == NOTEBOOK_LINE_SOFT) {
        style = (UiText){.size = UI_TEXT_SMALL, .colour = ui_theme(ui)->text_soft};
    }
    return style;
}

static int indent_of(NotebookLook look) {
    return look == NOTEBOOK_LINE_OWN ? BAR + 16 : 0;
}

static int text_width(int width) {
    return width - 2 * PAD - face_size(width) - GAP;
}

int notebook_card_height(const Ui *ui, const NotebookCard *card, int width) {
    int height = -LINE_GAP;
    for (int i = 0; i < card->count; i++) {
        NotebookLook look = card->looks[i];
        height += LINE_GAP + ui_text_height(ui, card->lines[i], text_width(width) - indent_of(look),
                                            style_of(ui, look));
    }
    int face = face_size(width);
    return (height > face ? height : face) + 2 * PAD;
}

static void draw_line(Ui *ui, DrawRect *inside, const char *text, NotebookLook look) {
    UiText style = style_of(ui, look);
    int indent = indent_of(look);
    int height = ui_text_height(ui, text, inside->w - indent, style);
    DrawRect rect = ui_cut_top(inside, height, LINE_GAP);
    if (indent > 0) {
        draw_round(ui_list(ui), (DrawRect){rect.x, rect.y, BAR, rect.h},
                   (DrawRound){.radius = BAR / 2, .fill = ui_theme(ui)->primary});
    }
    ui_cut_left(&rect, indent, 0);
    ui_text(ui, rect, text, style);
}

void notebook_card_draw(Ui *ui, const NotebookCard *card, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    rect.h = notebook_card_height(ui, card, rect.w);
    draw_round(ui_list(ui), rect,
               (DrawRound){
                   .radius = RADIUS, .fill = theme->panel, .line = theme->ink, .line_width = LINE});
    int face = face_size(rect.w);
    DrawRect inside = draw_rect_inset(rect, PAD);
    DrawRect left = ui_cut_left(&inside, face, GAP);
    draw_face(ui, &card->figure, (DrawRect){left.x, left.y, face, face});
    for (int i = 0; i < card->count; i++) {
        draw_line(ui, &inside, card->lines[i], card->looks[i]);
    }
}
