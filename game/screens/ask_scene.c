/* The answer as a picture: the wearer near, our question small, their words beside the face. */
#include <stdio.h>

#include <shoes/hash.h>
#include <shoes/text.h>

#include "screens/ask.h"
#include "screens/bar.h"
#include "screens/bubble.h"
#include "screens/cast.h"
#include "screens/text_fit.h"

enum {
    PAD_X = 40,
    PAD_Y = 18,
    TAIL = 46,
    LINE = 5,
    ABOVE = 24,
    PERSON_PERCENT = 36, /* of a wide scene: the rest is for what is said */
    LEAST_PERSON = 420
};

/* The moment, and in the second round what the first answer has changed. */
void ask_reply(const App *app, Reply *out) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const VisitAnswer *answer = visit_answer(app->visit);
    const StoryAsk *ask = ask_asked(app);
    reply_moment(app, out);
    if (answer->asked_again != -1) {
        reply_lay(out, &shoes->ask[answer->asked].shows);
    }
    reply_answer(app, out, ask->answer, NULL, &ask->shows);
}

/* --- bubbles --- */

static UiText ours_style(void) {
    return (UiText){.size = UI_TEXT_SMALL, .silent = true, .middle = true};
}

static UiText theirs_style(const Ui *ui) {
    return (UiText){.size = text_lead(ui), .silent = true, .middle = true};
}

/* As wide as its words, `most` at most. */
static DrawRect bubble_box(const Ui *ui, const char *text, int most, UiText style) {
    int width = ui_text_width(ui, text, style) + 2 * PAD_X + 4;
    width = width < most ? width : most;
    return (DrawRect){0, 0, width, ui_text_height(ui, text, width - 2 * PAD_X, style) + 2 * PAD_Y};
}

/* Between two ink lines, over the bubble's side edge at x: -1 to the left, 1 to the right. */
static void draw_side_tail(Ui *ui, int x, int y, int side, uint32_t fill) {
    char svg[480];
    int length = snprintf(
        svg, sizeof svg,
        "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60' viewBox='0 0 60 60'>"
        "<g transform='translate(%d 0) scale(%d 1)'><path d='M60 10H50Q32 26 6 40Q32 46 50 48H60Z' "
        "fill='#%06x'/><path d='M50 10Q32 26 6 40Q32 46 50 48' fill='none' stroke='#%06x' "
        "stroke-width='5' stroke-linejoin='round' stroke-linecap='round'/></g></svg>",
        side < 0 ? 0 : 60, side < 0 ? 1 : -1, fill >> 8, ui_theme(ui)->ink >> 8);
    draw_svg(ui_list(ui), (DrawRect){side < 0 ? x - 50 : x - 10, y - 30, 60, 60},
             hash_bytes(HASH_START, svg, (size_t)length), svg, (size_t)length, 255);
}

/* `key`: the template of what is said of it to those who listen. */
static void draw_bubble(const App *app, Ui *ui, DrawRect rect, const char *key, const char *text,
                        UiText style, uint32_t fill) {
    char line[WORDS_LINE];
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = rect.h / 2 < 52 ? rect.h / 2 : 52,
                           .fill = fill,
                           .line = ui_theme(ui)->ink,
                           .line_width = LINE});
    ui_text(ui, (DrawRect){rect.x + PAD_X, rect.y, rect.w - 2 * PAD_X, rect.h}, text, style);
    words_fill(
        line, sizeof line, app_text(app, key),
        (WordsValue[]){{"name", app_name(app, visit_shoes(app->visit)->wearer)}, {"text", text}},
        2);
    ui_picture(ui, rect, line);
}

/* --- the scene --- */

typedef struct Layout {
    DrawRect person, ours, theirs;
    int least; /* height of a scene that has room for all of it */
} Layout;

/* Wide: the wearer left, words right of the face. */
static Layout wide_layout(const App *app, const Ui *ui, DrawRect scene, int clear) {
    const StoryAsk *ask = ask_asked(app);
    int person = scene.w * PERSON_PERCENT / 100;
    int right = scene.x + scene.w - PAGE_MARGIN - TAIL;
    int most = right - (scene.x + person);
    Layout out = {.person = {scene.x, scene.y + clear - ABOVE, person, scene.h - clear + ABOVE}};
    int asked = text_width_most(ui, UI_TEXT_SMALL, most);
    out.ours = bubble_box(ui, ask->say, asked, ours_style());
    out.ours.x = right - out.ours.w;
    out.ours.y = scene.y + clear + ABOVE / 2;
    out.theirs = bubble_box(ui, ask->answer, most, theirs_style(ui));
    out.theirs.x = scene.x + person;
    out.theirs.y = out.ours.y + out.ours.h + ABOVE;
    out.least = out.theirs.y + out.theirs.h + ABOVE - scene.y;
    out.least = out.least < clear + LEAST_PERSON ? clear + LEAST_PERSON : out.least;
    return out;
}

/* Tall: the words above, the wearer below them. */
static Layout tall_layout(const App *app, const Ui *ui, DrawRect scene, int clear) {
    const StoryAsk *ask = ask_asked(app);
    int most = scene.w - 2 * PAGE_MARGIN - TAIL;
    Layout out = {.ours = bubble_box(ui, ask->say, most, ours_style()),
                  .theirs = bubble_box(ui, ask->answer, most, theirs_style(ui))};
    out.ours.x = scene.x + scene.w - PAGE_MARGIN - TAIL - out.ours.w;
    out.ours.y = scene.y + clear + ABOVE / 2;
    out.theirs.x = scene.x + (scene.w - out.theirs.w) / 2;
    out.theirs.y = out.ours.y + out.ours.h + ABOVE;
    int top = out.theirs.y + out.theirs.h;
    out.person = (DrawRect){scene.x, top, scene.w, scene.y + scene.h - top};
    out.least = top - scene.y + LEAST_PERSON;
    return out;
}

static Layout scene_layout(const App *app, const Ui *ui, DrawRect scene, int clear) {
    return ui_is_tall(ui) ? tall_layout(app, ui, scene, clear) : wide_layout(app, ui, scene, clear);
}

int ask_scene_least(const App *app, const Ui *ui, int width, int clear) {
    return scene_layout(app, ui, (DrawRect){0, 0, width, 0}, clear).least;
}

/* The place with nobody in it, behind the one who is near. */
static void draw_place(App *app, Ui *ui, DrawRect scene) {
    Story empty = *visit_story(app->visit);
    StoryBeat nothing = {.who = NULL};
    empty.person_count = 0;
    empty.beats = (StoryBeats){&nothing, 1};
    stage_draw(app, ui, &(StageView){.story = &empty, .beats = &empty.beats, .rect = scene});
}

/* Facing us, on the way from how they were to how the answer makes them since then; 0: there. */
static DrawRect draw_near(App *app, Ui *ui, DrawRect box, uint64_t since) {
    const char *who = visit_shoes(app->visit)->wearer;
    Reply beats;
    ask_reply(app, &beats);
    StageView view = {.story = visit_story(app->visit),
                      .beats = &beats.beats,
                      .beat = 1,
                      .rect = box,
                      .since = since};
    Cast cast;
    cast_play(app, ui, &view, who, &cast);
    cast.now.facing = cast.before.facing = 0;
    cast.now.stance = cast.before.stance = STANCE_STANDING;
    box.x += cast.shake;
    close_up_draw(ui_list(ui), &cast.now, box, CLOSE_UP_BOTH);
    ui_picture(ui, box, app_name(app, who));
    return close_up_head(&cast.now, box, CLOSE_UP_BOTH);
}

static void announce(const App *app, Ui *ui) {
    char line[2 * WORDS_LINE];
    words_fill(line, sizeof line, app_text(app, "bubble.says"),
               (WordsValue[]){{"name", app_name(app, visit_shoes(app->visit)->wearer)},
                              {"text", ask_asked(app)->answer}},
               2);
    ui_announce(ui, line);
}

void ask_scene_draw(App *app, Ui *ui, DrawRect scene, int clear) {
    const StoryAsk *ask = ask_asked(app);
    const UiTheme *theme = ui_theme(ui);
    Layout layout = scene_layout(app, ui, scene, clear);
    draw_place(app, ui, scene);
    DrawRect head = draw_near(app, ui, layout.person, app_shown_ms(app));
    DrawRect ours = layout.ours, theirs = layout.theirs;
    if (!ui_is_tall(ui)) { /* at the height of the mouth where there is room */
        int mouth = head.y + head.h * 7 / 10 - theirs.h / 2;
        int lowest = scene.y + scene.h - ABOVE - theirs.h;
        mouth = mouth < lowest ? mouth : lowest;
        theirs.y = theirs.y > mouth ? theirs.y : mouth;
    }
    draw_bubble(app, ui, ours, "ask.ours", ask->say, ours_style(), theme->panel_chosen);
    draw_side_tail(ui, ours.x + ours.w - LINE, ours.y + ours.h / 2, 1, theme->panel_chosen);
    draw_bubble(app, ui, theirs, "bubble.says", ask->answer, theirs_style(ui), theme->panel);
    if (ui_is_tall(ui)) {
        bubble_tail(ui, theirs.x + theirs.w / 2, theirs.y + theirs.h);
    } else {
        draw_side_tail(ui, theirs.x + LINE, theirs.y + theirs.h / 2, -1, theme->panel);
    }
    announce(app, ui);
}

void ask_scene_draw_quiet(App *app, Ui *ui, DrawRect scene, int clear) {
    int above = scene.h > 2 * clear ? clear - ABOVE : clear / 2; /* low: between title and bar */
    DrawRect person = {scene.x, scene.y + above, scene.w, scene.h - above};
    draw_place(app, ui, scene);
    draw_near(app, ui, person, 0);
}
