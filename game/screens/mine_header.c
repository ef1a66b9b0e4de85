/* Above what can be chosen: our own shoes, the question, and that nothing here is right or not. */
#include "screens/mine.h"
#include "screens/text_fit.h"

enum { SIGN = 112, SIGN_SMALL = 80, HEADER_GAP = 20 };

static void question(const App *app, char *out) {
    int word = app->mine.word;
    if (word == FEELING_NONE) {
        words_fill(out, WORDS_LINE, app_text(app, "mine.title"), NULL, 0);
        return;
    }
    words_fill(out, WORDS_LINE, app_text(app, "mine.title_strength"),
               (WordsValue[]){{"feeling", app_feeling_word(app, word)}}, 1);
}

/* In one line where that is still as large as running text. */
static UiText question_style(const Ui *ui, const char *text, int width) {
    int size = text_fit_line(ui, text, width, true, text_lead(ui));
    size = size < UI_TEXT_BODY ? text_lead(ui) : size;
    return (UiText){.size = size, .bold = true, .heading = true};
}

static UiText note_style(const Ui *ui) {
    return (UiText){.colour = ui_theme(ui)->text_soft};
}

static int sign_size(const Ui *ui) {
    return text_lead(ui) == UI_TEXT_LARGE ? SIGN : SIGN_SMALL;
}

int mine_header_height(const App *app, const Ui *ui, int width) {
    char title[WORDS_LINE];
    question(app, title);
    int words = width - sign_size(ui) - HEADER_GAP;
    int text = ui_text_height(ui, title, words, question_style(ui, title, words)) +
               ui_text_height(ui, app_text(app, "mine.note"), words, note_style(ui));
    return text > sign_size(ui) ? text : sign_size(ui);
}

void mine_header_draw(App *app, Ui *ui, DrawRect rect) {
    char title[WORDS_LINE];
    int size = sign_size(ui);
    question(app, title);
    DrawRect column = ui_cut_left(&rect, size, HEADER_GAP);
    DrawRect sign = {column.x, column.y + (column.h - size) / 2, size, size};
    draw_asset(ui_list(ui), sign, "icons/mine.svg");
    ui_picture(ui, sign, app_text(app, "mine.sign"));
    ui_cut_top(&rect, ui_text(ui, rect, title, question_style(ui, title, rect.w)), 0);
    ui_text(ui, rect, app_text(app, "mine.note"), note_style(ui));
    ui_announce(ui, title);
}
