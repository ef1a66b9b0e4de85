/* What does a word mean? First the words, then one word with its meaning and its face. */
#include "screens/word.h"

#include <string.h>

#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/portrait.h"
#include "screens/row_pages.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 28, PAD = 44, FACE_STRENGTH = 4 };

void word_open(App *app, const int *feelings, int count) {
    app->word = (WordState){.chosen = FEELING_NONE};
    app->word.count = count < WORD_LIST_MAX ? count : WORD_LIST_MAX;
    memcpy(app->word.feelings, feelings, (size_t)app->word.count * sizeof *feelings);
    app_open(app, SCREEN_WORD);
}

const char *word_face(const App *app, int feeling) {
    const Library *library = &app->library;
    const Story *story = visit_story(app->visit);
    for (int i = 0; i < library->person_count; i++) {
        const char *id = library->person_ids[(feeling + i) % library->person_count];
        if (story == NULL || story_person(story, id) == NULL) {
            return id;
        }
    }
    return library->person_ids[feeling % library->person_count];
}

static UiButton word_button(const App *app, const Ui *ui, int row) {
    return (UiButton){.label = app_feeling_word(app, app->word.feelings[row]),
                      .look = UI_LOOK_CARD,
                      .size = text_lead(ui),
                      .first = row == 0,
                      .group = app_text(app, "word.group")};
}

static int row_width(const App *app, Ui *ui, int row) {
    return ui_button_width(ui, word_button(app, ui, row));
}

static int row_height(const App *app, Ui *ui, int row, int width) {
    return ui_button_height_in(ui, word_button(app, ui, row), width);
}

static void row_run(App *app, Ui *ui, int row, DrawRect rect) {
    if (ui_button(ui, ui_id_at("word.choose", row), rect, word_button(app, ui, row))) {
        app->word.chosen = app->word.feelings[row];
        app_restart_clock(app);
        app_note(app, (Move){.kind = MOVE_MEANING, .feeling = app->word.chosen});
    }
}

static const char *meaning_of(const App *app, int feeling) {
    return app_text_of(app, "feeling", app->library.feelings.feelings[feeling].id, "meaning");
}

/* The face left, the words right; on a tall page one below the other. */
static void draw_card(App *app, Ui *ui, DrawRect area) {
    const UiTheme *theme = ui_theme(ui);
    int feeling = app->word.chosen;
    const char *id = app->library.feelings.feelings[feeling].id;
    draw_round(
        ui_list(ui), area,
        (DrawRound){.radius = 56, .fill = theme->panel, .line = theme->ink, .line_width = 5});
    DrawRect inside = draw_rect_inset(area, PAD);
    DrawRect face = ui_is_tall(ui) ? ui_cut_top(&inside, inside.h * 45 / 100, GAP)
                                   : ui_cut_left(&inside, inside.w * 40 / 100, GAP);
    Cast cast;
    cast_play_portrait(app, ui, word_face(app, feeling), id, FACE_STRENGTH, &cast);
    cast.now.plain = cast.before.plain = true; /* the word itself, in nobody's own way */
    DrawRect frame = portrait_square(face);
    frame.y = face.y + (face.h - frame.h) / 2;
    portrait_draw(ui, &cast.now, frame);
    const char *meaning = meaning_of(app, feeling);
    UiText style = {.size = text_fit_room(ui, meaning, inside, false, UI_TEXT_LARGE),
                    .middle = true};
    ui_text(ui, inside, meaning, style);
    ui_announce(ui, meaning);
}

void word_frame(App *app, Ui *ui) {
    bool chosen = app->word.chosen != FEELING_NONE;
    bool leaves = false;
    if (!chosen) {
        DrawRect area = bar_page(app, ui, app_text(app, "word.title"));
        if (app_top(app) == SCREEN_WORD) {
            row_pages_run(app, ui, area,
                          &(RowPages){app->word.count, row_width, row_height, row_run});
        }
        return;
    }
    DrawRect area =
        bar_page_to(app, ui, app_feeling_word(app, app->word.chosen), ui_id("word.back"), &leaves);
    if (leaves) {
        app->word.chosen = FEELING_NONE;
        app_restart_clock(app);
        return;
    }
    draw_card(app, ui, area);
}
