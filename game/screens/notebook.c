/* The notebook: everybody who was met and how they show things, the shelf of pairs, the words they
 * taught, and all of it as a page for the printer. */
#include "screens/notebook.h"

#include <stdio.h>

#include "screens/bar.h"
#include "screens/notebook_print.h"
#include "screens/screens.h"

enum { GAP = 24, PATH = 1024 };

void notebook_shoes_path(const App *app, int person, char *out, size_t size) {
    snprintf(out, size, "shoes/%s-side.svg", app->library.people[person].id);
}

void notebook_go(App *app, NotebookView view) {
    app->notebook.from = app->notebook.view;
    app->notebook.view = view;
    app->notebook.page = 0;
    app->notebook.arrived = true;
    if (view == NOTEBOOK_SHELF) {
        notebook_find_helped(app);
    }
}

/* On to the next page; back to what led away from everybody. */
static void put_focus(App *app, Ui *ui) {
    const NotebookState *notebook = &app->notebook;
    bool paged = notebook->view != NOTEBOOK_PEOPLE;
    if (paged && notebook->view == NOTEBOOK_SHELF) {
        ui_focus_set(ui, ui_id_at("notebook.pair", 0));
    } else if (paged) {
        ui_focus_set(ui, ui_id("notebook.next"));
    } else if (notebook->from == NOTEBOOK_PERSON) {
        ui_focus_set(ui, ui_id_at("notebook.person", notebook->person));
    } else {
        ui_focus_set(ui, ui_id(notebook->from == NOTEBOOK_WORDS   ? "notebook.words"
                               : notebook->from == NOTEBOOK_SHELF ? "notebook.shelf"
                                                                  : "notebook.print"));
    }
    app->notebook.arrived = false;
}

static void write_print(App *app) {
    PageHtml *html = notebook_print(&app->library, &app->player.notebook);
    size_t length;
    const char *bytes = page_html_end(html, &length);
    app->notebook.opened = false;
    app->notebook.ticket =
        app->host->saving ? app->host->replace(app->host->self, NOTEBOOK_PRINT_FILE, bytes, length)
                          : 0;
    page_html_free(html);
}

/* The browser is asked once the file is there. */
static void run_printed(App *app, Ui *ui, DrawRect area) {
    char path[PATH], line[PATH + WORDS_LINE];
    bool failed = app->notebook.ticket == 0 || app->save_failed;
    bool done = !failed && app->saved_through >= app->notebook.ticket;
    app->host->where(app->host->self, NOTEBOOK_PRINT_FILE, path, sizeof path);
    words_fill(line, sizeof line,
               app_text(app, failed ? "notebook.print_failed"
                             : done ? "notebook.printed"
                                    : "notebook.printing"),
               (WordsValue[]){{"file", path}}, 1);
    ui_announce(ui, line);
    ui_text(ui, area, line, (UiText){.size = UI_TEXT_BODY});
    if (done && !app->notebook.opened) {
        app->notebook.opened = true;
        app->host->open(app->host->self, NOTEBOOK_PRINT_FILE);
    }
}

/* --- below everybody: the shelf, the words, the print --- */

typedef enum FrontButton { FRONT_SHELF, FRONT_WORDS, FRONT_PRINT, FRONT_BUTTONS } FrontButton;

static const char *const front_ids[FRONT_BUTTONS] = {"notebook.shelf", "notebook.words",
                                                     "notebook.print"};

static UiButton front_button(const App *app, FrontButton button) {
    static const char *const icons[FRONT_BUTTONS] = {"icons/sure-sure.svg", "icons/clue-words.svg",
                                                     "icons/print.svg"};
    return (UiButton){.label = app_text(app, front_ids[button]),
                      .icon = icons[button],
                      .disabled = button == FRONT_PRINT && app->player.notebook.count == 0};
}

static void press_front(App *app, FrontButton button) {
    static const NotebookView views[FRONT_BUTTONS] = {NOTEBOOK_SHELF, NOTEBOOK_WORDS,
                                                      NOTEBOOK_PRINTED};
    notebook_go(app, views[button]);
    if (button == FRONT_PRINT) {
        write_print(app);
    }
}

static void draw_front(App *app, Ui *ui, DrawRect area) {
    if (app->player.notebook.count == 0) {
        const char *empty = app_text(app, "notebook.empty");
        UiText style = {.size = UI_TEXT_BODY};
        ui_announce(ui, empty);
        ui_text(ui, ui_cut_top(&area, ui_text_height(ui, empty, area.w, style), GAP), empty, style);
    } else {
        ui_announce(ui, app_text(app, "notebook.title"));
    }
    notebook_people(app, ui, area);
}

static void run_front(App *app, Ui *ui, DrawRect area) {
    int widths[FRONT_BUTTONS];
    DrawRect places[FRONT_BUTTONS];
    for (int i = 0; i < FRONT_BUTTONS; i++) {
        widths[i] = ui_button_width(ui, front_button(app, (FrontButton)i));
    }
    int height = ui_button_height(ui, front_button(app, FRONT_WORDS));
    int used = ui_flow(area, widths, height, GAP, FRONT_BUTTONS, UI_ALIGN_LEFT, places);
    DrawRect row = ui_cut_bottom(&area, used, GAP);
    ui_flow(row, widths, height, GAP, FRONT_BUTTONS, UI_ALIGN_LEFT, places);
    draw_front(app, ui, area);
    for (int i = 0; i < FRONT_BUTTONS && app->notebook.view == NOTEBOOK_PEOPLE; i++) {
        if (ui_button(ui, ui_id(front_ids[i]), places[i], front_button(app, (FrontButton)i))) {
            press_front(app, (FrontButton)i);
        }
    }
}

static const char *title_of(const App *app) {
    switch (app->notebook.view) {
    case NOTEBOOK_PERSON:
        return app->library.people[app->notebook.person].name;
    case NOTEBOOK_WORDS:
        return app_text(app, "notebook.words");
    case NOTEBOOK_SHELF:
        return app_text(app, "notebook.shelf");
    case NOTEBOOK_PRINTED:
        return app_text(app, "notebook.print");
    case NOTEBOOK_PEOPLE:
        break;
    }
    return app_text(app, "notebook.title");
}

void notebook_frame(App *app, Ui *ui) {
    NotebookView view = app->notebook.view;
    bool leaves = false;
    DrawRect area = bar_page_to(app, ui, title_of(app), ui_id("notebook.back"), &leaves);
    if (leaves && view == NOTEBOOK_PEOPLE) {
        app_close(app);
    } else if (leaves) {
        notebook_go(app, NOTEBOOK_PEOPLE);
    } else if (view == NOTEBOOK_PERSON) {
        notebook_person(app, ui, area);
    } else if (view == NOTEBOOK_WORDS) {
        notebook_words(app, ui, area);
    } else if (view == NOTEBOOK_SHELF) {
        notebook_shelf(app, ui, area);
    } else if (view == NOTEBOOK_PRINTED) {
        run_printed(app, ui, area);
    } else {
        run_front(app, ui, area);
    }
    if (app->notebook.arrived && app->notebook.view == view) {
        put_focus(app, ui);
    }
}
