/* Ask: three questions as whole sentences; choosing one is asking it. */
#include "screens/ask.h"

#include "screens/bar.h"
#include "screens/moment.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { LEAST_SCENE = 700, LEAST_TALL = 1000 };

/* --- what is shown --- */

const StoryAsk *ask_asked(const App *app) {
    const VisitAnswer *answer = visit_answer(app->visit);
    const StoryShoes *shoes = visit_shoes(app->visit);
    if (answer->asked_again != -1) {
        return &shoes->ask_again[answer->asked_again];
    }
    return answer->asked != -1 ? &shoes->ask[answer->asked] : NULL;
}

/* A new question or another pair begins on the first page, with focus on what is to be done. */
static void follow(App *app) {
    AskState *ask = &app->ask;
    const VisitAnswer *answer = visit_answer(app->visit);
    bool same = ask->seed == visit_seed(app->visit) && ask->shoes == visit_shoes(app->visit) &&
                ask->asked == answer->asked && ask->asked_again == answer->asked_again;
    if (same) {
        return;
    }
    *ask = (AskState){.seed = visit_seed(app->visit),
                      .shoes = visit_shoes(app->visit),
                      .asked = answer->asked,
                      .asked_again = answer->asked_again,
                      .refocus = true};
}

void ask_turn_page(App *app, int page) {
    app->ask.page = page;
    app->ask.refocus = true;
    app_restart_clock(app);
}

void ask_once_more(App *app) {
    app->ask.again = true;
    app->ask.refocus = true;
    app_restart_clock(app);
}

/* From the second round's questions back to the answer; else the last move is taken back. */
void ask_go_back(App *app) {
    if (app->ask.again) {
        app->ask.again = false;
        ask_turn_page(app, 0);
        return;
    }
    app->guess = (GuessState){.boarding = true,
                              .refocus = true,
                              .draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
    app_move(app, (Move){.kind = MOVE_UNDO});
}

/* --- the questions --- */

typedef struct Board {
    int order[STORY_MAX_ASK];
    int count, columns, size, width, card, height;
} Board;

static UiButton question(const App *app, const Board *board, int at) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const StoryAsk *list = app->ask.again ? shoes->ask_again : shoes->ask;
    return (UiButton){.label = list[board->order[at]].say,
                      .icon = "icons/say.svg",
                      .group = app_text(app, "ask.group"),
                      .look = UI_LOOK_CARD,
                      .size = board->size,
                      .first = at == 0};
}

/* All cards are as high as the highest: none looks favoured. */
static Board lay_out(const App *app, const Ui *ui, int width, int columns, int size) {
    Board board = {.columns = columns, .size = size};
    board.count = visit_ask_order(app->visit, app->ask.again, board.order);
    board.width = (width - ASK_GAP * (columns - 1)) / columns;
    for (int i = 0; i < board.count; i++) {
        int height = ui_button_height_in(ui, question(app, &board, i), board.width);
        board.card = height > board.card ? height : board.card;
    }
    int rows = (board.count + columns - 1) / columns;
    board.height = rows * (board.card + ASK_GAP) - ASK_GAP;
    return board;
}

/* Side by side or one below the other, and as large as leaves room for the scene. */
static Board fit_board(const App *app, const Ui *ui, int width, int room) {
    static const int sizes[] = {40, UI_TEXT_BODY, 30, UI_TEXT_SMALL};
    Board least = lay_out(app, ui, width, 1, UI_TEXT_SMALL);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int columns = ui_is_tall(ui) ? 1 : STORY_MAX_ASK; columns >= 1; columns -= 2) {
            Board board = lay_out(app, ui, width, columns, sizes[i]);
            if (board.height <= room) {
                return board;
            }
            least = board.height < least.height ? board : least;
        }
    }
    return least;
}

static void title_text(const App *app, char *out) {
    const char *key = app->ask.again                     ? "ask.title_again"
                      : visit_answer(app->visit)->unsure ? "ask.title_unsure"
                                                         : "ask.title";
    app_fill_person(app, out, WORDS_LINE, key, visit_shoes(app->visit)->wearer);
}

static UiText title_style(const Ui *ui) {
    return (UiText){.size = text_lead(ui), .bold = true, .heading = true, .middle = true};
}

/* With words where there is room for them. */
static UiButton back_button(const App *app, const Ui *ui) {
    UiButton back = {.label = app_text(app, "guess.back"), .icon = "icons/back.svg"};
    bool wide = ui_button_width(ui, back) < ui_page(ui).w / 5;
    back.look = wide ? UI_LOOK_PLAIN : UI_LOOK_ROUND;
    return back;
}

static int title_height(const App *app, const Ui *ui, int width) {
    char title[WORDS_LINE];
    title_text(app, title);
    UiButton back = back_button(app, ui);
    int text =
        ui_text_height(ui, title, width - ui_button_width(ui, back) - ASK_GAP, title_style(ui));
    int button = ui_button_height(ui, back);
    return text > button ? text : button;
}

static void draw_title(App *app, Ui *ui, DrawRect row) {
    char title[WORDS_LINE];
    title_text(app, title);
    ui_cut_right(&row, ui_button_width(ui, back_button(app, ui)), ASK_GAP);
    ui_text(ui, row, title, title_style(ui));
    ui_announce(ui, title);
}

/* True when a question was asked. */
static bool run_questions(App *app, Ui *ui, DrawRect area, const Board *board) {
    if (app->ask.refocus) {
        ui_focus_set(ui, ui_id_at("ask.question", board->order[0]));
        app->ask.refocus = false;
    }
    for (int i = 0; i < board->count; i++) {
        DrawRect place = {area.x + i % board->columns * (board->width + ASK_GAP),
                          area.y + i / board->columns * (board->card + ASK_GAP), board->width,
                          board->card};
        if (ui_button(ui, ui_id_at("ask.question", board->order[i]), place,
                      question(app, board, i))) {
            app_move(app, (Move){.kind = MOVE_ASK, .number = board->order[i]});
            return true;
        }
    }
    return false;
}

static void questions_frame(App *app, Ui *ui) {
    int width = ui_page(ui).w - 2 * PAGE_MARGIN;
    int title = title_height(app, ui, width);
    int least = ui_is_tall(ui) ? LEAST_TALL : LEAST_SCENE;
    int room = ui_page(ui).h - least - MOMENT_EDGES - title - ASK_GAP;
    Board board = fit_board(app, ui, width, room);
    StageView view = moment_draw(app, ui, title + ASK_GAP + board.height);
    DrawRect inside = moment_sheet(app, ui, &view);
    DrawRect row = ui_cut_top(&inside, title, ASK_GAP);
    draw_title(app, ui, row);
    if (run_questions(app, ui, inside, &board)) {
        return;
    }
    UiButton back = back_button(app, ui);
    DrawRect place = ui_cut_right(&row, ui_button_width(ui, back), ASK_GAP);
    place.h = ui_button_height(ui, back);
    if (ui_button(ui, ui_id("ask.back"), place, back)) {
        ask_go_back(app);
    }
}

void ask_frame(App *app, Ui *ui) {
    follow(app);
    if (ask_asked(app) == NULL || app->ask.again) {
        questions_frame(app, ui);
    } else {
        ask_answer_frame(app, ui);
    }
}
