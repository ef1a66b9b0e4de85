/* Pause: nothing runs on. Go on, settings, or leave the story. */
#include "screens/bar.h"
#include "screens/paper.h"
#include "screens/screens.h"
#include "screens/text_fit.h"

enum { GAP = 28, PAD = 56 };

typedef enum PauseChoice {
    PAUSE_ON,
    PAUSE_CALM,
    PAUSE_SETTINGS,
    PAUSE_LEAVE,
    PAUSE_CHOICES
} PauseChoice;

static UiButton pause_button(const App *app, PauseChoice choice) {
    static const char *const keys[] = {"pause.on", "pause.calm", "pause.settings", "pause.leave"};
    static const char *const icons[] = {"icons/play.svg", "icons/calm.svg", "icons/settings.svg",
                                        "icons/home.svg"};
    return (UiButton){.label = app_text(app, keys[choice]),
                      .icon = icons[choice],
                      .first = choice == PAUSE_ON,
                      .look = choice == PAUSE_ON ? UI_LOOK_PRIMARY : UI_LOOK_PLAIN};
}

static void choose(App *app, PauseChoice choice) {
    switch (choice) {
    case PAUSE_ON:
        app_close(app);
        break;
    case PAUSE_CALM:
        app_open(app, SCREEN_CALM);
        break;
    case PAUSE_SETTINGS:
        app_open(app, SCREEN_SETTINGS);
        break;
    case PAUSE_LEAVE:
        app_replace(app, SCREEN_RACK);
        break;
    case PAUSE_CHOICES:
        break;
    }
}

/* The choices in two columns where there is room for two, else in one; all of one size. */
static int lay_out(const App *app, Ui *ui, DrawRect area, DrawRect places[PAUSE_CHOICES]) {
    int widths[PAUSE_CHOICES];
    int most = UI_TARGET;
    for (int i = 0; i < PAUSE_CHOICES; i++) {
        int natural = ui_button_width(ui, pause_button(app, (PauseChoice)i));
        most = natural > most ? natural : most;
    }
    bool two = 2 * most + GAP <= area.w;
    for (int i = 0; i < PAUSE_CHOICES; i++) {
        widths[i] = two ? (area.w - GAP) / 2 : area.w;
    }
    int height = ui_button_height(ui, pause_button(app, PAUSE_ON));
    return ui_flow(area, widths, height, GAP, PAUSE_CHOICES, UI_ALIGN_LEFT, places);
}

static DrawRect draw_card(Ui *ui, int width, int height) {
    DrawRect page = ui_page_rect(ui);
    DrawRect card = {(page.w - width) / 2, (page.h - height) / 2, width, height};
    draw_round(ui_list(ui), (DrawRect){card.x + 8, card.y + 14, card.w, card.h},
               (DrawRound){.radius = 56, .fill = 0x5A342030});
    paper_draw(ui, card, PAPER_BUBBLE);
    return card;
}

void pause_frame(App *app, Ui *ui) {
    int width = ui_scaled(ui, 1000);
    int most = ui_page(ui).w - 2 * PAGE_MARGIN;
    width = width < most ? width : most;
    DrawRect inside = {0, 0, width - 2 * PAD, 0};
    DrawRect places[PAUSE_CHOICES];
    const char *name = app_text(app, "pause.title");
    const char *line = app_text(app, "pause.text");
    UiText title = {.size = text_lead(ui) + 10, .bold = true, .heading = true};
    UiText text = {.size = UI_TEXT_BODY};
    int title_h = ui_text_height(ui, name, inside.w, title);
    int text_h = ui_text_height(ui, line, inside.w, text);
    int buttons = lay_out(app, ui, inside, places);
    DrawRect card = draw_card(ui, width, title_h + text_h + buttons + 2 * GAP + 2 * PAD);
    inside = draw_rect_inset(card, PAD);
    ui_text(ui, ui_cut_top(&inside, title_h, GAP / 2), name, title);
    ui_text(ui, ui_cut_top(&inside, text_h, GAP), line, text);
    ui_announce(ui, line);
    lay_out(app, ui, inside, places);
    for (int i = 0; i < PAUSE_CHOICES; i++) {
        if (ui_button(ui, ui_id_at("pause.choice", i), places[i],
                      pause_button(app, (PauseChoice)i))) {
            choose(app, (PauseChoice)i);
            return;
        }
    }
    UiId on = ui_id_at("pause.choice", PAUSE_ON);
    if (ui_shortcut(ui, on, UI_BACK) || ui_shortcut(ui, on, UI_MENU)) {
        app_close(app);
    }
}
