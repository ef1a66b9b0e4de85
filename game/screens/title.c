/* Title: the name, one picture, and the way in. */
#include "screens/bar.h"
#include "screens/follow.h"
#include "screens/players.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { PICTURE_W = 900, PICTURE_H = 520, GAP = 24, TITLE_SIZE = 120 };

/* The picture in a frame of its own: what runs off its edges is cut by the frame. */
static void draw_picture(App *app, Ui *ui, DrawRect rect) {
    const UiTheme *theme = ui_theme(ui);
    int width = rect.w < rect.h * PICTURE_W / PICTURE_H ? rect.w : rect.h * PICTURE_W / PICTURE_H;
    int height = width * PICTURE_H / PICTURE_W;
    DrawRect frame = {rect.x + (rect.w - width) / 2, rect.y + (rect.h - height) / 2, width, height};
    draw_round(ui_list(ui), (DrawRect){frame.x + 10, frame.y + 16, frame.w, frame.h},
               (DrawRound){.radius = 60, .fill = 0x5A342030});
    draw_round(ui_list(ui), frame, (DrawRound){.radius = 60, .fill = theme->panel});
    draw_asset(ui_list(ui), frame, "rooms/title.svg");
    draw_round(ui_list(ui), frame, (DrawRound){.radius = 60, .line = theme->ink, .line_width = 7});
    ui_picture(ui, frame, app_text(app, "title.picture"));
}

/* What has to be said once: nothing is saved, or lines were set aside. */
static const char *notice(const App *app) {
    if (!app->host->saving) {
        return app_text(app, "notice.unsaved");
    }
    if (app->save_failed) {
        return app_text(app, "notice.save_failed");
    }
    if (app->player.unread > 0) {
        return app_text(app, "notice.unread");
    }
    return app->player.set_aside > 0 ? app_text(app, "notice.set_aside") : "";
}

typedef enum TitleChoice {
    TITLE_RESUME,
    TITLE_START,
    TITLE_FOLLOW,
    TITLE_MIRROR,
    TITLE_SETTINGS,
    TITLE_HELPS,
    TITLE_QUIT,
    TITLE_CHOICES
} TitleChoice;

static UiButton title_button(const App *app, TitleChoice choice, bool resume) {
    static const char *const keys[] = {"title.resume", "title.start",    "follow.title",
                                       "title.mirror", "title.settings", "helps.title",
                                       "title.quit"};
    static const char *const icons[] = {
        "icons/play.svg",     "icons/sure-sure.svg", "icons/feather.svg", "icons/mirror.svg",
        "icons/settings.svg", "icons/help.svg",      "icons/close.svg"};
    bool first = choice == (resume ? TITLE_RESUME : TITLE_START);
    return (UiButton){.label = app_text(app, keys[choice]),
                      .icon = icons[choice],
                      .first = first,
                      .look = first ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN,
                      .size = first ? UI_TEXT_BODY + 6 : UI_TEXT_BODY};
}

static void resume(App *app) {
    if (player_resume(&app->player, &app->library, app->visit)) {
        app_forget_pair(app);
        app_remember_place(app);
        app_follow_visit(app);
        return;
    }
    app->player.resume_key[0] = '\0';
    app_replace(app, SCREEN_RACK);
}

/* Where several play, the first thing is who it is. */
static void start(App *app) {
    if (app->roster.count > 1 && !app->chosen) {
        players_open(app);
    } else {
        app_replace(app, SCREEN_RACK);
    }
}

static void choose(App *app, TitleChoice choice) {
    switch (choice) {
    case TITLE_RESUME:
        resume(app);
        break;
    case TITLE_START:
        start(app);
        break;
    case TITLE_FOLLOW:
        follow_open(app);
        break;
    case TITLE_MIRROR:
        app_open(app, SCREEN_MIRROR);
        break;
    case TITLE_SETTINGS:
        app_open(app, SCREEN_SETTINGS);
        break;
    case TITLE_HELPS:
        app_open(app, SCREEN_HELPS);
        break;
    case TITLE_QUIT:
        app->quit = true;
        break;
    case TITLE_CHOICES:
        break;
    }
}

static bool can_resume(const App *app) {
    const LibraryEntry *entry = library_entry(&app->library, app->player.resume_key);
    return entry != NULL && entry->story != NULL;
}

/* What goes where: the words and the way in, in a column beside the picture or on a whole page;
 * the other buttons in rows below. */
typedef struct Plan {
    DrawRect column;
    int rest;                 /* how wide the rows may be */
    bool line;                /* there is room for the line below the name */
    int words, buttons, rows; /* heights; `buttons` holds the rows */
} Plan;

/* Returns the height used; *rows: that of what is below the way in. */
static int run_buttons(App *app, Ui *ui, const Plan *plan, int y, bool show, int *rows) {
    bool going_on = can_resume(app);
    UiButton buttons[TITLE_CHOICES];
    DrawRect places[TITLE_CHOICES];
    int widths[TITLE_CHOICES];
    int first = going_on ? TITLE_RESUME : TITLE_START;
    for (int i = first; i < TITLE_CHOICES; i++) {
        int most = i == first ? plan->column.w : plan->rest;
        buttons[i] = title_button(app, (TitleChoice)i, going_on);
        widths[i] = ui_button_width(ui, buttons[i]);
        widths[i] = widths[i] > most ? most : widths[i];
    }
    int top = ui_button_height_in(ui, buttons[first], widths[first]);
    places[first] = (DrawRect){plan->column.x, y, widths[first], top};
    DrawRect area = {plan->column.x, y + top + GAP, plan->rest, 0};
    int height = ui_button_height(ui, buttons[TITLE_QUIT]);
    *rows = ui_flow(area, widths + first + 1, height, GAP, TITLE_CHOICES - first - 1, UI_ALIGN_LEFT,
                    places + first + 1);
    for (int i = first; i < TITLE_CHOICES && show; i++) {
        if (ui_button(ui, ui_id_at("title.choice", i), places[i], buttons[i])) {
            choose(app, (TitleChoice)i);
            break;
        }
    }
    return top + GAP + *rows;
}

static int run_words(App *app, Ui *ui, DrawRect area, bool has_line, bool show) {
    const char *name = app_text(app, "title.name");
    const char *line = app_text(app, "title.line");
    int most = TITLE_SIZE * 100 / ui_scaled(ui, 100); /* large enough at every text scale */
    UiText title = {.size = text_fit_line(ui, name, area.w * 56 / 100, true, most),
                    .bold = true,
                    .heading = true};
    UiText text = {.size = UI_TEXT_BODY + 2};
    int name_h = ui_text_height(ui, name, area.w, title);
    int line_h = has_line ? ui_text_height(ui, line, area.w, text) : 0;
    if (show) {
        ui_text(ui, (DrawRect){area.x, area.y, area.w, name_h}, name, title);
    }
    if (show && has_line) {
        ui_text(ui, (DrawRect){area.x, area.y + name_h, area.w, line_h}, line, text);
    }
    return name_h + line_h;
}

/* Larger words take a larger share of a wide page. */
static int column_percent(const Ui *ui) {
    return 38 + (ui_scaled(ui, 100) - 100) * 28 / 100;
}

static int free_height(const Plan *plan) {
    return plan->column.h - plan->words - plan->buttons - 2 * GAP;
}

/* The first that fits: all in the column; rows below the picture, too; without the line. */
static Plan find_plan(App *app, Ui *ui, DrawRect page) {
    Plan plan = {.column = page};
    if (!ui_is_tall(ui)) {
        plan.column.w = page.w * column_percent(ui) / 100;
    }
    for (int i = 0; i < 3; i++) {
        plan.rest = i == 0 ? plan.column.w : page.w;
        plan.line = i < 2;
        plan.words = run_words(app, ui, plan.column, plan.line, false);
        plan.buttons = run_buttons(app, ui, &plan, 0, false, &plan.rows);
        if (free_height(&plan) >= 0) {
            break;
        }
    }
    return plan;
}

static DrawRect picture_place(const Plan *plan, DrawRect page, bool tall) {
    if (tall) {
        return (DrawRect){page.x, page.y + plan->words + GAP, page.w, free_height(plan)};
    }
    DrawRect picture = page;
    ui_cut_left(&picture, plan->column.w, GAP);
    if (plan->rest > plan->column.w) {
        picture.h = plan->words + 2 * GAP + plan->buttons - plan->rows - GAP;
    }
    return picture;
}

void title_frame(App *app, Ui *ui) {
    DrawRect page = draw_rect_inset(ui_page_rect(ui), PAGE_MARGIN + 20);
    UiText small = {.size = UI_TEXT_SMALL};
    const char *said = notice(app);
    if (said[0] != '\0') {
        ui_text(ui, ui_cut_bottom(&page, ui_text_height(ui, said, page.w, small), GAP), said,
                small);
    }
    bool tall = ui_is_tall(ui);
    Plan plan = find_plan(app, ui, page);
    DrawRect picture = picture_place(&plan, page, tall);
    int free = free_height(&plan) > 0 ? free_height(&plan) : 0;
    bool beside = !tall && plan.rest == plan.column.w;
    plan.column.y += beside ? free / 2 : 0;
    run_words(app, ui, plan.column, plan.line, true);
    if (picture.h > 120) {
        draw_picture(app, ui, picture);
    }
    int y = plan.column.y + plan.words + 2 * GAP + (tall ? free : 0);
    run_buttons(app, ui, &plan, y, true, &plan.rows);
}
