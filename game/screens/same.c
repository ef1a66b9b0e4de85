/* Same thing, different shoes: everybody whose shoes were walked in, side by side as they felt. */
#include "screens/bar.h"
#include "screens/cast.h"
#include "screens/own_lines.h"
#include "screens/paper.h"
#include "screens/portrait.h"
#include "screens/screens.h"

enum { GAP = 28, PAD = 30, WORDS_GAP = 10, LEAST_FACE = 280 };

static int walked_pairs(const App *app, int out[STORY_MAX_SHOES]) {
    int count = 0;
    for (int i = 0; i < visit_story(app->visit)->shoes_count; i++) {
        if (visit_answer_of(app->visit, i)->finished) {
            out[count++] = i;
        }
    }
    return count;
}

static void wish_line(const App *app, const StoryShoes *shoes, char *out, size_t size) {
    words_fill(
        out, size, app_text(app, "same.wanted"),
        (WordsValue[]){{"name", app_name(app, shoes->wearer)}, {"wanted", shoes->inside.wanted}},
        2);
}

/* How all the cards look: the words beside the face where cards are wide and low, the wishes only
 * where every face stays large enough. */
typedef struct CardLook {
    UiText felt, wish;
    bool beside, wishes;
    int height; /* of the highest words, so that all faces stand alike */
} CardLook;

static int words_width(const CardLook *look, DrawRect card) {
    int width = card.w - 2 * PAD;
    return look->beside ? width * 56 / 100 : width;
}

static int words_height(const App *app, const Ui *ui, const StoryShoes *shoes, const CardLook *look,
                        int width) {
    char felt[WORDS_LINE], wish[WORDS_LINE];
    own_lines_felt(app, shoes, felt, sizeof felt);
    wish_line(app, shoes, wish, sizeof wish);
    int height = ui_text_height(ui, felt, width, look->felt);
    return look->wishes ? height + WORDS_GAP + ui_text_height(ui, wish, width, look->wish) : height;
}

static bool look_fits(const App *app, const Ui *ui, DrawRect card, CardLook *look) {
    int pairs[STORY_MAX_SHOES];
    int count = walked_pairs(app, pairs);
    int room = card.h - 2 * PAD - (look->beside ? 0 : LEAST_FACE + WORDS_GAP);
    look->height = 0;
    for (int i = 0; i < count; i++) {
        const StoryShoes *shoes = &visit_story(app->visit)->shoes[pairs[i]];
        int height = words_height(app, ui, shoes, look, words_width(look, card));
        look->height = height > look->height ? height : look->height;
    }
    return look->height <= room;
}

static CardLook fit_look(const App *app, const Ui *ui, DrawRect card) {
    static const int sizes[] = {UI_TEXT_LARGE, UI_TEXT_BODY, UI_TEXT_SMALL};
    CardLook look = {.beside = card.w > card.h * 3 / 2};
    for (int i = 0; i < 6; i++) {
        int size = sizes[i / 2];
        look.felt = (UiText){.size = size, .bold = true, .align = UI_ALIGN_CENTRE};
        look.wish =
            (UiText){.size = size < UI_TEXT_BODY ? size : UI_TEXT_BODY, .align = UI_ALIGN_CENTRE};
        look.wishes = i % 2 == 0;
        if (look_fits(app, ui, card, &look)) {
            break;
        }
    }
    return look;
}

static void draw_words(App *app, Ui *ui, DrawRect rect, const StoryShoes *shoes,
                       const CardLook *look) {
    char line[WORDS_LINE];
    own_lines_felt(app, shoes, line, sizeof line);
    int height = ui_text_height(ui, line, rect.w, look->felt);
    ui_text(ui, ui_cut_top(&rect, height, WORDS_GAP), line, look->felt);
    if (look->wishes) {
        wish_line(app, shoes, line, sizeof line);
        ui_text(ui, rect, line, look->wish);
    }
}

static void draw_person(App *app, Ui *ui, DrawRect rect, const StoryShoes *shoes,
                        const CardLook *look) {
    paper_draw(ui, rect, PAPER_CARD);
    DrawRect inside = draw_rect_inset(rect, PAD);
    int width = words_width(look, rect);
    int height = words_height(app, ui, shoes, look, width);
    DrawRect words;
    if (look->beside) {
        words = ui_cut_right(&inside, width, GAP);
        words.y += (words.h - height) / 2;
    } else {
        words = ui_cut_bottom(&inside, look->height, WORDS_GAP);
    }
    Cast cast;
    cast_play_felt(app, ui, shoes, &cast);
    DrawRect frame = portrait_square(inside);
    frame.y = inside.y + (inside.h - frame.h) / 2;
    portrait_draw(ui, &cast.now, frame);
    draw_words(app, ui, words, shoes, look);
}

static void draw_people(App *app, Ui *ui, DrawRect area) {
    int pairs[STORY_MAX_SHOES];
    int count = walked_pairs(app, pairs);
    bool tall = ui_is_tall(ui);
    int width = tall ? area.w : (area.w - (count - 1) * GAP) / count;
    int height = tall ? (area.h - (count - 1) * GAP) / count : area.h;
    CardLook look = fit_look(app, ui, (DrawRect){0, 0, width, height});
    for (int i = 0; i < count; i++) {
        DrawRect rect = {area.x + (tall ? 0 : i * (width + GAP)),
                         area.y + (tall ? i * (height + GAP) : 0), width, height};
        draw_person(app, ui, rect, &visit_story(app->visit)->shoes[pairs[i]], &look);
    }
}

void same_frame(App *app, Ui *ui) {
    const char *title = app_text(app, "same.title");
    DrawRect page = ui_page_rect(ui);
    int bar = bar_height(app, ui, title);
    bar_draw(app, ui, title);
    DrawRect area = {PAGE_MARGIN, bar, page.w - 2 * PAGE_MARGIN, page.h - bar - 40};
    UiButton next = {.label = app_text(app, "swap.end"),
                     .icon = "icons/home.svg",
                     .look = UI_LOOK_PRIMARY,
                     .first = true};
    DrawRect row = ui_cut_bottom(&area, ui_button_height(ui, next), GAP);
    draw_people(app, ui, area);
    row = ui_cut_right(&row, ui_button_width(ui, next), 0);
    if (ui_button(ui, ui_id("same.next"), row, next)) {
        app_move(app, (Move){.kind = MOVE_NEXT});
    }
}
