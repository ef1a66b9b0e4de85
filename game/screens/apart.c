#include "screens/apart.h"

#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/paper.h"
#include "screens/screens.h"
#include "screens/text_fit.h"
#include "screens/word_card.h"

enum { GAP = 28, PAD = 26, LINE_GAP = 10, LEAST_FACE = 300, STRENGTH = 4, FACE_HIGH = 115 };

static bool is_in(const int *list, int count, int feeling) {
    for (int i = 0; i < count; i++) {
        if (list[i] == feeling) {
            return true;
        }
    }
    return false;
}

/* The first of `list` that `others` lack, or FEELING_NONE. */
static int first_alone(const int *list, int count, const int *others, int other_count) {
    for (int i = 0; i < count; i++) {
        if (!is_in(others, other_count, list[i])) {
            return list[i];
        }
    }
    return FEELING_NONE;
}

bool apart_pair(const App *app, int out[2]) {
    const VisitAnswer *answer = visit_answer(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    if (!answer->guessed && !answer->changed) {
        return false;
    }
    int felt[2] = {shoes->feels[0].feeling, shoes->mixed ? shoes->feels[1].feeling : FEELING_NONE};
    const int *said = answer->last.feelings;
    int felt_count = shoes->mixed ? 2 : 1, said_count = said[1] != FEELING_NONE ? 2 : 1;
    out[0] = first_alone(said, said_count, felt, felt_count);
    out[1] = first_alone(felt, felt_count, said, said_count);
    return out[0] != FEELING_NONE && out[1] != FEELING_NONE;
}

static const char *feeling_id(const App *app, int feeling) {
    return app->library.feelings.feelings[feeling].id;
}

void apart_open(App *app, const int pair[2]) {
    bool turned = strcmp(feeling_id(app, pair[0]), feeling_id(app, pair[1])) > 0;
    app->apart.feelings[0] = pair[turned ? 1 : 0];
    app->apart.feelings[1] = pair[turned ? 0 : 1];
    app->apart.shoes = visit_shoes(app->visit);
    app_open(app, SCREEN_APART);
}

/* --- what is said --- */

typedef struct Pair {
    char lines[2][WORDS_LINE];
} Pair;

static Pair make_pair(const App *app) {
    Pair pair;
    char key[128];
    const char *one = feeling_id(app, app->apart.feelings[0]);
    const char *other = feeling_id(app, app->apart.feelings[1]);
    snprintf(key, sizeof key, "apart.%s.%s", one, other);
    const char *both = words_has(&app->library.words, key) ? app_text(app, key) : NULL;
    const char *second = both != NULL ? strchr(both, '\n') : NULL;
    if (second == NULL) {
        text_copy(pair.lines[0], WORDS_LINE, app_text_of(app, "feeling", one, "meaning"));
        text_copy(pair.lines[1], WORDS_LINE, app_text_of(app, "feeling", other, "meaning"));
        return pair;
    }
    snprintf(pair.lines[0], WORDS_LINE, "%.*s", (int)(second - both), both);
    text_copy(pair.lines[1], WORDS_LINE, second + 1);
    return pair;
}

static void announce(const App *app, Ui *ui, const Pair *pair) {
    char text[3 * WORDS_LINE];
    snprintf(text, sizeof text, "%s: %s %s: %s", app_feeling_word(app, app->apart.feelings[0]),
             pair->lines[0], app_feeling_word(app, app->apart.feelings[1]), pair->lines[1]);
    ui_announce(ui, text);
}

/* --- the page --- */

typedef struct Sizes { /* both columns alike */
    UiText word, line;
    int word_h, line_h;
} Sizes;

static Sizes measure(const App *app, const Ui *ui, const Pair *pair, int width, int size) {
    Sizes out = {.word = {.size = text_lead(ui), .bold = true, .heading = true},
                 .line = {.size = size}};
    for (int i = 0; i < 2; i++) {
        const char *word = app_feeling_word(app, app->apart.feelings[i]);
        int fits = text_fit_line(ui, word, width, true, out.word.size);
        out.word.size = fits < out.word.size ? fits : out.word.size;
        int high = ui_text_height(ui, pair->lines[i], width, out.line);
        out.line_h = high > out.line_h ? high : out.line_h;
    }
    out.word_h = ui_line(ui, out.word.size);
    return out;
}

/* As large as leaves the faces enough room. */
static Sizes fit(const App *app, const Ui *ui, const Pair *pair, DrawRect inside) {
    static const int sizes[] = {UI_TEXT_LARGE, 40, UI_TEXT_BODY, 30};
    for (size_t i = text_lead(ui) == UI_TEXT_LARGE ? 0 : 2; i < sizeof sizes / sizeof *sizes; i++) {
        Sizes out = measure(app, ui, pair, inside.w, sizes[i]);
        if (inside.h - out.word_h - out.line_h - LINE_GAP - PAD >= LEAST_FACE) {
            return out;
        }
    }
    return measure(app, ui, pair, inside.w, UI_TEXT_SMALL);
}

static void draw_column(App *app, Ui *ui, DrawRect inside, const Pair *pair, int index,
                        Sizes sizes) {
    int feeling = app->apart.feelings[index];
    DrawRect line = ui_cut_bottom(&inside, sizes.line_h, LINE_GAP);
    DrawRect word = ui_cut_bottom(&inside, sizes.word_h, PAD);
    const char *who =
        word_face_large(app, app->apart.feelings[0]); /* the same person on both sides */
    Cast cast;
    cast_play_portrait(app, ui, who, feeling_id(app, feeling), STRENGTH, &cast);
    word_card_face(app, ui, &cast, who, inside);
    ui_text(ui, word, app_feeling_word(app, feeling), sizes.word);
    ui_text(ui, line, pair->lines[index], sizes.line);
}

void apart_frame(App *app, Ui *ui) {
    DrawRect area = bar_page(app, ui, app_text(app, "apart.title"));
    if (app_top(app) != SCREEN_APART) {
        return;
    }
    Pair pair = make_pair(app);
    int width = (area.w - GAP) / 2;
    DrawRect inside = draw_rect_inset((DrawRect){area.x, area.y, width, area.h}, PAD);
    Sizes sizes = fit(app, ui, &pair, inside);
    int words = sizes.word_h + sizes.line_h + LINE_GAP + PAD;
    int most = words + inside.w * FACE_HIGH / 100 + 2 * PAD; /* higher, the sides would be cut */
    int height = area.h < most ? area.h : most;
    for (int i = 0; i < 2; i++) {
        DrawRect column = {area.x + i * (width + GAP), area.y, width, height};
        paper_draw(ui, column, PAPER_BUBBLE);
        draw_column(app, ui, draw_rect_inset(column, PAD), &pair, i, sizes);
    }
    announce(app, ui, &pair);
}
