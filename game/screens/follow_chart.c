#include <stdio.h>

#include "screens/cast.h"
#include "screens/follow.h"
#include "screens/line_axis.h"
#include "screens/portrait.h"
#include "screens/strokes.h"

enum {
    FACE_MOST = 160,
    FACE_SHARE = 12, /* percent of the width */
    EDGE = 17,
    WIDE = 9,
    HAND = 9,
    SAMPLE_W = 120,
    GAP = 16,
    WINDOW_SECONDS = TRACE_WINDOW / TRACE_RATE,
    LOWEST = 10,
    RANGE = 80 /* tenths */
};

typedef struct Plot {
    DrawRect rect; /* of the lines' middles */
    int seconds, face;
} Plot;

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

/* Faces leave most of the lines free. */
static Plot make_plot(const App *app, const Ui *ui, DrawRect rect) {
    Plot plot = {.rect = rect, .seconds = follow_telling(app)->seconds};
    ui_cut_left(&plot.rect, line_axis_width(app, ui), GAP);
    int across = plot.rect.w * FACE_SHARE / 100, high = rect.h * 36 / 100;
    plot.face = clamp(across < high ? across : high, UI_TARGET, FACE_MOST);
    plot.rect.y += plot.face / 2;
    plot.rect.h -= plot.face;
    plot.rect.w -= GAP;
    return plot;
}

static int plot_x(const Plot *plot, double seconds) {
    return plot->rect.x + (int)(plot->rect.w * seconds / plot->seconds);
}

static int plot_y(const Plot *plot, double tenths) {
    return plot->rect.y + (int)(plot->rect.h * (1 - (tenths - LOWEST) / RANGE));
}

/* --- the lines --- */

static void add_point(Strokes *out, char command, int x, int y) {
    strokes_add(out, "%c%d %d", command, x - out->rect.x, y - out->rect.y);
}

/* Windows as one path, broken where there are none; `later`: each stands for the one before it. */
static void add_line(Strokes *out, const Plot *plot, const FollowLine *line, int later,
                     const char *style) {
    bool down = false;
    strokes_add(out, "<path fill='none' stroke-linejoin='round' stroke-linecap='round' d='");
    for (int i = later; i < line->count; i++) {
        bool there = line->tenths[i] > 0;
        if (there) {
            add_point(out, down ? 'L' : 'M', plot_x(plot, (i - later + .5) * WINDOW_SECONDS),
                      plot_y(plot, line->tenths[i]));
        }
        down = there;
    }
    strokes_add(out, "' %s/>", style);
}

typedef struct Styles {
    char edge[80], told[80], hand[120];
} Styles;

/* Apart without colours, too: a broad line with an edge, and dashes. */
static Styles make_styles(const Ui *ui) {
    const UiTheme *theme = ui_theme(ui);
    Styles out;
    snprintf(out.edge, sizeof out.edge, "stroke='#%06x' stroke-width='%d'", theme->ink >> 8, EDGE);
    snprintf(out.told, sizeof out.told, "stroke='#%06x' stroke-width='%d'", theme->primary >> 8,
             WIDE);
    snprintf(out.hand, sizeof out.hand, "stroke='#%06x' stroke-width='%d' stroke-dasharray='20 20'",
             theme->text >> 8, HAND);
    return out;
}

/* The stretch that is spoken about. */
static void draw_stretch(const App *app, Ui *ui, const Plot *plot) {
    const TellingHeard *heard = &follow_telling(app)->heard[app->follow.heard];
    int x = plot_x(plot, heard->from), w = plot_x(plot, heard->to) - x;
    draw_round(ui_list(ui),
               (DrawRect){x, plot->rect.y - plot->face / 2, w, plot->rect.h + plot->face},
               (DrawRound){.radius = 24, .fill = ui_theme(ui)->panel_chosen});
}

static void draw_lines(const App *app, Ui *ui, const Plot *plot) {
    Strokes strokes;
    Styles styles = make_styles(ui);
    const FollowState *follow = &app->follow;
    DrawRect rect = draw_rect_inset(plot->rect, -EDGE);
    strokes_begin(&strokes, rect);
    add_line(&strokes, plot, &follow->told, 0, styles.edge);
    add_line(&strokes, plot, &follow->told, 0, styles.told);
    add_line(&strokes, plot, &follow->hand, 1, styles.hand);
    strokes_draw(ui, &strokes);
}

/* --- the faces --- */

/* The line told in the middle of the stretch. */
static int beat_of(const Telling *telling, const TellingHeard *heard) {
    return telling_beat(telling, (heard->from + heard->to) / 2);
}

static DrawRect face_place(const Plot *plot, const Telling *telling, const TellingHeard *heard) {
    double middle = (heard->from + heard->to) / 2;
    int y = plot_y(plot, 10 * telling_value(telling, middle));
    return (DrawRect){plot_x(plot, middle) - plot->face / 2, y - plot->face / 2, plot->face,
                      plot->face};
}

static void run_face(App *app, Ui *ui, const Plot *plot, int index) {
    const Telling *telling = follow_telling(app);
    const TellingHeard *heard = &telling->heard[index];
    const StoryBeat *beat = &telling->story.beats.items[beat_of(telling, heard)];
    const StoryLook *look = &beat->shows.items[0];
    ArtFigure figure = cast_portrait(app, follow_who(app), look->look, look->strength);
    DrawRect place = face_place(plot, telling, heard);
    portrait_draw(ui, &figure, place);
    if (ui_area(ui, ui_id_at("follow.face", index), place,
                (UiButton){.label = beat->says,
                           .role = UI_ROLE_CHOICE,
                           .group = app_text(app, "follow.faces"),
                           .chosen = index == app->follow.heard})) {
        app->follow.heard = index;
        app->follow.arrived = true;
    }
}

static void describe(const App *app, Ui *ui, DrawRect rect) {
    char text[WORDS_LINE];
    follow_fill(app, text, sizeof text, "follow.picture");
    ui_picture(ui, rect, text);
}

void follow_chart(App *app, Ui *ui, DrawRect rect) {
    Plot plot = make_plot(app, ui, rect);
    draw_stretch(app, ui, &plot);
    line_axis_draw(app, ui, rect);
    draw_lines(app, ui, &plot);
    describe(app, ui, rect);
    for (int i = 0; i < follow_telling(app)->heard_count; i++) {
        run_face(app, ui, &plot, i);
    }
}

/* --- which line is whose --- */

static const UiText legend_style = {.size = UI_TEXT_SMALL};

static void legend_words(const App *app, char words[2][WORDS_LINE]) {
    follow_fill(app, words[0], WORDS_LINE, "follow.theirs");
    follow_fill(app, words[1], WORDS_LINE, "follow.yours");
}

static int place_legend(const App *app, const Ui *ui, DrawRect row, DrawRect places[2]) {
    char words[2][WORDS_LINE];
    int widths[2];
    legend_words(app, words);
    for (int i = 0; i < 2; i++) {
        widths[i] = SAMPLE_W + GAP + ui_text_width(ui, words[i], legend_style);
    }
    return ui_flow(row, widths, ui_line(ui, UI_TEXT_SMALL), 3 * GAP, 2, UI_ALIGN_LEFT, places);
}

int follow_legend_height(const App *app, const Ui *ui, int width) {
    DrawRect places[2];
    return place_legend(app, ui, (DrawRect){0, 0, width, 0}, places);
}

static void draw_sample(Ui *ui, DrawRect rect, bool hand) {
    Strokes strokes;
    Styles styles = make_styles(ui);
    strokes_begin(&strokes, rect);
    for (int pass = 0; pass < 2 - hand; pass++) {
        strokes_add(&strokes, "<path fill='none' stroke-linecap='round' d='M%d %dH%d' %s/>", EDGE,
                    rect.h / 2, rect.w - EDGE,
                    hand        ? styles.hand
                    : pass == 0 ? styles.edge
                                : styles.told);
    }
    strokes_draw(ui, &strokes);
}

void follow_legend(App *app, Ui *ui, DrawRect row) {
    char words[2][WORDS_LINE];
    DrawRect places[2];
    legend_words(app, words);
    place_legend(app, ui, row, places);
    for (int i = 0; i < 2; i++) {
        draw_sample(ui, ui_cut_left(&places[i], SAMPLE_W, GAP), i == 1);
        ui_text(ui, places[i], words[i], legend_style);
    }
}
