/* Below the answer: how it sounded, why it came so, and what becomes of the guess. */
#include "screens/ask.h"
#include "screens/hum.h"
#include "screens/voice_ribbon.h"

enum { RIBBON_H = 84, RIBBON_W = 300, RIBBON_LEAST = 160, SIGN = 92, SIGN_GAP = 24 };

/* --- how it sounds --- */

static const UiText sound_style = {.size = UI_TEXT_SMALL, .middle = true};

static bool caption(const App *app, char *out) {
    Reply beats;
    ask_reply(app, &beats);
    const StoryBeat *answer = &beats.items[1];
    if (answer->sound == NULL) {
        return false;
    }
    words_fill(out, WORDS_LINE, app_text(app, "caption.sound"),
               (WordsValue[]){{"name", app_name(app, answer->who)},
                              {"sound", app_text_of(app, "voice", answer->sound, "")}},
               2);
    return true;
}

static int ribbon_width(const Ui *ui, const char *text, int width) {
    int left = width - ui_text_width(ui, text, sound_style) - ASK_GAP - 4;
    return left < RIBBON_LEAST ? 0 : left < RIBBON_W ? left : RIBBON_W;
}

int ask_sound_height(const App *app, const Ui *ui, int width) {
    char text[WORDS_LINE];
    if (!caption(app, text)) {
        return 0;
    }
    int height = ui_text_height(ui, text, width, sound_style);
    return ribbon_width(ui, text, width) > 0 && height < RIBBON_H ? RIBBON_H : height;
}

void ask_sound_draw(App *app, Ui *ui, DrawRect rect) {
    Reply beats;
    VoicePlan plan;
    char text[WORDS_LINE];
    ask_reply(app, &beats);
    if (!caption(app, text) || !hum_plan(app, &beats.items[1], &plan)) {
        return;
    }
    const VisitAnswer *answer = visit_answer(app->visit);
    int index = answer->asked * STORY_MAX_ASK + answer->asked_again;
    uint64_t key = hum_key(app_screen_name(app), app_shown_ms(app), index);
    hum_play(app, &plan, key);
    int ribbon = ribbon_width(ui, text, rect.w);
    int words = ui_text_width(ui, text, sound_style) + 4;
    if (ribbon > 0) {
        DrawRect place = {rect.x + words + ASK_GAP, rect.y + (rect.h - RIBBON_H) / 2, ribbon,
                          RIBBON_H};
        voice_ribbon_draw(ui, place, &plan, hum_at(app, ui, key));
    }
    ui_text(ui, rect, text, sound_style);
}

/* --- why --- */

static const char *sign_icon(StoryAskKind kind) {
    static const char *const icons[] = {"icons/ask-open.svg", "icons/ask-leading.svg",
                                        "icons/ask-shutting.svg"};
    return icons[kind];
}

static const char *sign_key(StoryAskKind kind) {
    static const char *const keys[] = {"ask.sign_open", "ask.sign_leading", "ask.sign_shutting"};
    return keys[kind];
}

static const UiText why_style = {.middle = true};

static void why_line(const App *app, char out[WORDS_LINE]) {
    words_fill(out, WORDS_LINE, app_text(app, "ask.why"),
               (WordsValue[]){{"why", ask_asked(app)->why}}, 1);
}

int ask_why_height(const App *app, const Ui *ui, int width) {
    char line[WORDS_LINE];
    why_line(app, line);
    int text = ui_text_height(ui, line, width - SIGN - SIGN_GAP, why_style);
    return text > SIGN ? text : SIGN;
}

void ask_why_draw(App *app, Ui *ui, DrawRect rect) {
    char line[WORDS_LINE];
    why_line(app, line);
    const StoryAsk *ask = ask_asked(app);
    DrawRect column = ui_cut_left(&rect, SIGN, SIGN_GAP);
    DrawRect sign = {column.x, column.y + (column.h - SIGN) / 2, SIGN, SIGN};
    draw_asset(ui_list(ui), sign, sign_icon(ask->kind));
    ui_picture(ui, sign, app_text(app, sign_key(ask->kind)));
    ui_text(ui, rect, line, why_style);
}

/* --- the ways on --- */

enum { WAY_BACK, WAY_AGAIN, WAY_KEEP, WAY_CHANGE, WAYS };

typedef struct Ways {
    UiButton buttons[WAYS];
    int way[WAYS], widths[WAYS];
    int count, high;
} Ways;

static void add(const Ui *ui, Ways *ways, int way, UiButton button) {
    int height = ui_button_height(ui, button);
    ways->widths[ways->count] = ui_button_width(ui, button);
    ways->high = height > ways->high ? height : ways->high;
    ways->way[ways->count] = way;
    ways->buttons[ways->count++] = button;
}

static bool can_ask_again(const App *app) {
    return visit_shoes(app->visit)->ask_again_count > 0 &&
           visit_answer(app->visit)->asked_again == -1;
}

/* Keeping and changing look alike: neither is the better one. A question that did not open can be
 * taken back by a button as plain as they are. */
static Ways make_ways(const App *app, const Ui *ui) {
    bool guessed = visit_answer(app->visit)->guessed;
    Ways ways = {.count = 0};
    add(ui, &ways, WAY_KEEP,
        (UiButton){.label = app_text(app, guessed ? "ask.keep" : "ask.unsure"),
                   .icon = guessed ? "icons/sure-sure.svg" : "icons/unsure.svg",
                   .first = true});
    add(ui, &ways, WAY_CHANGE,
        (UiButton){.label = app_text(app, guessed ? "ask.change" : "ask.idea"),
                   .icon = "icons/pencil.svg"});
    if (can_ask_again(app)) {
        add(ui, &ways, WAY_AGAIN,
            (UiButton){.label = app_text(app, "ask.again"), .icon = "icons/say.svg"});
    }
    add(ui, &ways, WAY_BACK,
        (UiButton){.label = app_text(app, "ask.other"),
                   .icon = "icons/undo.svg",
                   .look = ask_asked(app)->kind == ASK_OPEN ? UI_LOOK_QUIET : UI_LOOK_PLAIN});
    return ways;
}

static const char *ways_title(const App *app) {
    return app_text(app, visit_answer(app->visit)->guessed ? "ask.after" : "ask.after_unsure");
}

static const UiText ways_style = {.bold = true, .heading = true, .middle = true};

static int ways_flow(const Ways *ways, DrawRect area, DrawRect *places) {
    return ui_flow(area, ways->widths, ways->high, ASK_GAP, ways->count, UI_ALIGN_LEFT, places);
}

int ask_ways_height(const App *app, const Ui *ui, int width) {
    Ways ways = make_ways(app, ui);
    DrawRect places[WAYS];
    return ui_text_height(ui, ways_title(app), width, ways_style) + ASK_GAP / 2 +
           ways_flow(&ways, (DrawRect){0, 0, width, 0}, places);
}

static void change(App *app) {
    app->guess = (GuessState){.boarding = true,
                              .stage = GUESS_WORD,
                              .refocus = true,
                              .changing = true,
                              .draft = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
    app_follow_visit(app);
}

static void go(App *app, int way) {
    if (way == WAY_KEEP) {
        app_move(app, (Move){.kind = MOVE_KEEP});
    } else if (way == WAY_CHANGE) {
        change(app);
    } else if (way == WAY_AGAIN) {
        ask_once_more(app);
    } else {
        ask_go_back(app);
    }
}

void ask_ways_run(App *app, Ui *ui, DrawRect rect) {
    Ways ways = make_ways(app, ui);
    DrawRect places[WAYS];
    int title = ui_text_height(ui, ways_title(app), rect.w, ways_style);
    ui_text(ui, ui_cut_top(&rect, title, ASK_GAP / 2), ways_title(app), ways_style);
    ways_flow(&ways, rect, places);
    if (app->ask.refocus) {
        ui_focus_set(ui, ui_id_at("ask.way", WAY_KEEP));
        app->ask.refocus = false;
    }
    for (int i = 0; i < ways.count; i++) {
        if (ui_button(ui, ui_id_at("ask.way", ways.way[i]), places[i], ways.buttons[i])) {
            go(app, ways.way[i]);
            return;
        }
    }
}
