/* What could come next, and why: in the head of the rack, or folded into a card over the shelves.
 */
#include "screens/rack_offer.h"

#include "screens/checkin.h"
#include "screens/next_story.h"
#include "screens/paper.h"
#include "screens/rack_head.h"

enum { GAP = 28, PAD = 32 };

void rack_offer_look(App *app) {
    RackState *rack = &app->rack;
    if (!rack->looked || rack->looked_n != app->player.next_n) {
        NextStory next = next_story(app);
        rack->offered = checkin_wanted(app) ? RACK_CHECKIN : next.entry;
        rack->why = (int)next.why;
        rack->asked_why = false;
        rack->looked = true;
        rack->looked_n = app->player.next_n;
    }
}

static UiButton offer_button(const App *app, char label[WORDS_LINE]) {
    bool checkin = app->rack.offered == RACK_CHECKIN;
    const char *title = checkin ? "" : app->library.entries[app->rack.offered].story->title;
    words_fill(label, WORDS_LINE, app_text(app, checkin ? "next.checkin" : "next.offer"),
               (WordsValue[]){{"title", title}}, 1);
    return (UiButton){.label = label, .icon = "icons/next.svg", .look = UI_LOOK_PRIMARY};
}

int rack_offer_width(const App *app, const Ui *ui) {
    char label[WORDS_LINE];
    return app->rack.offered < 0 ? 0
                                 : ui_button_width(ui, offer_button(app, label)) + GAP + UI_TARGET;
}

static void take_offer(App *app) {
    app->rack.looked = false;
    if (app->rack.offered == RACK_CHECKIN) {
        checkin_open(app);
    } else {
        rack_open_entry(app, app->rack.offered);
    }
}

void rack_offer_run(App *app, Ui *ui, DrawRect row) {
    char label[WORDS_LINE];
    UiButton offer = offer_button(app, label);
    DrawRect place = {row.x, row.y, ui_button_width(ui, offer), ui_button_height(ui, offer)};
    UiButton why = {.label = app_text(app, "next.why"),
                    .icon = "icons/help.svg",
                    .look = UI_LOOK_ROUND,
                    .role = UI_ROLE_SWITCH,
                    .chosen = app->rack.asked_why};
    DrawRect beside = {place.x + place.w + GAP, row.y, UI_TARGET, UI_TARGET};
    bool pressed = ui_button(ui, ui_id("rack.offer"), place, offer);
    if (ui_button(ui, ui_id("rack.why"), beside, why)) {
        app->rack.asked_why = !app->rack.asked_why;
    }
    if (pressed) {
        take_offer(app);
    }
}

void rack_offer_folded(App *app, Ui *ui, DrawRect title) {
    DrawRect place = {title.x + title.w - UI_TARGET, title.y, UI_TARGET, UI_TARGET};
    if (ui_button(ui, ui_id("rack.why"), place,
                  (UiButton){.label = app_text(app, "next.ask"),
                             .icon = "icons/help.svg",
                             .look = UI_LOOK_ROUND,
                             .role = UI_ROLE_SWITCH,
                             .chosen = app->rack.asked_why})) {
        app->rack.asked_why = !app->rack.asked_why;
    }
}

/* The folded offer's button, below the reason; `width` is the card's inside. */
static UiButton folded_offer(const App *app, char label[WORDS_LINE]) {
    UiButton offer = offer_button(app, label);
    offer.size = UI_TEXT_SMALL;
    return offer;
}

void rack_offer_reason(App *app, Ui *ui, DrawRect area) {
    bool checkin = app->rack.offered == RACK_CHECKIN, folded = app->rack.folded;
    const char *key = checkin ? "next.checkin_why" : next_story_why((ChooseWhy)app->rack.why);
    const char *reason = app_text(app, key);
    char label[WORDS_LINE];
    UiText style = {.size = UI_TEXT_BODY};
    if (!app->rack.asked_why || app->rack.offered < 0) {
        return;
    }
    int width = ui_text_width(ui, reason, style) + 2 * PAD;
    width = width < area.w ? width : area.w;
    int inside = width - 2 * PAD, text = ui_text_height(ui, reason, inside, style);
    UiButton offer = folded_offer(app, label);
    int button = folded ? ui_button_height_in(ui, offer, inside) + UI_GAP : 0;
    DrawRect card = {area.x + area.w - width, area.y, width, text + button + 2 * PAD};
    paper_draw(ui, card, PAPER_BUBBLE);
    DrawRect rest = draw_rect_inset(card, PAD);
    ui_text(ui, ui_cut_top(&rest, text, UI_GAP), reason, style);
    ui_announce(ui, reason);
    if (folded && ui_button(ui, ui_id("rack.offer"), rest, offer)) {
        take_offer(app);
    }
}
