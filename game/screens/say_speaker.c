/* Who we are when we speak: our face, and our sentence beside it. */
#include <stdio.h>

#include <shoes/hash.h>

#include "screens/cast.h"
#include "screens/portrait.h"
#include "screens/say.h"

enum { FACE = 150, TAIL = 34, PAD_X = 36, PAD_Y = 18, FACE_STRENGTH = 2 };

static const char our_look[] = "caring";

/* As they look in the story just now, when they are in it; else ready to listen. */
static ArtFigure speaker_figure(const App *app) {
    const char *speaker = visit_shoes(app->visit)->speaker;
    Reply beats;
    say_reply(app, app->say.said, &beats);
    const StoryLook *look = reply_look(&beats, speaker);
    return look != NULL ? cast_portrait(app, speaker, look->look, look->strength)
                        : cast_portrait(app, speaker, our_look, FACE_STRENGTH);
}

int say_speaker_draw(App *app, Ui *ui, DrawRect rect) {
    const char *speaker = visit_shoes(app->visit)->speaker;
    if (speaker == NULL) {
        return 0;
    }
    int size = rect.h < FACE ? rect.h : FACE;
    Cast cast = {.now = speaker_figure(app)};
    cast_move(app, ui, &cast, 0);
    portrait_draw(ui, &cast.now, (DrawRect){rect.x, rect.y + (rect.h - size) / 2, size, size});
    return size;
}

static int face_width(const App *app) {
    return visit_shoes(app->visit)->speaker != NULL ? FACE + TAIL : 0;
}

static UiText sentence_style(void) {
    return (UiText){.silent = true, .middle = true};
}

static int bubble_height(const Ui *ui, const char *text, int width) {
    return ui_text_height(ui, text, width - 2 * PAD_X, sentence_style()) + 2 * PAD_Y;
}

int say_sentence_height(const App *app, const Ui *ui, const char *text, int width) {
    int height = bubble_height(ui, text, width - face_width(app));
    return face_width(app) > 0 && height < FACE ? FACE : height;
}

/* Paper between two ink lines, over the bubble's left edge. */
static void draw_tail(Ui *ui, int x, int y) {
    char svg[420];
    const UiTheme *theme = ui_theme(ui);
    int length = snprintf(svg, sizeof svg,
                          "<svg xmlns='http://www.w3.org/2000/svg' width='48' height='56' "
                          "viewBox='0 0 48 56'><path d='M48 8H40Q26 26 6 36Q28 42 40 48H48Z' "
                          "fill='#%06x'/><path d='M40 8Q26 26 6 36Q28 42 40 48' fill='none' "
                          "stroke='#%06x' stroke-width='5' stroke-linejoin='round' "
                          "stroke-linecap='round'/></svg>",
                          theme->panel >> 8, theme->ink >> 8);
    draw_svg(ui_list(ui), (DrawRect){x - 40, y - 28, 48, 56},
             hash_bytes(HASH_START, svg, (size_t)length), svg, (size_t)length, 255);
}

static void name_node(const App *app, Ui *ui, DrawRect rect, const char *text) {
    const char *speaker = visit_shoes(app->visit)->speaker;
    char line[WORDS_LINE];
    if (speaker == NULL) {
        ui_picture(ui, rect, text);
        return;
    }
    words_fill(line, sizeof line, app_text(app, "bubble.says"),
               (WordsValue[]){{"name", app_name(app, speaker)}, {"text", text}}, 2);
    ui_picture(ui, rect, line);
}

void say_sentence_draw(App *app, Ui *ui, DrawRect rect, const char *text) {
    const UiTheme *theme = ui_theme(ui);
    bool faced = say_speaker_draw(app, ui, rect) > 0;
    ui_cut_left(&rect, face_width(app), 0);
    int width = ui_text_width(ui, text, sentence_style()) + 2 * PAD_X + 4;
    int height = bubble_height(ui, text, rect.w);
    DrawRect bubble = {rect.x, rect.y + (rect.h - height) / 2, width < rect.w ? width : rect.w,
                       height};
    draw_round(ui_list(ui), bubble,
               (DrawRound){.radius = bubble.h / 2 < 48 ? bubble.h / 2 : 48,
                           .fill = theme->panel,
                           .line = theme->ink,
                           .line_width = 5});
    if (faced) {
        draw_tail(ui, bubble.x + 5, bubble.y + bubble.h / 2);
    }
    ui_text(ui, (DrawRect){bubble.x + PAD_X, bubble.y, bubble.w - 2 * PAD_X, bubble.h}, text,
            sentence_style());
    name_node(app, ui, bubble, text);
}
