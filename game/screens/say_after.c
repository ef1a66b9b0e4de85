/* Below the answer: the feeling line, what such words do, and the ways on. */
#include <shoes/text.h>

#include "screens/bubble.h"
#include "screens/cast.h"
#include "screens/feeling_line_view.h"
#include "screens/portrait.h"
#include "screens/say.h"

enum { TRAIL = 116, PAIR = 170, LINE_MORE = 240, BEND_AFTER_MS = 700 };

static const StorySay *said(const App *app) {
    return &visit_shoes(app->visit)->say[app->say.said];
}

/* --- what such words do --- */

static const char *does_key(StoryDoes does) {
    static const char *const keys[DOES_COUNT] = {
        [DOES_VALIDATES] = "say.validates", [DOES_CONNECTS] = "say.connects",
        [DOES_ASKS] = "say.asks",           [DOES_LIMITS] = "say.limits",
        [DOES_MINIMISES] = "say.minimises", [DOES_HURRIES] = "say.hurries",
        [DOES_FIXES] = "say.fixes",         [DOES_OWN_STORY] = "say.own_story",
        [DOES_BLAMES] = "say.blames"};
    return keys[does];
}

/* What makes small or hurries on takes nothing away from somebody who is glad. */
static const char *closer_key(const App *app, StoryDoes does) {
    int truth = visit_shoes(app->visit)->feels[0].feeling;
    bool glad = app->library.feelings.feelings[truth].valence >= 0;
    bool quick = does == DOES_MINIMISES || does == DOES_HURRIES || does == DOES_FIXES;
    return glad && quick ? "say.unsaid" : does_key(does);
}

static const char *kind_key(const App *app) {
    const StorySay *say = said(app);
    if (say->kind == SAY_CLOSER) {
        return closer_key(app, say->does);
    }
    if (visit_shoes(app->visit)->order_count == 0 ||
        (say_is_laid(app, app->say.said) && !say_is_whole(app))) {
        return does_key(say->does);
    }
    if (say_is_whole(app)) {
        return say->does == DOES_LIMITS ? "say.whole_limits" : "say.whole";
    }
    return visit_answer(app->visit)->laid == 0 ? "say.what_first" : "say.what_then";
}

static void kind_text(const App *app, char *out) {
    app_fill_person(app, out, WORDS_LINE, kind_key(app), visit_shoes(app->visit)->wearer);
}

void say_after_news(const App *app, char *out, size_t size) {
    char text[WORDS_LINE];
    kind_text(app, text);
    text_append(out, size, text);
    if (said(app)->second_try != NULL) {
        text_append(out, size, " ");
        text_append(out, size, said(app)->second_try);
    }
}

static bool shows_slots(const App *app) {
    return visit_answer(app->visit)->laid > 0 && said(app)->kind == SAY_OPENER;
}

/* Kind and no: how it is for both of them then. */
static bool shows_pair(const App *app) {
    return said(app)->does == DOES_LIMITS && visit_shoes(app->visit)->speaker != NULL;
}

static int pair_width(const App *app) {
    return shows_pair(app) ? 2 * (PAIR + SAY_GAP) : 0;
}

static int kind_height(const App *app, const Ui *ui, int width) {
    char text[WORDS_LINE];
    kind_text(app, text);
    int height = ui_text_height(ui, text, width - pair_width(app), (UiText){0});
    height = shows_pair(app) && height < PAIR ? PAIR : height;
    return height + (shows_slots(app) ? say_slots_height(app, ui, width, false) + SAY_GAP : 0);
}

static void draw_pair(App *app, Ui *ui, DrawRect rect) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const char *who[] = {shoes->wearer, shoes->speaker};
    Reply beats;
    say_reply(app, app->say.said, &beats);
    for (int i = 0; i < 2; i++) {
        const StoryLook *look = reply_look(&beats, who[i]);
        DrawRect frame = {rect.x + i * (PAIR + SAY_GAP), rect.y + (rect.h - PAIR) / 2, PAIR, PAIR};
        Cast cast;
        cast_play_portrait(app, ui, who[i], look != NULL ? look->look : "calm",
                           look != NULL ? look->strength : 2, &cast);
        portrait_draw(ui, &cast.now, frame);
        ui_picture(ui, frame, app_name(app, who[i]));
    }
}

static void draw_kind(App *app, Ui *ui, DrawRect rect) {
    char text[WORDS_LINE];
    kind_text(app, text);
    if (shows_slots(app)) {
        int height = say_slots_height(app, ui, rect.w, false);
        say_slots_draw(app, ui, ui_cut_top(&rect, height, SAY_GAP), false);
    }
    if (shows_pair(app)) {
        draw_pair(app, ui, ui_cut_left(&rect, pair_width(app), 0));
    }
    ui_text(ui, rect, text, (UiText){.middle = shows_pair(app)});
}

/* --- the parts --- */

static int part_height(const App *app, const Ui *ui, SayPart part, int width) {
    const char *thought = said(app)->second_try;
    switch (part) {
    case SAY_LINE:
        return feeling_line_view_height(app, ui, width);
    case SAY_KIND:
        return kind_height(app, ui, width);
    case SAY_THOUGHT:
        return thought != NULL ? bubble_thought_height(ui, thought, width) + TRAIL : 0;
    case SAY_PARTS:
        break;
    }
    return 0;
}

static void draw_part(App *app, Ui *ui, SayPart part, DrawRect rect) {
    switch (part) {
    case SAY_LINE:
        feeling_line_view_draw(app, ui, rect, app_shown_ms(app) + BEND_AFTER_MS);
        return;
    case SAY_KIND:
        draw_kind(app, ui, rect);
        return;
    case SAY_THOUGHT:
        bubble_thought(ui, rect, said(app)->second_try);
        return;
    case SAY_PARTS:
        return;
    }
}

static int parts_height(const App *app, const Ui *ui, SayPart from, SayPart end, int width) {
    int height = 0;
    for (SayPart part = from; part < end; part++) {
        int one = part_height(app, ui, part, width);
        height += one > 0 ? one + SAY_GAP : 0;
    }
    return height;
}

/* --- pages --- */

static int rest_height(const App *app, const Ui *ui, SayPart from, int width) {
    return parts_height(app, ui, from, SAY_PARTS, width) + say_ways_height(app, ui, width);
}

int say_after_height(const App *app, const Ui *ui, int width) {
    return rest_height(app, ui, SAY_LINE, width);
}

static int turn_height(const Ui *ui) {
    return ui_button_height(ui, (UiButton){.look = UI_LOOK_PRIMARY});
}

/* How far the parts of a page reach. */
static SayPart page_end(const App *app, const Ui *ui, SayPart from, DrawRect room) {
    if (rest_height(app, ui, from, room.w) <= room.h) {
        return SAY_PARTS;
    }
    SayPart end = from + 1;
    while (end < SAY_PARTS &&
           parts_height(app, ui, from, end + 1, room.w) + turn_height(ui) <= room.h) {
        end++;
    }
    bool rest = parts_height(app, ui, end, SAY_PARTS, room.w) > 0;
    return rest || end == from + 1 ? end : end - 1; /* the last page is never without words */
}

static void draw_parts(App *app, Ui *ui, DrawRect rect, SayPart from, SayPart end) {
    int more = rect.h - parts_height(app, ui, from, end, rect.w);
    for (SayPart part = from; part < end; part++) {
        int height = part_height(app, ui, part, rect.w);
        if (part == SAY_LINE && more > 0) {
            height += more < LINE_MORE || end == SAY_LINE + 1 ? more : LINE_MORE;
        }
        if (height > 0) {
            draw_part(app, ui, part, ui_cut_top(&rect, height, SAY_GAP));
        }
    }
}

static void run_turn(App *app, Ui *ui, DrawRect row, bool back) {
    SayButton buttons[] = {
        {ui_id("say.back"), {.label = app_text(app, "page.back"), .icon = "icons/back.svg"}},
        {ui_id("page.more"),
         {.label = app_text(app, "say.on"),
          .icon = "icons/next.svg",
          .look = UI_LOOK_PRIMARY,
          .first = true}}};
    int skip = back ? 0 : 1;
    int pressed = say_buttons_run(ui, row, buttons + skip, 2 - skip);
    if (pressed >= 0) {
        say_turn_page(app, app->say.page + (pressed + skip == 1 ? 1 : -1));
    }
}

void say_after_run(App *app, Ui *ui, DrawRect rect, int page, bool paged) {
    SayPart from = SAY_LINE;
    SayPart end = page_end(app, ui, from, rect);
    for (int at = 0; at < page && end < SAY_PARTS; at++) {
        from = end;
        end = page_end(app, ui, from, rect);
    }
    bool last = end == SAY_PARTS;
    int height = last ? say_ways_height(app, ui, rect.w) : turn_height(ui);
    DrawRect row = ui_cut_bottom(&rect, height, SAY_GAP);
    draw_parts(app, ui, rect, from, end);
    if (last) {
        say_ways_run(app, ui, row);
    } else {
        run_turn(app, ui, row, paged);
    }
}
