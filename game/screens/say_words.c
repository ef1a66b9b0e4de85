/* The sentences, and the words above them: what both arrangements of the list share. */
#include "screens/cast.h"
#include "screens/say.h"
#include "screens/text_fit.h"

enum { HEADER = 130, CHEEK = 24 };

/* Those in a place already are not offered once more. */
SayList say_open_sentences(const App *app) {
    int order[STORY_MAX_SAY];
    int count = visit_say_order(app->visit, order);
    SayList list = {.count = 0};
    for (int i = 0; i < count; i++) {
        if (!say_is_laid(app, order[i])) {
            list.items[list.count++] = order[i];
        }
    }
    return list;
}

static UiButton sentence(const App *app, int say, bool first) {
    bool tried = visit_answer(app->visit)->tried[say];
    return (UiButton){.label = visit_shoes(app->visit)->say[say].say,
                      .icon = tried ? "icons/said.svg" : "icons/say.svg",
                      .value = tried ? app_text(app, "say.tried") : NULL,
                      .group = app_text(app, "say.group"),
                      .look = UI_LOOK_CARD,
                      .first = first};
}

int say_sentences_height(const App *app, const Ui *ui, const SayList *list, int first, int end,
                         int width) {
    int height = 0;
    for (int i = first; i < end; i++) {
        height += ui_button_height_in(ui, sentence(app, list->items[i], false), width) + SAY_GAP;
    }
    return height > 0 ? height - SAY_GAP : 0;
}

/* Where focus starts: whoever just goes on comes to something new. */
static int first_new(const App *app, const SayList *list, int first, int end) {
    for (int i = first; i < end; i++) {
        if (!visit_answer(app->visit)->tried[list->items[i]]) {
            return i;
        }
    }
    return end;
}

/* True when one was said. */
bool say_sentences_run(App *app, Ui *ui, DrawRect rect, const SayList *list, int first, int end) {
    int start = first_new(app, list, first, end);
    bool later = start == end && end < list->count; /* what is new comes on the next page */
    start = start == end ? first : start;
    if (app->say.refocus) {
        ui_focus_set(ui, later ? ui_id("page.more") : ui_id_at("say.sentence", list->items[start]));
        app->say.refocus = false;
    }
    for (int i = first; i < end; i++) {
        UiButton button = sentence(app, list->items[i], i == start);
        DrawRect place = ui_cut_top(&rect, ui_button_height_in(ui, button, rect.w), SAY_GAP);
        if (ui_button(ui, ui_id_at("say.sentence", list->items[i]), place, button)) {
            app_move(app, (Move){.kind = MOVE_SAY, .number = list->items[i]});
            return true;
        }
    }
    return false;
}

/* --- the words above them --- */

const char *say_question(const App *app) {
    if (visit_shoes(app->visit)->order_count == 0) {
        return app_text(app, "say.title");
    }
    return app_text(app,
                    visit_answer(app->visit)->laid == 0 ? "say.title_first" : "say.title_then");
}

UiText say_question_style(const Ui *ui) {
    return (UiText){.size = text_lead(ui), .bold = true, .heading = true};
}

static UiText you_style(void) {
    return (UiText){.middle = true};
}

static int you_width(const App *app, int width) {
    return visit_shoes(app->visit)->speaker != NULL ? width - HEADER - CHEEK : width;
}

int say_you_height(const App *app, const Ui *ui, int width) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    if (shoes->you == NULL && shoes->speaker == NULL) {
        return 0;
    }
    int text =
        shoes->you != NULL ? ui_text_height(ui, shoes->you, you_width(app, width), you_style()) : 0;
    return shoes->speaker != NULL && text < HEADER ? HEADER : text;
}

/* "You are Noor. You saw it from the bench.", and her face. */
void say_you_draw(App *app, Ui *ui, DrawRect rect) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    DrawRect face = rect;
    face.y += (rect.h - HEADER) / 2;
    face.h = HEADER;
    if (say_speaker_draw(app, ui, face) > 0) {
        ui_cut_left(&rect, HEADER, CHEEK);
    }
    if (shoes->you != NULL) {
        ui_text(ui, rect, shoes->you, you_style());
    }
}

UiButton say_slow_button(const App *app) {
    return (UiButton){
        .label = app_text(app, "breath.slow"), .icon = "icons/breath.svg", .look = UI_LOOK_QUIET};
}

void say_slow_down(App *app) {
    app->say.breathing = app->say.asked = true;
    app_restart_clock(app);
}

void say_now_draw(App *app, Ui *ui, DrawRect scene, int top) {
    Reply say;
    say_reply(app, -1, &say);
    StageView view = {.story = visit_story(app->visit),
                      .beats = &say.beats,
                      .marked = visit_shoes(app->visit)->wearer,
                      .rect = scene,
                      .top = top};
    stage_draw(app, ui, &view);
}
