
#include "screens/bar.h"
#include "screens/mirror.h"

enum { GAP = 18, CHOICES_MAX = EXPRESSIONS_MAX + 1, NOBODY = -1 };

typedef struct Choices {
    UiButton buttons[CHOICES_MAX];
    int values[CHOICES_MAX], widths[CHOICES_MAX];
    int count;
} Choices;

const char *mirror_look_word(const App *app, int look) {
    const Expression *expression = &app->library.expressions.looks[look];
    return expression->kind == EXPRESSION_FEELING
               ? app_text_of(app, "feeling", expression->id, "word")
               : app_text_of(app, "display", expression->id, "word");
}

static void add(const App *app, Ui *ui, Choices *choices, int value, const char *label,
                bool chosen) {
    UiButton button = {.label = label,
                       .group = app_text(app, "mirror.choices"),
                       .look = UI_LOOK_CARD,
                       .role = UI_ROLE_CHOICE,
                       .chosen = chosen,
                       .first = chosen};
    choices->values[choices->count] = value;
    choices->widths[choices->count] = ui_button_width(ui, button);
    choices->buttons[choices->count++] = button;
}

/* Feelings and displays; compounds come from choosing two. */
static void add_looks(const App *app, Ui *ui, Choices *choices, int chosen, int other) {
    const ExpressionBook *book = &app->library.expressions;
    for (int i = 0; i < book->count; i++) {
        if (book->looks[i].kind != EXPRESSION_COMPOUND && i != other) {
            add(app, ui, choices, i, mirror_look_word(app, i), i == chosen);
        }
    }
}

static const char *fill(App *app, Ui *ui, Choices *choices) {
    const MirrorSide *side = mirror_chosen(app);
    *choices = (Choices){0};
    if (app->mirror.choosing == CHOOSE_FEELING) {
        add_looks(app, ui, choices, side->look, side->second);
        return "mirror.choose_feeling";
    }
    add(app, ui, choices, NOBODY, app_text(app, "mirror.nothing"), side->second < 0);
    add_looks(app, ui, choices, side->second, side->look);
    return "mirror.choose_second";
}

static void take(App *app, int value) {
    MirrorSide *side = mirror_chosen(app);
    mirror_note(app, side, true);
    if (app->mirror.choosing == CHOOSE_FEELING) {
        side->look = value;
    } else {
        side->second = value;
    }
    mirror_chosen_now(app);
}

/* How many from `first` on fit into the area. */
static int fitting(const Choices *choices, DrawRect area, int height, int first, DrawRect *places) {
    int count = choices->count - first;
    while (count > 1 && ui_flow(area, choices->widths + first, height, GAP, count, UI_ALIGN_LEFT,
                                places) > area.h) {
        count--;
    }
    ui_flow(area, choices->widths + first, height, GAP, count, UI_ALIGN_LEFT, places);
    return count;
}

/* The first choice of the page, and how many pages there are. */
static int page_start(const Choices *choices, DrawRect area, int height, int page, int *pages) {
    DrawRect places[CHOICES_MAX];
    int start = 0;
    *pages = 0;
    for (int first = 0; first < choices->count; (*pages)++) {
        if (*pages == page) {
            start = first;
        }
        first += fitting(choices, area, height, first, places);
    }
    return start;
}

static void run_pages(App *app, Ui *ui, DrawRect row, int pages) {
    UiButton next = {.label = app_text(app, "mirror.more"), .icon = "icons/next.svg"};
    int width = ui_button_width(ui, next);
    DrawRect place = {row.x + row.w - width, row.y, width, row.h};
    if (ui_button(ui, ui_id("mirror.more"), place, next)) {
        app->mirror.page = (app->mirror.page + 1) % pages;
    }
}

static bool run_choices(App *app, Ui *ui, const Choices *choices, DrawRect area, int height,
                        int first) {
    DrawRect places[CHOICES_MAX];
    int count = fitting(choices, area, height, first, places);
    for (int i = 0; i < count; i++) {
        if (ui_button(ui, ui_id_at("mirror.choice", choices->values[first + i] + 1), places[i],
                      choices->buttons[first + i])) {
            take(app, choices->values[first + i]);
            return true;
        }
    }
    return false;
}

void mirror_choose_frame(App *app, Ui *ui) {
    bool person = app->mirror.choosing == CHOOSE_PERSON;
    Choices choices;
    const char *title = app_text(app, person ? "mirror.choose_who" : fill(app, ui, &choices));
    bool leaves = false;
    DrawRect area = bar_page_to(app, ui, title, ui_id("mirror.keep"), &leaves);
    if (leaves) {
        mirror_chosen_now(app);
        return;
    }
    if (person) {
        mirror_people(app, ui, area);
        return;
    }
    int height = ui_button_height(ui, choices.buttons[0]);
    int pages = 0;
    page_start(&choices, area, height, 0, &pages);
    DrawRect row = {0};
    if (pages > 1) {
        row = ui_cut_bottom(&area, height, GAP);
        page_start(&choices, area, height, 0, &pages);
    }
    int page = app->mirror.page < pages ? app->mirror.page : 0;
    int first = page_start(&choices, area, height, page, &pages);
    if (!run_choices(app, ui, &choices, area, height, first) && pages > 1) {
        run_pages(app, ui, row, pages);
    }
}
