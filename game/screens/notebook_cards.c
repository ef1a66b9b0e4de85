#include <string.h>

#include <shoes/text.h>

#include "screens/notebook.h"

enum { GAP = 24, COLUMN_W = 640, COLUMNS_MOST = 2, SAID = 1600 };

/* What is on which page: whole cards, or halves of one that is too high. */
typedef struct Item {
    short index, part;
    short page, column;
    int y;
} Item;

typedef struct Plan {
    Item items[NOTEBOOK_CARDS_MAX];
    int count, pages;
    int columns, width;
} Plan;

static int height_of(const App *app, const Ui *ui, const NotebookCards *cards, const Plan *plan,
                     Item item) {
    NotebookCard card = {0};
    cards->make(app, item.index, item.part, &card);
    return notebook_card_height(ui, &card, plan->width);
}

static void add(Plan *plan, int index, int part) {
    if (plan->count < NOTEBOOK_CARDS_MAX) {
        plan->items[plan->count++] = (Item){.index = (short)index, .part = (short)part};
    }
}

/* Down one column, then down the next, then on a new page. */
static void lay_out(const App *app, const Ui *ui, const NotebookCards *cards, DrawRect area,
                    Plan *plan) {
    int page = 0, column = 0, y = 0;
    for (int i = 0; i < plan->count; i++) {
        Item *item = &plan->items[i];
        int height = height_of(app, ui, cards, plan, *item);
        if (y > 0 && y + height > area.h) {
            y = 0;
            column = (column + 1) % plan->columns;
            page += column == 0 ? 1 : 0;
        }
        item->page = (short)page;
        item->column = (short)column;
        item->y = y;
        y += height + GAP;
    }
    plan->pages = page + 1;
}

static void make_plan(const App *app, const Ui *ui, const NotebookCards *cards, DrawRect area,
                      Plan *plan) {
    int columns = (area.w + GAP) / (ui_scaled(ui, COLUMN_W) + GAP);
    *plan = (Plan){.columns = columns < 1 ? 1 : columns > COLUMNS_MOST ? COLUMNS_MOST : columns};
    plan->width = (area.w - (plan->columns - 1) * GAP) / plan->columns;
    for (int i = 0; i < cards->count; i++) {
        bool fits = height_of(app, ui, cards, plan, (Item){.index = (short)i}) <= area.h;
        add(plan, i, fits ? 0 : 1);
        if (!fits) {
            add(plan, i, 2);
        }
    }
    lay_out(app, ui, cards, area, plan);
}

static UiButton page_button(const App *app, bool next) {
    return (UiButton){.label = app_text(app, next ? "notebook.next" : "notebook.before"),
                      .icon = next ? "icons/next.svg" : "icons/back.svg"};
}

int notebook_pages_height(const App *app, const Ui *ui) {
    return ui_button_height(ui, page_button(app, true));
}

void notebook_pages(App *app, Ui *ui, DrawRect row, int pages) {
    int *page = &app->notebook.page;
    UiButton next = page_button(app, true);
    UiButton before = page_button(app, false);
    next.disabled = *page + 1 >= pages;
    before.disabled = *page == 0;
    int next_w = ui_button_width(ui, next);
    int before_w = ui_button_width(ui, before);
    if (next_w + before_w + GAP > row.w) {
        next.look = before.look = UI_LOOK_ROUND;
        next_w = before_w = UI_TARGET;
    }
    DrawRect left = ui_cut_left(&row, before_w, GAP);
    DrawRect right = ui_cut_right(&row, next_w, GAP);
    int step = ui_button(ui, ui_id("notebook.before"), left, before) ? -1 : 0;
    step += ui_button(ui, ui_id("notebook.next"), right, next) ? 1 : 0;
    *page += step;
    if (step != 0 && (*page == 0 || *page + 1 == pages)) {
        ui_focus_set(ui, ui_id(*page == 0 ? "notebook.next" : "notebook.before"));
    }
}

static void append_said(const NotebookCard *card, char *said) {
    for (int i = 0; i < card->count; i++) {
        text_append(said, SAID, card->lines[i]);
        text_append(said, SAID, " ");
    }
}

static void run_cards(const App *app, Ui *ui, const NotebookCards *cards, DrawRect area,
                      const Plan *plan) {
    char said[SAID] = "";
    if (cards->beside != NULL && app->notebook.page == 0) {
        append_said(cards->beside, said);
    }
    for (int i = 0; i < plan->count; i++) {
        const Item *item = &plan->items[i];
        if (item->page != app->notebook.page) {
            continue;
        }
        NotebookCard card = {0};
        cards->make(app, item->index, item->part, &card);
        DrawRect rect = {area.x + item->column * (plan->width + GAP), area.y + item->y, plan->width,
                         area.h - item->y};
        notebook_card_draw(ui, &card, rect);
        append_said(&card, said);
    }
    ui_announce(ui, said);
}

void notebook_cards_run(App *app, Ui *ui, DrawRect area, const NotebookCards *cards) {
    Plan plan;
    make_plan(app, ui, cards, area, &plan);
    DrawRect row = {0};
    if (plan.pages > 1) {
        row = ui_cut_bottom(&area, ui_button_height(ui, page_button(app, true)), GAP);
        make_plan(app, ui, cards, area, &plan);
    }
    int last = plan.pages - 1;
    app->notebook.page = app->notebook.page > last ? last : app->notebook.page;
    run_cards(app, ui, cards, area, &plan);
    if (row.h > 0) {
        notebook_pages(app, ui, row, plan.pages);
    }
}
