/* My shoes: what would we feel ourselves, and how strongly? For oneself; there is no right answer.
 */
#include "screens/mine.h"

#include "screens/bar.h"
#include "screens/moment.h"
#include "screens/say.h"
#include "screens/screens.h"
#include "screens/word.h"

enum { STRIP_EDGE = 24, CARD_PERCENT = 62, LEAST_SCENE = 640 };

static MineState fresh(const App *app) {
    return (MineState){.seed = visit_seed(app->visit),
                       .shoes = visit_shoes(app->visit),
                       .family = -1,
                       .word = FEELING_NONE,
                       .refocus = true};
}

/* Another pair begins anew. */
static void follow(App *app) {
    if (app->mine.seed != visit_seed(app->visit) || app->mine.shoes != visit_shoes(app->visit)) {
        app->mine = fresh(app);
    }
}

/* --- choosing --- */

static void choose_family(App *app, int family) {
    MineChoices words;
    app->mine.family = family;
    mine_choices(app, false, &words);
    if (words.count == 1) {
        app->mine.word = words.values[0];
    }
}

static void choose(App *app, const MineChoices *choices, int index) {
    int value = choices->values[index];
    app->mine.refocus = true;
    if (choices->kind == MINE_FAMILIES) {
        choose_family(app, value);
    } else if (choices->kind == MINE_WORDS) {
        app->mine.word = value;
    } else {
        Move move = {.kind = MOVE_MINE,
                     .guess = {.feelings = {app->mine.word, FEELING_NONE}, .strength = value}};
        app->mine = fresh(app);
        app_move(app, move);
    }
}

/* From the strength to the words, from the words to the families; then out of this step. */
static void go_back(App *app) {
    bool inside = app->mine.word != FEELING_NONE || app->mine.family >= 0;
    bool words = app->mine.word != FEELING_NONE;
    int family = app->mine.family;
    app->mine = fresh(app);
    if (words && family >= 0) {
        MineChoices choices;
        app->mine.family = family;
        mine_choices(app, false, &choices);
        app->mine.family = choices.count > 1 ? family : -1;
    }
    if (!inside) {
        app->guess = (GuessState){.boarding = visit_answer(app->visit)->guessed,
                                  .refocus = true,
                                  .draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
        app_move(app, (Move){.kind = MOVE_UNDO});
    }
}

static void open_meanings(App *app, const MineChoices *choices) {
    bool words = choices->kind == MINE_WORDS;
    word_open(app, words ? choices->values : &app->mine.word, words ? choices->count : 1);
}

/* --- what stands below them --- */

typedef struct Foot {
    UiButton buttons[2];
    DrawRect places[2];
    int count, height;
} Foot;

static Foot make_foot(const App *app, const Ui *ui, int width, bool meanings) {
    Foot foot = {.count = meanings ? 2 : 1};
    foot.buttons[0] = (UiButton){.label = app_text(app, "guess.back"), .icon = "icons/back.svg"};
    foot.buttons[1] = (UiButton){
        .label = app_text(app, "mine.meaning"), .icon = "icons/unsure.svg", .look = UI_LOOK_QUIET};
    int widths[2];
    int high = UI_TARGET;
    for (int i = 0; i < foot.count; i++) {
        widths[i] = ui_button_width(ui, foot.buttons[i]);
        int fits = widths[i] < width ? widths[i] : width;
        int height = ui_button_height_in(ui, foot.buttons[i], fits);
        high = height > high ? height : high;
    }
    foot.height = ui_flow((DrawRect){0, 0, width, 0}, widths, high, MINE_GAP, foot.count,
                          UI_ALIGN_LEFT, foot.places);
    return foot;
}

/* --- the page --- */

typedef struct Sheet { /* header, choices and foot as one column */
    MineChoices choices;
    Foot foot;
    int size, header, list, height;
} Sheet;

static Sheet make_sheet(const App *app, Ui *ui, int width, bool grouped, int size) {
    Sheet sheet = {.size = size};
    mine_choices(app, grouped, &sheet.choices);
    sheet.foot = make_foot(app, ui, width, sheet.choices.kind != MINE_FAMILIES);
    sheet.header = mine_header_height(app, ui, width);
    mine_choices_run(ui, &sheet.choices, (DrawRect){0, 0, width, 0}, size, false, &sheet.list);
    sheet.height = sheet.header + sheet.list + sheet.foot.height + 2 * SAY_GAP;
    return sheet;
}

/* True when something was pressed. */
static bool run_foot(App *app, Ui *ui, DrawRect rect, const Sheet *sheet) {
    for (int i = 0; i < sheet->foot.count; i++) {
        DrawRect place = sheet->foot.places[i];
        place.x += rect.x;
        place.y += rect.y;
        if (ui_button(ui, ui_id_at("mine.foot", i), place, sheet->foot.buttons[i])) {
            if (i == 0) {
                go_back(app);
            } else {
                open_meanings(app, &sheet->choices);
            }
            return true;
        }
    }
    return false;
}

static void run_sheet(App *app, Ui *ui, DrawRect inside, const Sheet *sheet) {
    mine_header_draw(app, ui, ui_cut_top(&inside, sheet->header, SAY_GAP));
    DrawRect list = ui_cut_top(&inside, sheet->list, SAY_GAP);
    int height;
    if (app->mine.refocus) {
        ui_focus_set(ui, sheet->choices.ids[0]);
        app->mine.refocus = false;
    }
    int pressed = mine_choices_run(ui, &sheet->choices, list, sheet->size, true, &height);
    if (!run_foot(app, ui, inside, sheet) && pressed >= 0) {
        choose(app, &sheet->choices, pressed);
    }
}

typedef struct Layout {
    DrawRect scene, card;
    Sheet sheet;
    bool fits;
} Layout;

/* The scene beside or above a card with all words at once. */
static Layout lay_out(const App *app, Ui *ui, int size) {
    DrawRect all = draw_rect_inset(ui_page_rect(ui), PAPER_MARGIN);
    Layout out;
    if (ui_is_tall(ui)) {
        out.sheet = make_sheet(app, ui, all.w - 2 * PAPER_PAD, true, size);
        int height = out.sheet.height + 2 * PAPER_PAD;
        out.fits = all.h - height - PAPER_MARGIN >= LEAST_SCENE;
        out.card = ui_cut_bottom(&all, height, PAPER_MARGIN);
    } else {
        out.card = ui_cut_right(&all, all.w * CARD_PERCENT / 100, PAPER_MARGIN);
        out.sheet = make_sheet(app, ui, out.card.w - 2 * PAPER_PAD, true, size);
        out.fits = out.sheet.height + 2 * PAPER_PAD <= out.card.h;
    }
    out.scene = all;
    return out;
}

static void draw_scene(App *app, Ui *ui, DrawRect scene) {
    const Story *story = visit_story(app->visit);
    DrawRect strip = {scene.x + STRIP_EDGE, scene.y + STRIP_EDGE, scene.w - 2 * STRIP_EDGE,
                      UI_TARGET};
    StageView view = {.story = story,
                      .beats = &story->beats,
                      .beat = visit_shoes(app->visit)->moment,
                      .marked = visit_shoes(app->visit)->wearer,
                      .rect = scene,
                      .top = 2 * STRIP_EDGE + bar_height_in(app, ui, strip, story->title)};
    stage_draw(app, ui, &view);
    paper_frame(ui, scene);
    bar_draw_in(app, ui, strip, story->title);
}

/* Families, then their words, or the strengths: below as much of the scene as there is room for. */
static void run_steps(App *app, Ui *ui) {
    int width = ui_page(ui).w - 2 * PAGE_MARGIN;
    Sheet sheet = make_sheet(app, ui, width, false, 0);
    StageView view = moment_draw(app, ui, sheet.height);
    run_sheet(app, ui, moment_sheet(app, ui, &view), &sheet);
}

void mine_frame(App *app, Ui *ui) {
    static const int sizes[] = {UI_TEXT_BODY, 30, UI_TEXT_SMALL};
    follow(app);
    bool words = app->mine.word == FEELING_NONE && app->mine.family < 0;
    for (size_t i = 0; words && i < sizeof sizes / sizeof *sizes; i++) {
        Layout layout = lay_out(app, ui, sizes[i]);
        if (layout.fits) {
            draw_scene(app, ui, layout.scene);
            run_sheet(app, ui, paper_card(ui, layout.card), &layout.sheet);
            return;
        }
    }
    run_steps(app, ui);
}
