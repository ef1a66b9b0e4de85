/* Letters: each family as a card written in itself. What is chosen shows at once and is kept. */
#include "screens/bar.h"
#include "screens/row_pages.h"
#include "screens/screens.h"

#include <shoes/text.h>

enum { MARGIN = 24 };

typedef struct Sample {
    UiButton button;
    DrawFont before; /* what the page is written in */
    char shown[WORDS_LINE];
} Sample;

/* The card's words, and from here on its letters. */
static void sample_begin(const App *app, Ui *ui, int row, Sample *out) {
    const char *id = draw_font_family((DrawFont)row)->id;
    const char *name = app_text_of(app, "font", id, "name");
    const char *sample = app_text(app, "fonts.sample");
    words_fill(out->shown, WORDS_LINE, app_text(app, "fonts.card"),
               (WordsValue[]){{"name", name}, {"sample", sample}}, 2);
    out->button = (UiButton){.label = name,
                             .shown = out->shown,
                             .hint = sample,
                             .group = app_text(app, "fonts.title"),
                             .look = UI_LOOK_CARD,
                             .role = UI_ROLE_CHOICE,
                             .chosen = draw_font_find(app->settings.font) == (DrawFont)row};
    out->before = ui_use_font(ui, (DrawFont)row);
}

static void sample_end(Ui *ui, const Sample *sample) {
    ui_use_font(ui, sample->before);
}

/* Two lines, each whole, and the room that a button keeps beside them. */
static int row_width(const App *app, Ui *ui, int row) {
    Sample sample;
    sample_begin(app, ui, row, &sample);
    int words = ui_text_width(ui, sample.shown, (UiText){.size = UI_TEXT_BODY});
    sample.button.shown = "";
    int width = words + ui_button_width(ui, sample.button);
    sample_end(ui, &sample);
    return width;
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    Sample sample;
    sample_begin(app, ui, row, &sample);
    int height = ui_button_height_in(ui, sample.button, width) + MARGIN;
    sample_end(ui, &sample);
    return height;
}

static void choose(App *app, int row) {
    text_copy(app->settings.font, sizeof app->settings.font, draw_font_family((DrawFont)row)->id);
    app->fit = (BeatFit){0};
    app->say.fit_w = 0;
    settings_save(&app->settings, app->host);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    Sample sample;
    sample_begin(app, ui, row, &sample);
    if (ui_button(ui, ui_id_at("fonts.row", row), rect, sample.button)) {
        choose(app, row);
    }
    sample_end(ui, &sample);
}

void fonts_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "fonts.title"));
    if (app_top(app) == SCREEN_FONTS) {
        row_pages_run(app, ui, area, &(RowPages){DRAW_FONTS, row_width, row_height, row_run});
    }
}
